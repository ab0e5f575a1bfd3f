import { idOf, slugIn } from '../../model/ids/kinds.js';
import { slugOf } from '../../model/slug.js';
import { nameKeys } from '../linking/name-keys.js';
import type { Anchor, World } from '../world.js';
import type { Entities } from './entities.js';
import type { Say } from './ledger.js';
import { usualLocale } from './names.js';

/** A part in a show. */
interface Character {
  readonly id: string;
  readonly names: readonly string[];
}

/** Who plays in which show, both with how the cast prints them. */
export interface Played {
  readonly show: string;
  readonly title: string;
  readonly person: string;
  readonly actor: string;
}

/** Words for somebody who plays no part. */
const NO_PART = /^(?:him|her|it|them)?self$|^themselves$|^(?:narrator|cameo|host|guest|mc|unknown)$/i;

/** The names of a part as a cast prints it: Im Soo Ho / Rim Tae San (Ep. 1) are two. None where it is no part. */
function partNames(printed: string): string[] {
  return printed
    .replace(/[([][^)\]]*[)\]]/gu, ' ')
    .split(/\s+\/\s+|\s*\|\s*/u)
    .map((name) => name.replace(/\s+/gu, ' ').trim())
    .filter((name) => /\p{L}/u.test(name) && !NO_PART.test(name));
}

/** The parts of all shows: those that curators made, and those that records name. */
export class Parts {
  private readonly byShow = new Map<string, Map<string, Character>>();
  private readonly taken = new Set<string>();
  /** What was made, by id. */
  readonly made = new Map<string, { readonly show: string; readonly name: string }>();

  constructor(
    { anchors }: World,
    showOf: ReadonlyMap<string, string>,
    private readonly entities: Entities,
  ) {
    for (const anchor of [...anchors.values()].sort((a, b) => (a.id < b.id ? -1 : 1)))
      if (anchor.type === 'character') this.addAnchor(anchor, showOf);
  }

  private addAnchor({ id, names, links }: Anchor, showOf: ReadonlyMap<string, string>): void {
    this.taken.add(id);
    for (const { property, other } of links) {
      const show = property === 'APPEARS_IN' ? showOf.get(other) : undefined;
      if (show !== undefined) this.add(show, { id, names });
    }
  }

  private add(show: string, character: Character): void {
    const parts = this.byShow.get(show) ?? new Map<string, Character>();
    for (const name of character.names) for (const key of nameKeys(name)) if (!parts.has(key)) parts.set(key, character);
    this.byShow.set(show, parts);
  }

  /** States whom somebody plays in a show, as its cast prints it; nothing where that is no part. */
  say(say: Say, printed: string, { show, title, person, actor }: Played): void {
    const names = partNames(printed);
    if (names.length === 0) return;
    const { id } = this.of(show, names);
    if (!this.entities.isCurated(id))
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

  /** The character of a show that these names are of; made where there is none. */
  private of(show: string, names: readonly string[]): Character {
    const parts = this.byShow.get(show);
    for (const name of names)
      for (const key of nameKeys(name)) {
        const known = parts?.get(key);
        if (known !== undefined) return known;
      }
    const base = idOf('character', `${slugOf(names[0]!)}-${slugIn(show)}`);
    let id: string = base;
    for (let copy = 2; this.taken.has(id); copy++) id = `${base}-${copy}`;
    this.taken.add(id);
    this.made.set(id, { show, name: names[0]! });
    const made = { id, names };
    this.add(show, made);
    return made;
  }
}
