import { COUNTRIES, fileOf } from './import.js';

/**
 * A file by country that takes a while: `weeks` weeks of ten series and ten films in 40 countries of nobody, a fifth of the
 * titles new in each week; one row in a hundred has a rank of zero.
 */
export function longFile(weeks: number): string {
  const rows: (string | number)[][] = [COUNTRIES];
  for (let country = 0; country < 40; country++)
    for (let week = 0; week < weeks; week++)
      for (const category of ['TV', 'Films'])
        for (let rank = 1; rank <= 10; rank++) {
          const title = `${category === 'TV' ? 'Voyage' : 'Storm'} ${week * 2 + rank}${rank % 3 === 0 ? ` of ${country}` : ''}`;
          rows.push([
            `Country ${country}`,
            `${String.fromCharCode(65 + Math.floor(country / 20))}${String.fromCharCode(65 + (country % 20))}`,
            new Date(Date.UTC(2021, 0, 3 + 7 * week)).toISOString().slice(0, 10),
            category,
            rows.length % 100 === 50 ? 0 : rank,
            title,
            category === 'TV' ? `${title}: Season 1` : 'N/A',
            1,
          ]);
        }
  return fileOf('countries.2022-02-27.tsv', rows);
}
