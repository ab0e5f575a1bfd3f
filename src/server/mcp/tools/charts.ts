import { z } from 'zod';
import type { Asking } from '../../asking/asking.js';
import { listed } from '../../asking/nearest.js';
import { letters } from '../../reconciliation/properties.js';
import { named } from '../named.js';
import { counted, shortText } from '../short-text.js';
import { CITATION, marked, source, Sources, type AnsweredCitation } from '../sources.js';
import { nameOrId, thing, tool, ToolError, type Told } from '../tool.js';

const CHARTS = `query AgentCharts {
  charts { id name period publication { name } }
}`;

const DAYS = `query AgentChartDays($chart: ID!, $country: String) {
  shows(filter: { charted: { chart: $chart, country: $country } }, first: 50, orderBy: { field: PREMIERED_ON, direction: DESC }) {
    nodes { chartRuns(chart: $chart, country: $country) { firstOn lastOn } }
  }
}`;

const EDITION = `query AgentEdition($chart: ID!, $on: Date!, $country: String, $first: Int!) {
  chart(id: $chart) {
    edition(on: $on, country: $country) {
      periodStart periodEnd country { name }
      entries(first: $first) {
        totalCount
        nodes { rank previousRank hoursViewed points disputed show { id title } citations { ...Cited } }
      }
    }
  }
}
${CITATION}`;

const RUNS = `query AgentRuns($show: ID!, $chart: ID, $country: String) {
  show(id: $show) {
    chartRuns(chart: $chart, country: $country) {
      chart { id name } country { name } peakRank periodsAtPeak entries firstOn lastOn longestStreakAtNumberOne
    }
    best: chartEntries(first: 10, filter: { chart: $chart, country: $country, maxRank: 1 }, orderBy: { field: DATE, direction: ASC }) {
      nodes { citations { ...Cited } }
    }
    all: chartEntries(first: 10, filter: { chart: $chart, country: $country }, orderBy: { field: RANK, direction: ASC }) {
      nodes { citations { ...Cited } }
    }
  }
}
${CITATION}`;

interface ListedChart {
  readonly id: string;
  readonly name: string;
  readonly period: string;
  readonly publication: { readonly name: string };
}

const chart = thing.extend({ period: z.string(), publication: z.string() });
const place = z.object({
  rank: z.number().int().nullable(),
  previousRank: z.number().int().nullable(),
  show: thing,
  hoursViewed: z.number().nullable(),
  points: z.number().nullable(),
  disputed: z.boolean(),
  sources: z.array(z.number().int()),
});
const run = z.object({
  chart: thing,
  country: z.string().nullable().describe('Null for the world.'),
  peakRank: z.number().int(),
  periodsAtPeak: z.number().int(),
  entries: z.number().int().describe('How many periods it was on the chart.'),
  firstOn: z.string(),
  lastOn: z.string(),
  longestStreakAtNumberOne: z.number().int(),
});

/** Tells of charts. */
export const charts = tool({
  name: 'charts',
  title: 'Charts: who was where, and when',
  description:
    'Tells of charts such as the Netflix Top 10. Without arguments: which charts there are. With chart (and on, country): the places of the edition that holds that day. With show (and chart, country): how the show fared, with its peak, its days on the chart and its streak at number one. Places carry the publications that state them.',
  input: z.strictObject({
    chart: z.string().trim().min(1).max(200).optional().describe('The chart: its id, its name or a part of it.'),
    on: z.iso.date().optional().describe('A day, as 2022-02-03. Left out, the latest known of this chart.'),
    country: z.string().trim().min(1).max(10).optional().describe('The ISO code of a country, as KR, or world. Left out, the world.'),
    show: nameOrId('The show whose runs are asked for').optional(),
    first: z.number().int().min(1).max(50).default(10).describe('How many places at most.'),
  }),
  output: z.object({
    charts: z.array(chart).optional(),
    edition: z
      .object({
        chart: thing,
        country: z.string().nullable(),
        periodStart: z.string(),
        periodEnd: z.string(),
        places: z.array(place),
        total: z.number().int(),
      })
      .optional(),
    show: thing.optional(),
    runs: z.array(run).optional(),
    sources: z.array(source).optional(),
  }),
  async run(asking, { chart: wanted, on, country, show, first }) {
    const { charts } = await asking.ask<{ readonly charts: readonly ListedChart[] }>(CHARTS);
    const chosen = wanted === undefined ? undefined : chartNamed(charts, wanted);
    if (show !== undefined) return runsOf(asking, show, chosen, country);
    if (chosen !== undefined) return editionOf(asking, chosen, { on, country, first });
    if (on !== undefined || country !== undefined) throw new ToolError('on and country go with chart or show: say which is meant.');
    const told = charts.map(({ id, name, period, publication }) => ({ id, name, period, publication: publication.name }));
    return {
      text: shortText(
        [told.length === 0 ? 'There is no chart here.' : 'The charts:'],
        told.map((one) => `- ${one.name}, ${one.period.toLowerCase().replace('_', ' ')}, by ${one.publication}: ${one.id}`),
      ),
      data: { charts: told },
    };
  },
});

