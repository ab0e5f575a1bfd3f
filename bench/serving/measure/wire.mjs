/**
 * A client of one connection that sends requests made beforehand and counts the bytes of answers: a third of the work of a general
 * one. On a machine of few cores what the client takes is taken from the server, most of all from a fast one.
 */
import { Buffer } from 'node:buffer';
import { connect } from 'node:net';

/** @type {(path: string, body: object) => Buffer} */
export function requestOf(path, body) {
  const text = JSON.stringify(body);
  const head = ['Host: 127.0.0.1', 'Content-Type: application/json', `Content-Length: ${Buffer.byteLength(text)}`];
  return Buffer.from(`POST ${path} HTTP/1.1\r\n${head.join('\r\n')}\r\n\r\n${text}`);
}

const HEAD_END = '\r\n\r\n';
const NOTHING = Buffer.alloc(0);

/** After so long without a byte an answer is given up. */
const TOO_LONG_MS = 120_000;

/** How much of an answer's body tells whether it is data or errors: GraphQL's errors come first. */
const TELLING = 24;

/** How much of an answer with errors is shown. */
const SHOWN = 200;

export class Wire {
  /** @type {import('node:net').Socket} */
  #socket;
  /** @type {{ resolve: (ok: boolean) => void, reject: (error: Error) => void } | null} */
  #waiting = null;
  /** @type {Buffer} what has come of an answer whose head is not whole */
  #begun = NOTHING;
  /** How many bytes of the body are still to come; -1 while the head is read. */
  #missing = -1;
  #ok = false;
  /** What the last answer that was none began with. */
  #refusal = 'nothing: the connection was closed, or nothing came for two minutes';

  /** @param {number} port */
  constructor(port) {
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.#socket.on('data', (piece) => this.#take(piece));
    // An answer that never comes is an error like any other.
    this.#socket.setTimeout(TOO_LONG_MS, () => this.#socket.destroy());
    this.#socket.on('close', () => this.#answer(false)).on('error', () => {});
  }

  get closed() {
    return this.#socket.destroyed;
  }

  /** Status and beginning of the last answer that had errors. */
  get refusal() {
    return this.#refusal;
  }

  /**
   * Sends a request; its answer has come when the promise settles.
   * @param {Buffer} request
   * @returns {Promise<boolean>} whether it is an answer without errors
   */
  ask(request) {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#socket.write(request);
    });
  }

  close() {
    this.#socket.destroy();
  }

  /** @param {Buffer} piece */
  #take(piece) {
    if (this.#missing >= 0) this.#missing -= piece.length;
    else {
      const data = this.#begun.length === 0 ? piece : Buffer.concat([this.#begun, piece]);
      const end = data.indexOf(HEAD_END);
      const from = end + HEAD_END.length;
      const length = end < 0 ? Infinity : lengthIn(textOf(data, 0, end));
      if (Number.isNaN(length)) {
        this.#waiting?.reject(new Error('A candidate sends answers without Content-Length, which this client cannot read.'));
        this.close();
        return;
      }
      if (end < 0 || data.length < from + Math.min(length, TELLING)) {
        this.#begun = data;
        return;
      }
      this.#begun = NOTHING;
      this.#missing = length - (data.length - from);
      this.#ok = textOf(data, 0, 12) === 'HTTP/1.1 200' && /^\s*\{\s*"data"/.test(textOf(data, from, from + TELLING));
      if (!this.#ok) this.#refusal = `${textOf(data, 9, 12)} ${textOf(data, from, from + SHOWN)}`;
    }
    if (this.#missing > 0) return;
    this.#missing = -1;
    this.#answer(this.#ok);
  }

  /** @param {boolean} ok */
  #answer(ok) {
    const waiting = this.#waiting;
    this.#waiting = null;
    waiting?.resolve(ok);
  }
}

/** @type {(data: Buffer, from: number, to: number) => string} */
const textOf = (data, from, to) => data.toString('latin1', from, to);

/** @param {string} head */
const lengthIn = (head) => Number(/^content-length: *(\d+)/im.exec(head)?.[1]);
