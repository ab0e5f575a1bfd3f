import { mentionKey } from '../../model/ids/records.js';
import { roleOf } from '../../model/roles.js';
import { compact, fold } from '../../names/fold.js';
import type { RecordLink } from '../../records/record.js';
import type { KnownRecord } from '../world.js';

/** A name that records give in a role, with no number: one person until another source shows two. */
export interface Mention {
  /** `mention:<source>/<role>/<letters>`. */
  readonly key: string;
  readonly mark: string;
  readonly rank: number;
  readonly role: string;
  /** Every spelling of it, the commonest first. */
  readonly names: readonly string[];
  /** The works that it stands in. */
  readonly works: ReadonlySet<string>;
  /** The shows whose casts it leads. */
  readonly leads: ReadonlySet<string>;
  /** The releases that print it. */
  readonly articles: ReadonlySet<string>;
  /** The lists that it stands in, by work: two that stand in one list are two people. */
  readonly lists: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The key of the mention that a link to somebody without a number is of. */
export function personMentionKey(mark: string, role: string, name: string): string {
  return mentionKey(mark, role, compact(fold(name)));
}

/** A link to a person by nothing but a name. */
export function namedPerson({ property, to }: RecordLink): { role: string; names: readonly string[] } | undefined {
  const role = roleOf(property);
  if (role === undefined || !('names' in to) || to.type !== 'person' || to.names.length === 0) return undefined;
  return { role, names: to.names.map(({ text }) => text) };
}

/** A person's credit: who, in which list, for which work. */
export interface Credit {
  readonly record: KnownRecord;
  readonly article: string;
  readonly link: RecordLink;
  readonly work: string;
  /** The shows that were made from the work, where it is a webtoon or novel: who writes them may be its author. */
  readonly adaptations: readonly string[];
}

/** All links of records to people, with the work that each is for. */
export function* creditsOf(
  records: Iterable<KnownRecord>,
  workOf: ReadonlyMap<string, string>,
  adaptationsOf: ReadonlyMap<string, readonly string[]>,
): Generator<Credit> {
  for (const record of records) {
    const work = workOf.get(record.id);
    if (work === undefined) continue;
    for (const { article, payload } of record.releases)
      for (const link of payload.links)
        if (roleOf(link.property) !== undefined) yield { record, article, link, work, adaptations: adaptationsOf.get(work) ?? [] };
  }
}

/** The list that a credit stands in. */
export function listOf({ record, article, link }: Credit): string {
  return `${article} ${record.id} ${link.property}`;
}

/** In a cast that names no leads, the first of its list are. */
const FIRST = 2;

/** Whether a credit is one of the leads of a cast. */
export function isLead({ property, qualifiers }: RecordLink): boolean {
  if (property !== 'CAST_MEMBER' || qualifiers === undefined) return false;
  return qualifiers.billing === undefined ? Number(qualifiers.order) <= FIRST : qualifiers.billing === 'MAIN';
}

/** Gathers the mentions of each name in each role. */
export function mentionsIn(credits: Iterable<Credit>): Mention[] {
  const all = new Map<
    string,
    {
      mark: string;
      rank: number;
      role: string;
      names: Map<string, number>;
      works: Set<string>;
      leads: Set<string>;
      articles: Set<string>;
      lists: Map<string, Set<string>>;
    }
  >();
  for (const credit of credits) {
    const named = namedPerson(credit.link);
    if (named === undefined) continue;
    const { mark, rank } = credit.record;
    const key = personMentionKey(mark, named.role, named.names[0]!);
    let held = all.get(key);
    if (held === undefined) {
      held = { mark, rank, role: named.role, names: new Map(), works: new Set(), leads: new Set(), articles: new Set(), lists: new Map() };
      all.set(key, held);
    }
    if (isLead(credit.link)) held.leads.add(credit.work);
    held.articles.add(credit.article);
    for (const name of named.names) held.names.set(name, (held.names.get(name) ?? 0) + 1);
    for (const work of [credit.work, ...credit.adaptations]) held.works.add(work);
    const lists = held.lists.get(credit.work) ?? new Set();
    held.lists.set(credit.work, lists.add(listOf(credit)));
  }
  return [...all].map(([key, { names, ...rest }]) => ({
    ...rest,
    key,
    names: [...names].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([name]) => name),
  }));
}
