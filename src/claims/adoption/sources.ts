import type { Reader } from '../../graph/store.js';
import { didYouMeanId } from '../../model/did-you-mean.js';
import { isIdOf } from '../../model/ids/kinds.js';
import { Unadoptable } from './adopted.js';

/** The articles that there are, by their ids and addresses. */
export class Sources {
  private readonly byAddress = new Map<string, string[]>();

  private constructor(private readonly days: ReadonlyMap<string, string | null>) {}

  static async read(reader: Reader): Promise<Sources> {
    const rows = await reader.read<{ id: string; url: string | null; day: string | null }>(
      'MATCH (article:Article) WHERE article.id IS NOT NULL RETURN article.id AS id, article.url AS url, article.publishedOn AS day ORDER BY id',
    );
    const sources = new Sources(new Map(rows.map(({ id, day }) => [id, day])));
    for (const { id, url } of rows)
      if (url != null) sources.byAddress.set(plainAddress(url), [...(sources.byAddress.get(plainAddress(url)) ?? []), id]);
    return sources;
  }

  /**
   * The articles that a relation names as its sources: one or a list, each by its id or its address.
   * @throws Unadoptable for what is no article, or is not there.
   */
  named(source: unknown): string[] {
    const named = Array.isArray(source) ? (source as unknown[]) : [source];
    if (named.length === 0) throw new Unadoptable('names no source: write the id of the article that says so');
    return [...new Set(named.map((one) => this.one(one)))];
  }

  /** The day of an article, as far as it is known; undefined where it is not. */
  dayOf(article: string): string | undefined {
    return this.days.get(article) ?? undefined;
  }

  private one(source: unknown): string {
    if (typeof source !== 'string' || source.trim() === '')
      throw new Unadoptable(`has the source ${JSON.stringify(source)}: a source is the id of an article, or a list of such ids`);
    if (/^https?:\/\//iu.test(source)) return this.atAddress(source);
    if (this.days.has(source)) return source;
    if (!isIdOf('article', source))
      throw new Unadoptable(`has the source ${JSON.stringify(source)}: a source is the id of an article, as article:…, or its address`);
    throw new Unadoptable(`names the source ${source}, which is not there.${didYouMeanId(source, this.days.keys())}`);
  }

  /** Only an article that is there already: of an address alone nobody knows the headline and the publication. */
  private atAddress(url: string): string {
    const found = this.byAddress.get(plainAddress(url)) ?? [];
    if (found.length === 1) return found[0]!;
    if (found.length > 1)
      throw new Unadoptable(`names the source ${url}, which is the address of ${found.join(' and ')}: name one of them`);
    throw new Unadoptable(
      `names the source ${url}, which is the address of no article that is there: write the article first, with its kind, headline, url and publication`,
    );
  }
}

/** An address without what makes no other page of it. */
function plainAddress(url: string): string {
  return url
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/iu, '')
    .replace(/#.*$/u, '')
    .replace(/\/$/u, '');
}
