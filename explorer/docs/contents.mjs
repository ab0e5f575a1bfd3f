/** What is in the site beside the reference of the schema, in which order and under which address: files of the repository, read where they are. */

/**
 * @typedef {object} Chapter
 * @property {string} file   where it is, from the root of the repository
 * @property {string} page   its address in the site, below /docs/
 * @property {string} [name] what the navigation calls it, where that is not its own heading
 */

/** @param {string} name @returns {Chapter} a page of docs/, under its own name */
const guide = (name) => ({ file: `docs/${name}.md`, page: name });

/** The groups of the navigation. @type {readonly { text: string, chapters: readonly Chapter[] }[]} */
export const GROUPS = [
  { text: 'Inyeon', chapters: [{ file: 'README.md', page: 'index', name: 'What it is, and a start' }] },
  {
    text: 'Asking',
    chapters: [
      guide('explorer'),
      guide('cookbook'),
      guide('front-end'),
      { file: 'packages/client/README.md', page: 'client' },
      guide('rest'),
      guide('agents'),
      guide('command-line'),
      guide('embedding'),
    ],
  },
  {
    text: 'In and out',
    chapters: [
      { file: 'seed/README.md', page: 'seed' },
      guide('import'),
      guide('import-tables'),
      guide('import-charts'),
      guide('reconciliation'),
      guide('export'),
    ],
  },
  {
    text: 'Running it',
    chapters: [guide('operating'), guide('scaling'), guide('reliability'), guide('performance'), guide('supply-chain')],
  },
  {
    text: 'Working on it',
    chapters: [
      { file: 'ARCHITECTURE.md', page: 'architecture' },
      { file: 'CONTRIBUTING.md', page: 'contributing' },
      guide('adding'),
      { file: 'schema/examples/STATEMENTS.md', page: 'examples' },
      { file: 'bench/names/README.md', page: 'names' },
      { file: 'CHANGELOG.md', page: 'changelog' },
    ],
  },
];

/** The folder whose pages are listed on one of their own. */
export const DECISIONS = 'docs/decisions';

/** Folders that have a page which tells of them. @type {Readonly<Record<string, string>>} */
export const FOLDERS = { [DECISIONS]: 'decisions/index', 'schema/examples': 'examples' };

/** Which of the files that pages lead to are handed out with the site, as they are; other files are only named. */
export const CARRIED = /^(docs|schema|seed)\/|^LICENSE$/u;
