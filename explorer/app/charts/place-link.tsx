import { useMessages } from '../language/language.tsx';
import { pathOf } from '../routing/path.ts';
import { useHref } from '../routing/href.ts';

interface PlaceLinkProps {
  readonly chart: string;
  /** The country of the chart as its address names it: a code, or world. */
  readonly country: string;
  readonly periodStart: string;
  readonly place: {
    readonly id: string;
    readonly rank?: number | null | undefined;
    readonly disputed: boolean;
    readonly citations: readonly { readonly article: { readonly publication: { readonly id: string } } }[];
  };
  /** Where and when it was, in words. */
  readonly of: string;
}

/** A rank in a table of ranks, with the mark on it: it leads to who prints it (see usePlaceSources). */
export function PlaceLink({ chart, country, periodStart, place: { id, rank, disputed, citations }, of }: PlaceLinkProps) {
  const { marks } = useMessages();
  const href = useHref();
  const witnesses = new Set(citations.map(({ article }) => article.publication.id)).size;
  const said = disputed ? marks.disputed : witnesses > 1 ? marks.several(witnesses) : marks.one;
  return (
    <a
      className="place"
      href={href(`${pathOf(chart)}?on=${periodStart}&country=${country}`)}
      data-place={id}
      // Drawn by the style sheet: in a table of ranks, a second number would be read as a rank.
      data-mark={disputed ? '≠' : witnesses > 1 ? witnesses : undefined}
      title={of}
      aria-label={`${marks.open(of, rank == null ? '–' : String(rank))} ${said}`}
    >
      {rank ?? '–'}
    </a>
  );
}
