import { externalSources, type ExternalSourceName } from '../../model/external-sources.js';
import { externalValue } from '../../records/external-id.js';
import { scriptOf } from '../../names/script.js';
import { RowError } from '../intake/import-error.js';
import { spaced } from '../values/spaced.js';

/** What stands between the parts of a cell, the plainest first. */
const SEPARATORS = [';', '|', '\n', ',', '/', '·', 'ㆍ', '、'] as const;

/** How many values have to be of a kind before a column is taken for one of it by these alone. */
export const MOST = 0.7;

/** The same where its name says so too: the rest is left out and counted when it is imported. */
export const SOME = 0.4;

/** The first values of a column, without empty cells. */
export class ColumnSample {
  readonly filled: readonly string[];

  constructor(
    readonly name: string,
    /** A cell for each row, in their order. */
    readonly cells: readonly string[],
  ) {
    this.filled = cells.map(spaced).filter((text) => text !== '' && !/^(?:[-–—]+|n\/a|\\n|null|nan|tba|tbd|미정)$/iu.test(text));
  }

  get isEmpty(): boolean {
    return this.filled.length === 0;
  }

  /** Which part of the values passes a test; a value of which it throws a `RowError` does not. */
  share(test: (text: string) => unknown): number {
    if (this.isEmpty) return 0;
    return this.filled.filter((text) => passes(test, text)).length / this.filled.length;
  }

  /** Whether most values pass. */
  are(test: (text: string) => unknown, least = MOST): boolean {
    return this.share(test) >= least;
  }

  /** Whether each row has a value of its own. */
  get isUnique(): boolean {
    const texts = this.cells.map(spaced);
    return texts.every((text) => text !== '') && new Set(texts).size === texts.length;
  }

  get areNumbers(): boolean {
    return this.are((text) => /^-?[\d,]+(?:\.\d+)?$/.test(text));
  }

  /** Whether most values are in Hangul. */
  get areHangul(): boolean {
    return this.share((text) => scriptOf(text) === 'HANGUL') > 0.5;
  }

  /** Whether most values are in Latin letters. */
  get areLatin(): boolean {
    return this.share((text) => scriptOf(text) === 'LATIN') > 0.5;
  }

  /** What stands between the parts of a cell, where cells have parts. */
  separator(): string | undefined {
    const outside = this.cells.map((text) => text.replace(/\([^()]*\)/gu, ''));
    const found = SEPARATORS.map((mark) => ({ mark, count: outside.filter((text) => text.includes(mark)).length })).filter(
      ({ count }) => count > 0,
    );
    return found.sort((a, b) => b.count - a.count || SEPARATORS.indexOf(a.mark) - SEPARATORS.indexOf(b.mark))[0]?.mark;
  }

  /** The database whose ids these are by their addresses; one of those wanted also by the ids themselves. */
  database(wanted?: ExternalSourceName): ExternalSourceName | undefined {
    if (wanted !== undefined) {
      const isOne = (source: ExternalSourceName): boolean => this.are((text) => externalValue(source, text) !== undefined);
      return isOne(wanted) ? wanted : this.database();
    }
    const sources = Object.keys(externalSources) as ExternalSourceName[];
    return sources.find((source) => this.are((text) => isAddress(text) && externalValue(source, text) !== undefined));
  }

  /** The highest number. */
  get highest(): number {
    return Math.max(0, ...this.filled.map((text) => Number.parseFloat(text.replaceAll(',', ''))).filter((value) => Number.isFinite(value)));
  }
}

function isAddress(text: string): boolean {
  return /^(?:https?:)?\/\/|^www\.|\.(?:com|org|net)\//iu.test(text);
}

function passes(test: (text: string) => unknown, text: string): boolean {
  try {
    const found = test(text);
    return found !== undefined && found !== false && found !== null;
  } catch (error) {
    if (error instanceof RowError) return false;
    throw error;
  }
}
