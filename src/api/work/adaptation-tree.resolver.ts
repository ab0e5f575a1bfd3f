import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { adaptationsByFamily } from './adaptation-tree.loader.js';
import { AdaptationTree } from './adaptation-tree.type.js';
import { shaped } from '../fields/place.js';
import { OF_SOURCE } from './source-work.fields.js';
import { SourceWork, type Adaptation } from './source-work.type.js';

/** One adaptation of a family, as the statement gives it: once for each of the beginnings that it goes back to. */
interface FamilyRow extends Record<string, unknown> {
  readonly claim: string;
  readonly root: string;
  readonly source: SourceWork;
  readonly work: DatedWork;
}

type DatedWork = SourceWork & { readonly premieredOn?: string | null; readonly startedOn?: string | null };

@Resolver(() => SourceWork)
export class AdaptationTreeResolver {
  @FieldResolver(() => AdaptationTree, {
    description: 'Everything that goes back to the same beginnings as this work, itself included: webtoon, drama, remakes, prequels.',
  })
  async adaptationTree(@Root() work: SourceWork, @Ctx() { load }: Context): Promise<AdaptationTree> {
    const rows = await load.rows<FamilyRow>(adaptationsByFamily, work.id);
    if (rows.length === 0) return { roots: [work], steps: [] };
    const roots = new Map(rows.filter(({ root, source }) => source.id === root).map(({ source }) => [source.id, source]));
    const made = [...new Map(rows.map((row) => [row.claim, row])).values()];
    const generations = generationsOf(made, [...roots.keys()]);
    return {
      roots: [...roots.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      steps: made
        .map((row) => ({ generation: generations.get(row.work.id)!, row }))
        .sort((a, b) => a.generation - b.generation || earliestFirst(a.row, b.row))
        .map(({ generation, row }) => ({ generation, adaptation: adaptationOf(row) })),
    };
  }
}

function adaptationOf(row: FamilyRow): Adaptation {
  return shaped(OF_SOURCE, { root: row.source, node: row.work, edge: row }) as Adaptation;
}

/** How far each work is from the beginnings, on the longest way: so a work never comes before one that it was made from. */
function generationsOf(made: readonly FamilyRow[], roots: readonly string[]): Map<string, number> {
  const generations = new Map(roots.map((id) => [id, 0]));
  // No way is longer than there are adaptations, unless works are said to be made from each other.
  for (let changed = true, rounds = 0; changed && rounds <= made.length; rounds++) {
    changed = false;
    for (const { source, work } of made) {
      const generation = (generations.get(source.id) ?? 0) + 1;
      if (generation <= (generations.get(work.id) ?? 0)) continue;
      generations.set(work.id, generation);
      changed = true;
    }
  }
  return generations;
}

function earliestFirst(a: FamilyRow, b: FamilyRow): number {
  const [first, second] = [keyOf(a), keyOf(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** What a row is ordered by: the date of the work, then what tells it from every other. */
function keyOf({ work, source }: FamilyRow): string {
  return [work.premieredOn ?? work.startedOn ?? '~', work.id, source.id].join(' ');
}
