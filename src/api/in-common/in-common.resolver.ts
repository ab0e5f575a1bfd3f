import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../connection/connection.type.js';
import type { Context } from '../context.js';
import { checkedId } from '../../model/ids/checked-id.js';
import { EntityType, type Entity } from '../entity/entity.type.js';
import { IdError, UserInputError } from '../../errors.js';
import type { Page } from '../../graph/loaders.js';
import { Hop } from '../path/path.type.js';
import { RelationType } from '../path/relation-type.js';
import { surroundings, walkThrough } from '../path/walk.js';
import { commonByTogether, tiesByCommon, togetherAs } from './in-common.statements.js';
import { Common, CommonConnection } from './in-common.type.js';

/** The most things whose common ground is looked for. */
const MOST_IDS = 10;

@Resolver(() => Common)
export class CommonResolver {
  @Query(() => CommonConnection, {
    description:
      'What several things have in common: the people of several shows, the shows of several people, or whatever is related to every one of them; people first, then works.',
  })
  async common(
    @Arg('ids', () => [ID], { description: `2 to ${MOST_IDS} different ids, such as those of two people.` }) ids: string[],
    @Arg('types', () => [EntityType], { nullable: true, description: 'Only things of these types.' }) types: EntityType[] | undefined,
    @Arg('through', () => [RelationType], {
      nullable: true,
      description: 'Only by these relations. Left out, by all but what articles mention, report and belong to.',
    })
    through: RelationType[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { load }: Context,
  ): Promise<Page> {
    const known = await entitiesOf(load, ids);
    const relations = through == null ? undefined : walkThrough(through).ties;
    const filters = { types: types?.map((type) => type.toLowerCase()), through: relations };
    const found = await load.page<Entity>(commonByTogether, togetherAs(known), page, { filters });
    const edges = found.edges.map((row) => ({ ...row, node: { id: row.node.id, entity: row.node, ids: known, through: relations } }));
    return { ...found, edges, nodes: edges.map(({ node }) => node) };
  }

  @FieldResolver(() => [Hop], { description: 'How it is related to each of them, with the claims that say so.' })
  async ties(@Root() { entity, ids, through }: Common, @Ctx() { load }: Context): Promise<Hop[]> {
    const rows = await load.rows<Tie>(tiesByCommon, entity.id, { ids, through: through ?? surroundings(null) });
    return rows.map(({ one, from, type, claim }) => {
      const [begins, ends] = from === entity.id ? [entity, one] : [one, entity];
      return { from: begins, relation: type, to: ends, claimId: claim ?? null };
    });
  }
}

interface Tie extends Record<string, unknown> {
  readonly one: Entity;
  readonly from: string;
  readonly type: RelationType;
  readonly claim: string | null;
}

/**
 * The ids of the entities that these ids stand for.
 * @throws UserInputError when they are too few, too many, stand for nothing, or for the same entity.
 */
async function entitiesOf(load: Context['load'], ids: readonly string[]): Promise<string[]> {
  if (ids.length < 2 || ids.length > MOST_IDS)
    throw new UserInputError(`ids must hold 2 to ${MOST_IDS} ids; it holds ${ids.length}.`, ['ids']);
  ids.forEach((id, index) => checkedId(id, ['ids', String(index)]));
  const entities = await Promise.all(ids.map((id) => load.node<Entity>('Entity', id)));
  const found = entities.map((entity, index) => {
    if (entity === null) throw IdError.unknown(ids[index]!, ['ids', String(index)]);
    return entity.id;
  });
  const again = found.findIndex((id, index) => found.indexOf(id) < index);
  if (again >= 0) throw new UserInputError(`${ids[again]} is there twice: name different things.`, ['ids', String(again)]);
  return found;
}
