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

/** How far through a file an import is. */
export interface FileProgress {
  readonly rows: number;
  readonly bytes: number;
  readonly size: number;
}

/** Tells people how far an import is, how fast, and how long it will take. */
export interface RateProgress {
  update(progress: FileProgress): void;
  stop(): void;
}

/** How often a line is printed where there is no terminal, in milliseconds. */
const LINE_EVERY = 5_000;

/** A bar with rate and time left on a terminal; a plain line every few seconds elsewhere. */
export function createRateProgress(label: string, stream: NodeJS.WriteStream = process.stderr): RateProgress {
  const began = performance.now();
  let first: FileProgress | undefined;
  const told = (now: FileProgress): { rows: string; rate: string; left: string } => {
    first ??= now;
    const seconds = (performance.now() - began) / 1000;
    // What an earlier run has done says nothing of the speed.
    const done = now.rows - (first === now ? 0 : first.rows);
    const speed = (now.bytes - (first === now ? 0 : first.bytes)) / seconds;
    return {
      rows: now.rows.toLocaleString('en-US'),
      rate: Math.round(done / seconds).toLocaleString('en-US'),
      left: speed > 0 ? duration((now.size - now.bytes) / speed) : '?',
    };
  };
  return stream.isTTY ? rateBar(label, stream, told) : rateLines(label, stream, told);
}

type Told = (progress: FileProgress) => { readonly rows: string; readonly rate: string; readonly left: string };

function rateBar(label: string, stream: NodeJS.WriteStream, told: Told): RateProgress {
  const drawn = new SingleBar(
    {
      format: ` {bar} {percentage}% | {rows} rows | {rate} rows/s | {left} left | ${label}`,
      stream,
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  drawn.start(1, 0, { rows: '0', rate: '…', left: '…' });
  return {
    update(progress) {
      drawn.setTotal(progress.size);
      drawn.update(progress.bytes, told(progress));
    },
    stop: () => drawn.stop(),
  };
}

function rateLines(label: string, stream: NodeJS.WriteStream, told: Told): RateProgress {
  let last = performance.now();
  return {
    update(progress) {
      const { rows, rate, left } = told(progress);
      if (performance.now() - last < LINE_EVERY) return;
      last = performance.now();
      const percent = Math.floor((100 * progress.bytes) / Math.max(1, progress.size));
      stream.write(`  ${label}: ${percent} %, ${rows} rows, ${rate} rows/s, ${left} left\n`);
    },
    stop() {},
  };
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  const minutes = Math.floor(whole / 60);
  return minutes === 0
    ? `${whole} s`
    : minutes < 60
      ? `${minutes} min ${whole % 60} s`
      : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
