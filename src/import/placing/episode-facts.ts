import { project } from '../../claims/projection.js';
import type { Reader, Transaction } from '../../graph/store.js';
import { writeRows } from '../../graph/write-rows.js';
import { claimId } from '../../model/ids/claims.js';
import { episodeId } from '../../model/ids/episodes.js';
import { ownOfId } from '../../model/own-properties.js';
import { contentOfFact, stateFacts, type Fact } from '../intake/facts.js';
import type { RowEpisode } from '../intake/episode-row.js';

/** What a line says of an episode. */
export interface StatedEpisode extends RowEpisode {
  readonly show: string;
  readonly season: string | null;
  readonly line: number;
}

/** The facts that a release states of episodes: that the show, and the season, has each, and what is said of it. */
export function factsOf(episodes: readonly StatedEpisode[]): Fact[] {
  return episodes.flatMap(({ show, season, number, title, airDate, minutes, line }): Fact[] => {
    const id = episodeId(season ?? show, number);
    const locator = `line ${line}`;
    return [
      ...[show, ...(season === null ? [] : [season])].map((subject): Fact => ({
        subject,
        property: 'HAS_EPISODE',
        value: id,
        asWritten: String(number),
        locator,
      })),
      ...(title === undefined
        ? []
        : [{ subject: id, property: 'TITLE' as const, text: title, asWritten: title, locator, ...named(title) }]),
      ...(airDate === undefined ? [] : [{ subject: id, property: 'AIR_DATE' as const, date: airDate, asWritten: airDate, locator }]),
      ...(minutes === undefined
        ? []
        : [
            {
              subject: id,
              property: 'EPISODE_MINUTES' as const,
              number: minutes,
              unit: 'minutes',
              asWritten: `${minutes} minutes`,
              locator,
            },
          ]),
    ];
  });
}

function named(title: string): Pick<Fact, 'kind' | 'locale'> {
  return /\p{Script=Hangul}/u.test(title) ? { kind: 'NATIVE', locale: 'ko' } : { kind: 'OFFICIAL', locale: 'en' };
}

/** Facts that a release does not state yet, each once, and those of them that nobody states. */
export interface NewFacts {
  readonly all: ReadonlySet<Fact>;
  readonly unheard: ReadonlySet<Fact>;
}

/** What of these facts is new. */
export async function newFacts(reader: Reader, article: string, facts: readonly Fact[]): Promise<NewFacts> {
  if (facts.length === 0) return { all: new Set(), unheard: new Set() };
  const byId = new Map([...facts].reverse().map((fact) => [idOfFact(fact), fact]));
  const rows = await reader.read<{ id: string; own: number }>(
    `UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN id, COUNT { MATCH (claim)-[:STATED_IN]->(by:Article) WHERE by.id = $article } AS own`,
    { ids: [...byId.keys()], article },
  );
  const own = new Map(rows.map((row) => [row.id, row.own]));
  const all = [...byId].filter(([id]) => (own.get(id) ?? 0) === 0);
  const unheard = all.filter(([id]) => !own.has(id));
  return { all: new Set(all.map(([, fact]) => fact)), unheard: new Set(unheard.map(([, fact]) => fact)) };
}

function idOfFact(fact: Fact): string {
  return claimId(contentOfFact(fact));
}

/** Writes episodes and what is said of them; what the release said of the same before is taken back, since one day alone is true. */
export async function writeEpisodes(tx: Transaction, article: string, facts: readonly Fact[]): Promise<void> {
  if (facts.length === 0) return;
  const episodes = [...new Set(facts.flatMap(({ property, value }) => (property === 'HAS_EPISODE' ? [value!] : [])))];
  await writeRows(
    tx,
    'UNWIND $rows AS row MERGE (episode:Entity {id: row.id}) ON CREATE SET episode:Episode SET episode += row.own',
    episodes.map((id) => ({ id, own: ownOfId(id) })),
  );
  const single = facts.filter(({ property }) => property !== 'HAS_EPISODE').map((fact) => ({ id: idOfFact(fact), ...fact }));
  await writeRows(
    tx,
    `UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})<-[:ABOUT]-(claim:Claim)-[said:STATED_IN]->(article:Article {id: $article})
WHERE claim.property = row.property AND claim.id <> row.id
DELETE said`,
    single.map(({ id, subject, property }) => ({ id, subject, property })),
    { article },
  );
  await writeRows(
    tx,
    `UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})<-[:ABOUT]-(claim:Claim)
WHERE claim.property = row.property AND NOT EXISTS { (claim)-[:STATED_IN]->(:Article) }
DETACH DELETE claim`,
    single.map(({ subject, property }) => ({ subject, property })),
  );
  await stateFacts(tx, article, facts);
  await project(tx, [...new Set([...facts.map(({ subject }) => subject), ...episodes])]);
}
