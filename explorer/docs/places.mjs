/** Where the parts of the site are, of which more than one file has to know. */
import { join } from 'node:path';

/** The repository. */
export const ROOT = join(import.meta.dirname, '../..');

/** The pages of the site as Markdown, gathered anew for each build. */
export const PAGES = join(ROOT, 'dist/.docs/pages');

/** Their navigation, written beside them. */
export const NAVIGATION = join(ROOT, 'dist/.docs/navigation.json');

/** What the built site was made of, so that it is not built again of the same. */
export const MADE_OF = join(ROOT, 'dist/.docs/made-of');

/** The built site, which is shipped. */
export const SITE = join(ROOT, 'dist/docs');

/** Its address on the server. */
export const BASE = '/docs/';
