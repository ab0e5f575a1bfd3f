/**
 * Lists what the product depends on, by licence, and ends with 1 where a licence is none of those that may be shipped with it.
 * Reads the lockfile and what is installed; asks no network.
 */
import { existsSync, readFileSync } from 'node:fs';

/** Licences that ask for nothing but their own text beside what is passed on. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'Python-2.0', 'Unlicense'];

const root = new URL('..', import.meta.url);
const read = (/** @type {string} */ path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

/**
 * What a package says of its licence, in the lockfile or in itself.
 * @param {string} path
 * @param {{ license?: string }} entry
 * @returns {string}
 */
function licenceOf(path, { license }) {
  if (license !== undefined) return license;
  const own = `${path}/package.json`;
  if (!existsSync(new URL(own, root))) return 'not told';
  const said = read(own);
  return (
    said.license?.type ?? said.license ?? said.licenses?.map((/** @type {{ type: string }} */ { type }) => type).join(' OR ') ?? 'not told'
  );
}

/** @param {string} licence @returns {boolean} whether one of the licences that may be chosen may be shipped */
function isAllowed(licence) {
  const text = licence.replaceAll(/[()]/g, '');
  return text.split(' OR ').some((choice) => choice.split(' AND ').every((one) => ALLOWED.includes(one)));
}

const byLicence = new Map();
for (const [path, entry] of Object.entries(read('package-lock.json').packages)) {
  if (path === '' || entry.dev === true || entry.link === true) continue;
  // A binary for another system is the same work as the package that asks for it, and is not here to be read.
  if (entry.optional === true && entry.license === undefined && !existsSync(new URL(path, root))) continue;
  const licence = licenceOf(path, entry);
  const name = `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)} ${entry.version}`;
  byLicence.set(licence, (byLicence.get(licence) ?? new Set()).add(name));
}

let refused = 0;
for (const [licence, names] of [...byLicence].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const allowed = isAllowed(licence);
  if (!allowed) refused += names.size;
  console.log(`${licence}${allowed ? '' : ' — NOT ALLOWED'} (${names.size})`);
  for (const name of [...names].sort()) console.log(`  ${name}`);
}
if (refused > 0) {
  console.error(`${refused} packages have a licence that is not allowed: replace them, or add the licence to tools/licences.mjs.`);
  process.exitCode = 1;
}
