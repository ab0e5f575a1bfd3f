import type { Logger } from 'pino';

/** What ends a process of Node where nobody listens to it. */
const FATAL = ['unhandledRejection', 'uncaughtException'] as const;

/**
 * Logs what nobody has caught, and goes on serving: one request's fault is not everybody's. Every request reads through
 * transactions and loaders of its own, so that nothing is left half done by one that went astray.
 * @returns stops listening.
 */
export function surviving(log: Logger): () => void {
  const listeners = FATAL.map((event) => {
    const listener = (reason: unknown): void => log.error({ err: reason }, `nobody caught an error (${event}); serving goes on`);
    process.on(event, listener);
    return [event, listener] as const;
  });
  return () => {
    for (const [event, listener] of listeners) process.off(event, listener);
  };
}
