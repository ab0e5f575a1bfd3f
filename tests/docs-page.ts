/** The built site of the documentation, read as text: its pages, where they lead and what is on them. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';

/** A page of the site, or the files beside it, as they were built. */
export class BuiltSite {
  /** The addresses of the pages, with `.html`. */
  readonly pages: readonly string[];
  readonly #texts = new Map<string, string>();

  constructor(private readonly folder: string) {
    if (!existsSync(join(folder, 'index.html'))) throw new Error(`${folder} has no site: run npm run build first.`);
    this.pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.html') && path !== '404.html');
  }

  /** The text of a page. */
  read(page: string): string {
    const text = this.#texts.get(page) ?? readFileSync(join(this.folder, page), 'utf8');
    this.#texts.set(page, text);
    return text;
  }

  /** The links of a page to what the server has, as they are written. */
  links(page: string): string[] {
    return [...this.read(page).matchAll(/<a\b[^>]*?\shref="([^"]+)"/gu)]
      .map(([, href]) => href!.replaceAll('&amp;', '&'))
      .filter((href) => !/^(?:[a-z]+:)?\/\/|^mailto:/iu.test(href));
  }

  /** Why a link of a page leads to nothing, or undefined where it leads to something. */
  brokenness(page: string, href: string): string | undefined {
    const [path = '', anchor = ''] = href.split('#');
    const at = path === '' ? `/docs/${page}` : posix.resolve(`/docs/${posix.dirname(page)}`, path);
    if (!at.startsWith('/docs')) return at === '/graphql' ? undefined : `${href} is no address of the server`;
    const file = this.#fileAt(`${at}${path.endsWith('/') ? '/' : ''}`.replace(/^\/docs\/?/u, ''));
    if (file === undefined) return `${href} is not there`;
    if (anchor === '' || !file.endsWith('.html')) return undefined;
    const id = decodeURIComponent(anchor);
    return this.read(file).includes(`id="${id}"`) ? undefined : `${href} has no such heading`;
  }

  #fileAt(address: string): string | undefined {
    const candidates = address === '' || address.endsWith('/') ? [`${address}index.html`] : [address, `${address}.html`];
    return candidates.find((file) => existsSync(join(this.folder, file)) && statSync(join(this.folder, file)).isFile());
  }
}
