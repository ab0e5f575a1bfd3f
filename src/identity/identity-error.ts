/** A merge, split or decision that cannot be made; nothing was changed. One sentence for whoever asked for it. */
export class IdentityError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'IdentityError';
  }
}
