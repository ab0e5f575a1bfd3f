import type { ServerResponse } from 'node:http';

/** What whoever asked is told of a failure of ours: under which id the log has it, and nothing else. */
export function ourFailure(requestId: string): string {
  return `Something went wrong on our side; the log has it under ${requestId}.`;
}

/** The body of an answer that is one error. */
export function errorBody(code: string, message: string): string {
  return JSON.stringify({ errors: [{ message, extensions: { code } }] });
}

/** Answers with one error, in the form that all errors of the server have. */
export function sendError(response: ServerResponse, status: number, code: string, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(errorBody(code, message));
}
