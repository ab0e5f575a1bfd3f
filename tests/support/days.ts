/** The first day that a date in part may be: 1986 is 1986-01-01 or later. */
export function firstDay(date: string): string {
  return `${date}${'0000-01-01'.slice(date.length)}`;
}

/** The last day that it may be. */
export function lastDay(date: string): string {
  const [year, month] = date.split('-').map(Number) as [number, number?];
  if (date.length === 10) return date;
  if (month === undefined) return `${date}-12-31`;
  return `${date}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')}`;
}
