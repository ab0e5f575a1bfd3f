/** What all names together are called that came when there were too many. */
const OTHER = 'other';

/**
 * Names as labels of metrics: clients choose the names of operations, and each is a row for ever, so that only the first are told
 * apart.
 */
export class BoundedNames {
  private readonly known = new Set<string>();

  constructor(private readonly most: number) {}

  /** The name itself, or what stands for all further ones. */
  label(name: string): string {
    if (this.known.has(name)) return name;
    if (this.known.size >= this.most) return OTHER;
    this.known.add(name);
    return name;
  }
}