function chartNamed(charts: readonly ListedChart[], text: string): ListedChart {
  const wanted = letters(text);
  const exact = charts.find(({ id, name }) => id === text || letters(name) === wanted);
  if (exact !== undefined) return exact;
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const near = charts.filter(({ id, name }) => words.every((word) => `${id} ${name}`.toLowerCase().includes(word)));
  if (near.length === 1) return near[0]!;
  const all = listed((near.length > 0 ? near : charts).map(({ id, name }) => ({ id, name, type: 'Chart' })));
  if (near.length > 1) throw new ToolError(`chart “${text}” may stand for several: ${all}. Ask again with one of these ids.`);
  throw new ToolError(
    charts.length === 0 ? 'There is no chart here.' : `No chart here has the name or id “${text}”. Those that there are: ${all}.`,
  );
}

interface Editions {
  readonly chart: {
    readonly edition: {
      readonly periodStart: string;
      readonly periodEnd: string;
      readonly country: { readonly name: string } | null;
      readonly entries: {
        readonly totalCount: number;
        readonly nodes: readonly {
          readonly rank: number | null;
          readonly previousRank: number | null;
          readonly hoursViewed: number | null;
          readonly points: number | null;
          readonly disputed: boolean;
          readonly show: { readonly id: string; readonly title: string };
          readonly citations: readonly AnsweredCitation[];
        }[];
      };
    } | null;
  };
}

interface Which {
  readonly on: string | undefined;
  readonly country: string | undefined;
  readonly first: number;
}

async function editionOf(asking: Asking, { id, name }: ListedChart, { on, country = 'world', first }: Which): Promise<Told> {
  const known = on === undefined ? await daysOf(asking, id, country) : undefined;
  const day = on ?? known?.last;
  const edition = day === undefined ? null : (await asking.ask<Editions>(EDITION, { chart: id, on: day, country, first })).chart.edition;
  if (edition === null) {
    const days = known ?? (await daysOf(asking, id, country));
    const where = country === 'world' ? 'the world' : country;
    throw new ToolError(
      `${name} (${id}) has no places here for ${where}${day === undefined ? '' : ` on ${day}`}.${days === undefined ? ' Leave country out, or choose another.' : ` It has some between ${days.first} and ${days.last}.`}`,
    );
  }
  const sources = new Sources();
  const { periodStart, periodEnd, country: of, entries } = edition;
  const places = entries.nodes.map(({ show, citations, ...rest }) => ({
    ...rest,
    show: { id: show.id, name: show.title },
    sources: sources.numbersOf(citations),
  }));
  return {
    text: shortText(
      [
        `${name}, ${of?.name ?? 'world'}, ${periodStart}${periodEnd === periodStart ? '' : ` to ${periodEnd}`}: ${places.length} of ${entries.totalCount} places known here`,
      ],
      places.map(
        (one) =>
          `${one.rank ?? '?'}. ${one.show.name} (${one.show.id})${one.hoursViewed === null ? '' : `, ${one.hoursViewed} hours viewed`}${one.points === null ? '' : `, ${one.points} points`} ${marked(one.sources)}${one.disputed ? ' (disputed)' : ''}`,
      ),
      sources.lines(),
    ),
    data: {
      edition: { chart: { id, name }, country: of?.name ?? null, periodStart, periodEnd, places, total: entries.totalCount },
      sources: sources.all,
    },
  };
}

/** The first and last day that the newest shows of a chart have a place on it; undefined where none has. */
async function daysOf(
  asking: Asking,
  chart: string,
  country: string,
): Promise<{ readonly first: string; readonly last: string } | undefined> {
  const { shows } = await asking.ask<{
    readonly shows: { readonly nodes: readonly { readonly chartRuns: readonly { readonly firstOn: string; readonly lastOn: string }[] }[] };
  }>(DAYS, { chart, country });
  const runs = shows.nodes.flatMap(({ chartRuns }) => chartRuns);
  if (runs.length === 0) return undefined;
  return {
    first: runs.map(({ firstOn }) => firstOn).sort()[0]!,
    last: runs
      .map(({ lastOn }) => lastOn)
      .sort()
      .at(-1)!,
  };
}

interface Runs {
  readonly show: {
    readonly chartRuns: readonly (Omit<z.infer<typeof run>, 'country'> & { readonly country: { readonly name: string } | null })[];
    readonly best: { readonly nodes: readonly { readonly citations: readonly AnsweredCitation[] }[] };
    readonly all: { readonly nodes: readonly { readonly citations: readonly AnsweredCitation[] }[] };
  };
}

async function runsOf(asking: Asking, text: string, on: ListedChart | undefined, country: string | undefined): Promise<Told> {
  const show = await named(asking, text, 'show', ['SHOW']);
  const answer = await asking.ask<Runs>(RUNS, { show: show.id, chart: on?.id ?? null, country: country ?? null });
  const runs = answer.show.chartRuns.map(({ country: of, ...rest }) => ({ ...rest, country: of?.name ?? null }));
  if (runs.length === 0)
    throw new ToolError(`“${show.name}” (${show.id}) has no place${on === undefined ? ' on any chart' : ` on ${on.name}`} here.`);
  const sources = new Sources();
  for (const { citations } of [...answer.show.best.nodes, ...answer.show.all.nodes]) sources.numbersOf(citations);
  return {
    text: shortText(
      [`${show.name} (${show.id}) on charts:`],
      runs.map(
        (one) =>
          `- ${one.chart.name}, ${one.country ?? 'world'}: peak ${one.peakRank}, ${counted(one.periodsAtPeak, 'time')}; ${counted(one.entries, 'place')} from ${one.firstOn} to ${one.lastOn}; longest streak at number one ${one.longestStreakAtNumberOne}`,
      ),
      sources.lines(),
    ),
    data: { show: { id: show.id, name: show.name }, runs, sources: sources.all },
  };
}
