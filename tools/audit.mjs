/**
 * Asks the registry for known weaknesses of what the product depends on. Ends with 1 where there are some, and with 0 and a plain word
 * where the registry could not be asked: a network that is not there says nothing of the packages.
 */
import { spawnSync } from 'node:child_process';

const { stdout, stderr, error } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  cwd: new URL('..', import.meta.url),
  encoding: 'utf8',
  timeout: 120_000,
});

function answer() {
  try {
    return JSON.parse(stdout);
  } catch {
    return undefined;
  }
}

const counts = answer()?.metadata?.vulnerabilities;
if (counts === undefined) {
  const why = error?.message ?? answer()?.message ?? stderr.trim().split('\n')[0] ?? 'no answer';
  console.log(
    `NOT ASKED: the registry did not answer npm audit (${why.replaceAll(/https?:\S+/g, 'the registry')}). Nothing is known of weaknesses.`,
  );
} else if (counts.total > 0) {
  for (const [name, { severity, range }] of Object.entries(answer().vulnerabilities)) console.error(`${severity}: ${name} ${range}`);
  console.error(`${counts.total} known weaknesses: update what is named, or say in docs/supply-chain.md why it does not matter.`);
  process.exitCode = 1;
} else console.log('No known weakness in what the product depends on.');
