import { Arg, Args, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../connection/connection.type.js';
import type { Context } from '../context.js';
import { PartialDate } from '../date.scalar.js';
import { EntityType, type Entity } from '../entity/entity.type.js';
import { checkedDate } from '../../model/dates.js';
import type { EntityPrefix } from '../../model/kinds.js';
import type { Page } from '../../graph/loaders.js';
import { checkedName } from '../../names/checked-name.js';
import { reviews } from './reconcile.loader.js';
import { Candidate, ReviewConnection, ReviewStatus } from './reconcile.type.js';
import { reconcileName } from '../../identity/reconcile.js';

@Resolver()
export class ReconcileResolver {
  @Query(() => ReviewConnection, {
    description: 'Pairs of records that may be one, and that nobody has decided on yet: the likeliest first.',
  })
  reviewQueue(@Args(() => PageArgs) page: PageArgs, @Ctx() { load }: Context): Promise<Page> {
    return load.page(reviews, page, { filters: { status: ReviewStatus.OPEN } });
  }

  @Query(() => [Candidate], {
    description:
      'Who a name stands for, in any spelling: for those who have a list of names to match. The likeliest first; empty where nobody has such a name.',
  })
  async reconcile(
    @Arg('name', () => String, { description: 'The name, at most 200 characters.' }) name: string,
    @Arg('type', () => EntityType, { nullable: true, description: 'Only entities of this type.' }) type: EntityType | undefined,
    @Arg('workedOn', () => [ID], { nullable: true, description: 'Works that they are known to have worked on, at most 100.' })
    workedOn: string[] | undefined,
    @Arg('bornOn', () => PartialDate, { nullable: true, description: 'When they were born, as far as that is known.' })
    bornOn: string | undefined,
    @Arg('year', () => Int, {
      nullable: true,
      description:
        'The year in which a work was first shown or began, or in which a person was born; one in brackets behind the name says the same.',
    })
    year: number | undefined,
    @Arg('nativeName', () => String, { nullable: true, description: 'The name or title in Hangul, at most 200 characters.' })
    nativeName: string | undefined,
    @Arg('externalIds', () => [String], {
      nullable: true,
      description: 'What other databases know it under, each as database:number: imdb:tt10919420, mydramalist:52941. At most 100.',
    })
    externalIds: string[] | undefined,
    @Ctx() { load }: Context,
  ): Promise<Candidate[]> {
    const answers = await reconcileName(load, {
      name,
      types: type === undefined || type === null ? undefined : [type.toLowerCase() as EntityPrefix],
      otherNames: nativeName == null ? undefined : [checkedName(nativeName, 'nativeName')],
      workedOn,
      bornOn,
      beganOn: year == null ? undefined : yearOf(year),
      externalIds,
    });
    return answers.map(({ node, confidence, reason }) => ({ entity: node as unknown as Entity, confidence, reason }));
  }
}

/** @throws UserInputError on a year that no date can have. */
function yearOf(year: number): string {
  return checkedDate(String(year), ['year']);
}
