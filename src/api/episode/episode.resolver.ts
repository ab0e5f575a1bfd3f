import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Row } from '../../graph/store.js';
import type { Company } from '../company/company.type.js';
import type { Context } from '../context.js';
import { PartialDate } from '../date.scalar.js';
import { checkedDay } from '../entity/filter.js';
import { Show } from '../show/show.type.js';
import { episodesAfterByShow, slotByShow } from './episode.loader.js';
import { Episode } from './episode.type.js';
import { neighboursOf } from './slot.js';
import { Slot } from './slot.type.js';

/** A show with its network, and the others that stand where it does in the week. */
interface SlotRow {
  readonly parent: string;
  readonly network: Company;
  readonly show: Show & { readonly airsOn: string; readonly airsAt?: string | null };
  readonly others: readonly Show[];
}

@Resolver(() => Show)
export class ShowEpisodeResolver {
  @FieldResolver(() => Episode, {
    nullable: true,
    description: 'The first episode that is shown after a day; null where none is known.',
  })
  async nextEpisode(
    @Root() show: Show,
    @Arg('after', () => PartialDate, { description: 'A whole day, as 2021-06-20.' }) after: string,
    @Ctx() { load }: Context,
  ): Promise<Episode | null> {
    const filters = { later: checkedDay(after, ['after']) };
    const { nodes } = await load.page(episodesAfterByShow, show.id, { first: 1 }, { filters });
    return (nodes[0] as Episode | undefined) ?? null;
  }

  @FieldResolver(() => Slot, {
    nullable: true,
    description:
      'Its place in the week of its network, with what stood there before and what follows; null where nobody has said its days.',
  })
  async slot(@Root() show: Show, @Ctx() { load }: Context): Promise<Slot | null> {
    const [row] = await load.rows<Row & SlotRow>(slotByShow, show.id);
    if (row === undefined) return null;
    const { network, show: own, others } = row;
    return { network, days: own.airsOn, time: own.airsAt ?? null, ...neighboursOf(own, others) };
  }
}
