import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { people, random } from './people.mjs';

/** Of ten rows one is a title, two are people and seven are credits. */
const CREDITS = 7;

const CATEGORIES = ['actor', 'actress', 'actor', 'actress', 'director', 'writer', 'producer'];

/** How many rows are put together before they are written. */
const CHUNK = 5_000;

/**
 * Writes three files in the layout of IMDb's, made by chance from a seed: the same every time. A few people have very many
 * credits, as in the real ones.
 * @param {string} folder
 * @param {number} rows of all three files together
 * @returns {string[]} their paths
 */
export function writeImdb(folder, rows) {
  const titles = Math.round(rows / 10);
  const crowd = people(2 * titles, random(11));
  const next = random(12);
  const number = (/** @type {string} */ mark, /** @type {number} */ index) => `${mark}${String(index + 1).padStart(7, '0')}`;
  return [
    written(
      join(folder, 'title.basics.tsv'),
      'tconst titleType primaryTitle originalTitle isAdult startYear endYear runtimeMinutes genres',
      titles,
      (index) => {
        const name = `The ${index + 1}th Drama`;
        return [[number('tt', index), 'tvSeries', name, name, 0, 1990 + (index % 33), '\\N', 60, 'Drama']];
      },
    ),
    written(join(folder, 'title.principals.tsv'), 'tconst ordering nconst category job characters', titles, (index) =>
      Array.from({ length: CREDITS }, (_, place) => {
        const person = Math.floor(crowd.length * next() ** 2);
        return [number('tt', index), place + 1, number('nm', person), CATEGORIES[place], '\\N', place < 4 ? `["Part ${place}"]` : '\\N'];
      }),
    ),
    written(
      join(folder, 'name.basics.tsv'),
      'nconst primaryName birthYear deathYear primaryProfession knownForTitles',
      crowd.length,
      (index) => [
        [number('nm', index), crowd[index]?.latin, 1940 + (index % 60), '\\N', 'actor', number('tt', Math.floor(next() * titles))],
      ],
    ),
  ];
}

/**
 * @param {string} path
 * @param {string} header
 * @param {number} count
 * @param {(index: number) => unknown[][]} rowsOf
 */
function written(path, header, count, rowsOf) {
  const file = openSync(path, 'w');
  let text = `${header.replaceAll(' ', '\t')}\n`;
  for (let index = 0; index < count; index++) {
    for (const cells of rowsOf(index)) text += `${cells.join('\t')}\n`;
    if (index % CHUNK === CHUNK - 1 || index === count - 1) {
      writeSync(file, text);
      text = '';
    }
  }
  closeSync(file);
  return path;
}
