import { distance } from 'fastest-levenshtein';
import { slugIn } from './ids/kinds.js';

/** From how many letters on a common beginning, or one within the other, tells what was meant: EPISODES, EPISODE_COUNT. */
const BEGINNING = 5;

/**
 * The rest of a sentence about a name that is not known: which of those that are known was meant, where one is like it.
 *
 * @example didYouMean('DIRECTD_BY', Object.keys(properties)) → ' Did you mean DIRECTED_BY?'
 */
export function didYouMean(written: string, known: Iterable<string>): string {
  return asked(nearest(written, known));
}

/** The same of an id, which is compared by what follows its kind; `known` are ids of that kind. */
export function didYouMeanId(written: string, known: Iterable<string>): string {
  const bySlug = new Map([...known].map((id) => [slugIn(id), id]));
  const meant = nearest(slugIn(written), bySlug.keys());
  return asked(meant === undefined ? undefined : bySlug.get(meant));
}

function asked(meant: string | undefined): string {
  return meant === undefined ? '' : ` Did you mean ${meant}?`;
}

/** Which of these names is most like one that is not among them; undefined where none is like it. */
function nearest(written: string, known: Iterable<string>): string | undefined {
  const letters = written.toLowerCase();
  const most = Math.floor((letters.length + 1) / 3);
  let best: { readonly name: string; readonly edits: number } | undefined;
  for (const name of known) {
    const other = name.toLowerCase();
    const edits = distance(letters, other);
    const isWithin = letters.length >= BEGINNING && (other.startsWith(letters.slice(0, BEGINNING)) || other.includes(letters));
    if (!isWithin && edits > most) continue;
    if (best === undefined || edits < best.edits || (edits === best.edits && name < best.name)) best = { name, edits };
  }
  return best?.name;
}
