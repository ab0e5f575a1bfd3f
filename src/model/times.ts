/** Whether a text is a time of the day of 24 hours: 21:10, 09:05. Times are those of Korea (KST). */
export function isTimeOfDay(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** The time of the day that lies this many minutes after another, or before it; within the day. */
export function minutesAfter(time: string, minutes: number): string {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  const all = Math.min(Math.max(hour * 60 + minute + minutes, 0), 24 * 60 - 1);
  return [Math.floor(all / 60), all % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Shows that begin within so many minutes of each other stand in one slot, and against each other. */
export const SLOT_MINUTES = 30;
