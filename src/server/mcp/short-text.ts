/** The longest text of an answer, in characters: what an agent reads is paid for by whoever it works for. */
export const LONGEST_TEXT = 6_000;

/**
 * Puts an answer together so that it stays short: lines that no longer fit are left out, and how many is told.
 * @param head what is told in any case.
 * @param facts the lines that matter most come first.
 * @param sources what the numbers in the lines stand for.
 */
export function shortText(head: readonly string[], facts: readonly string[], sources: readonly string[] = []): string {
  const used = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length + 1, 0);
  // The sources of what is told are as much of the answer as the facts: each gets its half, and what the other leaves.
  const room = LONGEST_TEXT - used(head) - 200;
  const forFacts = Math.max(room / 2, room - used(sources));
  const [told, untold] = fitting(facts, forFacts);
  const [cited, uncited] = fitting(sources, room - used(told));
  return [
    ...head,
    ...told,
    ...(untold === 0 ? [] : [`(${counted(untold, 'more line')} left out: ask for less, or read the data of this answer.)`]),
    ...(cited.length === 0 ? [] : ['Sources:', ...cited]),
    ...(uncited === 0 ? [] : [`(${counted(uncited, 'more source')} left out: they stand in the data of this answer.)`]),
  ].join('\n');
}

function fitting(lines: readonly string[], room: number): readonly [string[], number] {
  let left = room;
  const many = lines.findIndex((line) => (left -= line.length + 1) < 0);
  const fit = many < 0 ? [...lines] : lines.slice(0, many);
  return [fit, lines.length - fit.length];
}

/** A number of things: 1 place, 3 places. */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
