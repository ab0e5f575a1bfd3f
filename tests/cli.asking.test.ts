/** What the command line answers without a server, over the seed and where there is no store. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { EXAMPLES } from '../src/cli/examples.js';
import { between } from '../src/cli/asking/relation-sentence.js';
import { relationRules } from '../src/model/relation-types.js';
import { run, start, stop, withoutSettings, type Ended } from './support/command.js';
import { newFolder, removeFolders } from './support/folder.js';
import { someOf } from './support/thorough.js';

removeFolders();

let folder: string;

beforeAll(async () => {
  folder = newFolder();
  expect((await run(['seed'], { INYEON_DATA_DIR: folder })).code).toBe(0);
}, 120_000);

/** Runs a verb over the seed. */
function asked(...args: string[]): Promise<Ended> {
  return run([...args, '--data', folder], {});
}

function file(name: string, content: string): string {
  const path = join(newFolder(), name);
  writeFileSync(path, content);
  return path;
}

describe('inyeon search', () => {
  it('prints a table of what answers, the best first, and why', async () => {
    const { code, stdout, stderr } = await asked('search', 'Yi', 'Jae-gyu');
    const [head, first] = stdout.split('\n');
    expect(head).toMatch(/^id +name +native name +type +because$/);
    expect(first).toMatch(/^person:lee-jae-gyoo +Lee Jae Gyoo +이재규 +person +romanization: \S/);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('prints JSON, narrowed to a type, and says of a table how much more there is', async () => {
    const { stdout } = await asked('search', 'all of us are dead', '--type', 'webtoon', '--json');
    expect(JSON.parse(stdout)).toEqual([
      expect.objectContaining({ id: 'webtoon:now-at-our-school', type: 'Webtoon', name: 'All of Us Are Dead', reason: 'EXACT' }),
    ]);
    expect((await asked('search', 'lee', '--first', '1')).stderr).toMatch(/^1 of \d+: --first N shows more/);
  });

  it('exits with 1 and a sentence where nothing answers, or the text cannot be one', async () => {
    expect(await asked('search', 'qqqqzzzzwwww')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^Nothing here is called "qqqqzzzzwwww" in any spelling: try .+\n$/),
    });
    expect(await asked('search', 'a'.repeat(300))).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/200/) });
    expect(await asked('search', 'lee', '--first', '0')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/whole number from 1 to 100/),
    });
  });
});

describe('inyeon show', () => {
  it.each(someOf([['person:lee-jae-gyoo'], ['이재규'], ['JQ Lee'], ['Yi Jae-gyu']], 2))(
    'shows what %s means, and who says so',
    async (written) => {
      const { code, stdout } = await asked('show', written);
      expect(stdout).toMatch(/^Lee Jae Gyoo {2}이재규\nperson:lee-jae-gyoo\nalso .*Lee JQ/);
      expect(stdout).toMatch(/^2022 +All of Us Are Dead +director +show:all-of-us-are-dead +.*MyDramaList/m);
      expect(code).toBe(0);
    },
  );

  it('shows what is contradicted as disputed, and each kind of thing', async () => {
    expect((await asked('show', 'show:all-of-us-are-dead')).stdout).toMatch(/^ +62 minutes \(disputed\) +MyDramaList$/m);
    const found = JSON.parse((await asked('search', 'a', '--first', '100', '--json')).stdout) as { id: string; type: string }[];
    const ids = ['genre:horror', 'country:KR', 'platform:netflix', 'publication:hancinema', 'webtoon:now-at-our-school'];
    const oneOfEach = new Map(
      [...found, ...ids.map((id) => ({ id, type: id.split(':')[0]! }))].map(({ id, type }) => [type.toLowerCase(), id]),
    );
    expect(oneOfEach.size).toBeGreaterThanOrEqual(5);
    for (const id of someOf([...oneOfEach.values()], 3))
      expect(await asked('show', id)).toMatchObject({ code: 0, stdout: expect.stringContaining(id) });
  }, 120_000);

  it('prints JSON', async () => {
    const { stdout } = await asked('show', '이재규', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ __typename: 'Person', id: 'person:lee-jae-gyoo', nativeName: '이재규' });
  });

  it('lists what a name may mean where several things have it, and takes a type', async () => {
    const several = await asked('show', 'All of Us Are Dead');
    expect(several).toMatchObject({ code: 1, stdout: '' });
    expect(several.stderr).toMatch(/may be any of these 2: write the id/);
    expect(several.stderr).toMatch(/^show:all-of-us-are-dead /m);
    expect(several.stderr).toMatch(/^webtoon:now-at-our-school /m);
    expect((await asked('show', 'All of Us Are Dead', '--type', 'webtoon')).stdout).toMatch(/\nwebtoon:now-at-our-school\n/);
  });

  it.each([
    ['show:all-of-us-are-ded', /^There is no show:all-of-us-are-ded\. Nearest is All of Us Are Dead \(show:all-of-us-are-dead\)\.\n$/],
    ['person:qqqqzzzz', /^There is no person:qqqqzzzz\. inyeon search TEXT finds what there is\.\n$/],
    ['chart:netflix-top10-tv', /^chart:netflix-top10-tv is a chart, .*inyeon query\.\n$/],
    ['Squid Gmae', /^Nothing is called just "Squid Gmae"\. Nearest .*\(show:squid-game\)/],
    ['qqqqzzzzwwww', /^Nothing here is called "qqqqzzzzwwww"/],
  ])('says of %s what there is instead', async (written, sentence) => {
    expect(await asked('show', written)).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(sentence) });
  });
});

