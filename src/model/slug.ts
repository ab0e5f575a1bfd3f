import anyAscii from 'any-ascii';

/** Longer slugs say no more. */
const LONGEST = 80;

/** The part of an id that a title gives: "Café con aroma de mujer" → cafe-con-aroma-de-mujer, 레드슈즈 → redeusyujeu. */
export function slugOf(title: string): string {
  const slug = anyAscii(title)
    .toLowerCase()
    .replace(/['`´]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'untitled' : slug;
}
