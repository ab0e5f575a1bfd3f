/** A backup that cannot be restored. One sentence for whoever asked for it, which says what became of the store. */
export class RestoreError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'RestoreError';
  }
}
