import type { StoredEntry } from '../../charts/projection.js';
import { FIGURES, type Figures } from '../../charts/statement.js';
import { readWitnesses } from '../../claims/evidence.js';
import type { Reader } from '../../graph/store.js';
import { groupedBy } from '../../grouping.js';
import { seasonParts } from '../../model/ids/seasons.js';
import { seasonOf } from '../values/season-title.js';
import { editionOfPlace, type ListedPlace, type WaitingPlaces } from './waiting-places.js';

/** A word of another release on a place: which title it lists there. */
interface OtherWord {
  readonly article: string;
  readonly listed: string;
  readonly edition: string;
  readonly figures: Figures;
  readonly season: number | null;
}

/** What a release is compared with. */
export interface OtherReleases {
  /** The entries of the editions of the rows, and the rows that wait there. */
  readonly entries: readonly StoredEntry[];
  readonly waiting: readonly WaitingPlaces[];
  readonly article: string;
  readonly publication: string;
  /** The show of a listed title; undefined where none is known. */
  readonly showOf: (listed: string) => string | undefined;
}

/**
 * The titles that a release has rewritten, each with the one that another release of the same publication has in its place: all
 * rows of that title that can be compared stand where the other has one and the same title, with the same figures and season,
 * and no row lists that one, or its show, there.
 * @param open the rows of titles of which no show is known.
 * @param all all rows of the batch.
 */
export async function respelledTitles(
  reader: Reader,
  open: readonly ListedPlace[],
  all: readonly ListedPlace[],
  releases: OtherReleases,
): Promise<Map<string, string>> {
  if (open.length === 0) return new Map();
  const words = groupedBy(await otherWords(reader, releases), ({ edition, figures }) => `${edition} ${figures.rank}`);
  if (words.size === 0) return new Map();
  const { showOf } = releases;
  const named = new Set(all.flatMap((place) => [place.listed, showOf(place.listed)].map((one) => `${editionOfPlace(place)} ${one}`)));
  const respelled = new Map<string, string>();
  for (const [listed, places] of groupedBy(open, (place) => place.listed)) {
    const pairs = places.flatMap((place) =>
      (words.get(`${editionOfPlace(place)} ${place.figures.rank}`) ?? []).map((word) => ({ place, word })),
    );
    const others = new Set(pairs.map(({ word }) => word.listed));
    const [other] = others;
    const isSame = pairs.every(
      ({ place, word }) =>
        agree(place, word) && ![word.listed, showOf(word.listed) ?? word.listed].some((one) => named.has(`${word.edition} ${one}`)),
    );
    if (other !== undefined && others.size === 1 && other !== listed && isSame) respelled.set(listed, other);
  }
  return respelled;
}

async function otherWords(reader: Reader, { entries, waiting, article, publication }: OtherReleases): Promise<OtherWord[]> {
  const words = [
    ...entries.flatMap(({ edition, season, statements }) =>
      statements.flatMap((said): OtherWord[] =>
        said.listed == null || said.article === article
          ? []
          : [
              {
                article: said.article,
                listed: said.listed,
                edition,
                figures: said,
                season: season === null ? null : (seasonParts(season)?.number ?? null),
              },
            ],
      ),
    ),
    ...waiting
      .filter((one) => one.article !== article)
      .flatMap((one) =>
        one.places.map(
          (place): OtherWord => ({
            article: one.article,
            listed: place.listed,
            edition: one.edition,
            figures: place.figures,
            season: seasonIn(place),
          }),
        ),
      ),
  ];
  if (words.length === 0) return [];
  const witnesses = await readWitnesses(reader, [...new Set(words.map((word) => word.article))]);
  return words.filter((word) => witnesses.get(word.article)?.publication === publication);
}

function agree(place: ListedPlace, { figures, season }: OtherWord): boolean {
  return (
    seasonIn(place) === season &&
    FIGURES.every(
      (figure) =>
        (figures[figure] ?? null) === null || (place.figures[figure] ?? null) === null || figures[figure] === place.figures[figure],
    )
  );
}

function seasonIn({ season, title }: ListedPlace): number | null {
  return season === null ? null : seasonOf(season, title).number;
}
