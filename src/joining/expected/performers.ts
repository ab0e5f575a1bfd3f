import { compact, fold } from '../../names/fold.js';
import { turnedLetters } from '../../names/letters.js';
import { externalIdKey } from '../../records/external-id.js';
import type { Performer } from '../../records/record.js';
import type { World } from '../world.js';
import type { JoinedKinds } from './joined-kinds.js';

/**
 * Who performs songs, of the people and groups that are known: by an id, else by a name that one of them alone bears. A song says
 * too little of its singer to weigh anything up, so that of several of a name it is none.
 */
export class Performers {
  /** Those of whom nobody can tell who they are, each once. */
  private readonly unknown = new Set<string>();
  private known: Known | undefined;

  constructor(
    private readonly world: World,
    private readonly kinds: JoinedKinds,
  ) {}

  /** How many performers are left as texts. */
  get left(): number {
    return this.unknown.size;
  }

  /** The person or group that a performer is; undefined where that is not sure, which is counted. */
  idOf({ names, to }: Performer): string | undefined {
    this.known ??= knownPerformers(this.world, this.kinds);
    const { byExternalId, byName } = this.known;
    const found = to === undefined ? names.map((name) => byName.get(keyOf(name))).find((one) => one !== undefined) : undefined;
    const id =
      to === undefined
        ? found?.size === 1
          ? [...found][0]
          : undefined
        : 'record' in to
          ? this.kinds.people.personByKey.get(to.record)
          : byExternalId.get(externalIdKey(to.externalId));
    if (id === undefined) this.unknown.add(names.map((name) => compact(fold(name))).join('\n'));
    return id;
  }
}

/** The people and groups that are known, by their ids in databases and by their names. */
interface Known {
  readonly byExternalId: ReadonlyMap<string, string>;
  readonly byName: ReadonlyMap<string, ReadonlySet<string>>;
}

function knownPerformers({ anchors, records }: World, { people, things }: JoinedKinds): Known {
  const grouped = [...records.values()].flatMap(({ current }) =>
    current.links.flatMap(({ to }) => {
      const id = 'names' in to && to.type === 'group' ? things.idOf(to) : undefined;
      return id === undefined || !('names' in to) ? [] : [{ id, names: to.names.map(({ text }) => text), externalIds: [] }];
    }),
  );
  const all = [
    ...people.groups.map(({ names, externalIds }, index) => ({ id: people.ids.of[index]!, names, externalIds: [...externalIds] })),
    ...[...anchors.values()].filter(({ type }) => type === 'group'),
    ...grouped,
  ];
  const byName = new Map<string, Set<string>>();
  for (const { id, names } of all)
    for (const name of names) byName.set(keyOf(name), (byName.get(keyOf(name)) ?? new Set<string>()).add(id));
  return { byExternalId: new Map(all.flatMap(({ id, externalIds }) => externalIds.map((key) => [key, id] as const))), byName };
}

/** Names that differ in blanks, hyphens and the order of their words are one. */
function keyOf(name: string): string {
  return turnedLetters(fold(name));
}
