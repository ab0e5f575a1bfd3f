import { partialDate, isSpan } from '../values/partial-dates.js';
import type { ColumnSample } from './column-sample.js';
import { draftRecords } from './draft-records.js';
import type { Draft, DraftedFile, SaidOfColumn } from './drafted-file.js';
import { filledDown } from './filled-down.js';
import { isCalled, meaningsOf } from './header-words.js';
import { isPersonWord, nameIn, separatorOf, withOptions } from './placed-column.js';

const CALLED = {
  group: '그룹 그룹명 소속그룹 팀 팀명 아이돌그룹 밴드 group groups groupname band bandname idolgroup memberof',
  real: 'birthname realname legalname givenname',
  agency: '소속사 소속사명 기획사 소속 매니지먼트 에이전시 agency agencies agencyname label management managementagency',
  stageName: '활동명 예명 스테이지명 활동이름 stagename stagenames performingname',
  since: '합류 합류일 가입 가입일 데뷔 데뷔일 입단 joined joinedon since memberfrom yearjoined debut',
  until: '탈퇴 탈퇴일 탈단 졸업 left lefton until memberuntil yearleft',
} as const;

/** Drafts the mapping of a table of people with the groups that they are in, or the agencies that they are with. */
export function draftMembers(file: DraftedFile): Draft | undefined {
  const find = (columns: readonly ColumnSample[], is: keyof typeof CALLED): ColumnSample | undefined =>
    columns.find((sample) => isCalled(sample.name, CALLED[is]) && sample.are((text) => /\p{L}|\d/u.test(text)));
  const isShow = file.columns.some(
    (sample) =>
      meaningsOf(sample.name).some(({ is }) => is === 'TITLE') &&
      !meaningsOf(sample.name).some(({ is }) => is === 'NAME') &&
      !isOfPerson(sample),
  );
  if (isShow || (find(file.columns, 'group') ?? find(file.columns, 'agency')) === undefined) return undefined;
  const down = filledDown(file.columns, ({ name }) => isCalled(name, CALLED.group));
  const [group, agency, stageName] = (['group', 'agency', 'stageName'] as const).map((is) => find(down.columns, is));
  const linked = [group, agency].filter((one) => one !== undefined);
  const real = down.columns.filter(
    (sample) =>
      !linked.includes(sample) &&
      sample !== stageName &&
      (isCalled(sample.name, CALLED.real) ||
        meaningsOf(sample.name).some(({ is }) => is === 'NAME' || is === 'NATIVE') ||
        isPersonWord(sample.name)) &&
      sample.are((text) => /\p{L}/u.test(text)),
  );
  if (real.length === 0 && stageName === undefined) return undefined;
  const columns = new Map<ColumnSample, SaidOfColumn>();
  const notes = [...down.notes];
  for (const sample of [...real].sort((a, b) => Number(a.areHangul) - Number(b.areHangul))) columns.set(sample, nameIn(sample, 'NAME'));
  if (stageName !== undefined)
    // Whoever is known by nothing else is called so.
    columns.set(
      stageName,
      real.length === 0 ? nameIn(stageName, 'NAME') : group === undefined ? { property: 'NAME', kind: 'STAGE_NAME' } : 'stageName',
    );
  if (group !== undefined) columns.set(group, withOptions('MEMBER_OF', separatorOf(group)));
  if (agency !== undefined) columns.set(agency, withOptions('WITH_AGENCY', separatorOf(agency)));
  if (group !== undefined)
    for (const is of ['since', 'until'] as const) {
      const sample = down.columns.find((one) => !columns.has(one) && isCalled(one.name, CALLED[is]));
      if (sample?.are((text) => !isSpan(text) && partialDate(text, ''))) columns.set(sample, is);
    }
  return draftRecords(
    { ...file, columns: down.columns },
    { type: 'person', columns, merged: down.merged.filter((name) => name === group?.name), notes },
  );
}

/** A title that a list of people has of each of them. */
function isOfPerson({ name }: ColumnSample): boolean {
  return /^(?:출연|참여|대표)작/u.test(name);
}
