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
  readonly publishedOn: string;
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
  readonly publishedOn: string;
  readonly publication: string;
  /** The show of a listed title; undefined where it has none. */
  readonly showOf: (listed: string) => string | undefined;
  /** Whether no show is known that a listed title is. */
  readonly isOpen: (listed: string) => boolean;
}

/**
 * The titles that the newer of two releases of one publication has rewritten, each with the one that the older has in its place,
 * whichever of them comes first: all rows of a title of which no show is known stand where the other has one and the same title,
 * with the same figures and season, and neither release lists both, or the show of both, there.
 * @param places all rows of the batch.
 */
export async function respelledTitles(
  reader: Reader,
  places: readonly ListedPlace[],
  releases: OtherReleases,
): Promise<Map<string, string>> {
  const words = await otherWords(reader, releases);
  if (words.length === 0) return new Map();
  const { showOf, isOpen } = releases;
  const here = listedIn(
    places.map((place) => ({ edition: editionOfPlace(place), listed: place.listed })),
    showOf,
  );
  const there = listedIn(words, showOf);
  const byPlace = groupedBy(words, ({ edition, figures }) => `${edition} ${figures.rank}`);
  const pairs = places.flatMap((place) =>
    (byPlace.get(`${editionOfPlace(place)} ${place.figures.rank}`) ?? [])
      .filter(({ listed }) => listed !== place.listed)
      .map((word): Pair => ({
        newer: isNewer(releases, word) ? place.listed : word.listed,
        older: isNewer(releases, word) ? word.listed : place.listed,
        isOne: agree(place, word) && !here(word.edition, word.listed) && !there(word.edition, place.listed),
      })),
  );
  return new Map(
    [...groupedBy(pairs, ({ newer }) => newer)].flatMap(([listed, group]) => {
      const others = new Set(group.map(({ older }) => older));
      return isOpen(listed) && others.size === 1 && group.every(({ isOne }) => isOne) ? [[listed, [...others][0]!] as const] : [];
    }),
  );
}

/** Two titles that two releases list at one place. */
interface Pair {
  readonly newer: string;
  readonly older: string;
  /** Nothing speaks against their being one. */
  readonly isOne: boolean;
}

/** Whether the release at hand is newer than that of a word; of one day that whose article comes last. */
function isNewer({ article, publishedOn }: OtherReleases, word: OtherWord): boolean {
  return publishedOn === word.publishedOn ? article > word.article : publishedOn > word.publishedOn;
}

/** Whether a title, or its show, is listed in an edition. */
function listedIn(
  all: readonly { readonly edition: string; readonly listed: string }[],
  showOf: (listed: string) => string | undefined,
): (edition: string, listed: string) => boolean {
  const named = new Set(all.flatMap(({ edition, listed }) => [`${edition} ${listed}`, `${edition} ${showOf(listed) ?? listed}`]));
  return (edition, listed) => named.has(`${edition} ${listed}`) || named.has(`${edition} ${showOf(listed) ?? listed}`);
}

async function otherWords(reader: Reader, { entries, waiting, article, publication }: OtherReleases): Promise<OtherWord[]> {
  const words: Omit<OtherWord, 'publishedOn'>[] = [
    ...entries.flatMap(({ edition, season, statements }) =>
      statements.flatMap((said) =>
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
        one.places.map((place) => ({
          article: one.article,
          listed: place.listed,
          edition: one.edition,
          figures: place.figures,
          season: seasonIn(place),
        })),
      ),
  ];
  if (words.length === 0) return [];
  const witnesses = await readWitnesses(reader, [...new Set(words.map((word) => word.article))]);
  return words.flatMap((word) => {
    const witness = witnesses.get(word.article);
    return witness?.publication === publication ? [{ ...word, publishedOn: witness.publishedOn }] : [];
  });
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
