import { compact, fold } from '../../../names/fold.js';
import { recordId } from '../../../model/ids/records.js';
import { ruleOf, type ClaimProperty } from '../../../model/property.js';
import type { RecordLink, Reference, SourceRecord } from '../../../records/record.js';
import { creditsIn, qualifiersOf, type NamedCredit } from '../../values/credit-words.js';
import type { Cells } from '../../values/cells.js';
import { personIn, type NamedPerson } from '../../values/person-cells.js';
import { spaced } from '../../values/spaced.js';
import { externalIdsIn, nameOf, personNamed } from '../../intake/statements.js';
import type { AwardRow } from './mapped-awards.js';
import { creditsOfType, type MappedColumn } from './mapped-column.js';
import { partsOf } from './mapped-cells.js';
import type { RecordMapping } from './mapping.js';

/** What a row says of whom it credits: the credits of what it is about, and a record of somebody with ids. */
export interface CreditRow {
  readonly links: readonly RecordLink[];
  readonly people: readonly SourceRecord[];
}

const NOBODY: CreditRow = { links: [], people: [] };

/** Whether a table has one row for each credit, so that many rows are about one thing. */
export function hasCreditRows({ columns }: RecordMapping): boolean {
  return Object.values(columns).some(({ is }) => is === 'person');
}

/** Reads whom a row credits, and for what: by its role, else by what the mapping says, else by having a part to play. */
export function creditsOfRow(cells: Cells, mapping: RecordMapping, names: SourceRecord['names'], award?: AwardRow): CreditRow {
  const columns = Object.entries(mapping.columns);
  const of = <I extends MappedColumn['is']>(is: I): (readonly [string, Extract<MappedColumn, { is: I }>])[] =>
    columns.filter((entry): entry is [string, Extract<MappedColumn, { is: I }>] => entry[1].is === is);
  const text = (is: MappedColumn['is']): string =>
    spaced(
      of(is)
        .map(([name]) => cells.text(name))
        .find((one) => one !== '') ?? '',
    );
  const [first, ...others] = of('person');
  if (first === undefined) return NOBODY;
  const { doubts } = cells;
  const [column, said] = first;
  const people = partsOf(spaced(cells.text(column)), said.separator).flatMap((part) => personIn(part, column, doubts) ?? []);
  if (people.length === 0 || (award !== undefined && people.every((one) => isNamedSo(one, names)))) return NOBODY;
  const character = text('character');
  const credits = creditsSaid(
    cells,
    of('role').map(([name]) => name),
    { ...said, ...honoured(award, said.as), type: mapping.type, hasPart: character !== '' },
  );
  const order = of('order')
    .map(([name]) => cells.figure(name, { least: 1 }))
    .find((one) => one !== null);
  // Of one person other columns may have other names, and ids.
  const more = people.length === 1 ? others.flatMap(([name]) => spaced(cells.text(name)) || []) : [];
  const ids =
    people.length === 1
      ? of('externalId').flatMap(([name, one]) =>
          one.of === 'person' ? externalIdsIn(spaced(cells.text(name)), one.source, name, doubts) : [],
        )
      : [];
  const records = people.map((person) => personRecord(person, [...person.names, ...more], mapping.source, ids));
  const links = credits.flatMap((credit) =>
    people.map((person, index): RecordLink => {
      const record = records[index];
      const to: Reference = record === undefined ? personNamed(...person.names, ...more) : { record: record.id };
      return creditLink(credit, person, to, { character, order, award });
    }),
  );
  return { links, people: links.length === 0 ? [] : records.flatMap((record) => record ?? []) };
}

/** Whether a list of awards names the show itself where it has people else. */
function isNamedSo({ names: [name] }: NamedPerson, titles: SourceRecord['names']): boolean {
  return titles.some(({ text }) => compact(fold(text)) === compact(fold(name!)));
}

/** What whoever wins an award did for the show, as its category tells, where the mapping does not. */
function honoured(award: AwardRow | undefined, as: ClaimProperty | undefined): { readonly as?: ClaimProperty } {
  return award?.honours === undefined || as !== undefined ? {} : { as: award.honours };
}

/** What a row credits somebody for, as far as the graph has it; a role that it has no place for is told. */
function creditsSaid(
  cells: Cells,
  roles: readonly string[],
  usual: { readonly type: RecordMapping['type']; readonly as?: ClaimProperty; readonly billing?: string; readonly hasPart: boolean },
): NamedCredit[] {
  const known = creditsOfType(usual.type).map(({ property }) => property);
  const canBe = (property: ClaimProperty): boolean => known.includes(property);
  const [column, text] = roles.map((name) => [name, spaced(cells.text(name))] as const).find(([, said]) => said !== '') ?? ['', ''];
  const named = text === '' ? undefined : creditsIn(text, canBe);
  if (named !== undefined) return named;
  const plays = usual.hasPart && canBe('CAST_MEMBER') ? 'CAST_MEMBER' : undefined;
  // An unknown word beside a part is still a part; beside none nobody can tell what somebody did.
  const property = text === '' ? (usual.as ?? plays) : plays;
  if (text !== '' || property === undefined) {
    const what = text === '' ? 'nothing says' : `${column} is ${JSON.stringify(text)}, which does not say`;
    const taken = property === undefined ? 'the credit is left out' : 'the part is taken without it';
    cells.doubts.add(
      `${what} what somebody did in a word that is known, as 주연, 감독, main role or writer: ${taken}.`,
      text === '' ? 'nothing says what somebody did' : `${column} has to be a role, and ${taken}`,
    );
  }
  if (property === undefined) return [];
  const billing = text === '' && property === (usual.as ?? 'CAST_MEMBER') ? (usual.billing as NamedCredit['billing']) : undefined;
  return [{ property, ...(billing === undefined ? {} : { billing }) }];
}

/** Somebody of whom a row gives ids beside the name; none where it gives a name alone. */
export function personRecord(
  { names: [main] }: NamedPerson,
  names: readonly string[],
  source: string,
  externalIds: SourceRecord['externalIds'],
): SourceRecord | undefined {
  const [first] = externalIds;
  if (first === undefined) return undefined;
  return {
    id: recordId(source, 'person', `${first.source}-${first.value}`),
    type: 'person',
    names: [...new Set(names)].map((text) => nameOf(text)),
    externalIds,
    facts: [],
    links: [],
    ratings: [],
    locator: `${first.source} ${first.value}, ${main}`,
  };
}

function creditLink(
  credit: NamedCredit,
  { names, character: aside, credit: asideCredit }: NamedPerson,
  to: Reference,
  row: { readonly character: string; readonly order: number | null | undefined; readonly award: AwardRow | undefined },
): RecordLink {
  const { property } = credit;
  const allowed = ruleOf(property)?.relation?.qualifiers ?? [];
  const said = { ...(asideCredit?.property === property ? qualifiersOf(asideCredit) : {}), ...qualifiersOf(credit) };
  const qualifiers = {
    ...said,
    ...(row.order != null && allowed.includes('order') ? { order: row.order } : {}),
  };
  const character = property === 'CAST_MEMBER' ? row.character || aside : undefined;
  return {
    property,
    to,
    asWritten: names[0]!,
    ...(Object.keys(qualifiers).length === 0 ? {} : { qualifiers }),
    ...(character === undefined ? {} : { character }),
    ...(row.award === undefined ? {} : { award: row.award.link }),
  };
}