describe('inyeon path', () => {
  it('prints the way between two names as sentences, with who says so', async () => {
    const { code, stdout } = await asked('path', 'Joo Dong-geun', 'Lee Jung Jae');
    const [title, ...steps] = stdout.trimEnd().split('\n');
    expect(title).toBe('From Joo Dong-geun (person:joo-dong-geun) to Lee Jung Jae (person:lee-jung-jae): 5 relations.');
    expect(steps).toHaveLength(5);
    expect(steps[0]).toMatch(/^ {2}Joo Dong-geun wrote or drew All of Us Are Dead, says .*WEBTOON/);
    expect(code).toBe(0);
    const { stdout: json } = await asked('path', 'person:joo-dong-geun', 'person:lee-jung-jae', '--json');
    expect(JSON.parse(json)).toMatchObject({ length: 5, hops: [{ relation: 'AUTHORED' }, {}, {}, {}, {}] });
  });

  it('says where no way is that short, or an end is not there', async () => {
    expect(await asked('path', 'Joo Dong-geun', 'Lee Jung Jae', '--max-hops', '2')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^No way leads from .* over at most 2: --max-hops N looks further/),
    });
    expect((await asked('path', 'person:lee-jung-jea', 'show:squid-game')).stderr).toMatch(
      /^There is no person:lee-jung-jea\. Nearest .*person:lee-jung-jae/,
    );
  });

  it('has words for every relation', () => {
    for (const { type } of relationRules) expect(between.get(type)).toMatch(/^[a-z ]+$/);
    expect(between.get('COMPOSED')).toBe('composed the music of');
    expect(between.get('FROM')).toBe('comes from');
  });
});

