#!/usr/bin/env node
// type-graphql looks for it when the first class is decorated, so it comes before every import that leads to one.
import 'reflect-metadata';
import { Command } from 'commander';
import { RestoreError } from './export/backup/restore-error.js';
import { ConfigError, readConfig } from './config/config.js';
import { ExportError } from './export/export-error.js';
import { openStore, type Opening } from './graph/open.js';
import { StoreError, type Store } from './graph/store.js';
import { catchUp } from './identity/catch-up.js';
import { IdentityError } from './identity/identity-error.js';
import { packageVersion } from './package-files.js';
import { bundledSeed, SeedError } from './seed/seed.js';

const program = new Command('inyeon')
  .description(
    'The knowledge graph of K-drama. Where the store is: INYEON_DATA_DIR (default data), or NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD; inyeon config prints all settings.',
  )
  .version(packageVersion());

program
  .command('serve', { isDefault: true })
  .description('serve GraphQL and the playground; seeds the store when it is empty')
  // The schema and the server are loaded where they are needed: an import of a large file needs the room.
  .action(async () => (await import('./cli/serve.js')).serve(readConfig()));

program
  .command('seed')
  .description(
    'run Cypher files, each whole or not at all, and bring the plain relations up to date; without files, the seed that comes with Inyeon',
  )
  .argument('[files...]', 'Cypher files, in order')
  .action((files: string[]) =>
    withStore(async (store) => {
      const chosen = files.length > 0 ? files : await bundledSeed();
      await (await import('./cli/seed.js')).seedAndReport(store, chosen);
    }),
  );

program
  .command('project')
  .description('bring the plain relations up to date with claims that were added from outside')
  .action(() =>
    withStore(async (store) => {
      const subjects = await store.transaction(catchUp);
      console.log(`${subjects} ${subjects === 1 ? 'entity' : 'entities'} brought up to date in ${store.location}.`);
    }),
  );

program
  .command('check')
  .description('verify the store; lists each violation and exits with 1 when there is one')
  .action(() =>
    withStore(async (store) => {
      process.exitCode = await (await import('./cli/check.js')).checkAndReport(store);
    }),
  );

// A server starts without what imports, exports and reviews, of which it needs nothing.
if (![undefined, 'serve'].includes(process.argv[2])) {
  (await import('./cli/identity.js')).addIdentityCommands(program, withStore);
  (await import('./cli/export.js')).addExportCommands(program, withStore);
  (await import('./cli/review.js')).addReviewCommand(program, withStore);
  (await import('./cli/stats.js')).addStatsCommand(program, withStore);
  (await import('./cli/import.js')).addImportCommand(program, withStore);
  (await import('./cli/map.js')).addMapCommand(program);
}

program
  .command('mcp')
  .description('serve one agent by standard input and output (Model Context Protocol); inyeon serve does by HTTP, at /mcp')
  .action(async () => (await import('./cli/mcp.js')).mcp(readConfig()));

program
  .command('config')
  .description('print every setting with its value, unit, default, where the value comes from, and what it is; no secrets')
  .action(async () => (await import('./cli/config.js')).printConfig());

program
  .command('schema')
  .description('print the GraphQL schema')
  .action(async () => {
    const { buildInyeonSchema, schemaText } = await import('./api/schema.js');
    process.stdout.write(schemaText(await buildInyeonSchema()));
  });

async function withStore(work: (store: Store) => Promise<void>, opening?: Opening): Promise<void> {
  const store = await openStore(readConfig(), opening);
  try {
    await work(store);
  } catch (error) {
    // Of a full disk both have something to say: what was refused, and what is kept.
    await store.close().catch((closing: unknown) => {
      if (!(closing instanceof StoreError)) throw closing;
      console.error(closing.message);
    });
    throw error;
  }
  await store.close();
}

/** Errors whose message is for whoever runs the program; any other is a fault of ours. */
const EXPECTED = [ConfigError, StoreError, SeedError, ExportError, RestoreError, IdentityError];

try {
  await program.parseAsync();
} catch (error) {
  const { ServerError } = await import('./server/server.js');
  const { InputFileError } = await import('./cli/reconcile.js');
  if ([...EXPECTED, ServerError, InputFileError].some((kind) => error instanceof kind)) console.error((error as Error).message);
  else console.error(error);
  process.exitCode = 1;
}
