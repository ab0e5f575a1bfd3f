import { readWitnesses, type Witness } from '../../claims/evidence.js';
import type { Reader, Transaction } from '../../graph/store.js';
import { writeRows } from '../../graph/write-rows.js';
import { audienceId } from '../../model/ids/audience.js';
import { projectAudience, readAudience, type StoredAudience } from './projection.js';
import { shownAudience, type ShownAudience } from './shown.js';
import { AUDIENCE_FIGURES, type AudienceFigures, type AudienceStatement, type Measured } from './statement.js';

/** A figure that a release states of a broadcast. */
export interface StatedAudience extends Measured {
  readonly seasonNumber: number | null;
  readonly figures: AudienceFigures;
  readonly airedOn: string | null;
  readonly asWritten: string;
  readonly line: number;
}

/** What tells a figure from others. */
type Broadcast = Measured & Pick<StatedAudience, 'airedOn'>;

/** What has become of a stated figure, as of a place on a chart. */
export type AudienceOutcome =
  | { readonly kind: 'added' | 'corrected' | 'confirmed' | 'outweighed' | 'unchanged' | 'repeated' }
  | { readonly kind: 'rejected'; readonly reason: string; readonly rule: string };

/** What is to be written so that the graph says what a release states. */
export interface AudiencePlan {
  /** One for each stated figure, in their order. */
  readonly outcomes: readonly AudienceOutcome[];
  readonly isEmpty: boolean;
  readonly ids: readonly string[];
  /** Writes it; the shows, seasons, measurers and the article have to be there. */
  write(tx: Transaction): Promise<void>;
}

/** What a file has stated so far: a second word of it that differs is a slip. */
export type StatedByFile = Map<string, { readonly line: number; readonly figures: AudienceFigures; readonly asWritten: string }>;

/** An audience rating while statements are added to it. */
interface Draft {
  readonly id: string;
  readonly stated: StatedAudience;
  readonly isNew: boolean;
  readonly before: ShownAudience | undefined;
  readonly others: readonly AudienceStatement[];
  said: AudienceStatement;
  isSaid: boolean;
  isWritten: boolean;
}

/** The id that a new figure gets, by which figures of one broadcast are told too; one of a show that was merged keeps the id that it had. */
export function keyOf({ show, season, episode, episodeTo, part, airedOn, measurer, area, among }: Broadcast): string {
  const numbered = episode === null ? null : { from: episode, to: episodeTo, part };
  return audienceId({ of: season ?? show, episode: numbered, airedOn, measurer, area, among });
}

/**
 * Decides what the figures of a release make of those that are there, as `planEntries` does for charts: the release's own word is
 * replaced, a newer release corrects an older one of its publication, and what others say stays. Reads all at once.
 * @param byFile what the file has stated before, which is not changed: `assume` of the caller adds to it.
 */
export async function planAudience(
  reader: Reader,
  release: { readonly article: string; readonly witness: Witness },
  stated: readonly StatedAudience[],
  byFile: StatedByFile,
): Promise<AudiencePlan> {
  const stored = await storedByKey(
    reader,
    stated.map(({ show }) => show),
  );
  const articles = new Set([...stored.values()].flatMap(({ statements }) => statements.map(({ article }) => article)));
  const witnesses = new Map([...(await readWitnesses(reader, [...articles])), [release.article, release.witness]]);
  const drafts = new Map<string, Draft>();
  const now: StatedByFile = new Map(byFile);
  const outcomes = stated.map((one): AudienceOutcome => {
    const id = keyOf(one);
    const earlier = now.get(id);
    const slip = earlier === undefined ? undefined : differing(earlier.figures, one.figures);
    if (slip !== undefined)
      return {
        kind: 'rejected',
        reason: `“${one.asWritten}” of ${broadcastOf(one)} is “${earlier!.asWritten}” in line ${earlier!.line}: one of the two is wrong, and the first is kept, as are the other figures of the row.`,
        rule: 'the file contradicts itself',
      };
    if (earlier !== undefined && covers(earlier.figures, one.figures)) return { kind: 'repeated' };
    now.set(id, { line: one.line, asWritten: one.asWritten, figures: { ...earlier?.figures, ...one.figures } });
    const draft = drafts.get(id) ?? draftOf(one, stored.get(id), release.article, witnesses);
    drafts.set(id, draft);
    return take(draft, one, earlier !== undefined, witnesses);
  });
  const written = [...drafts.values()].filter(({ isWritten }) => isWritten);
  return {
    outcomes,
    isEmpty: written.length === 0,
    ids: [...drafts.keys()],
    write: (tx) => write(tx, release.article, written),
  };
}

