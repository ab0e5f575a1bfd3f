import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageFile } from '../../package-files.js';
import type { Manifest, Renderer, RendererModule } from './rendering.js';

/** The explorer as it was built. */
export interface BuiltExplorer {
  /** The folder of what browsers load. */
  readonly assets: string;
  readonly renderer: Renderer;
}

/** Loads what `npm run build` has made of explorer/app; undefined where only TypeScript was compiled. */
export async function builtExplorer(): Promise<BuiltExplorer | undefined> {
  const folder = packageFile('dist/explorer');
  const assets = join(folder, 'browser');
  const program = join(folder, 'server', 'server.js');
  if (!existsSync(program)) return undefined;
  const manifest = JSON.parse(await readFile(join(assets, 'manifest.json'), 'utf8')) as Manifest;
  const { createRenderer } = (await import(pathToFileURL(program).href)) as RendererModule;
  return { assets, renderer: createRenderer(manifest) };
}
