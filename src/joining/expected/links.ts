import { isIdOf } from '../../model/ids/kinds.js';
import { roleOf } from '../../model/roles.js';
import { externalIdKey, externalIdsOf } from '../../records/external-id.js';
import type { RecordLink, RecordName } from '../../records/record.js';
import { namedWork, workMentionKey } from '../works/work-mentions.js';
import type { KnownRecord, World } from '../world.js';
import type { Entities } from './entities.js';
import type { JoinedKinds } from './joined-kinds.js';
import type { Say, Voice } from './ledger.js';
import { sayNames } from './names.js';
import { OfferedWorks } from './offered-works.js';
import type { Parts } from './parts.js';
import { Performers } from './performers.js';

/** A reference by nothing but names. */
type Named = Extract<RecordLink['to'], { readonly names: readonly RecordName[] }>;

/** Who was given something for which show. */
interface Awarded {
  readonly person: string;
  readonly show: string;
  readonly record: KnownRecord;
  readonly voice: Voice;
}

/** What records say of two things: where their links lead, and what is to be said of what they lead to. */
export class Links {
  private readonly introduced = new Set<string>();
  private readonly platforms = new OfferedWorks();
  private readonly performers: Performers;
  /** The shows and works that have external ids, by these. */
  private readonly byExternalId: ReadonlyMap<string, string>;

  constructor(
    private readonly world: World,
    private readonly kinds: JoinedKinds,
    private readonly entities: Entities,
    private readonly parts: Parts,
  ) {
    this.performers = new Performers(world, kinds);
    this.byExternalId = new Map(
      [...world.records.values()].flatMap((record) => {
        const id = kinds.shows.showOf.get(record.id) ?? kinds.works.workByKey.get(record.id);
        return id === undefined ? [] : externalIdsOf(record.current).map((key) => [key, id] as const);
      }),
    );
  }

  /** States a link of the record of an entity, and the part that somebody plays. */
  say(say: Say, link: RecordLink, { record, voice, about }: { record: KnownRecord; voice: Voice; about: string }): void {
    const value = this.valueOf(record, link, about);
    if (value === undefined || value === about) return;
    const property = link.property === 'AIRED_ON' && isIdOf('platform', value) ? 'STREAMS_ON' : link.property;
    const asWritten = link.asWritten ?? this.nameOf(link);
    say({ subject: about, property, value, literal: { asOf: link.asOf }, asWritten, rank: link.rank, qualifiers: link.qualifiers });
    if (isIdOf('platform', value)) this.platforms.add(value, property, about);
    if ('names' in link.to) this.introduce(say, value, link.to, voice);
    for (const performer of link.performers ?? []) {
      const id = this.performers.idOf(performer);
      if (id !== undefined) say({ subject: value, property: 'PERFORMED_BY', value: id, asWritten: performer.names[0] });
    }
    if (link.award !== undefined && isIdOf('show', about)) this.sayAward(say, link.award, { person: value, show: about, record, voice });
    if (link.property === 'CAST_MEMBER' && link.character !== undefined && isIdOf('show', about))
      this.parts.say(say, link.character, { show: about, title: record.current.names[0]?.text ?? '', person: value, actor: asWritten });
  }

  /** States what somebody won for a show, or was nominated for: of the person, and of the show. */
  private sayAward(say: Say, award: NonNullable<RecordLink['award']>, { person, show, record, voice }: Awarded): void {
    this.say(say, award, { record, voice, about: show });
    const value = this.valueOf(record, award, show);
    if (value === undefined) return;
    const asWritten = award.asWritten ?? this.nameOf(award);
    say({ subject: person, property: award.property, value, asWritten, qualifiers: { forShow: show } });
  }

  /** Says of each platform that records made known what it offers; gives how many who perform songs are known by a name alone. */
  close(): number {
    for (const [platform, kind] of this.platforms.kinds()) this.entities.add(platform, { kind });
    return this.performers.left;
  }

  /** The entity that a link leads to; undefined where it is not there. */
  private valueOf(record: KnownRecord, link: RecordLink, about: string): string | undefined {
    const { shows, works, people, things } = this.kinds;
    if (roleOf(link.property) !== undefined) return people.personOf({ record, link, work: about });
    const named = namedWork(link);
    if (named !== undefined) return works.workByKey.get(workMentionKey(record.mark, named.type, named.names[0]!));
    if ('record' in link.to) return shows.showOf.get(link.to.record) ?? works.workByKey.get(link.to.record) ?? things.idOf(link.to);
    if ('externalId' in link.to) return this.byExternalId.get(externalIdKey(link.to.externalId)) ?? things.idOf(link.to);
    return things.idOf(link.to);
  }

  /** The name that a link prints, where it does not say. */
  private nameOf({ to }: RecordLink): string {
    if ('names' in to) return to.names[0]?.text ?? '';
    return 'record' in to ? (this.world.records.get(to.record)?.current.names[0]?.text ?? '') : to.externalId.value;
  }

  /** Gives a name to what is known by nothing but mentions: once for each release and spelling. */
  private introduce(say: Say, id: string, { names, own }: Named, { article }: Voice): void {
    this.entities.add(id, own);
    if (this.entities.isCurated(id)) return;
    for (const name of names) {
      const key = `${id}\n${name.text}\n${article}`;
      if (this.introduced.has(key)) continue;
      this.introduced.add(key);
      sayNames(say, id, [name]);
    }
  }
}
