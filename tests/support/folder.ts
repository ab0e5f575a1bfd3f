import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';

const made: string[] = [];

/** A new empty folder; `removeFolders` takes it away. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'inyeon-test-'));
  made.push(folder);
  return folder;
}

/** Takes away, after the last test of this file, every folder that it made. */
export function removeFolders(): void {
  afterAll(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
}
