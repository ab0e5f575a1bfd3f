import { ruleOf } from '../../model/property.js';
import { scriptOf } from '../../names/script.js';
import type { NameKind } from '../../model/name-kinds.js';
import type { Fact, RecordLink, RecordName, SourceRecord } from '../../records/record.js';
import { Characters, partNames } from './characters.js';
import type { Expected, ExpectedCitations, ExpectedEntity, ExpectedRating } from './expected.js';
import { Ledger, type Statement, type Voice } from './ledger.js';
import { roleOf } from '../people/mentions.js';
import { openReviews } from './open-reviews.js';
import { joinPeople, type JoinedPeople } from '../people/people.js';
import { externalIdKey, externalIdsOf } from '../../records/external-id.js';
import { joinShows, type JoinedShows } from '../shows/shows.js';
import { joinThings, type Things } from '../things/things.js';
import { seasonsIn, strongestFirst, type KnownRecord, type World } from '../world.js';
import { namedWork, workMentionKey } from '../works/work-mentions.js';
import { joinWorks, type JoinedWorks } from '../works/works.js';

/** What joining came to, beside the graph that it gives. */
export interface Joined {
  readonly shows: JoinedShows;
  readonly works: JoinedWorks;
  readonly people: JoinedPeople;
  readonly expected: Expected;
  readonly citations: ExpectedCitations;
}

/** Computes who is who, and what the graph has to hold of it: a pure function of the world. */
export function joinedWorld(world: World): Joined {
  const shows = joinShows(world);
  const works = joinWorks(world, shows.showOf);
  const workOf = new Map([...shows.showOf, ...works.workByKey]);
  const people = joinPeople(world, workOf, new Map(works.groups.map(({ adaptations }, index) => [works.ids.of[index]!, [...adaptations]])));
  const things = joinThings(world);
  return { shows, works, people, ...new Expectation(world, { shows, works, people, things }).whole() };
}

interface Parts {
  readonly shows: JoinedShows;
  readonly works: JoinedWorks;
  readonly people: JoinedPeople;
  readonly things: Things;
}

/** What a season is said to be, rather than its show. */
const OF_SEASON: readonly string[] = ['PREMIERED_ON', 'ENDED_ON', 'EPISODE_COUNT', 'EPISODE_MINUTES', 'STATUS'];
/** What the record of a show is said to be of its first season only, where its source counts seasons apart. */
const OF_FIRST_SEASON: readonly string[] = ['ENDED_ON', 'EPISODE_COUNT'];

class Expectation {
  private readonly ledger: Ledger;
  private readonly entities = new Map<string, ExpectedEntity>();
  private readonly externalIds = new Map<string, string>();
  private readonly ratings = new Map<string, ExpectedRating>();
  private readonly characters: Characters;
  private readonly seasons: ReadonlyMap<string, ReadonlyMap<number, string>>;
  /** Records of shows that are their first seasons: their source has records of later ones. */
  private readonly firstSeasons: ReadonlySet<string>;

  constructor(
    private readonly world: World,
    private readonly parts: Parts,
  ) {
    // Its claims outlive the world: they must not hold it.
    this.ledger = new Ledger(world.curatedClaims);
    this.seasons = seasonsIn(world.anchors);
    this.characters = new Characters(world, parts.shows.showOf);
    this.firstSeasons = new Set(
      parts.shows.groups.flatMap(({ records, seasons }) =>
        records
          .filter(
            ({ mark, current }) => current.isWhole !== true && seasons.some(({ record, number }) => record.mark === mark && number > 1),
          )
          .map(({ id }) => id),
      ),
    );
  }

  whole(): Pick<Joined, 'expected' | 'citations'> {
    const { shows, works, people, things } = this.parts;
    for (const [id, { code }] of things.made) this.entity(id, code === undefined ? {} : { code });
    const inOrder = [...this.world.records.values()].map((record) => ({ ...record, key: record.id })).sort(strongestFirst);
    for (const record of inOrder) this.add(record);
    for (const id of this.characters.made.keys()) this.entity(id, {});
    const leading = [...shows.ids.redirects, ...works.ids.redirects, ...people.ids.redirects];
    const { claims, citations } = this.ledger.close();
    const expected = {
      entities: this.entities,
      claims,
      externalIds: this.externalIds,
      ratings: this.ratings,
      reviews: openReviews(this.parts, this.world.decisions),
      leading: new Map(leading.filter(([from]) => !this.world.anchors.has(from))),
      thin: new Map(leading.filter(([from]) => this.world.anchors.get(from)?.isThin === true)),
    };
    return { expected, citations };
  }

