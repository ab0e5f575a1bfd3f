/** A file that cannot be read as what a command needs; the message is one sentence for the user. */
export class InputFileError extends Error {}
