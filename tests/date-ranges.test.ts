/** What lies certainly within a range of dates is in it, by one rule for both ends. */
import { describe, expect, it } from '@jest/globals';
import { beginningOf, untilEndOf } from '../src/model/dates.js';
import { firstDay, lastDay } from './support/days.js';

const DAYS = Array.from({ length: 1_100 }, (_, day) => new Date(Date.UTC(2019, 10, 1 + day)).toISOString().slice(0, 10));
const DATES = [...new Set(DAYS.flatMap((day) => [day.slice(0, 4), day.slice(0, 7), day]))];

describe('a range', () => {
  it.each(['2020', '2020-02', '2020-01-01', '2020-02-01', '2020-02-29', '2021-12', '2021-12-31', '2020-06-15'])(
    'that begins with %s',
    (from) => {
      const found = DATES.filter((date) => date >= beginningOf(from));
      expect(found).toEqual(DATES.filter((date) => firstDay(date) >= firstDay(from)));
    },
  );

  it.each(['2020', '2020-02', '2020-01-01', '2020-01-31', '2020-02-29', '2021-02-28', '2021-12', '2021-12-31', '2020-06-15'])(
    'that ends with %s',
    (to) => {
      const { last, open } = untilEndOf(to);
      const found = DATES.filter((date) => date <= last && !open.includes(date));
      expect(found).toEqual(DATES.filter((date) => lastDay(date) <= lastDay(to)));
    },
  );
});
