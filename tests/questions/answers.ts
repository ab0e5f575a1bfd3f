import { kindOf, type Neighbour, type PlainGraph, type PlainRelation } from './plain-graph.js';

/** What a way may lead through where no relations are named. */
const LED_THROUGH = new Set(['person', 'character', 'show', 'season', 'webtoon', 'novel', 'group', 'song', 'award']);

/** What may come to nothing is no way where no relations are named. */
const TALKED_OF = new Set(['OFFERED_PART_IN', 'IN_TALKS_FOR', 'CONFIRMED_FOR', 'DROPPED_OUT_OF']);

/** The relations by which articles tell of things. */
const TELLING = new Set(['MENTIONS', 'PUBLISHED_BY', 'REPORTS']);

const CREDITS = ['DIRECTED', 'WROTE', 'CREATED', 'PRODUCED', 'EDITED', 'COMPOSED', 'ACTED_IN'];

function besides(graph: PlainGraph, id: string, through?: readonly string[]): Neighbour[] {
  return (graph.beside.get(id) ?? []).filter(({ relation }) => through === undefined || through.includes(relation.type));
}

/** The first of all shortest ways, by one search from the goal and then every way towards it. */
export function ways(graph: PlainGraph, from: string, to: string, most: number, first: number, through?: readonly string[]): string[][] {
  const passable = (id: string): boolean => through !== undefined || LED_THROUGH.has(kindOf(id));
  const near = (id: string): Neighbour[] =>
    besides(graph, id, through).filter(({ relation }) => through !== undefined || !TALKED_OF.has(relation.type));
  const distance = new Map([[to, 0]]);
  let level = [to];
  for (let hops = 1; hops <= most && level.length > 0 && !distance.has(from); hops++) {
    const next: string[] = [];
    for (const one of level.filter((id) => id === to || passable(id)))
      for (const { id } of near(one))
        if (!distance.has(id)) {
          distance.set(id, hops);
          next.push(id);
        }
    level = next;
  }
  const found: string[][] = [];
  const goOn = (way: string[]): void => {
    const last = way.at(-1)!;
    if (found.length === first) return;
    if (last === to) return void found.push(way);
    const nearer = near(last)
      .map(({ id }) => id)
      .filter((id) => distance.get(id) === distance.get(last)! - 1 && (id === to || passable(id)));
    for (const id of [...new Set(nearer)].sort()) goOn([...way, id]);
  };
  if (distance.has(from)) goOn([from]);
  return found;
}

/** What somebody and their collaborators did, by a loop over their shows. */
export function collaborators(
  graph: PlainGraph,
  person: string,
  { roles, minWorks = 1, from, to }: { roles?: readonly string[]; minWorks?: number; from?: string; to?: string },
): { id: string; works: string[]; did: string[] }[] {
  const credits = (id: string): Neighbour[] => besides(graph, id, CREDITS);
  const shows = new Set(
    credits(person)
      .map(({ id }) => id)
      .filter((id) => {
        const premieredOn = graph.nodes.get(id)!['premieredOn'] as string | undefined;
        if (from === undefined && to === undefined) return true;
        return premieredOn != null && (from === undefined || premieredOn >= from) && (to === undefined || premieredOn <= `${to}~`);
      }),
  );
  const shared = new Map<string, Map<string, string[]>>();
  for (const show of shows)
    for (const { id, relation } of credits(show))
      if (id !== person && (roles === undefined || roles.includes(relation.type))) {
        const works = shared.get(id) ?? new Map<string, string[]>();
        shared.set(id, works.set(show, [...(works.get(show) ?? []), relation.type]));
      }
  return [...shared]
    .map(([id, works]) => ({
      id,
      works: [...works.keys()].sort(),
      did: [...works].map(([show, did]) => `${show} ${did.sort().join(' ')}`).sort(),
    }))
    .filter(({ works }) => works.length >= minWorks)
    .sort((a, b) => b.works.length - a.works.length || (a.id < b.id ? -1 : 1));
}

