/** The port a server is to answer on: the one asked for if it is free, or any free one. */
import { createServer } from 'node:net';
import { Neo4jProblem } from './problem.mjs';

/**
 * @param {number} port 0 takes any free one
 * @returns {Promise<number>}
 */
export function freePort(port) {
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    return Promise.reject(new Neo4jProblem('The port must be a whole number from 0 to 65535.'));
  }
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => reject(refused(port, error)));
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}

/**
 * @param {number} port
 * @param {NodeJS.ErrnoException} error
 */
function refused(port, error) {
  if (error.code === 'EADDRINUSE') return portTaken(port);
  if (error.code === 'EACCES') return new Neo4jProblem(`Port ${port} is not open to this user: choose one above 1023.`);
  return error;
}

/** @param {number} port */
export function portTaken(port) {
  return new Neo4jProblem(`Port ${port} is taken by another program: stop that one, or choose another port with NEO4J_PORT.`);
}
