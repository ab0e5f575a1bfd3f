/** An export that cannot be made; nothing stands under its name. One sentence for whoever asked for it. */
export class ExportError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ExportError';
  }
}
