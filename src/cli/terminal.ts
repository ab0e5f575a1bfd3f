import { SingleBar, Presets } from 'cli-progress';

/** Tells people how far long work is. */
export interface Progress {
  update(done: number, total: number, label: string): void;
  stop(): void;
}

/** A progress bar on a terminal; plain lines, one for each label, where the output goes to a file or a pipe. */
export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  return stream.isTTY ? bar(stream) : lines(stream);
}

function bar(stream: NodeJS.WriteStream): Progress {
  const drawn = new SingleBar(
    { format: ' {bar} {value}/{total} | {label}', stream, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  let started = false;
  return {
    update(done, total, label) {
      if (!started) drawn.start(total, done, { label });
      started = true;
      drawn.setTotal(total);
      drawn.update(done, { label });
    },
    stop: () => drawn.stop(),
  };
}

function lines(stream: NodeJS.WriteStream): Progress {
  let last = '';
  return {
    update(done, total, label) {
      if (label !== last) stream.write(`  ${done}/${total} ${label}\n`);
      last = label;
    },
    stop() {},
  };
}
