import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 make all objects young, from now on. Where many of those that one place in the code makes live on for a while, it makes them
 * old at once, and they keep whatever they lead to until the next full collection: of what a request and its statements allocate a fifth
 * (docs/decisions/0052). For a process that serves; a library has no say in how its process collects.
 */
export function makeObjectsYoung(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
}
