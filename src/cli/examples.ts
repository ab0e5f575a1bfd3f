import type { Command } from 'commander';

/** Examples of each verb, as its help shows them. */
export const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  inyeon: [
    'inyeon                               serve at http://127.0.0.1:4000/graphql, seeded the first time',
    'inyeon --data /srv/drama --port 80   serve another folder at another port',
    'inyeon search "Lee Jae-gyu"          find somebody by any spelling',
    'inyeon help search                   all there is to one verb',
  ],
  serve: ['inyeon serve --port 8080', 'INYEON_PUBLIC_URL=https://kdrama.example inyeon serve'],
  search: ['inyeon search "Lee Jae-gyu"', 'inyeon search ㅈㄱㅇㄹ', 'inyeon search squid --type show --json'],
  show: ['inyeon show show:all-of-us-are-dead', 'inyeon show 이재규', 'inyeon show "All of Us Are Dead" --type webtoon'],
  path: ['inyeon path "Joo Dong-geun" "Lee Jung Jae"', 'inyeon path person:lee-jae-gyoo show:squid-game --json'],
  query: [
    `echo '{ show(id: "show:all-of-us-are-dead") { directors { name } } }' | inyeon query -`,
    `inyeon query search.graphql --variables '{"text": "Yi Jae-gyu"}'`,
  ],
  seed: ['inyeon seed', 'inyeon seed mine.cypher'],
  project: ['inyeon project --neo4j bolt://localhost:7687'],
  import: ['inyeon import all-weeks-countries.tsv', 'inyeon import --all --dry-run shows.csv --mapping shows.json'],
  map: ['inyeon map shows.csv > shows.json && inyeon import --mapping shows.json shows.csv'],
  restore: ['inyeon restore graph.jsonl.gz --data /srv/drama'],
  reconcile: ['inyeon reconcile names.txt', 'inyeon reconcile people.tsv --type person --format json'],
  identify: ['inyeon identify'],
  merge: ['inyeon merge person:lee-jae-gyoo person:lee-jae-gyu'],
  split: ['inyeon split person:lee-jae-gyu'],
  different: ['inyeon different person:lee-jae-gyoo person:lee-jae-gyu'],
  review: ['inyeon review', 'inyeon review > queue.tsv'],
  check: ['inyeon check --data /srv/drama'],
  stats: ['inyeon stats', 'inyeon stats --json'],
  export: ['inyeon export graph.jsonl.gz', 'inyeon export --format nquads graph.nq.gz --base-iri https://kdrama.example/id/'],
  backup: ['inyeon backup graph.jsonl.gz --force'],
  mcp: ['inyeon mcp --data /srv/drama'],
  config: ['inyeon config', 'inyeon config --port 8080'],
  schema: ['inyeon schema > schema.graphql'],
  completion: [
    'source <(inyeon completion bash)     in ~/.bashrc, where bash-completion is installed',
    'source <(inyeon completion zsh)      in ~/.zshrc',
    'inyeon completion fish | source      in ~/.config/fish/config.fish',
  ],
};

/** Adds to the help of a program and of each of its verbs what it looks like in use. */
export function addExamples(program: Command): void {
  for (const command of [program, ...program.commands]) {
    const examples = EXAMPLES[command.name()] ?? [];
    if (examples.length === 0) continue;
    const title = examples.length === 1 ? 'Example' : 'Examples';
    command.addHelpText('after', `\n${title}:\n${examples.map((example) => `  ${example}`).join('\n')}`);
  }
}
