/** What the server and the explorer's renderer (explorer/app/server.tsx, built into dist/explorer) agree on. */

import type { Origins } from '../../config/kinds.js';

/** The languages that the interface has. */
export const LANGUAGES = ['en', 'ko'] as const;
export type Language = (typeof LANGUAGES)[number];

/** An address that the explorer has a page for, and the one operation that the page is made of. */
export interface MatchedPage {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The id of the thing that the page is about, where it is about one. */
  readonly id: string | undefined;
  /** Whether what it is about has a plain look-up of its own: /show/ID.json. */
  readonly hasLookup: boolean;
  /** Whether the address asks for a page without header and footer, to be shown inside another site's. */
  readonly isEmbedded: boolean;
}

/** Something that is there, named to whoever asked for what is not. */
export interface Near {
  readonly id: string;
  readonly name: string;
}

/** What is to be shown at an address. */
export type Shown =
  | { readonly kind: 'page'; readonly page: MatchedPage; readonly data: unknown; readonly linkedData?: unknown }
  /** Nothing is there; these come nearest. */
  | { readonly kind: 'missing'; readonly nearest: readonly Near[] }
  /** It could not be answered; with a Retry-After it may be later. */
  | { readonly kind: 'failure'; readonly status: number; readonly message: string; readonly retryAfter: string | undefined };

/** Where a page is shown. */
export interface Place {
  /** Where clients see the server, without a slash at its end. */
  readonly origin: string;
  /** Path and search of the address. */
  readonly address: string;
  readonly language: Language;
  /** The origins whose pictures are shown. */
  readonly posters: Origins;
}

/** Makes pages of answers. */
export interface Renderer {
  /** The page of an address: path and search. */
  match(address: string): MatchedPage | undefined;
  /** The id that an answer is about; null where there is nothing, undefined where the page is about no one thing. */
  answered(page: MatchedPage, data: unknown): string | null | undefined;
  /** The path of a thing's page. */
  pathOf(id: string): string | undefined;
  /** The whole document. */
  render(shown: Shown, place: Place): Promise<string>;
}

/** How the built module makes a renderer: by Vite's list of the files that it has built for browsers. */
export interface RendererModule {
  readonly createRenderer: (manifest: Manifest) => Renderer;
}

/** Vite's manifest. */
export type Manifest = Readonly<
  Record<
    string,
    { readonly file: string; readonly isEntry?: boolean; readonly css?: readonly string[]; readonly imports?: readonly string[] }
  >
>;
