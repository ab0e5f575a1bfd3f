#!/usr/bin/env node
// type-graphql looks for it when the first class is decorated, so it comes before every import that leads to one.
import 'reflect-metadata';
import { addAskCommands } from './cli/ask.js';
import { AskError } from './cli/asking/ask-error.js';
import { whenNobodyReads } from './cli/closed-pipe.js';
import { addExamples } from './cli/examples.js';
import { InputFileError } from './cli/input-file-error.js';
import { createProgram, givenTo, GROUPS, startsServer } from './cli/program.js';
import { RestoreError } from './export/backup/restore-error.js';
import { ConfigError, readConfig, type Config } from './config/config.js';
import { ExportError } from './export/export-error.js';
import { openStore, type Opening } from './graph/open.js';
import { StoreError, type Store } from './graph/store.js';
import { IdentityError } from './identity/identity-error.js';
import { bundledSeed, SeedError } from './seed/seed.js';
import type { InProcess } from './server/in-process.js';

/** Verbs that are for what they print: where nobody reads it, they end. */
const FOR_THEIR_OUTPUT = 'search show path query check stats reconcile review map config schema completion complete help'.split(' ');
let verb = 'help';
whenNobodyReads(() => FOR_THEIR_OUTPUT.includes(verb));

const program = createProgram().hook('preAction', (_program, command) => {
  verb = command.name();
});
const settings = (): Config => readConfig(process.env, givenTo(program));

program.commandsGroup(GROUPS.serve);
program
  .command('serve', { isDefault: true })
  .description('serve GraphQL and the playground; seeds the store when it is empty')
  // The schema and the server are loaded where they are needed: an import of a large file needs the room.
  .action(async () => (await import('./cli/serve.js')).serve(settings()));

// A server starts without what imports, exports and reviews, of which it needs nothing.
if (!startsServer(process.argv.slice(2))) {
  addAskCommands(program.commandsGroup(GROUPS.ask), withAnswers);
  program.commandsGroup(GROUPS.fill);
  addSeedCommands();
  (await import('./cli/import.js')).addImportCommand(program, withStore);
  (await import('./cli/map.js')).addMapCommand(program);
  (await import('./cli/identity.js')).addIdentityCommands(program.commandsGroup(GROUPS.identity), withExisting);
  (await import('./cli/review.js')).addReviewCommand(program, withExisting);
  program.commandsGroup(GROUPS.check);
  addCheckCommand();
  (await import('./cli/stats.js')).addStatsCommand(program, withExisting);
  (await import('./cli/export.js')).addExportCommands(program.commandsGroup(GROUPS.export), withExisting);
  program.commandsGroup(GROUPS.program);
  addOwnCommands();
  (await import('./cli/completion.js')).addCompletion(program);
}
addExamples(program);

function addSeedCommands(): void {
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
      withExisting(async (store) => {
        const subjects = await (await import('./cli/bring-up-to-date.js')).bringUpToDate(store);
        console.log(`${subjects} ${subjects === 1 ? 'entity' : 'entities'} brought up to date in ${store.location}.`);
      }),
    );
}

function addCheckCommand(): void {
  program
    .command('check')
    .description('verify the store; lists each violation and exits with 1 when there is one')
    .action(() =>
      withExisting(async (store) => {
        process.exitCode = await (await import('./cli/check.js')).checkAndReport(store);
      }),
    );
}

function addOwnCommands(): void {
  program
    .command('mcp')
    .description('serve one agent by standard input and output (Model Context Protocol); inyeon serve does by HTTP, at /mcp')
    .action(async () => (await import('./cli/mcp.js')).mcp(settings()));

  program
    .command('config')
    .description('print every setting with its value, unit, default, where the value comes from, and what it is; no secrets')
    .action(async () => (await import('./cli/config.js')).printConfig(givenTo(program)));

  program
    .command('schema')
    .description('print the GraphQL schema')
    .action(async () => {
      const { buildInyeonSchema, schemaText } = await import('./api/schema.js');
      process.stdout.write(schemaText(await buildInyeonSchema()));
    });
}

async function withStore(work: (store: Store) => Promise<void>, opening?: Opening): Promise<void> {
  const store = await openStore(settings(), opening);
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

/** The same for what has nothing to do where there is no store yet, unless the work says that it makes one. */
function withExisting(work: (store: Store) => Promise<void>, opening: Opening = { existing: true }): Promise<void> {
  return withStore(work, opening);
}

function withAnswers(work: (asking: InProcess) => Promise<void>): Promise<void> {
  return withExisting(async (store) => {
    const { answerInProcess } = await import('./server/in-process.js');
    const asking = await answerInProcess(store, settings());
    try {
      await work(asking);
    } finally {
      await asking.stop();
    }
  });
}

/** Errors whose message is for whoever runs the program; any other is a fault of ours. */
const EXPECTED = [ConfigError, StoreError, SeedError, ExportError, RestoreError, IdentityError, AskError, InputFileError];

try {
  await program.parseAsync();
} catch (error) {
  const { ServerError } = await import('./server/server.js');
  if ([...EXPECTED, ServerError].some((kind) => error instanceof kind)) console.error((error as Error).message);
  else console.error(error);
  process.exitCode = 1;
}
