import type { ReactNode } from 'react';
import type { TadaDocumentNode } from '../graphql.ts';
import type { Messages } from '../language/messages.ts';

/** Where a reader is: what pages read off an address. */
export interface Address {
  readonly pathname: string;
  readonly search: URLSearchParams;
}

/** What the head of a page says of it. */
export interface Head {
  readonly title: string;
  readonly description: string;
  readonly type?: 'website' | 'video.tv_show' | 'profile' | 'article' | undefined;
}

/** A page: the one operation that it is made of, and how it shows the answer. */
export interface Page<D, V extends Record<string, unknown>> {
  readonly query: TadaDocumentNode<D, V>;
  /** The variables of the operation at an address. */
  variables(address: Address): V;
  /** The id of what an answer is about, null where there is nothing; left out by pages about no one thing. */
  answered?(data: D): string | null;
  head(data: D, messages: Messages, address: Address): Head;
  readonly View: (props: { readonly data: D; readonly address: Address }) => ReactNode;
}

/** Some page, whichever. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- data is taken, so that no narrower type has room for all
export type AnyPage = Page<any, any>;

/** A page with its types told by its operation. */
export function page<D, V extends Record<string, unknown>>(declared: Page<D, V>): Page<D, V> {
  return declared;
}
