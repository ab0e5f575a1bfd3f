import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { DateTime } from '../specified.scalars.js';
import { editionOf, isEditionKey } from '../../model/ids/charts.js';
import { PageArgs } from '../connection/connection.type.js';
import type { Context } from '../context.js';
import { nodeLabels } from '../../model/entity-type.js';
import { Node } from '../entity/entity.type.js';
import type { Page } from '../../graph/loaders.js';
import { Change, ChangeConnection, ChangedEdition } from './change.type.js';
import { readChanges } from './reading.js';

@Resolver(() => Change)
export class ChangeResolver {
  // Not "id": caches of clients keep what has an id under it, and would take the change for the thing itself.
  @FieldResolver(() => ID, { nullable: true, description: 'The id of the entity or claim; null for an edition of a chart.' })
  nodeId(@Root() { subject }: Change): string | null {
    return isEditionKey(subject) ? null : subject;
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: 'The entity or claim as it is now; null where it is merged or an edition of a chart.',
  })
  async node(@Root() { subject }: Change, @Ctx() { load }: Context): Promise<Node | null> {
    return isEditionKey(subject) ? null : load.node<Node>(nodeLabels, subject);
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The id of what it was merged into.' })
  mergedInto(@Root() { into }: Change): string | null {
    return into;
  }

  @FieldResolver(() => ChangedEdition, { nullable: true, description: 'The edition of a chart whose places have changed.' })
  edition(@Root() { subject }: Change): ChangedEdition | null {
    return isEditionKey(subject) ? editionOf(subject) : null;
  }

  @Query(() => ChangeConnection, {
    description:
      'What was added, corrected, merged or deprecated after a moment, the earliest first. To keep a copy in step, go on from the last endCursor, however long after: it misses nothing, where a moment of your own clock might.',
  })
  changes(
    @Arg('since', () => DateTime, { description: 'After this moment: 2026-11-21T12:00:00Z.' }) since: Date,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { load }: Context,
  ): Promise<Page> {
    return readChanges(load, since.toISOString(), page);
  }
}
