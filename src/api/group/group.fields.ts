import { Claim } from '../claim/claim.type.js';
import { Company } from '../company/company.type.js';
import { PartialDate } from '../date.scalar.js';
import { argument, byId, derived, entity, page } from '../fields/declaration.js';
import { fieldsOf, rootsOf } from '../fields/resolver.js';
import { Person } from '../person/person.type.js';
import { agenciesByPerson, artistsByAgency, groupsByPerson, membersByGroup } from './group.loader.js';
import {
  AgencyArtistConnection,
  AgencyConnection,
  Group,
  GroupConnection,
  GroupMemberConnection,
  ManagementEdge,
  MembershipEdge,
} from './group.type.js';

const current = argument(() => Boolean, 'true for what still is as far as anybody says, false for what has ended.');

/** Since when and until when something is so, as a relation says it. */
const span = {
  since: derived(
    () => PartialDate,
    ['edge.since'],
    (since: string | null) => since ?? null,
    'Since when, as far as a publication says.',
    { nullable: true },
  ),
  until: derived(
    () => PartialDate,
    ['edge.until'],
    (until: string | null) => until ?? null,
    'Until when; null where nobody says that it has ended.',
    { nullable: true },
  ),
  claim: byId(() => Claim, 'Claim', 'edge.claim', 'The claim that says so.', { nullable: true }),
};

export const membershipFields = fieldsOf(() => MembershipEdge, {
  stageName: derived(
    () => String,
    ['edge.stageName'],
    (name: string | null) => name ?? null,
    'The name that the person bears in the group, where it is another.',
    { nullable: true },
  ),
  ...span,
});

export const managementFields = fieldsOf(() => ManagementEdge, span);

export const groupFields = fieldsOf(() => Group, {
  members: page(() => GroupMemberConnection, membersByGroup, 'Its members, those with most credits first.', {
    arguments: { current, acting: argument(() => Boolean, 'true for those who play in a show, false for the others.') },
  }),
});

export const belongingsOfPeople = fieldsOf(() => Person, {
  groups: page(() => GroupConnection, groupsByPerson, 'The groups that the person sings in, those of today first.', {
    arguments: { current },
  }),
  agencies: page(() => AgencyConnection, agenciesByPerson, 'The agencies that manage the person, those of today first.', {
    arguments: { current },
  }),
});

export const artistsOfCompanies = fieldsOf(() => Company, {
  artists: page(() => AgencyArtistConnection, artistsByAgency, 'Whom it manages as an agency, those with most credits first.', {
    arguments: { current },
  }),
});

export const groupRoots = rootsOf({
  group: entity(() => Group, 'Group', 'group', 'A group of singers by its id; null where there is none.', 'Such as group:bts.'),
});
