import { valuesOf } from '../../model/closed-values.js';
import { kinds } from '../../model/kinds.js';
import type { ListKind } from '../intake/chart-row.js';
import { usualValue } from './words.js';

/**
 * Whether a list is of films or of series, by what a table calls it: `TV (English)`, Films, 드라마, 영화.
 * @returns undefined where it is no usual word for either.
 */
export function listNamed(text: string): ListKind | undefined {
  const word = text.replace(/\s*\([^)]*\)$/u, '');
  if (/^(?:tv|television|티비)$/iu.test(word.trim())) return 'SERIES';
  const kind = usualValue(word, valuesOf(kinds.show.kinds));
  return kind === undefined ? undefined : kind === 'FILM' ? 'FILM' : 'SERIES';
}
