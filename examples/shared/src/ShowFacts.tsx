import type { ReactNode } from 'react';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What is told of a show beside its cast and charts. */
export interface ShownShow {
  readonly title: string;
  readonly nativeName?: string | null | undefined;
  readonly year?: number | null | undefined;
  readonly episodeCount?: number | null | undefined;
  readonly rating?: number | null | undefined;
  readonly network?: Named | null | undefined;
  readonly genres: readonly Named[];
  readonly directors: readonly Named[];
  readonly writers: readonly Named[];
  readonly basedOn: readonly { readonly source: Named & { readonly __typename: string } }[];
}

/** The title of a show, and its facts. */
export function ShowFacts({ show }: { show: ShownShow }) {
  return (
    <>
      <h1>
        {show.title} {show.nativeName && <span lang="ko">{show.nativeName}</span>}
      </h1>
      <dl>
        <Fact name="Year">{show.year}</Fact>
        <Fact name="Network">{show.network?.name}</Fact>
        <Fact name="Episodes">{show.episodeCount}</Fact>
        <Fact name="Rating">{show.rating}</Fact>
        <Fact name="Directed by">{names(show.directors)}</Fact>
        <Fact name="Written by">{names(show.writers)}</Fact>
        <Fact name="Based on">{show.basedOn.map(({ source }) => `${source.name} (${source.__typename.toLowerCase()})`).join(', ')}</Fact>
        <Fact name="Genres">{names(show.genres)}</Fact>
      </dl>
    </>
  );
}

/** Nothing where the fact is not known. */
function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (children === undefined || children === null || children === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function names(things: readonly Named[]): string {
  return things.map(({ name }) => name).join(', ');
}
