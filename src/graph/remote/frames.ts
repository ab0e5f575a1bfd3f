import type { Socket } from 'node:net';
import { deserialize, serialize } from 'node:v8';

/** Every message comes behind its length in bytes. */
const LENGTH_BYTES = 4;

/** A longer message is none: the largest are pages of a backup that is restored, of some ten megabytes. */
const LONGEST = 512 * 1024 * 1024;

/** Something came that is no message. */
export class FrameError extends Error {}

/** The messages that come through a socket, read no faster than they are taken. */
export async function* messagesOf<T>(socket: Socket): AsyncGenerator<T> {
  let held: Buffer[] = [];
  let length = 0;
  let wanted = LENGTH_BYTES;
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    held.push(chunk);
    length += chunk.length;
    if (length < wanted) continue;
    let bytes = held.length === 1 ? held[0]! : Buffer.concat(held);
    for (;;) {
      if (bytes.length < LENGTH_BYTES) break;
      const size = bytes.readUInt32BE(0);
      if (size > LONGEST) throw new FrameError('what came is no message of Inyeon');
      if (bytes.length < LENGTH_BYTES + size) break;
      yield parsed<T>(bytes.subarray(LENGTH_BYTES, LENGTH_BYTES + size));
      bytes = bytes.subarray(LENGTH_BYTES + size);
    }
    held = [bytes];
    length = bytes.length;
    wanted = length < LENGTH_BYTES ? LENGTH_BYTES : LENGTH_BYTES + bytes.readUInt32BE(0);
  }
}

function parsed<T>(bytes: Buffer): T {
  try {
    return deserialize(bytes) as T;
  } catch (cause) {
    throw new FrameError('what came is no message of Inyeon', { cause });
  }
}

/** Sends a message; resolves once the other end has room for more, or is gone. */
export async function send(socket: Socket, message: object): Promise<void> {
  if (socket.destroyed || socket.writableEnded) return;
  const bytes = serialize(message);
  const head = Buffer.alloc(LENGTH_BYTES);
  head.writeUInt32BE(bytes.length);
  socket.cork();
  socket.write(head);
  const hasRoom = socket.write(bytes);
  socket.uncork();
  if (!hasRoom) await drained(socket);
}

/** Who waits for room in the same socket waits together. */
const waiting = new WeakMap<Socket, Promise<void>>();

function drained(socket: Socket): Promise<void> {
  const known = waiting.get(socket);
  if (known !== undefined) return known;
  const room = new Promise<void>((resolve) => {
    const over = (): void => {
      socket.off('drain', over).off('close', over);
      waiting.delete(socket);
      resolve();
    };
    socket.on('drain', over).on('close', over);
  });
  waiting.set(socket, room);
  return room;
}
