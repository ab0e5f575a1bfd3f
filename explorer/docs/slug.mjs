/**
 * The anchor of a heading, as GitHub makes it: what leads to a heading in a document does so on both.
 * @param {string} heading
 * @returns {string}
 */
export function slug(heading) {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
