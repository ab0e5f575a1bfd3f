/** A file that cannot be imported at all. The message says what is wrong, where, and what to do. */
export class ImportError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ImportError';
  }
}

/** A row that cannot be taken: it is written to the file of rejected rows with this sentence, and the import goes on. */
export class RowError extends Error {
  /**
   * @param message what is wrong with this row, with its values.
   * @param rule the same for all rows with this fault: how the summary counts them.
   */
  constructor(
    message: string,
    readonly rule: string = message,
  ) {
    super(message);
    this.name = 'RowError';
  }
}
