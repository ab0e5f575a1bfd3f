import { distance } from 'fastest-levenshtein';

/** What begins the names of variables that are nobody's but ours. */
const OURS = 'INYEON_';

/** Variables of ours that are no settings of the program: tests, measurements and containers read them. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'INYEON_DATA',
  'INYEON_NO_NEO4J',
  'INYEON_OPERATIONS',
  'INYEON_REQUIRE_BROWSER',
  'INYEON_REQUIRE_NEO4J',
  'INYEON_SEED',
  'INYEON_TEST_NEO4J',
  'INYEON_UPDATE',
]);

/** What Kubernetes and Docker tell each container of a service that is called inyeon or inyeon-…. */
const SERVICE = /^INYEON_(?:\w+_)?(?:SERVICE_(?:HOST|PORT(?:_\w+)?)|PORT_\d+_(?:TCP|UDP|SCTP)(?:_(?:PROTO|PORT|ADDR))?)$/u;

/** The same of `INYEON_PORT`, which people write too: they write a number. */
const SERVICE_ADDRESS = /^(?:tcp|udp|sctp):\/\//u;

/** How far a name may be from one of ours to count as a slip. Other programs' names are further away. */
const MOST_EDITS = 2;

/**
 * What is wrong with the names of variables: those that begin as ours do and are none, and slips of any that is known. A variable that
 * has nothing to do with us is never among them.
 * @param known the names of all settings, and of files of secrets.
 * @returns a sentence for each, by name.
 */
export function slips(environment: NodeJS.ProcessEnv, known: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value = ''] of Object.entries(environment)) {
    if (known.has(name) || ELSEWHERE.has(name) || SERVICE.test(name) || (name.startsWith(OURS) && SERVICE_ADDRESS.test(value))) continue;
    const meant = meantBy(name, known);
    if (meant !== undefined) found.set(name, `there is no such setting: did you mean ${meant}?`);
    else if (name.startsWith(OURS)) found.set(name, 'there is no such setting: inyeon config lists all there are');
  }
  return found;
}

/** Which known name is meant by one that is not. */
function meantBy(name: string, known: ReadonlySet<string>): string | undefined {
  const [rest] = [...known].filter((one) => name === `${OURS}${one}`);
  if (rest !== undefined) return rest;
  return [...known]
    .filter((one) => (HAS_BEGINNING.test(one) ? distance(name.toUpperCase(), one) <= MOST_EDITS : isTwisted(name, one)))
    .sort((a, b) => distance(name, a) - distance(name, b))[0];
}

/** Names that others do not come near by chance. PORT is one edit from POST, SPORT and PORTS. */
const HAS_BEGINNING = /^(?:INYEON|NEO4J|OTEL)_/u;

/** Whether a name is another with two neighbouring letters exchanged, or one of them doubled. */
function isTwisted(name: string, other: string): boolean {
  const letters = [...other];
  return letters.some((letter, at) => {
    const exchanged = [...letters];
    [exchanged[at], exchanged[at + 1]] = [exchanged[at + 1] ?? '', letter];
    return [exchanged, letters.toSpliced(at, 0, letter)].some((written) => written.join('') === name);
  });
}
