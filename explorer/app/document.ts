/** The whole document of a page: head, body, what it loads, and the data that it is made of. */
import type { Manifest, Place } from '../../src/server/explorer/rendering.ts';
import type { Content } from './app.tsx';
import type { Messages } from './language/messages.ts';
import type { Head, AnyPage } from './pages/page.ts';
import { addressOf } from './pages/pages.ts';
import { idAt } from './routing/path.ts';

interface Parts {
  readonly content: Content;
  readonly page: AnyPage | undefined;
  readonly messages: Messages;
  readonly place: Place;
  readonly body: string;
  readonly manifest: Manifest;
  readonly linkedData: unknown;
}

const ASSETS = '/explorer/assets/';

/** Puts a document together. */
export function documentOf({ content, page, messages, place, body, manifest, linkedData }: Parts): string {
  const { title, description, type = 'website' } = headOf(content, page, messages, place.address);
  const { pathname, search } = new URL(`http://localhost${place.address}`);
  const canonical = place.origin + pathname;
  const hasLookup = content.kind === 'page' && idAt(pathname) !== undefined;
  const start = JSON.stringify({ content, place });
  return `<!doctype html>
<html lang="${place.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<meta name="description" content="${escaped(description)}">
<meta name="color-scheme" content="light dark">
${content.kind === 'page' ? '' : '<meta name="robots" content="noindex">\n'}<meta property="og:site_name" content="Inyeon">
<meta property="og:title" content="${escaped(title)}">
<meta property="og:description" content="${escaped(description)}">
<meta property="og:type" content="${type}">
<meta property="og:url" content="${escaped(canonical)}">
<meta property="og:locale" content="${place.language === 'ko' ? 'ko_KR' : 'en_GB'}">
<meta name="twitter:card" content="summary">
<link rel="canonical" href="${escaped(canonical)}">
${(['en', 'ko'] as const).map((one) => `<link rel="alternate" hreflang="${one}" href="${escaped(place.origin + inLanguage(pathname, search, one))}">`).join('\n')}
${
  hasLookup
    ? `<link rel="alternate" type="application/json" href="${escaped(canonical)}.json">
<link rel="alternate" type="application/ld+json" href="${escaped(canonical)}.jsonld">\n`
    : ''
}<link rel="icon" href="${ASSETS}${fileOf(manifest, 'icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${ASSETS}${styleOf(manifest)}">
<script type="module" src="${ASSETS}${fileOf(manifest, 'browser.tsx')}"></script>
${linkedData === undefined ? '' : `<script type="application/ld+json">${quiet(JSON.stringify(linkedData))}</script>\n`}</head>
<body>
<div id="explorer">${body}</div>
<script type="application/json" id="start">${quiet(start)}</script>
${scriptsOf(manifest, content, place.language)}
</body>
</html>
`;
}

function headOf(content: Content, page: AnyPage | undefined, messages: Messages, address: string): Head {
  if (content.kind === 'page') return page!.head(content.data, messages, addressOf(address));
  const title = content.kind === 'missing' ? messages.missing.title : messages.failure.title;
  return { title: `${title} · Inyeon`, description: messages.tagline };
}

function inLanguage(pathname: string, search: string, language: string): string {
  const parameters = new URLSearchParams(search);
  parameters.set('lang', language);
  return `${pathname}?${parameters.toString()}`;
}

/** What the script will ask for once the page is seen: at the end, and after all that is seen, so that nothing is waited for twice. */
function scriptsOf(manifest: Manifest, content: Content, language: string): string {
  const wanted = ['begin.tsx', `language/${language}.ts`, ...(content.kind === 'page' ? [`pages/${content.name}/page.tsx`] : [])];
  const files = new Set<string>();
  const add = (name: string): void => {
    const one = manifest[name];
    if (one === undefined || files.has(one.file)) return;
    files.add(one.file);
    one.imports?.forEach(add);
  };
  wanted.forEach(add);
  return [...files].map((file) => `<link rel="modulepreload" href="${ASSETS}${file}" fetchpriority="low">`).join('\n');
}

function styleOf(manifest: Manifest): string {
  return Object.values(manifest).find(({ file }) => file.endsWith('.css'))!.file;
}

function fileOf(manifest: Manifest, name: string): string {
  return manifest[name]?.file ?? name;
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (mark) => MARKS[mark]!);
}

/** JSON in which nothing ends the element that it stands in. */
function quiet(json: string): string {
  return json.replace(/[<\u2028\u2029]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
