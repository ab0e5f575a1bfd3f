import { byId } from '../../order.js';
import type { Reader } from '../../graph/store.js';
import { groupedBy, piecesOf } from '../../grouping.js';
import { compact, fold, wordsOf } from '../../names/fold.js';
import { beginningKey, wholeKey } from '../../names/keys.js';
import { isBroadcaster, isStreaming } from '../../records/broadcasters.js';
import { slugIn } from '../../model/ids/kinds.js';
import { titleKey, type PrintedTitle } from './title-key.js';

/** A show of the graph, as far as a row of a list can be told from it. */
export interface KnownShow {
  readonly id: string;
  readonly kind: string | null;
  /** Its seasons by their numbers. */
  readonly seasons: ReadonlyMap<number, string>;
}

/** A show that bears a listed title, with what speaks for and against its being the one that is listed. */
export interface Candidate extends KnownShow {
  /** Partial ISO dates on which it or a season of it was first shown, the earliest first. */
  readonly premieres: readonly string[];
  /** The highest number of a season that others than charts tell of; 0 where none is told of. */
  readonly lastSeason: number;
  /** The codes of the countries that it is from. */
  readonly countries: readonly string[];
  readonly platforms: readonly string[];
  /** The title is one that it goes by beside its own. */
  readonly isAlias: boolean;
  /** The title is spelled so word by word; else its letters alone are the same, articles left out. */
  readonly isSpelledSo: boolean;
}

/** Beginnings that are shorter would fit too much. */
export const SHORTEST_CUT = 8;

/** How many titles are looked up in one statement. */
const AT_ONCE = 1_000;

/** How a show bears a title. */
interface Bearing {
  isAlias: boolean;
  isSpelledSo: boolean;
}

/**
 * Finds the shows that bear these titles, by their letters and without articles; of a title that is cut off, those that have
 * a name beginning so. Shows of which nothing is known but that they are listed are no candidates.
 * @returns the shows by `titleKey`; nothing of a title that no show bears.
 */
export async function candidatesByTitle(reader: Reader, titles: readonly PrintedTitle[]): Promise<Map<string, Candidate[]>> {
  const unique = [...new Map(titles.map((title) => [titleKey(title), title])).values()];
  const byKey = groupedBy(
    unique.flatMap((title) => keysOf(title).map((key) => ({ key, title }))),
    ({ key }) => key,
  );
  const found = new Map<string, Map<string, Bearing & { row: CandidateRow }>>();
  for (const keys of piecesOf([...byKey.keys()], AT_ONCE)) {
    const rows = await reader.read<NamedRow>(
      `UNWIND $keys AS id
MATCH (key:NameKey {id: id})<-[:HAS_KEY]-(name:Name)-[:NAMES]->(show:Show) WHERE show.listed IS NULL
RETURN id AS key, name.text AS text, name.kind AS nameKind, show.id AS id`,
      { keys },
    );
    const answering = rows.flatMap((row) =>
      byKey.get(row.key)!.flatMap(({ title }) => (answers(row.text, title) ? [{ ...row, title }] : [])),
    );
    const shows = await readCandidates(reader, [...new Set(answering.map(({ id }) => id))]);
    for (const { title, id, text, nameKind } of answering) {
      const bearers = found.get(titleKey(title)) ?? new Map<string, Bearing & { row: CandidateRow }>();
      found.set(titleKey(title), bearers);
      const as = { isAlias: nameKind === 'ALIAS', isSpelledSo: title.isCut || titleKey({ title: text, isCut: false }) === titleKey(title) };
      const before = bearers.get(id);
      // What says more of it counts: first how it is spelled, then whether that is its own title.
      if (before === undefined || rankOf(as) < rankOf(before)) bearers.set(id, { row: shows.get(id)!, ...as });
    }
  }
  return new Map([...found].map(([key, bearers]) => [key, [...bearers.values()].map(candidateOf).sort(byId)]));
}

/** The shows with these ids. */
export async function showsById(reader: Reader, ids: readonly string[]): Promise<Map<string, KnownShow>> {
  return new Map([...(await readCandidates(reader, ids))].map(([id, row]) => [id, { id, kind: row.kind, seasons: seasonsOf(row) }]));
}

