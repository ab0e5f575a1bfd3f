import { Args, ArgsType, Ctx, Field, Resolver, Subscription } from 'type-graphql';
import type { PageEdge } from '../../graph/loaders.js';
import type { Context } from '../context.js';
import { DateTime } from '../specified.scalars.js';
import { ChangeEdge } from './change.type.js';
import { followChanges, type Beginning } from './following.js';

@ArgsType()
class BeginningArgs implements Beginning {
  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the last change that you have, from here or from the list of the same name: nothing after it is left out.',
  })
  after?: string;

  @Field(() => DateTime, { nullable: true, description: 'From this moment on, instead of a cursor: 2026-11-21T12:00:00Z.' })
  since?: Date;
}

@Resolver()
export class ChangeSubscription {
  @Subscription(() => ChangeEdge, {
    description:
      'What is added, corrected, merged or deprecated, one change at a time as it comes, in the order of the list of the same name: from now on, unless you say from where. After an interruption go on from the last cursor: nothing is left out, and nothing comes twice. It is served over WebSocket at /graphql, and as server-sent events at /graphql/stream.',
    subscribe: ({ args, context }) => begin(args as Beginning, context as Context),
  })
  changes(@Args(() => BeginningArgs) _from: BeginningArgs, @Ctx() { event }: Context): PageEdge {
    return event as PageEdge;
  }
}

/** The pages of what is followed; each row of a page is an event of its own (server/streaming). */
async function begin(from: Beginning, { stream }: Context): Promise<AsyncIterable<readonly PageEdge[]>> {
  if (stream === undefined) throw new Error('A subscription was begun that nobody serves.');
  return followChanges(stream, from);
}
