import { Option, type Command } from 'commander';
import { entityTypes } from '../model/entity-type.js';
import type { EntityPrefix } from '../model/kinds.js';
import type { Store } from '../graph/store.js';
import { findDuplicates } from '../identity/duplicates.js';
import { decideDifferent, decideSame, splitForGood } from '../identity/review.js';
import { reconcileFile, type Format } from './reconcile.js';
import { createProgress } from './terminal.js';

type WithStore = (work: (store: Store) => Promise<void>) => Promise<void>;

/** The commands about who is who. */
export function addIdentityCommands(program: Command, withStore: WithStore): void {
  program
    .command('reconcile')
    .description(
      'find who the names of a file stand for: one name a line; columns bornOn, year, nativeName, workedOn, externalIds where its first line names them',
    )
    .argument('<file>', 'names, one a line, or a TSV with a first line: name, bornOn, year, nativeName, workedOn, externalIds')
    .addOption(new Option('--format <format>', 'what to print').choices(['tsv', 'json']).default('tsv'))
    .addOption(new Option('--type <type>', 'only entities of this type').choices(Object.keys(entityTypes)))
    .action((file: string, { format, type }: { format: Format; type?: EntityPrefix }) =>
      withStore(async (store) => {
        process.exitCode = await reconcileFile(store, file, { format, type });
      }),
    );

  program
    .command('identify')
    .description('look for people who are in the graph twice: merge those beyond doubt, put the others into the review queue')
    .action(() =>
      withStore(async (store) => {
        const progress = createProgress();
        const found = await findDuplicates(store, (done, total) => progress.update(done, total, 'comparing people'));
        progress.stop();
        console.log(`${found.people} people compared: ${found.linked} merged, ${found.toReview} to be reviewed (reviewQueue).`);
      }),
    );

  program
    .command('merge')
    .description('make one entity of two; the id of the second leads to the first from then on')
    .argument('<keep>', 'the id that stays')
    .argument('<gone>', 'the id that goes')
    .action((keep: string, gone: string) =>
      withStore(async (store) => {
        await decideSame(store, keep, gone);
        console.log(`${gone} is merged into ${keep}; inyeon split ${gone} takes it back.`);
      }),
    );

  program
    .command('split')
    .description('take a merge back, and remember that the two are not one')
    .argument('<gone>', 'the id that was merged into another')
    .action((gone: string) =>
      withStore(async (store) => {
        const kept = await splitForGood(store, gone);
        console.log(`${gone} is an entity of its own again, and not ${kept}.`);
      }),
    );

  program
    .command('different')
    .description('remember that two entities are not one: they are never taken for one, nor asked about again')
    .argument('<a>', 'an id')
    .argument('<b>', 'another id')
    .action((a: string, b: string) =>
      withStore(async (store) => {
        await decideDifferent(store, a, b);
        console.log(`${a} is not ${b}.`);
      }),
    );
}
