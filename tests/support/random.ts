/** Chance that is the same on every machine: the same seed throws the same dice. */
export class Random {
  constructor(private seed: number) {}

  /** Up to so many of the items, at least one where there is one; none twice. */
  some<T>(items: readonly T[], most: number): T[] {
    const left = [...items];
    const count = Math.min(left.length, 1 + this.below(most));
    return Array.from({ length: count }, () => left.splice(this.below(left.length), 1)[0]!);
  }

  one<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }

  /** True in this share of all cases, from 0 to 1. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  /** A whole number from 0, less than this. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  /** Mulberry32: small, and the same on every machine. */
  private next(): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let t = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }
}
