/** One of those under way, and where it stands. */
interface Member<T> {
  readonly value: T;
  at: number;
}

/**
 * What is under way now, in no order: requests, statements, whoever waits for an answer. Thousands come and go in it each second, which
 * is what a Set or Map that lives as long as the process must not be used for. V8 links each table that a Set has outgrown to the next,
 * and one that has become old keeps all that follow from being collected young, with whatever was in them: a third of all that
 * requests allocate (docs/decisions/0052).
 */
export class Underway<T> implements Iterable<T> {
  private readonly members: Member<T>[] = [];

  /** How many there are. */
  get size(): number {
    return this.members.length;
  }

  /** Adds one. What this gives takes it out again, and tells whether it was still there. */
  add(value: T): () => boolean {
    const member = { value, at: this.members.length };
    this.members.push(member);
    return () => this.takeOut(member);
  }

  *[Symbol.iterator](): Iterator<T> {
    for (const { value } of [...this.members]) yield value;
  }

  private takeOut(member: Member<T>): boolean {
    const { at } = member;
    if (at < 0) return false;
    member.at = -1;
    const last = this.members.pop()!;
    if (last !== member) {
      this.members[at] = last;
      last.at = at;
    }
    return true;
  }
}