/** What is stored of these shows, by what tells a figure from others. */
async function storedByKey(reader: Reader, shows: readonly string[]): Promise<Map<string, StoredAudience>> {
  const rows = await reader.read<{ id: string; show: string; measurer: string; seasons: string[] }>(
    `UNWIND $shows AS show
MATCH (:Show {id: show})<-[:ABOUT]-(rating:AudienceRating)-[:\`BY\`]->(by:Publication)
RETURN rating.id AS id, show, by.id AS measurer, [(rating)-[:ABOUT]->(season:Season) | season.id] AS seasons`,
    { shows: [...new Set(shows)] },
  );
  const ties = new Map(rows.map((row) => [row.id, row]));
  const stored = await readAudience(reader, [...ties.keys()].sort());
  return new Map(
    stored.map((one) => {
      const { show, measurer, seasons } = ties.get(one.id)!;
      const { episode = null, episodeTo = null, part = null, airedOn = null, area, among } = one.properties as unknown as Broadcast;
      return [keyOf({ show, season: seasons[0] ?? null, measurer, episode, episodeTo, part, airedOn, area, among }), one];
    }),
  );
}

function draftOf(
  stated: StatedAudience,
  stored: StoredAudience | undefined,
  article: string,
  witnesses: ReadonlyMap<string, Witness>,
): Draft {
  const statements = stored?.statements;
  const own = statements?.find((one) => one.article === article);
  return {
    id: stored?.id ?? keyOf(stated),
    stated,
    isNew: statements === undefined,
    before: statements === undefined ? undefined : shownAudience(statements, witnesses),
    others: (statements ?? []).filter((one) => one.article !== article),
    said: own ?? { article },
    isSaid: own !== undefined,
    isWritten: false,
  };
}

/** Adds a figure to what the release says, and tells what that changes. */
function take(draft: Draft, one: StatedAudience, isFurther: boolean, witnesses: ReadonlyMap<string, Witness>): AudienceOutcome {
  const { said, isSaid } = draft;
  const airedOn = one.airedOn ?? said.airedOn ?? null;
  const isSame = isSaid && covers(said, one.figures) && (said.airedOn ?? null) === airedOn;
  if (isSame) return { kind: 'unchanged' };
  const asWritten = isFurther && said.asWritten != null ? `${said.asWritten} · ${one.asWritten}` : one.asWritten;
  draft.said = { ...said, ...one.figures, airedOn, asWritten, locator: isFurther ? said.locator : `line ${one.line}` };
  draft.isSaid = true;
  draft.isWritten = true;
  if (draft.before === undefined) return { kind: 'added' };
  const after = shownAudience([...draft.others, draft.said], witnesses);
  const isAsBefore = covers(draft.before.figures, after.figures) && covers(after.figures, draft.before.figures);
  if (!isAsBefore || draft.before.airedOn !== after.airedOn) return { kind: 'corrected' };
  return { kind: covers(after.figures, one.figures) ? 'confirmed' : 'outweighed' };
}

/** A figure that both have, and that differs. */
function differing(a: AudienceFigures, b: AudienceFigures): string | undefined {
  return AUDIENCE_FIGURES.find((figure) => a[figure] != null && b[figure] != null && a[figure] !== b[figure]);
}

/** Whether all of these figures are among those. */
function covers(all: AudienceFigures, these: AudienceFigures): boolean {
  return AUDIENCE_FIGURES.every((figure) => these[figure] == null || all[figure] === these[figure]);
}

function broadcastOf({ episode, airedOn, measurer, area }: StatedAudience): string {
  return `${episode === null ? `the special of ${airedOn ?? 'no day'}` : `episode ${episode}`} (${measurer}, ${area})`;
}

async function write(tx: Transaction, article: string, all: readonly Draft[]): Promise<void> {
  const made = all.filter(({ isNew }) => isNew);
  const ties = made.map(({ id, stated: { show, season, measurer, episode, episodeTo, part, seasonNumber, area, among } }) => ({
    id,
    show,
    season,
    measurer,
    properties: { episode, episodeTo, part, seasonNumber, area, among },
  }));
  const found = await writeRows<{ made: number }, (typeof ties)[number]>(
    tx,
    `UNWIND $rows AS row
MATCH (show:Entity {id: row.show}) MATCH (by:Entity {id: row.measurer})
CREATE (rating:AudienceRating {id: row.id}) SET rating += row.properties
CREATE (rating)-[:ABOUT]->(show) CREATE (rating)-[:\`BY\`]->(by)
RETURN count(rating) AS made`,
    ties,
  );
  const count = found.reduce((sum, part) => sum + part.made, 0);
  // A show or measurer that is not there would let its figures fall through silently.
  if (count !== made.length) throw new Error(`Of ${made.length} new audience ratings only ${count} found what they are tied to.`);
  await writeRows(
    tx,
    'UNWIND $rows AS row MATCH (rating:AudienceRating {id: row.id}) MATCH (season:Entity {id: row.season}) CREATE (rating)-[:ABOUT]->(season)',
    ties.filter(({ season }) => season !== null),
  );
  await writeRows(
    tx,
    `UNWIND $rows AS row
MATCH (rating:AudienceRating {id: row.id}) MATCH (article:Entity {id: $article})
MERGE (rating)-[said:STATED_IN]->(article) SET said = row.said`,
    all.map(({ id, said }) => ({ id, said: storedOf(said) })),
    { article },
  );
  await projectAudience(
    tx,
    all.map(({ id }) => id),
  );
}

/** The properties of `STATED_IN`: one that is null is none. */
function storedOf(said: AudienceStatement): object {
  return Object.fromEntries(Object.entries(said).filter(([name, value]) => name !== 'article' && value != null));
}
