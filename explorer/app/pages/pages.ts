/** Which page is at which address. The code of each is loaded when it is needed. */
import { idAt, kindOf } from '../routing/path.ts';
import type { Address, AnyPage } from './page.ts';

const LOADERS = {
  home: () => import('./home/page.tsx'),
  search: () => import('./search/page.tsx'),
  connect: () => import('./connect/page.tsx'),
  around: () => import('./around/page.tsx'),
  compare: () => import('./compare/page.tsx'),
  show: () => import('./show/page.tsx'),
  person: () => import('./person/page.tsx'),
  webtoon: () => import('./webtoon/page.tsx'),
  publication: () => import('./publication/page.tsx'),
  article: () => import('./article/page.tsx'),
  company: () => import('./company/page.tsx'),
  group: () => import('./group/page.tsx'),
  song: () => import('./song/page.tsx'),
  award: () => import('./award/page.tsx'),
  chart: () => import('./chart/page.tsx'),
} satisfies Record<string, () => Promise<{ readonly default: AnyPage }>>;

export type PageName = keyof typeof LOADERS;
export const PAGE_NAMES = Object.keys(LOADERS) as PageName[];

/** Loads the code of a page. */
export async function loadPage(name: PageName): Promise<AnyPage> {
  return (await LOADERS[name]()).default as AnyPage;
}

/** The name of the page at an address; undefined where there is none. */
export function pageAt({ pathname }: Address): PageName | undefined {
  if (pathname === '/') return 'home';
  if (pathname === '/search') return 'search';
  if (pathname === '/connect') return 'connect';
  if (pathname === '/compare') return 'compare';
  if (/^\/around\/./u.test(pathname)) return 'around';
  const id = idAt(pathname);
  return id === undefined ? undefined : (kindOf(id) as PageName);
}

/** Takes an address apart: its path and search. A path that begins with two slashes is one, and not another host. */
export function addressOf(text: string): Address {
  const { pathname, searchParams } = new URL(`http://localhost${text}`);
  return { pathname, search: searchParams };
}
