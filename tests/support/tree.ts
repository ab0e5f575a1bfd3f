import { execFile, execFileSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageFile } from '../../src/package-files.js';
import { newFolder } from './folder.js';

/** What the program is built from and reads, with what `npm run schema` writes; `dist`, so that little is built anew. */
const TREE = [
  'src',
  'schema',
  'seed',
  'docs/import.md',
  'models',
  'tools',
  'dist',
  'package.json',
  'tsconfig.json',
  '.prettierrc.json',
] as const;

/** A copy of the tree that can be changed; packages are those of the tree itself. */
export interface Tree {
  readonly folder: string;
  /** Applies a patch, and gives the files that it touches. */
  apply(patch: string): string[];
  read(path: string): string;
  /** Takes a piece out of a file, which has to be there. */
  takeOut(path: string, piece: string | RegExp): void;
  /** Runs the compiler, which writes nothing; gives what it says. */
  compile(): Promise<string>;
  /** Runs a script of package.json; fails the test where that fails. */
  run(script: string): Promise<void>;
}

/** Copies the tree to a folder of its own. */
export function copyTree(): Tree {
  const folder = newFolder();
  for (const path of TREE) cpSync(packageFile(path), join(folder, path), { recursive: true });
  symlinkSync(packageFile('node_modules'), join(folder, 'node_modules'), 'dir');
  // A folder of temporary files may itself lie in a repository, whose paths these are not.
  const git = (args: readonly string[], input: string): string =>
    execFileSync('git', args, { cwd: folder, input, encoding: 'utf8', env: { ...process.env, GIT_CEILING_DIRECTORIES: dirname(folder) } });
  return {
    folder,
    apply(patch) {
      const counted = git(['apply', '--numstat', '-'], patch);
      git(['apply', '-'], patch);
      return counted
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t')[2]!);
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    takeOut(path, piece) {
      const whole = readFileSync(join(folder, path), 'utf8');
      const rest = whole.replace(piece, '');
      if (rest === whole) throw new Error(`${path} does not hold ${String(piece)}.`);
      writeFileSync(join(folder, path), rest);
    },
    compile: () =>
      new Promise((resolve) => {
        const args = ['node_modules/typescript/bin/tsc', '-p', '.', '--noEmit', '--incremental', 'false'];
        execFile(process.execPath, args, { cwd: folder }, (_error, stdout) => resolve(stdout));
      }),
    run: (script) =>
      new Promise((resolve, reject) => {
        execFile('npm', ['run', '--silent', script], { cwd: folder }, (error, stdout, stderr) =>
          error === null ? resolve() : reject(new Error(`npm run ${script} failed: ${stdout}${stderr}`)),
        );
      }),
  };
}
