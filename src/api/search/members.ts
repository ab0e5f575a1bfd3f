import { statement } from '../../graph/statement.js';
import type { Reader } from '../../graph/store.js';
import { isIdOf } from '../../model/ids/kinds.js';
import { compact, fold, wordsOf } from '../../names/fold.js';
import { inThousandths, lookUpWithParts, type NameMatch } from '../../names/lookup.js';
import { groupsAndMembersIn, type GroupAndMember } from '../../names/parts-of-groups.js';
import { prominenceOf, shareOfProminence } from '../../names/prominence.js';
import type { Found } from './ranking.js';

/** How well a name of a group has to answer before its members are found with it: none while it is typed. */
const NAMED = 0.9;

/** What a member is worth beside the group: after it, before what only sounds like it. */
const BESIDE = 0.95;

/** What a member is worth who is asked for by his group: by a name, and by its beginning while it is typed. */
const ASKED = { whole: 0.99, beginning: 0.9 };

/**
 * What a search finds: whatever has a name that answers; with a group its members who act; and who is asked for by a group and a
 * name, as BTS's V. One statement, and a second where a group is named.
 */
export async function found(reader: Reader, text: string): Promise<readonly Found[]> {
  const asked = groupsAndMembersIn(text);
  const { matches, named } = await lookUpWithParts(reader, [text], [...new Set(asked.map(({ group }) => group))]);
  const own = matches.get(text) ?? [];
  const wholes = own.filter(({ entity, score }) => score >= NAMED && isIdOf('group', entity));
  const meant = asked.flatMap((one) => (named.get(one.group) ?? []).flatMap((id) => (isIdOf('group', id) ? [{ ...one, id }] : [])));
  const groups = [...new Set([...wholes.map(({ entity }) => entity), ...meant.map(({ id }) => id)])];
  if (groups.length === 0) return own;
  const members = await reader.read<Member>(MEMBERS, { groups });
  return [...own, ...wholes.flatMap((group) => actorsIn(group, members)), ...meant.flatMap((one) => askedIn(one, members))];
}

const MEMBERS = statement(
  'members of groups',
  `UNWIND $groups AS id
MATCH (group:Group {id: id})<-[edge:MEMBER_OF]-(person:Person)
MATCH (person)<-[:NAMES]-(name:Name)
RETURN id AS group, person.id AS person, edge.stageName AS stageName, EXISTS { (person)-[:ACTED_IN]->(:Show) } AS acts,
  name.id AS name, name.text AS text, name.folded AS folded, ${prominenceOf('person')} AS prominence`,
);

/** A member of a group, by one of his names. */
type Member = {
  readonly group: string;
  readonly person: string;
  readonly stageName: string | null;
  readonly acts: boolean;
  readonly name: string;
  readonly text: string;
  readonly folded: string;
  readonly prominence: number;
};

/** The members of a group who act, found by the name of the group. */
function actorsIn(group: NameMatch, members: readonly Member[]): Found[] {
  const actors = new Map(members.flatMap((one) => (one.group === group.entity && one.acts ? [[one.person, one] as const] : [])));
  return [...actors].map(([entity, { prominence }]) => ({
    ...group,
    entity,
    reason: 'MEMBER',
    score: inThousandths(group.score * BESIDE),
    prominence: inThousandths(shareOfProminence(prominence)),
  }));
}

/** The members of a group whom a name of theirs is asked for by. */
function askedIn({ id, member }: GroupAndMember & { readonly id: string }, members: readonly Member[]): Found[] {
  const wanted = compact(fold(member));
  return members
    .filter(({ group }) => group === id)
    .flatMap((one) => {
      const spellings = [one.folded, ...givenIn(one.folded), ...(one.stageName === null ? [] : [fold(one.stageName)])].map(compact);
      const isWhole = spellings.includes(wanted);
      if (!isWhole && !spellings.some((spelling) => spelling.startsWith(wanted))) return [];
      const { person: entity, name, text } = one;
      const score = isWhole ? ASKED.whole : ASKED.beginning;
      return [{ entity, name, text, reason: 'MEMBER' as const, score, prominence: inThousandths(shareOfProminence(one.prominence)) }];
    });
}

/** The given name in a folded name in Latin letters: tae hyung of kim tae hyung. */
function givenIn(folded: string): string[] {
  const words = wordsOf(folded);
  return words.length > 1 ? [words.slice(1).join(' ')] : [];
}
