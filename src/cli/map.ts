import type { Command } from 'commander';
import { draftMapping } from '../import/drafting/draft.js';
import { openSources } from '../import/files/source-file.js';
import { ImportError } from '../import/intake/import-error.js';

/** The command that drafts a mapping from the columns of a table. */
export function addMapCommand(program: Command): void {
  program
    .command('map')
    .description('draft a mapping for import --mapping from the columns of a table, as JSON; its notes say what to look at')
    .argument('<file>', 'the table (.tsv, .csv, .xlsx, JSON, also as .gz and .zip)')
    .addHelpText(
      'after',
      '\nWrite it to a file and look through it: inyeon map shows.csv > shows.json, then inyeon import --mapping shows.json shows.csv',
    )
    .action(async (path: string) => {
      try {
        const { files, refused } = await openSources(path);
        if (files.length > 1) throw new ImportError(`${path} holds ${files.length} files: unpack it, and name one of them.`);
        if (files.length === 0) throw refused[0]!;
        const { mapping, notes, isChart } = await draftMapping(files[0]!);
        console.log(JSON.stringify({ ...mapping, notes }, null, 2));
        const all = isChart ? '--all ' : '';
        console.error(
          `Look through its ${notes.length === 1 ? 'note' : 'notes'}, then: inyeon import ${all}--mapping MAPPING.json ${path}`,
        );
      } catch (error) {
        if (!(error instanceof ImportError)) throw error;
        console.error(error.message);
        process.exitCode = 2;
      }
    });
}
