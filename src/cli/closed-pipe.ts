/** The code of what ends because nobody reads its output: 128 and 13, the number of SIGPIPE, as a shell gives it. */
const CLOSED = 128 + 13;

/**
 * What happens where whoever reads the output stops reading (`inyeon search lee | head -1`). A command whose output is all that it is for
 * ends at once, without a word; one that writes goes on in silence, so that its work is whole, and ends with its own code.
 * @param isForItsOutput asked when it happens: which command runs is known only then.
 */
export function whenNobodyReads(isForItsOutput: () => boolean): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      if (isForItsOutput()) process.exit(CLOSED);
    });
}
