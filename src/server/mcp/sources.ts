import { z } from 'zod';

/** A citation as operations select it: see CITATION. */
export interface AnsweredCitation {
  readonly asWritten: string | null;
  readonly locator: string | null;
  readonly article: {
    readonly id: string;
    readonly headline: string;
    readonly publishedOn: string | null;
    readonly url: string | null;
    readonly publication: { readonly name: string; readonly url: string | null };
  };
}

/** What an operation selects of a citation. */
export const CITATION = `fragment Cited on Citation {
  asWritten locator article { ...Sourced }
}
fragment Sourced on Article { id headline publishedOn url publication { name url } }`;

/** A source in the data of an answer. */
export const source = z.object({
  number: z.number().int().describe('What facts refer to it by.'),
  id: z.string(),
  publication: z.string(),
  title: z.string(),
  date: z.string().nullable().describe('When it was published, as far as that is known.'),
  address: z.string().nullable().describe('Its address, or that of its publication where its own is not known.'),
});

/** The sources of one answer, each told once and numbered in the order in which facts name them. */
export class Sources {
  private readonly known = new Map<string, z.infer<typeof source>>();

  /** The number of a source. */
  numberOf({ article: { id, headline, publishedOn, url, publication } }: Pick<AnsweredCitation, 'article'>): number {
    const known = this.known.get(id);
    if (known !== undefined) return known.number;
    const number = this.known.size + 1;
    this.known.set(id, { number, id, publication: publication.name, title: headline, date: publishedOn, address: url ?? publication.url });
    return number;
  }

  /** The numbers of the sources of a fact. */
  numbersOf(citations: readonly Pick<AnsweredCitation, 'article'>[]): number[] {
    return [...new Set(citations.map((one) => this.numberOf(one)))];
  }

  get all(): readonly z.infer<typeof source>[] {
    return [...this.known.values()];
  }

  /** The lines at the end of a text that say what the numbers stand for. */
  lines(): string[] {
    return this.all.map(({ number, publication, title, date, address }) =>
      [`[${number}] ${publication}: “${title}”`, date, address].filter((part) => part !== null).join(', '),
    );
  }
}

/** How many sources of one fact are shown by their numbers. */
const SHOWN = 3;

/** The sources of a fact in a text: [1][4][5] and 3 more. */
export function marked(numbers: readonly number[]): string {
  if (numbers.length === 0) return '[no source]';
  const more = numbers.length - SHOWN;
  return `${numbers
    .slice(0, SHOWN)
    .map((number) => `[${number}]`)
    .join('')}${more > 0 ? ` and ${more} more` : ''}`;
}
