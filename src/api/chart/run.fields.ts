import { byId, one } from '../fields/declaration.js';
import { fieldsOf } from '../fields/resolver.js';
import { countryOfCode } from './chart.fields.js';
import { Chart } from './chart.type.js';
import { numberOneByEdition } from './entry.loader.js';
import { ChartEntry } from './entry.type.js';
import { ChartRun } from './run.type.js';

export const chartRunFields = fieldsOf(() => ChartRun, {
  chart: byId(() => Chart, 'Chart', 'chart', 'The chart.'),
  country: countryOfCode,
  numberOneBefore: one(
    () => ChartEntry,
    numberOneByEdition,
    'Who was number one in the period before its first one at number one; null where it never was, or nobody is known.',
    { from: 'beforeNumberOne', nullable: true },
  ),
  numberOneAfter: one(
    () => ChartEntry,
    numberOneByEdition,
    'Who was number one in the period after its last one at number one; null where it never was, or nobody is known.',
    { from: 'afterNumberOne', nullable: true },
  ),
});
