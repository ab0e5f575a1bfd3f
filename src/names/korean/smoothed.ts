/** However much was seen, this share of every estimate stays with what is believed: nobody has seen all spellings. */
const OPEN = { overall: 0.08, style: 0.15 };

interface Context {
  readonly totals: Float64Array;
  total: number;
  readonly outcomes: Map<string, Float64Array>;
}

/** Counts of outcomes in contexts, one count for each style of writing, and their sums. */
export class Counts {
  private readonly contexts = new Map<string, Context>();

  constructor(private readonly styles: number) {}

  add(context: string, outcome: string, weights: ArrayLike<number>): void {
    let at = this.contexts.get(context);
    if (!at) this.contexts.set(context, (at = { totals: new Float64Array(this.styles), total: 0, outcomes: new Map() }));
    let counts = at.outcomes.get(outcome);
    if (!counts) at.outcomes.set(outcome, (counts = new Float64Array(this.styles)));
    for (let style = 0; style < this.styles; style++) {
      const weight = weights[style] ?? 0;
      counts[style] = (counts[style] ?? 0) + weight;
      at.totals[style] = (at.totals[style] ?? 0) + weight;
      at.total += weight;
    }
  }

  /** The share of an outcome in a context over all styles, as if `strength` more observations had been `believed`. */
  overall(context: string, outcome: string, believed: number, strength: number): number {
    const at = this.contexts.get(context);
    if (!at) return believed;
    let count = 0;
    for (const weight of at.outcomes.get(outcome) ?? []) count += weight;
    const more = strength + OPEN.overall * at.total;
    return (count + more * believed) / (at.total + more);
  }

  /** The same within one style. */
  within(style: number, context: string, outcome: string, believed: number, strength: number): number {
    const at = this.contexts.get(context);
    if (!at) return believed;
    const total = at.totals[style] ?? 0;
    const more = strength + OPEN.style * total;
    return ((at.outcomes.get(outcome)?.[style] ?? 0) + more * believed) / (total + more);
  }

  /** All outcomes seen in a context. */
  outcomes(context: string): Iterable<string> {
    return this.contexts.get(context)?.outcomes.keys() ?? [];
  }
}
