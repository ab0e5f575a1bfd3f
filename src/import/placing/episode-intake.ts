import { keyOf, planAudience, type AudienceOutcome, type StatedAudience, type StatedByFile } from '../../charts/audience/record.js';
import type { Reader, Transaction } from '../../graph/store.js';
import { seasonId } from '../../model/ids/seasons.js';
import { ensureDataset, ensureNamed, ensurePublisher, witnessOf } from '../intake/dataset.js';
import type { EpisodeRow } from '../intake/episode-row.js';
import type { Intake, Located, Outcome, Plan, Run } from '../intake/format.js';
import type { Measurer } from '../values/audience-words.js';
import type { Fact } from '../intake/facts.js';
import { factsOf, newFacts, writeEpisodes, type NewFacts, type StatedEpisode } from './episode-facts.js';
import { EpisodeShows } from './episode-shows.js';
import { makeEntities, type NewSeason } from './new-works.js';

/** Opens the intake of the rows of tables about episodes. */
export function episodeIntake(run: Run): Intake<EpisodeRow> {
  return new EpisodeIntake(run);
}

/** What a row states, once its show is known. */
interface PlacedRow {
  readonly figures: readonly StatedAudience[];
  readonly episodes: readonly StatedEpisode[];
}

const NOTHING: PlacedRow = { figures: [], episodes: [] };

/**
 * Takes audiences and what tables say of episodes, row by row: a show that is not known is no reason to make one, since a title and
 * figures say too little of it.
 */
class EpisodeIntake implements Intake<EpisodeRow> {
  private readonly shows = new EpisodeShows();
  private readonly byFile: StatedByFile = new Map();
  private readonly measurers = new Set<string>();
  private isThere = false;

  constructor(private readonly run: Run) {}

  async plan(reader: Reader, rows: readonly Located<EpisodeRow>[]): Promise<Plan> {
    const article = this.run.dataset.id;
    await this.shows.read(
      reader,
      rows.map(({ row }) => row),
    );
    const seasons = new Map<string, NewSeason>();
    const outcomes = new Array<Outcome>(rows.length);
    const placed = rows.map((located, index): PlacedRow => {
      const one = this.placed(located, seasons);
      if ('kind' in one) outcomes[index] = one;
      return 'kind' in one ? NOTHING : one;
    });
    const stated = placed.flatMap(({ figures }) => figures);
    const audience = await planAudience(reader, { article, witness: witnessOf(this.run.dataset) }, stated, this.byFile);
    const facts = placed.map(({ episodes }) => factsOf(episodes));
    const fresh = await newFacts(reader, article, facts.flat());
    let at = 0;
    for (const [index, { figures }] of placed.entries()) {
      const own = audience.outcomes.slice(at, (at += figures.length));
      outcomes[index] ??= outcomeOf(own, facts[index]!, fresh);
    }
    const taken = [...fresh.all];
    const made = [...seasons.values()];
    const measurers = measurersOf(rows, this.measurers);
    const isEmpty = audience.isEmpty && taken.length === 0;
    const isFirst = !this.isThere;
    const keys = new Set([...audience.ids, ...facts.flat().map(({ subject }) => subject)]);
    return {
      outcomes,
      made: {
        seasons: made.length,
        episodes: new Set(
          taken.flatMap(({ property, value, subject }) => (property === 'HAS_EPISODE' && subject.startsWith('show:') ? [value] : [])),
        ).size,
      },
      isEmpty,
      reads: keys,
      writes: isEmpty ? new Set() : keys,
      write: async (tx) => {
        if (isFirst) await ensureDataset(tx, this.run.dataset);
        await ensureMeasurers(tx, article, measurers);
        await makeEntities(tx, article, { shows: [], seasons: made, countries: [], spellings: [] });
        await audience.write(tx);
        await writeEpisodes(tx, article, taken);
      },
      assume: () => {
        this.isThere ||= !isEmpty;
        if (!isEmpty) {
          for (const { id } of measurers) this.measurers.add(id);
          for (const { show, number, id } of made) this.shows.addSeason(show, number, id);
        }
        for (const [index, one] of stated.entries()) if (audience.outcomes[index]!.kind !== 'rejected') this.remember(one);
      },
    };
  }

  /** What a row states, with its show and season; or what becomes of a row that has none. */
  private placed({ line, row }: Located<EpisodeRow>, seasons: Map<string, NewSeason>): PlacedRow | Outcome {
    if (row.skipped !== undefined) return { kind: 'skipped', reason: row.skipped };
    if (row.figures.length === 0 && row.episodes.length === 0) return { kind: 'skipped', reason: 'the row says nothing of an episode' };
    const found = this.shows.of(row);
    if ('reason' in found) return { kind: 'skipped', ...found };
    const { id: show, seasons: known } = found.show;
    let season: string | null = null;
    if (row.season !== null) {
      season = known.get(row.season) ?? seasonId(show, row.season);
      if (!known.has(row.season)) seasons.set(season, { id: season, show, number: row.season, title: `Season ${row.season}`, line });
    }
    return {
      figures: row.figures.map(({ measurer, ...figure }) => ({
        ...figure,
        show,
        season,
        seasonNumber: row.season,
        measurer: measurer.id,
        line,
      })),
      episodes: row.episodes.map((episode) => ({ ...episode, show, season, line })),
    };
  }

  private remember(one: StatedAudience): void {
    const id = keyOf(one);
    const earlier = this.byFile.get(id);
    this.byFile.set(id, { line: one.line, asWritten: one.asWritten, figures: { ...earlier?.figures, ...one.figures } });
  }
}

/** The more telling comes first: what one cell of a row contradicts is told before what the others add. */
const TELLING = ['rejected', 'added', 'corrected', 'outweighed', 'confirmed', 'unchanged', 'repeated'] as const;

/** What has become of a row by what has become of its figures, and of what it says besides of its episodes. */
function outcomeOf(figures: readonly AudienceOutcome[], facts: readonly Fact[], { all: fresh, unheard }: NewFacts): Outcome {
  const all: readonly AudienceOutcome[] = [
    ...figures,
    ...(facts.some((fact) => unheard.has(fact)) ? [{ kind: 'added' as const }] : []),
    ...(facts.some((fact) => fresh.has(fact)) ? [{ kind: 'confirmed' as const }] : []),
  ];
  for (const kind of TELLING) {
    const found = all.find((one) => one.kind === kind);
    if (found !== undefined) return found;
  }
  return { kind: 'unchanged' };
}

function measurersOf(rows: readonly Located<EpisodeRow>[], known: ReadonlySet<string>): Measurer[] {
  const all = rows.flatMap(({ row }) => row.figures.map(({ measurer }) => measurer));
  return [...new Map(all.filter(({ id }) => !known.has(id)).map((one) => [one.id, one])).values()];
}

async function ensureMeasurers(tx: Transaction, article: string, measurers: readonly Measurer[]): Promise<void> {
  for (const measurer of measurers) await ensurePublisher(tx, { ...measurer, kind: 'CHART_SERVICE' });
  await ensureNamed(tx, article, measurers);
}
