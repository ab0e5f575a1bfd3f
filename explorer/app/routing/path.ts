import { LOOKED_UP, type LookedUp } from '../../../src/server/lookups/looked-up.ts';

/** The kind that an id says. */
export function kindOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf(':')));
}

/** Whether a text is a kind that has pages. */
export function isKind(text: string): text is LookedUp {
  return (LOOKED_UP as readonly string[]).includes(text);
}

/** The path of a thing's page: /show/all-of-us-are-dead; undefined for what has none. */
export function pathOf(id: string): string | undefined {
  const kind = kindOf(id);
  if (!isKind(kind)) return undefined;
  return `/${kind}/${id
    .slice(kind.length + 1)
    .split('/')
    .map(encodeURIComponent)
    .join('/')}`;
}

/** The id of the thing whose page is at a path, with or without the kind in it; undefined for another path, and for a look-up's. */
export function idAt(pathname: string): string | undefined {
  const [, kind = '', rest = ''] = /^\/([a-z]+)\/(.+)$/su.exec(pathname) ?? [];
  if (!isKind(kind) || /\.(json|jsonld)$/u.test(rest)) return undefined;
  const slug = decoded(rest);
  return slug.startsWith(`${kind}:`) ? slug : `${kind}:${slug}`;
}

/** The id around which a drawing is, at its path. */
export function idAround(pathname: string): string | undefined {
  const [, id] = /^\/around\/(.+)$/su.exec(pathname) ?? [];
  return id === undefined ? undefined : decoded(id);
}

/** An address typed by hand may hold a lone percent sign. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether a text has the form of the id of a thing that two can be asked about. */
export function isId(text: string): boolean {
  return /^(?:show|person|webtoon|novel|character|company|publication|article|platform|genre|country|season|tag|award|group|song):\S/u.test(
    text,
  );
}
