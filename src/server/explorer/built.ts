import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Manifest, Renderer, RendererModule } from './rendering.js';

/** The explorer as it was built. */
export interface BuiltExplorer {
  /** The folder of what browsers load. */
  readonly assets: string;
  readonly renderer: Renderer;
}

/** Loads what `npm run build` has made of explorer/app; undefined where only TypeScript was compiled. */
export async function builtExplorer(): Promise<BuiltExplorer | undefined> {
  const folder = builtFiles();
  const assets = join(folder, 'browser');
  const program = join(folder, 'server', 'server.js');
  if (!existsSync(program)) return undefined;
  const manifest = JSON.parse(await readFile(join(assets, 'manifest.json'), 'utf8')) as Manifest;
  const { createRenderer } = (await import(pathToFileURL(program).href)) as RendererModule;
  return { assets, renderer: createRenderer(manifest) };
}

/** Beside this module once compiled, in dist/ when run from source. */
function builtFiles(): string {
  const compiled = fileURLToPath(new URL('../../explorer/', import.meta.url));
  return existsSync(compiled) ? compiled : fileURLToPath(new URL('../../../dist/explorer/', import.meta.url));
}
