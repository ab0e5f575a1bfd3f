import { createHash } from 'node:crypto';
import type { Loaders } from '../../graph/loaders.js';
import type { Known } from '../../identity/traits.js';
import { entityKindOf } from '../../model/ids/kinds.js';
import { fetchValues, type ServedValue } from './extend.js';
import { proposed } from './extension.js';
import { describe } from './kinds.js';

const STYLE = `body{margin:12px;font:14px/1.4 system-ui,sans-serif;color:#1d1d1f;background:#fff}
h1{margin:0;font-size:17px}p{margin:2px 0 8px;color:#555}
dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 12px;margin:0}dt{color:#555}dd{margin:0;overflow-wrap:anywhere}`;

/** The page loads nothing, runs nothing, and may be shown in the frame of any client; its one style is told by its hash. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  'sandbox',
].join('; ');

/** How many values of a property are shown. */
const SHOWN = 6;

/** The page of an entity, small enough for the frame that the manifest tells of; undefined where there is no entity with this id. */
export async function entityPage(load: Loaders, id: string): Promise<string | undefined> {
  const node = await load.node<Known['node'] & { readonly nativeName?: string | null }>('Entity', id);
  if (node === null) return undefined;
  const kind = entityKindOf(node.id);
  const properties = proposed(kind === undefined ? [] : [kind]).filter(({ meaning }) => meaning.is !== 'NAMES' && meaning.is !== 'YEAR');
  const values = await fetchValues(
    load,
    [node.id],
    properties.map((property) => ({ property, limit: 0 })),
  );
  const lines = values
    .get(node.id)!
    .flatMap((each, index) => (each.length === 0 ? [] : [`<dt>${escaped(properties[index]!.name)}</dt><dd>${listed(each)}</dd>`]));
  return page(node.name ?? node.id, `<p>${escaped(describe(node))}</p><dl>${lines.join('')}</dl>`);
}

/** A page that says that there is none. */
export function missingPage(id: string): string {
  return page('Not found', `<p>Nothing here has the id ${escaped(id)}.</p>`);
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${STYLE}</style></head><body><h1>${escaped(title)}</h1>${body}</body></html>`;
}

function listed(values: readonly ServedValue[]): string {
  const more = values.length - SHOWN;
  return `${values
    .slice(0, SHOWN)
    .map((value) => escaped(text(value)))
    .join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function text(value: ServedValue): string {
  if ('name' in value) return value.name;
  return String('str' in value ? value.str : 'int' in value ? value.int : value.float);
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (mark) => MARKS[mark]!);
}
