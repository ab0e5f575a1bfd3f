import { Command, Option } from 'commander';
import { OPTIONS, type GivenOptions } from '../config/options.js';
import { didYouMean } from '../model/did-you-mean.js';
import { packageVersion } from '../package-files.js';

/** The exit code where there is no such verb. */
const NO_SUCH_VERB = 2;

/** The headings under which the help lists the verbs, in its order. */
export const GROUPS = {
  serve: 'Serve it:',
  ask: 'Ask it:',
  fill: 'Fill it:',
  identity: 'Say who is who:',
  check: 'Look after it:',
  export: 'Take it out:',
  program: 'The program itself:',
} as const;

/** The program without its verbs: what it is, and the options that all verbs share. */
export function createProgram(): Command {
  return new Command('inyeon')
    .description('The knowledge graph of K-drama. Without a verb it serves.')
    .usage('[options] [verb]')
    .version(packageVersion())
    .optionsGroup('Options of every verb, each of which wins over its variable:')
    .addOption(new Option(`${OPTIONS.INYEON_DATA_DIR} <dir>`, 'the folder of the embedded store (INYEON_DATA_DIR)').conflicts('neo4j'))
    .option(`${OPTIONS.NEO4J_URI} <uri>`, 'the address of a Neo4j to use instead (NEO4J_URI)')
    .option(`${OPTIONS.PORT} <n>`, 'the port to serve on (PORT)')
    .configureHelp({ showGlobalOptions: true })
    .addHelpCommand(new Command('help').argument('[verb]').description('show all there is to one verb').helpGroup(GROUPS.program))
    .hook('preSubcommand', refuseUnknownVerb);
}

/** Whether these words start a server: nothing but options for settings stands before the verb. */
export function startsServer(words: readonly string[]): boolean {
  const flags: readonly string[] = Object.values(OPTIONS);
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (flags.includes(word)) at++;
    else if (!flags.some((flag) => word.startsWith(`${flag}=`))) return word === 'serve';
  }
  return true;
}

/** What was given on the command line for settings. */
export function givenTo(program: Command): GivenOptions {
  const { data, neo4j, port } = program.opts<{ data?: string; neo4j?: string; port?: string }>();
  return { INYEON_DATA_DIR: data, NEO4J_URI: neo4j, PORT: port };
}

/** The verb that is run without being named would else take any word for an argument of its own. */
function refuseUnknownVerb(program: Command): void {
  const [verb] = program.args;
  const known = [...program.commands.map((command) => command.name()), 'help'];
  if (verb === undefined || verb.startsWith('-') || known.includes(verb)) return;
  program.error(`There is no verb ${JSON.stringify(verb)}.${didYouMean(verb, known)} inyeon --help lists all there are.`, {
    exitCode: NO_SUCH_VERB,
  });
}
