import { InvalidArgumentError, Option, type Command } from 'commander';
import { entityTypes } from '../model/entity-type.js';
import type { EntityPrefix } from '../model/kinds.js';
import type { InProcess } from '../server/in-process.js';

/** Asks a store that is there, through the schema that a server has. */
export type WithAnswers = (work: (asking: InProcess) => Promise<void>) => Promise<void>;

/** The commands that answer questions without a server. What they do is loaded when they are run. */
export function addAskCommands(program: Command, withAnswers: WithAnswers): void {
  program
    .command('search')
    .description('find anything by any spelling of its name; exits with 1 when nothing is found')
    .argument('<text...>', 'a name, its beginning, its initials in Hangul, another romanization')
    .addOption(typeOption())
    .option('--first <n>', 'how many rows at most, 1 to 100 (default: 20)', wholeUpTo(100))
    .option('--json', 'as a JSON list')
    .action((words: string[], options: { type?: EntityPrefix; first?: number; json?: boolean }) =>
      withAnswers(async (asking) => {
        process.exitCode = await (await import('./asking/search.js')).searchAndPrint(asking, words.join(' '), options);
      }),
    );

  program
    .command('show')
    .description('show what is known of one thing, and who says so')
    .argument('<id...>', 'an id, or a name that one thing alone has')
    .addOption(typeOption())
    .option('--json', 'as one JSON object')
    .action((words: string[], options: { type?: EntityPrefix; json?: boolean }) =>
      withAnswers(async (asking) => (await import('./asking/show.js')).showAndPrint(asking, words.join(' '), options)),
    );

  program
    .command('path')
    .description('show the shortest way from one thing to another, and who says so of each step')
    .argument('<from>', 'an id, or a name that one thing alone has')
    .argument('<to>', 'another one')
    .option('--max-hops <n>', 'how many relations it may lead over, 1 to 8 (default: 6)', wholeUpTo(8))
    .option('--json', 'as one JSON object')
    .action((from: string, to: string, options: { maxHops?: number; json?: boolean }) =>
      withAnswers(async (asking) => (await import('./asking/path.js')).pathAndPrint(asking, [from, to], options)),
    );

  program
    .command('query')
    .description('answer a GraphQL document, as JSON; exits with 1 when the answer has errors')
    .argument('<file>', 'the document; - for stdin')
    .option('--variables <json>', 'the variables as a JSON object, or @ and the file that holds it')
    .option('--operation <name>', 'which operation, where the document has several')
    .action((file: string, options: { variables?: string; operation?: string }) =>
      withAnswers(async (asking) => {
        process.exitCode = await (await import('./asking/query.js')).queryAndPrint(asking, file, options);
      }),
    );
}

function typeOption(): Option {
  return new Option('--type <type>', 'only entities of this type').choices(Object.keys(entityTypes));
}

function wholeUpTo(most: number): (written: string) => number {
  return (written) => {
    const number = Number(written);
    if (!/^\d+$/u.test(written) || number < 1 || number > most) throw new InvalidArgumentError(`It is a whole number from 1 to ${most}.`);
    return number;
  };
}
