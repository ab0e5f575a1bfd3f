/** What was asked cannot be answered; the message is for whoever asked, and says what would help. */
export class AskError extends Error {}