describe('inyeon query', () => {
  const DOCUMENT = 'query Named($id: ID!) { show(id: $id) { title } } query Other { stats { claims } }';

  it('answers a document with variables, from a file and from stdin', async () => {
    const path = file('named.graphql', DOCUMENT);
    const variables = '{"id": "show:all-of-us-are-dead"}';
    for (const given of [variables, `@${file('variables.json', variables)}`]) {
      const { code, stdout, stderr } = await asked('query', path, '--operation', 'Named', '--variables', given);
      expect({ code, stderr, answer: JSON.parse(stdout) as unknown }).toEqual({
        code: 0,
        stderr: '',
        answer: { data: { show: { title: 'All of Us Are Dead' } } },
      });
    }
    const main = join(import.meta.dirname, '../dist/bin/inyeon.js');
    const { stdout } = await bash(
      `echo '{ show(id: "show:squid-game") { title } }' | "${process.execPath}" "${main}" query - --data "${folder}"`,
    );
    expect(JSON.parse(stdout)).toEqual({ data: { show: { title: 'Squid Game' } } });
  });

  it.each([
    ['{ show(id: "show:squid-game") { titel } }', /titel.*Did you mean "title"\?.*\(line 1, column/],
    ['{ show(id: ', /Syntax Error.*line 1/],
    ['{ person(id: "show:squid-game") { name } }', /is not the id of a person.*at person/],
    [`{ ${'a'.repeat(20)} }`, /Cannot query field/],
  ])('prints what is wrong with %s on stderr, and exits with 1', async (document, sentence) => {
    const { code, stderr } = await asked('query', file('wrong.graphql', document));
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+\)/);
    expect(code).toBe(1);
  });

  it('has the bounds of a server', async () => {
    const deep = file('deep.graphql', `{ show(id: "show:squid-game") ${'{ seasons { show '.repeat(30)}{ title }${' } }'.repeat(30)} }`);
    expect(await asked('query', deep)).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/deep|level/i) });
  });

  it.each([
    ['{', /^What --variables gives is no JSON/],
    ['[1]', /^What --variables gives is no object of variables/],
    ['@/nowhere.json', /^The file \/nowhere\.json cannot be read/],
  ])('says that variables cannot be %s', async (variables, sentence) => {
    const ended = await asked('query', file('named.graphql', DOCUMENT), '--variables', variables);
    expect(ended).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(sentence) });
  });
});

describe('where there is no store', () => {
  it.each(
    someOf([['stats'], ['check'], ['search', 'lee'], ['merge', 'person:a', 'person:b'], ['query', '-'], ['backup', 'graph.jsonl']], 3),
  )('inyeon %s says so, and makes none', async (...args) => {
    const empty = newFolder();
    const place = join(empty, 'data');
    expect(await run(args, { INYEON_DATA_DIR: place })).toMatchObject({
      code: 1,
      stdout: '',
      stderr: `There is no store at ${join(place, 'inyeon.grafeo')}: make one with inyeon seed or inyeon import --all FILE, or name the folder of another one with --data or INYEON_DATA_DIR.\n`,
    });
    expect(readdirSync(empty)).toEqual([]);
  });
});

describe('options beside the environment', () => {
  it('win over the variables', async () => {
    const { stdout } = await run(['config', '--data', 'elsewhere', '--port', '81'], {
      INYEON_DATA_DIR: '/other',
      PORT: '80',
      NEO4J_URI: 'bolt://127.0.0.1:1',
    });
    expect(stdout).toMatch(/^ {2}INYEON_DATA_DIR +elsewhere .* option /m);
    expect(stdout).toMatch(/^ {2}PORT +81 .* option /m);
    expect(stdout).toMatch(/^ {2}NEO4J_URI +- .* option /m);
    expect((await run(['stats', '--data', folder], { NEO4J_URI: 'bolt://127.0.0.1:1' })).code).toBe(0);
    expect((await run(['--neo4j', 'bolt://127.0.0.1:1', 'stats'], { INYEON_DATA_DIR: folder })).stderr).toMatch(
      /^No Neo4j answers at bolt:\S+:1/,
    );
  });

  it.each([
    [['--port', '70000'], /^The command line is not right: --port: /],
    [['--port='], /^The command line is not right: --port: /],
    [['stats', '--neo4j', 'localhost'], /^The command line is not right: --neo4j: "localhost" is no address: write it as bolt:/],
    [['stats', '--data', ''], /^The command line is not right: --data: it is empty/],
    [['stats', '--data', 'x', '--neo4j', 'bolt://x'], /cannot be used with/],
  ])('are refused as variables are: %j', async (args, sentence) => {
    expect(await run(args, { INYEON_DATA_DIR: newFolder() })).toMatchObject({ code: 1, stderr: expect.stringMatching(sentence) });
  });

  it('start a server where they say', async () => {
    const command = start(['--data', folder, '--port', '0'], { PORT: '1', INYEON_DATA_DIR: '/nowhere' });
    try {
      const [, url] = await command.printed(/(http:\S+)\/graphql/);
      expect((await fetch(`${url}/readyz`)).status).toBe(200);
      // A question is answered beside it.
      expect((await asked('show', '이재규')).code).toBe(0);
    } finally {
      expect((await stop(command)).code).toBe(0);
    }
  });
});

