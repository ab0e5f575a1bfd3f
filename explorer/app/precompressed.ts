import { promisify } from 'node:util';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompress } from 'node:zlib';
import type { Plugin } from 'vite';

/** Below so many bytes a packet is not filled anyway. */
const WORTH_IT = 1024;

const compressed = promisify(brotliCompress);

/**
 * Writes what can be compressed a second time as `.br` beside itself, by as much as Brotli can: once, at building, and not by the
 * server for each reader, who would be sent a sixth more.
 */
export function precompressed(): Plugin {
  return {
    name: 'precompressed',
    apply: 'build',
    async writeBundle({ dir }, bundle) {
      await Promise.all(
        Object.values(bundle).map(async (one) => {
          const bytes = Buffer.from(one.type === 'chunk' ? one.code : one.source);
          if (!/\.(?:js|css|svg|json)$/u.test(one.fileName) || bytes.length < WORTH_IT) return;
          await writeFile(join(dir!, `${one.fileName}.br`), await compressed(bytes));
        }),
      );
    },
  };
}