  private entity(id: string, properties: ExpectedEntity['properties']): void {
    if (this.world.anchors.has(id)) return;
    const held = this.entities.get(id);
    this.entities.set(id, held === undefined ? { id, properties } : { id, properties: { ...properties, ...held.properties } });
  }

  private add(record: KnownRecord): void {
    const { shows, works, people, things } = this.parts;
    const id =
      shows.showOf.get(record.id) ?? works.workByKey.get(record.id) ?? people.personByKey.get(record.id) ?? things.byRecord.get(record.id);
    if (id === undefined) return;
    const { kind, season } = record.current;
    this.entity(id, id.startsWith('show:') ? { kind: kind ?? 'SERIES' } : kind !== undefined && id.startsWith('novel:') ? { kind } : {});
    const seasonId = season === undefined ? (this.firstSeasons.has(record.id) ? this.season(id, 1) : undefined) : this.season(id, season);
    const about = season === undefined ? id : seasonId!;
    for (const key of externalIdsOf(record.current)) if (!isTitle(key) && !this.externalIds.has(key)) this.externalIds.set(key, about);
    const newest = record.releases.at(-1)!.article;
    for (const { article, payload } of record.releases) {
      const voice = { article, record: record.id, locator: payload.locator, isNewest: article === newest };
      const say = (statement: Statement): void => this.ledger.state(voice, newest, statement);
      if (seasonId !== undefined) this.addSeason(say, id, seasonId, payload);
      if (season === undefined) this.addNames(say, id, payload.names);
      for (const fact of payload.facts) this.addFact(say, fact, id, seasonId, season !== undefined);
      for (const link of payload.links) this.addLink(say, { record, link, voice }, id);
      this.addRatings(voice, payload, id, season === undefined ? undefined : seasonId);
    }
    this.ledger.closeRecord();
  }

  private season(show: string, number: number): string {
    const known = this.seasons.get(show)?.get(number);
    if (known !== undefined) return known;
    const id = `season:${show.slice(show.indexOf(':') + 1)}/${number}`;
    this.entity(id, { number });
    return id;
  }

  private addSeason(say: (statement: Statement) => void, show: string, season: string, { names }: SourceRecord): void {
    const number = Number(season.slice(season.lastIndexOf('/') + 1));
    const title = `${names[0]?.text ?? ''}: Season ${number}`;
    say({ subject: show, property: 'HAS_SEASON', value: season, asWritten: title });
    say({ subject: season, property: 'TITLE', literal: { text: title }, asWritten: title, kind: 'OFFICIAL', locale: 'en' });
  }

  private addNames(say: (statement: Statement) => void, subject: string, names: readonly RecordName[]): void {
    names.forEach(({ text, kind, locale }, index) => {
      const name = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
      if (name === '') return;
      const property = /^(show|webtoon|novel):/.test(subject) ? 'TITLE' : 'NAME';
      say({
        subject,
        property,
        literal: { text: name },
        asWritten: name,
        kind: kind ?? usualKind(name, index),
        locale: locale ?? usualLocale(name),
      });
    });
  }

  private addFact(
    say: (statement: Statement) => void,
    { property, value, unit, asOf, asWritten, rank }: Fact,
    id: string,
    season: string | undefined,
    isSeason: boolean,
  ): void {
    const rule = ruleOf(property);
    if (rule === undefined || rule.value === 'entity') return;
    const literal = {
      ...(rule.value === 'number' ? { number: Number(value) } : rule.value === 'date' ? { date: String(value) } : { text: String(value) }),
      unit,
      asOf,
    };
    const state = (subject: string): void => say({ subject, property, literal, asWritten: asWritten ?? String(value), rank });
    const ofSeason = season !== undefined && (isSeason ? OF_SEASON : OF_FIRST_SEASON).includes(property);
    state(ofSeason ? season : id);
    // A show begins with its first season.
    if (season !== undefined && !isSeason && property === 'PREMIERED_ON') state(season);
  }

  private addLink(
    say: (statement: Statement) => void,
    { record, link, voice }: { record: KnownRecord; link: RecordLink; voice: Voice },
    id: string,
  ): void {
    const value = this.valueOf(record, link, id);
    if (value === undefined || value === id) return;
    const property = link.property === 'AIRED_ON' && value.startsWith('platform:') ? 'STREAMS_ON' : link.property;
    const asWritten = link.asWritten ?? this.nameOf(link);
    say({ subject: id, property, value, asWritten, rank: link.rank, qualifiers: link.qualifiers });
    if ('names' in link.to) this.introduce(say, value, link.to.names, voice);
    if (link.property === 'CAST_MEMBER' && link.character !== undefined && id.startsWith('show:'))
      this.addCharacter(say, { show: id, title: record.current.names[0]?.text ?? '', person: value, actor: asWritten }, link.character);
  }