/** What all of these are related to. */
export function inCommon(graph: PlainGraph, ids: readonly string[]): string[] {
  const kinds = [
    'person',
    'show',
    'webtoon',
    'novel',
    'character',
    'season',
    'group',
    'song',
    'episode',
    'company',
    'platform',
    'genre',
    'tag',
    'country',
    'place',
    'award',
  ];
  const place = (id: string): number => (kinds.indexOf(kindOf(id)) + kinds.length + 1) % (kinds.length + 1);
  const around = ids.map(
    (id) =>
      new Set(
        besides(graph, id)
          .filter(({ relation }) => !TELLING.has(relation.type))
          .map((one) => one.id),
      ),
  );
  return [...around[0]!].filter((id) => around.every((one) => one.has(id))).sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

/** What is drawn around a thing, hop by hop; and the relations between. */
export function drawing(graph: PlainGraph, centre: string, hops: number, size: number, order: readonly string[]) {
  const told = ({ type, billing, order: place }: PlainRelation): number =>
    order.indexOf(type) * 1_000_000 + (billing === 'MAIN' ? 0 : billing === 'SUPPORTING' ? 100_000 : 200_000) + (place ?? 99_999);
  const nodes = [centre];
  let frontier = [centre];
  let truncated = false;
  for (let hop = 0; hop < hops && !truncated; hop++) {
    const found = new Map<string, { ties: number; told: number }>();
    for (const near of frontier)
      for (const { id, relation } of besides(graph, near).filter((one) => !TELLING.has(one.relation.type)))
        if (!nodes.includes(id)) {
          const { ties, told: best } = found.get(id) ?? { ties: 0, told: Infinity };
          found.set(id, { ties: ties + 1, told: Math.min(best, told(relation)) });
        }
    const ranked = [...found].sort(([idA, a], [idB, b]) => b.ties - a.ties || a.told - b.told || (idA < idB ? -1 : 1)).map(([id]) => id);
    const room = size + 1 - nodes.length;
    truncated = ranked.length > room;
    nodes.push(...ranked.slice(0, room));
    frontier = ranked.slice(0, room).filter((id) => LED_THROUGH.has(kindOf(id)));
  }
  const edges = new Set(
    nodes.flatMap((id) =>
      besides(graph, id)
        .filter((one) => !TELLING.has(one.relation.type) && nodes.includes(one.id))
        .map(({ relation: { from, type, to } }) => `${from} ${type} ${to}`),
    ),
  );
  return { nodes, edges: [...edges].sort(), truncated };
}

/** The shows most like one, with their scores in millionths: sources, authors, people, charts, genres and networks added up. */
export function similar(graph: PlainGraph, show: string): { id: string; weight: number }[] {
  const weights = new Map<string, number>();
  const add = (id: string, weight: number): void => {
    if (id !== show && kindOf(id) === 'show') weights.set(id, (weights.get(id) ?? 0) + weight);
  };
  const to = (id: string, types: readonly string[]): string[] => [...new Set(besides(graph, id, types).map((one) => one.id))];
  const madeFrom = (id: string): string[] =>
    besides(graph, id, ['BASED_ON'])
      .filter(({ relation }) => relation.from === id)
      .map((one) => one.id);
  const madeOf = (id: string): string[] =>
    besides(graph, id, ['BASED_ON'])
      .filter(({ relation }) => relation.to === id)
      .map((one) => one.id);
  const people = to(show, CREDITS).filter((id) => kindOf(id) === 'person');
  const credits = new Map(people.map((id) => [id, besides(graph, id, CREDITS).length]));
  const rarest = people
    .filter((id) => credits.get(id)! > 1)
    .sort((a, b) => credits.get(a)! - credits.get(b)! || (a < b ? -1 : 1))
    .slice(0, 60);
  for (const person of rarest) for (const id of to(person, CREDITS)) add(id, Math.trunc(1_000_000 / Math.log(1 + credits.get(person)!)));
  for (const source of madeFrom(show)) {
    add(source, 3_000_000);
    for (const id of madeOf(source)) add(id, 3_000_000);
  }
  for (const id of madeOf(show)) add(id, 3_000_000);
  const byAuthor = new Set<string>();
  for (const source of madeFrom(show))
    for (const author of to(source, ['AUTHORED']))
      for (const other of to(author, ['AUTHORED']).filter((id) => id !== source))
        for (const id of madeOf(other)) byAuthor.add(`${author} ${id}`);
  for (const pair of byAuthor) add(pair.split(' ')[1]!, 2_000_000);
  const best = graph.places
    .filter((place) => place.show === show)
    .sort((a, b) => (a.rank ?? 1_000) - (b.rank ?? 1_000) || (a.id < b.id ? -1 : 1))
    .slice(0, 50);
  const editions = new Set(best.map(({ edition }) => edition));
  const beside = new Set(graph.places.filter(({ edition }) => editions.has(edition)).map((place) => `${place.edition}  ${place.show}`));
  for (const pair of beside) add(pair.split('  ')[1]!, 20_000);
  const candidates = [...weights].sort(([idA, a], [idB, b]) => b - a || (idA < idB ? -1 : 1)).slice(0, 50);
  const traits = (id: string, type: string): Set<string> => new Set(to(id, [type]));
  const [genres, networks] = [traits(show, 'IN_GENRE'), traits(show, 'AIRED_ON')];
  return candidates
    .map(([id, weight]) => {
      const shared = (own: Set<string>, type: string): number => [...traits(id, type)].filter((one) => own.has(one)).length;
      return { id, weight: weight + shared(genres, 'IN_GENRE') * 100_000 + shared(networks, 'AIRED_ON') * 100_000 };
    })
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
}
