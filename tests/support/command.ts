import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/bin/inyeon.js', import.meta.url));

/** A command that has ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that runs. */
export interface Command {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Waits until it has printed this, and gives the match; fails when it ends before. */
  printed(text: RegExp): Promise<RegExpExecArray>;
}

/** Starts the built program, with these settings and no others of this process. */
export function start(args: readonly string[], settings: Readonly<Record<string, string>>): Command {
  return startNode([MAIN, ...args], settings);
}

/** The environment of this process without what would be a setting of the program. */
export function withoutSettings(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(NEO4J_|INYEON_|OTEL_|PORT$|HOST$|LOG_LEVEL$|NODE_ENV$|NODE_OPTIONS$)/.test(name)),
  );
}

/** Starts a script with Node. */
export function startNode(args: readonly string[], settings: Readonly<Record<string, string>> = {}): Command {
  if (!existsSync(MAIN)) throw new Error('dist/bin/inyeon.js is not there: run npm run build first.');
  const child = spawn(process.execPath, args, { env: { ...withoutSettings(), ...settings }, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  const watching = new Set<() => void>();
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    stdout += piece;
    watching.forEach((look) => look());
  });
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    stderr += piece;
    watching.forEach((look) => look());
  });
  const ended = new Promise<Ended>((resolve) => child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr })));
  return {
    process: child,
    ended,
    printed: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const match = text.exec(stdout) ?? text.exec(stderr);
          if (match === null) return;
          watching.delete(look);
          resolve(match);
        };
        watching.add(look);
        look();
        void ended.then((end) => reject(new Error(`It ended without printing ${text}: ${JSON.stringify(end)}`)));
      }),
  };
}

/** Runs the built program to its end. */
export function run(args: readonly string[], settings: Readonly<Record<string, string>>): Promise<Ended> {
  return start(args, settings).ended;
}

/** Ends it with a signal, and waits until it has ended. */
export function stop(command: Command, signal: NodeJS.Signals = 'SIGINT'): Promise<Ended> {
  command.process.kill(signal);
  return command.ended;
}