type NamedRow = { readonly key: string; readonly text: string; readonly nameKind: string | null; readonly id: string };

type CandidateRow = {
  readonly id: string;
  readonly kind: string | null;
  readonly premieredOn: string | null;
  readonly nativeName: string | null;
  readonly countries: readonly string[];
  readonly networks: readonly (string | null)[];
  readonly platforms: readonly string[];
  readonly seasons: readonly {
    readonly id: string;
    readonly number: number | null;
    readonly premieredOn: string | null;
    readonly listed: boolean | null;
    readonly joined: boolean | null;
  }[];
};

async function readCandidates(reader: Reader, ids: readonly string[]): Promise<Map<string, CandidateRow>> {
  if (ids.length === 0) return new Map();
  const rows = await reader.read<CandidateRow>(
    `UNWIND $ids AS id
MATCH (show:Show {id: id})
RETURN show.id AS id, show.kind AS kind, show.premieredOn AS premieredOn, show.nativeName AS nativeName,
  [(show)-[:FROM]->(country:Country) | country.id] AS countries,
  [(show)-[:AIRED_ON]->(network:Company) | network.name] AS networks,
  [(show)-[:STREAMS_ON]->(platform:Platform) | platform.id] AS platforms,
  [(show)-[:HAS_SEASON]->(season:Season) | season{.id, .number, .premieredOn, .listed, .joined}] AS seasons`,
    { ids },
  );
  return new Map(rows.map((row) => [row.id, row]));
}

function rankOf({ isAlias, isSpelledSo }: Bearing): number {
  return (isSpelledSo ? 0 : 2) + (isAlias ? 1 : 0);
}

function candidateOf({ row, isAlias, isSpelledSo }: Bearing & { row: CandidateRow }): Candidate {
  const { id, kind, premieredOn, nativeName, countries, networks, platforms, seasons } = row;
  const isAiredInKorea = networks.some((name) => name !== null && isBroadcaster(name) && !isStreaming(name));
  const told = seasons.filter(({ listed, joined }) => listed !== true || joined === true);
  const codes = countries.map(slugIn);
  return {
    id,
    kind,
    seasons: seasonsOf(row),
    premieres: [premieredOn, ...told.map((season) => season.premieredOn)].flatMap((date) => date ?? []).sort(),
    lastSeason: Math.max(0, ...told.map(({ number }) => number ?? 0)),
    // What has a title in Hangul or a Korean network, and is not said to be from elsewhere, is from Korea.
    countries: codes.length === 0 && (nativeName !== null || isAiredInKorea) ? ['KR'] : [...codes].sort(),
    platforms: [...platforms].sort(),
    isAlias,
    isSpelledSo,
  };
}

function seasonsOf({ seasons }: CandidateRow): Map<number, string> {
  return new Map([...seasons].sort(byId).flatMap(({ id, number }): [number, string][] => (number === null ? [] : [[number, id]])));
}

/** The keys under which names are found that may be a title: as it is, without its articles, and with one before it. */
function keysOf({ title, isCut }: PrintedTitle): string[] {
  if (isCut) {
    const key = lettersIn(title).length < SHORTEST_CUT ? undefined : beginningKey(title);
    return key === undefined ? [] : [key];
  }
  const plain = wordsOf(fold(title)).join(' ');
  return [...new Set([title, plain, `the ${plain}`, `a ${plain}`].flatMap((text) => wholeKey(text) ?? []))];
}

function answers(name: string, printed: PrintedTitle): boolean {
  return printed.isCut ? lettersIn(name).startsWith(lettersIn(printed.title)) : lettersOf(name) === lettersOf(printed.title);
}

/** The letters of a title without articles; signs that mean something stay. */
function lettersOf(title: string): string {
  return compact(wordsOf(titleKey({ title, isCut: false })).join(' '));
}

/** The letters of a title by which it is compared with what is left of one that is cut off. */
export function lettersIn(title: string): string {
  return compact(fold(title));
}
