/** How many numbers a page of a set holds. */
const PAGE = 1 << 20;

/**
 * A set of whole numbers, one bit for each: the numbers of the forty million titles of IMDb need 5 MB, however many of
 * them are in it.
 */
export class NumberSet {
  private readonly pages: (Uint8Array | undefined)[] = [];
  private members = 0;

  get size(): number {
    return this.members;
  }

  add(number: number): void {
    if (this.has(number)) return;
    const page = (this.pages[Math.floor(number / PAGE)] ??= new Uint8Array(PAGE / 8));
    const at = number % PAGE;
    page[at >> 3]! |= 1 << (at & 7);
    this.members++;
  }

  has(number: number): boolean {
    const at = number % PAGE;
    return ((this.pages[Math.floor(number / PAGE)]?.[at >> 3] ?? 0) & (1 << (at & 7))) !== 0;
  }
}
