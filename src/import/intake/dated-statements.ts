import { ruleOf, type ClaimProperty } from '../../model/property.js';
import type { Cells } from '../values/cells.js';
import { partialDate } from '../values/partial-dates.js';
import { spaced } from '../values/spaced.js';

/** What is said of something on a day. */
interface Statement {
  readonly property: ClaimProperty;
  readonly asOf?: string;
}

/**
 * Gives figures and news of a row their day: that of its column of days, else that of the file. A figure that nothing dates is left
 * out and told, since it was true of some day only.
 * @param column that of days, where there is one.
 * @param released the day of the file; empty where it has none.
 */
export function datedBy(cells: Cells, column: string | undefined, released: string): <S extends Statement>(said: readonly S[]) => S[] {
  const text = column === undefined ? '' : spaced(cells.text(column));
  const told = column === undefined || text === '' ? undefined : cells.doubts.unless(() => partialDate(text, column));
  const asOf = told ?? (released === '' ? undefined : released);
  return (said) =>
    said.flatMap((one) => {
      const rule = ruleOf(one.property);
      if (rule?.matter !== 'FIGURE' && rule?.isNews !== true) return [one];
      if (asOf !== undefined) return [{ ...one, asOf }];
      cells.doubts.add(
        `${one.property} is so on a day, and nothing says on which: have a column as asOf, or say the day of the file with --released.`,
        `${one.property} has no day`,
      );
      return rule.matter === 'FIGURE' ? [] : [one];
    });
}
