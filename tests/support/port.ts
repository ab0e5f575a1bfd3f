import { freePort } from '../../tools/neo4j/port.mjs';

/** Ports below those that a system gives to whoever asks for any (Linux begins at 32768, others later). */
const [FIRST, COUNT] = [12_000, 20_000];

/**
 * A free port for a program that is told its port, and may have to be back there: a port that anybody may be given would be taken
 * by a server of another test before the program listens.
 */
export async function ownPort(): Promise<number> {
  for (let tries = 1; ; tries++) {
    try {
      return await freePort(FIRST + Math.floor(Math.random() * COUNT));
    } catch (error) {
      if (tries === 100) throw error;
    }
  }
}
