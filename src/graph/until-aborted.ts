/** The value of a promise, or the reason of a signal that is aborted first. */
export function untilAborted<T>(working: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    working.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
