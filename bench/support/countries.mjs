import { closeSync, openSync, writeSync } from 'node:fs';
import { random } from './people.mjs';

const COLUMNS = 'country_name\tcountry_iso2\tweek\tcategory\tweekly_rank\tshow_title\tseason_title\tcumulative_weeks_in_top_10\n';

/** How many weeks a country has. */
const WEEKS = 35;

/**
 * Writes a file in the layout of Netflix's list by country, made by chance from a seed: the same every time. A title stays
 * on the lists for some weeks, and some 2,300 titles share 65,800 rows.
 * @param {string} path
 * @param {number} rows
 */
export function writeCountries(path, rows) {
  const next = random(5);
  const file = openSync(path, 'w');
  writeSync(file, COLUMNS);
  let written = 0;
  for (let country = 0; written < rows; country++) {
    const code = String.fromCharCode(65 + (Math.floor(country / 26) % 26), 65 + (country % 26));
    let text = '';
    for (let week = WEEKS - 1; week >= 0 && written < rows; week--)
      for (const category of ['Films', 'TV']) {
        const day = new Date(Date.UTC(2021, 6, 4 + 7 * week)).toISOString().slice(0, 10);
        const places = new Set();
        while (places.size < 10) places.add(Math.floor(next() * next() * 1150 * (week + 5)) % 1150);
        for (const [index, title] of [...places].entries()) {
          if (written++ >= rows) break;
          const name = `${category === 'TV' ? 'A Series About' : 'The Film Number'} ${title}`;
          text += `Country ${country}\t${code}\t${day}\t${category}\t${index + 1}\t${name}\t${category === 'TV' ? `${name}: Season ${1 + (title % 3)}` : 'N/A'}\t${1 + (week % 9)}\n`;
        }
      }
    writeSync(file, text);
  }
  closeSync(file);
}
