/** Pages whose scripts are files, so that the server's policy for what they may run needs no exception. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const INLINE = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]+?)<\/script>/gu;

/**
 * A page with each script that stands in it moved to a file of its own, which the page loads at the same place and in the same order.
 * @param {string} html
 * @param {string} outDir where the built site is
 * @param {string} base its address, with a slash at the end
 * @returns {string}
 */
export function withScriptsInFiles(html, outDir, base) {
  return html.replaceAll(INLINE, (_script, attributes, text) => {
    const name = `assets/inline.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`;
    mkdirSync(join(outDir, 'assets'), { recursive: true });
    writeFileSync(join(outDir, name), text);
    return `<script${attributes} src="${base}${name}"></script>`;
  });
}
