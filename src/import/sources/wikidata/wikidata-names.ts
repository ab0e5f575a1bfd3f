import type { NameKind } from '../../../model/name-kinds.js';
import type { RecordName } from '../../../records/record.js';
import type { Doubts } from '../../intake/doubts.js';
import { letters } from '../../values/letters.js';
import { spaced } from '../../values/spaced.js';
import { nameOf } from '../../intake/statements.js';
import { monolingualOf, standing, textOf, type WikidataEntity } from './wikidata-entity.js';

/** Which labels come first: the first name is the main one. */
const FIRST = ['en', 'mul', 'ko'];

/** Names that are statements: title, name in its own language, name at birth, pseudonym. */
const STATED: Readonly<Record<string, NameKind>> = { P1476: 'NATIVE', P1559: 'NATIVE', P1477: 'ALIAS', P742: 'STAGE_NAME' };

/** The names of an entity: its labels, its aliases and those it states, each spelling once. */
export function wikidataNames(entity: WikidataEntity, doubts: Doubts): RecordName[] {
  const text = (value: string): string => spaced(doubts.unless(() => letters(value)) ?? '');
  const labels = Object.values(entity.labels).sort((a, b) => place(a.language) - place(b.language) || (a.language < b.language ? -1 : 1));
  const names = [
    ...labels.map(({ language, value }) => nameOf(text(value), localised(language))),
    ...Object.entries(STATED).flatMap(([property, kind]) =>
      standing(entity, property).flatMap(({ mainsnak }) => {
        const stated = monolingualOf(mainsnak) ?? { language: '', value: textOf(mainsnak) ?? '' };
        return [nameOf(text(stated.value), { kind, ...localised(stated.language) })];
      }),
    ),
    ...Object.values(entity.aliases)
      .flat()
      .map(({ language, value }) => nameOf(text(value), { kind: 'ALIAS', ...localised(language) })),
  ].filter(({ text }) => text !== '');
  const byText = new Map<string, RecordName>();
  for (const name of names) if (!byText.has(name.text)) byText.set(name.text, name);
  return [...byText.values()];
}

function place(language: string): number {
  const at = FIRST.indexOf(language);
  return at < 0 ? FIRST.length : at;
}

/** A label for all languages is of none. */
function localised(language: string): { locale?: string } {
  return language === '' || language === 'mul' || language === 'und' ? {} : { locale: language };
}