describe('the program', () => {
  it.each([
    ['serach', /^There is no verb "serach"\. Did you mean search\? inyeon --help lists all there are\.\n$/],
    ['chekc', /Did you mean check\?/],
    ['qqqqqqqq', /^There is no verb "qqqqqqqq"\. inyeon --help/],
  ])('names a wrong verb: %s', async (verb, sentence) => {
    expect(await run([verb, 'lee', '--json'], {})).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(sentence) });
  });

  it('has help in groups, and examples for each verb', async () => {
    const { stdout } = await run(['--help'], {});
    const titles = [...stdout.matchAll(/^(\S.*):$/gm)].map(([, title]) => title);
    expect(titles.slice(-8)).toEqual([
      'Serve it',
      'Ask it',
      'Fill it',
      'Say who is who',
      'Look after it',
      'Take it out',
      'The program itself',
      'Examples',
    ]);
    const verbs = [...stdout.matchAll(/^ {2}([a-z]+)(?: [[<].*)? {2}/gm)].map(([, verb]) => verb!).filter((verb) => verb !== 'inyeon');
    expect(verbs).toEqual(expect.arrayContaining(['serve', 'search', 'restore', 'schema', 'completion', 'help']));
    expect(Object.keys(EXAMPLES)).toEqual(expect.arrayContaining(verbs.filter((verb) => verb !== 'help')));
    // Each takes a second to start: some stand for all.
    for (const verb of ['search', 'serve', 'restore', 'completion'])
      expect((await run([verb, '--help'], {})).stdout).toMatch(new RegExp(`^Examples?:\n(?:  .*\n)*?  .*inyeon ${verb}`, 'm'));
  }, 120_000);

  it.each(someOf([['search', 'lee'], ['stats'], ['config'], ['schema'], ['review']], 3))(
    'ends without a word where nobody reads what inyeon %s prints',
    async (...args) => {
      const command = start([...args, '--data', folder], {});
      command.process.stdout!.destroy();
      expect(await command.ended).toMatchObject({ code: 141, stderr: expect.not.stringMatching(/EPIPE|Error|\bat .*:\d+:\d+/) });
    },
  );

  it('goes on where nobody reads what a writing verb prints', async () => {
    const target = join(newFolder(), 'graph.jsonl');
    const command = start(['export', target, '--data', folder], {});
    command.process.stdout!.destroy();
    expect((await command.ended).code).toBe(0);
    expect(existsSync(target)).toBe(true);
  });

  it('completes verbs and options in bash', async () => {
    const { stdout: script } = await run(['completion', 'bash'], {});
    const path = file('completion.bash', script);
    // What the package bash-completion gives to scripts, as far as this one asks for it.
    const words =
      '_get_comp_words_by_ref() { cur="${COMP_WORDS[COMP_CWORD]}"; words=("${COMP_WORDS[@]}"); cword=$COMP_CWORD; prev=""; }; __ltrim_colon_completions() { :; }';
    const program = `inyeon() { "${process.execPath}" "${join(import.meta.dirname, '../dist/bin/inyeon.js')}" "$@"; }`;
    const completed = async (line: string[]): Promise<string[]> => {
      const given = `COMP_WORDS=(inyeon ${line.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${line.length}`;
      const { stdout } = await bash(
        `${words}; ${program}; source "${path}"; ${given}; __inyeon_complete; printf '%s\\n' "\${COMPREPLY[@]}"`,
      );
      return stdout
        .split('\n')
        .map((one) => one.trim())
        .filter((one) => one !== '');
    };
    expect(await completed(['sea'])).toEqual(['search']);
    expect(await completed(['stats', '--j'])).toEqual(['--json']);
    for (const shell of ['zsh', 'fish']) expect((await run(['completion', shell], {})).stdout).toContain('inyeon complete --');
  });
});

function bash(script: string): Promise<{ stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    execFile('bash', ['-c', script], { env: withoutSettings() }, (error, stdout, stderr) =>
      error === null ? resolve({ stdout, stderr }) : reject(error),
    );
  });
}
