import { CASTING } from '../../model/properties/casting.js';
import { creditsIn } from '../values/credit-words.js';
import { partialDate } from '../values/partial-dates.js';
import type { ColumnSample } from './column-sample.js';
import { draftRecords } from './draft-records.js';
import type { Draft, DraftedFile, SaidOfColumn } from './drafted-file.js';
import { filledDown } from './filled-down.js';
import { isCalled, meaningsOf } from './header-words.js';
import { isPersonWord, nameIn, separatorOf, showToFillIn, withOptions } from './placed-column.js';

const DAY = '날짜 일자 보도일 보도일자 기사일 발표일 기준일 date day asof reported reportedon newsdate announced announcedon articledate';

/** Drafts the mapping of a table of casting news: who is offered a part, in talks for one, confirmed or out, one word in a row. */
export function draftCasting(file: DraftedFile): Draft | undefined {
  const isNews = (text: string): boolean => creditsIn(text)?.some(({ property }) => CASTING.some((one) => one === property)) === true;
  const role = file.columns.find((sample) => sample.are(isNews));
  if (role === undefined) return undefined;
  const isTitle = (sample: ColumnSample): boolean =>
    meaningsOf(sample.name).some(({ is }) => is === 'TITLE' || is === 'NATIVE') && sample.are((text) => /\p{L}|\d/u.test(text));
  const down = filledDown(file.columns, isTitle);
  const others = down.columns.filter(({ name }) => name !== role.name);
  const person = others.find((sample) => isPersonWord(sample.name) && sample.are((text) => /\p{L}/u.test(text)));
  if (person === undefined) return undefined;
  const title = others.find((sample) => sample !== person && isTitle(sample));
  const day = others.find((sample) => isCalled(sample.name, DAY) && sample.are((text) => partialDate(text, '')));
  const columns = new Map<ColumnSample, SaidOfColumn>([
    ...(title === undefined ? [] : [[title, nameIn(title, 'TITLE')] as const]),
    [person, withOptions('person', separatorOf(person))],
    [role, 'role'],
    ...(day === undefined ? [] : [[day, 'asOf'] as const]),
  ]);
  const notes = [...down.notes];
  if (title === undefined) notes.push('No column says which show the parts are in: write its title in same.');
  if (day === undefined) notes.push('No column says on which day the news was so: it is that of the file (--released).');
  return draftRecords(
    { ...file, columns: down.columns },
    {
      type: 'show',
      columns,
      lacks: title === undefined ? showToFillIn(down.columns) : {},
      merged: down.merged.filter((name) => name === title?.name),
      addsUp: true,
      about: 'casting',
      notes,
    },
  );
}
