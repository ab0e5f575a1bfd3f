import { ID, Int } from 'type-graphql';
import { checkedId } from '../../model/ids/checked-id.js';
import { Claim } from '../claim/claim.type.js';
import { subjectByClaim } from '../claim/claim.loader.js';
import { Entity } from '../entity/entity.type.js';
import { argument, byId, derived, entity, nodes, one, page } from '../fields/declaration.js';
import { fieldsOf, rootsOf } from '../fields/resolver.js';
import { Person } from '../person/person.type.js';
import { Show } from '../show/show.type.js';
import { awardsByRecipient, nomineesByAward, showsByAwardClaim, winnersByAward } from './award.loader.js';
import { Award, AwardConnection, AwardedEdge, AwardRecipientConnection } from './award.type.js';

/** Narrows the awards of a show or person. */
const ofAwards = {
  ceremony: argument(() => String, 'Only those of ceremonies with this in their names, as Baeksang.'),
  year: argument(() => Int, 'Only those of this year.'),
  won: argument(() => Boolean, 'true for those that were won, false for those that were not.'),
};

/** Narrows those who won an award. */
const ofRecipients = {
  forShow: argument(
    () => ID,
    'Only those who won it, or were nominated, for this show.',
    (show: string) => ({ forShow: checkedId(show, ['forShow'], 'show') }),
  ),
};

export const awardedEdgeFields = fieldsOf(() => AwardedEdge, {
  won: derived(
    () => Boolean,
    ['edge.type'],
    (type: string) => type === 'WON',
    'Whether it was won; if not, it was a nomination.',
  ),
  recipient: one(() => Entity, subjectByClaim, 'Who won it or was nominated: a show or a person.', { from: 'edge.claim' }),
  forShow: byId(
    () => Show,
    'Show',
    'edge.forShow',
    'For a person: the show that it was for, where a publication says so; of several the one that the weightiest says.',
    {
      nullable: true,
    },
  ),
  forShows: nodes(
    () => Show,
    showsByAwardClaim,
    'For a person: every show that a publication says it was for. Of one category somebody may be nominated for two.',
    { from: 'edge.claim' },
  ),
  claim: byId(() => Claim, 'Claim', 'edge.claim', 'The claim that says so.', { nullable: true }),
});

export const awardFields = fieldsOf(() => Award, {
  winners: page(() => AwardRecipientConnection, winnersByAward, 'Who won it: people, and the show that they won it for.', {
    arguments: ofRecipients,
  }),
  nominees: page(() => AwardRecipientConnection, nomineesByAward, 'Who was nominated for it and, as far as anybody says, did not win.', {
    arguments: ofRecipients,
  }),
});

const DESCRIPTION = 'The awards won and nominated for, the latest first; of a year those that were won come first.';

export const awardsOfShows = fieldsOf(() => Show, {
  awards: page(() => AwardConnection, awardsByRecipient, `${DESCRIPTION} Those that somebody got for the show are among them.`, {
    arguments: ofAwards,
  }),
});

export const awardsOfPeople = fieldsOf(() => Person, {
  awards: page(() => AwardConnection, awardsByRecipient, DESCRIPTION, { arguments: ofAwards }),
});

export const awardRoots = rootsOf({
  award: entity(
    () => Award,
    'Award',
    'award',
    'An award of one year by its id; null where there is none.',
    'Such as award:baeksang-2022-best-drama.',
  ),
});
