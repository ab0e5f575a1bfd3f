import { externalParts } from '../../model/ids/external.js';
import { kindDeclaredOf } from '../../model/ids/kinds.js';
import { externalIdsOf, isTitleSource } from '../../records/external-id.js';
import type { JoinedShows } from '../shows/shows.js';
import { strongestFirst, type KnownRecord, type World } from '../world.js';
import { Entities } from './entities.js';
import type { Expected, ExpectedCitations, ExpectedRating } from './expected.js';
import { sayFact } from './facts.js';
import { entityOf, type JoinedKinds } from './joined-kinds.js';
import { Ledger, type Statement } from './ledger.js';
import { Links } from './links.js';
import { sayNames } from './names.js';
import { openReviews } from './open-reviews.js';
import { Parts } from './parts.js';
import { ratingsOf } from './ratings.js';
import { saySeason, Seasons } from './seasons.js';

/** Everything that the graph has to hold of what was joined: a pure function of the world. */
export function expectedGraph(world: World, kinds: JoinedKinds): { expected: Expected; citations: ExpectedCitations } {
  const graph = new Gathered(world, kinds);
  const records = [...world.records.values()].map((record) => ({ ...record, key: record.id })).sort(strongestFirst);
  for (const record of records) graph.add(record);
  for (const id of graph.parts.made.keys()) graph.entities.add(id);
  const unknownPerformers = graph.links.close();
  const { claims, citations } = graph.ledger.close();
  const expected = {
    entities: graph.entities.close(),
    claims,
    externalIds: graph.externalIds,
    ratings: graph.ratings,
    reviews: openReviews(kinds, world.decisions),
    unknownPerformers,
    ...redirectsAndStubs(world, kinds),
  };
  return { expected, citations };
}

/** What the records add up to, one after the other. */
class Gathered {
  readonly ledger: Ledger;
  readonly entities: Entities;
  readonly parts: Parts;
  readonly externalIds = new Map<string, string>();
  readonly ratings = new Map<string, ExpectedRating>();
  private readonly seasons: Seasons;
  private readonly knownBySeasons: ReadonlySet<string>;
  readonly links: Links;

  constructor(
    private readonly world: World,
    private readonly kinds: JoinedKinds,
  ) {
    // Its claims outlive the world: they must not hold it.
    this.ledger = new Ledger(world.curatedClaims);
    this.entities = new Entities(world.anchors);
    this.parts = new Parts(world, kinds.shows.showOf, this.entities);
    this.seasons = new Seasons(world, kinds.shows.groups, this.entities);
    this.links = new Links(world, kinds, this.entities, this.parts);
    this.knownBySeasons = knownBySeasons(kinds.shows);
  }

  /** All that a record says, release by release. */
  add(record: KnownRecord): void {
    const about = entityOf(record.id, this.kinds);
    if (about === undefined) return;
    this.entities.add(about, kindProperty(about, record.current.kind));
    const season = this.seasons.of(record, about);
    const isOfSeason = record.current.season !== undefined;
    const named = isOfSeason ? season!.id : about;
    for (const key of externalIdsOf(record.current))
      if (!isTitleSource(externalParts(key).source) && !this.externalIds.has(key)) this.externalIds.set(key, named);
    const newest = record.releases.at(-1)!.article;
    for (const { article, payload } of record.releases) {
      const voice = { article, record: record.id, locator: payload.locator, isNewest: article === newest };
      const say = (statement: Statement): void => this.ledger.state(voice, newest, statement);
      if (season !== undefined) saySeason(say, about, season, payload.names);
      if (!isOfSeason || this.knownBySeasons.has(about)) sayNames(say, about, payload.names);
      for (const fact of payload.facts) sayFact(say, fact, { about, season: season?.id, isOfSeason });
      for (const link of payload.links) this.links.say(say, link, { record, voice, about });
      const rated = { show: about, season: isOfSeason ? season!.id : undefined, asOf: this.world.releases.get(article)?.publishedOn ?? '' };
      for (const rating of ratingsOf(voice, payload.ratings, rated)) this.addRating(rating);
    }
    this.ledger.closeRecord();
  }

  /** Two files of a site may give the same rating on one day: a list of the best leaves out how many voted. */
  private addRating(rating: ExpectedRating): void {
    const held = this.ratings.get(rating.id);
    if (held === undefined || votesOf(rating) >= votesOf(held)) this.ratings.set(rating.id, rating);
  }
}

function votesOf({ properties: { votes = 0 } }: ExpectedRating): number {
  return Number(votes);
}

/** What sort of thing an entity is, where there are several of its kind and a record says. */
function kindProperty(id: string, kind: string | undefined): { kind?: string } {
  const sorts = kindDeclaredOf(id)?.kinds?.values;
  return kind !== undefined && sorts !== undefined && Object.hasOwn(sorts, kind) ? { kind } : {};
}

/** The shows of which nothing but records of single seasons tells: these say what they are called, since a title is promised of each. */
function knownBySeasons({ groups, showOf }: JoinedShows): Set<string> {
  return new Set(
    groups
      .filter(({ records, anchors }) => records.length === 0 && anchors.every(({ names }) => names.length === 0))
      .map(({ members }) => showOf.get(members[0]!.key)!),
  );
}

/** Ids that lead to canonical ones; an entity that has such an id is a stub, and is merged. */
function redirectsAndStubs({ anchors }: World, { shows, works, people }: JoinedKinds): Pick<Expected, 'redirects' | 'stubs'> {
  const redirects = [...shows.ids.redirects, ...works.ids.redirects, ...people.ids.redirects];
  return {
    redirects: new Map(redirects.filter(([from]) => !anchors.has(from))),
    stubs: new Map(redirects.filter(([from]) => anchors.get(from)?.isStub === true)),
  };
}