  private valueOf(record: KnownRecord, link: RecordLink, id: string): string | undefined {
    const { shows, works, people, things } = this.parts;
    if (roleOf(link.property) !== undefined) return people.personOf({ record, link, work: id });
    const named = namedWork(link);
    if (named !== undefined) return works.workByKey.get(workMentionKey(record.mark, named.type, named.names[0]!));
    if ('record' in link.to) return shows.showOf.get(link.to.record) ?? works.workByKey.get(link.to.record) ?? things.idOf(link.to);
    if ('externalId' in link.to) return this.byExternalId.get(externalIdKey(link.to.externalId)) ?? things.idOf(link.to);
    return things.idOf(link.to);
  }

  /** The works that have external ids. */
  private get byExternalId(): ReadonlyMap<string, string> {
    return (this.identified ??= new Map(
      [...this.world.records.values()].flatMap((record) => {
        const id = this.parts.shows.showOf.get(record.id) ?? this.parts.works.workByKey.get(record.id);
        return id === undefined ? [] : externalIdsOf(record.current).map((key) => [key, id] as const);
      }),
    ));
  }
  private identified: ReadonlyMap<string, string> | undefined;

  /** The name that a link prints, where it does not say. */
  private nameOf({ to }: RecordLink): string {
    if ('names' in to) return to.names[0]?.text ?? '';
    return 'record' in to ? (this.world.records.get(to.record)?.current.names[0]?.text ?? '') : to.externalId.value;
  }

  private readonly introduced = new Set<string>();

  /** Gives a name to what is known by nothing but mentions: once for each release and spelling. */
  private introduce(say: (statement: Statement) => void, id: string, names: readonly RecordName[], { article }: Voice): void {
    this.entity(id, {});
    if (this.world.anchors.has(id)) return;
    for (const [index, { text }] of names.entries()) {
      const key = `${id}\n${text}\n${article}`;
      if (this.introduced.has(key)) continue;
      this.introduced.add(key);
      this.addNames(say, id, [names[index]!]);
    }
  }

  private addCharacter(
    say: (statement: Statement) => void,
    { show, title, person, actor }: { show: string; title: string; person: string; actor: string },
    printed: string,
  ): void {
    const names = partNames(printed);
    if (names.length === 0) return;
    const { id } = this.characters.of(show, names);
    if (!this.world.anchors.has(id))
      names.forEach((text, index) =>
        say({
          subject: id,
          property: 'NAME',
          literal: { text },
          asWritten: text,
          kind: index === 0 ? 'OFFICIAL' : 'ALIAS',
          locale: usualLocale(text),
        }),
      );
    say({ subject: id, property: 'APPEARS_IN', value: show, asWritten: title });
    say({ subject: id, property: 'PLAYED_BY', value: person, asWritten: actor });
  }

  private addRatings({ article, record, locator }: Voice, { ratings }: SourceRecord, show: string, season: string | undefined): void {
    if (!show.startsWith('show:')) return;
    const asOf = this.world.releases.get(article)?.publishedOn ?? '';
    const slug = (season ?? show).slice((season ?? show).indexOf(':') + 1);
    for (const { publication, kind, value, scale, votes } of ratings) {
      const id = `rating:${slug}/${publication.slice(publication.indexOf(':') + 1)}/${kind}/${value}of${scale}@${asOf}`;
      this.ratings.set(id, {
        id,
        about: season === undefined ? [show] : [show, season],
        publication,
        properties: { value, scale, kind, ...(votes === undefined ? {} : { votes }), ...(asOf === '' ? {} : { asOf }) },
        article,
        asWritten: String(value),
        locator,
        record,
      });
    }
  }
}

/** A title that a source uses as an id tells its records of one show together, but finds nothing there. */
function isTitle(externalId: string): boolean {
  return /^[^:]*-title:/.test(externalId);
}

function usualKind(name: string, index: number): NameKind {
  if (scriptOf(name) === 'HANGUL') return 'NATIVE';
  return index === 0 ? 'OFFICIAL' : 'ALIAS';
}

function usualLocale(name: string): string | undefined {
  const script = scriptOf(name);
  return script === 'HANGUL' ? 'ko' : script === 'LATIN' ? 'en' : undefined;
}
