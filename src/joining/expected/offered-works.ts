import { entityKindOf } from '../../model/ids/kinds.js';
import { valuesOf } from '../../model/closed-values.js';
import { kinds, type EntityPrefix, type KindOf } from '../../model/kinds.js';
import type { ClaimProperty } from '../../model/property.js';

type PlatformKind = KindOf<'platform'>;

/** What a platform offers where works of a kind are said to be. */
const OFFERED: Readonly<Partial<Record<ClaimProperty, Partial<Record<EntityPrefix, PlatformKind>>>>> = {
  STREAMS_ON: { show: 'STREAMING' },
  PUBLISHED_ON: { webtoon: 'WEBTOON', novel: 'PUBLISHER' },
};

/** What platforms offer, by the works that records say are there: most of them decide. */
export class OfferedWorks {
  private readonly counts = new Map<string, Map<PlatformKind, number>>();

  /** Takes down that a work is said to be on a platform. */
  add(platform: string, property: ClaimProperty, work: string): void {
    const offered = OFFERED[property]?.[entityKindOf(work)!];
    if (offered === undefined) return;
    const counts = this.counts.get(platform) ?? new Map<PlatformKind, number>();
    this.counts.set(platform, counts.set(offered, (counts.get(offered) ?? 0) + 1));
  }

  /** What each platform offers; of as many works of two kinds, what the model names first. */
  kinds(): (readonly [platform: string, kind: PlatformKind])[] {
    return [...this.counts].map(([platform, counts]) => {
      const inOrder = valuesOf(kinds.platform.kinds).filter((kind) => counts.has(kind));
      return [platform, inOrder.reduce((a, b) => (counts.get(b)! > counts.get(a)! ? b : a))];
    });
  }
}
