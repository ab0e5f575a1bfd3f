import { expect, it } from '@jest/globals';
import { reasonInKorean } from '../explorer/app/language/ko-reasons.js';
import { becauseListed, becauseOf } from '../src/claims/because.js';

type Weight = Parameters<typeof becauseOf>[0];

const weight: Weight = { rank: 0, atFirstHand: 0, witnesses: 1, standing: 0, newest: '2022-02-01' } as unknown as Weight;
const above = (more: Partial<Record<keyof Weight, unknown>>): Weight => ({ ...weight, ...more }) as Weight;

/** Every sentence that the graph gives for a reason. */
const REASONS: readonly string[] = [
  becauseOf(above({ rank: 1 }), weight),
  becauseOf(above({ atFirstHand: 1 }), weight),
  becauseOf(above({ witnesses: 3 }), weight),
  becauseOf(above({ witnesses: 1 }), above({ witnesses: 0 })),
  ...[1, 2].flatMap((witnesses) => [
    becauseOf(above({ witnesses, standing: 1 }), above({ witnesses })),
    becauseOf(above({ witnesses, newest: '2022-02-02' }), above({ witnesses })),
    becauseOf(above({ witnesses, newest: '' }), above({ witnesses })),
    becauseOf(above({ witnesses }), above({ witnesses })),
  ]),
  becauseListed({ by: 1, of: 3 }),
  becauseListed({ by: 2, of: 3 }),
];

it.each(REASONS)('is said in Korean with its numbers: %s', (reason) => {
  const korean = reasonInKorean(reason);
  expect(korean).toMatch(/\p{Script=Hangul}/u);
  expect(korean).not.toMatch(/[A-Za-z]|undefined/u);
  const numbers = (text: string): string[] => text.replace(/\bOne\b/u, '1').match(/\d[\d-]*/gu) ?? [];
  expect(numbers(korean).sort()).toEqual(numbers(reason).sort());
});

it('leaves what a curator has written as it is', () => {
  expect(reasonInKorean('The credits of the drama say so.')).toBe('The credits of the drama say so.');
});
