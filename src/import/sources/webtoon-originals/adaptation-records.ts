import type { RecordLink, SourceRecord } from '../../../records/record.js';
import { type Adaptation, adaptationOf, isAdaptationNote, notesOf } from './adaptation.js';
import type { Doubts } from '../../intake/doubts.js';
import { fact, nameOf, namedLinks, personNamed } from '../../intake/statements.js';
import { recordId } from '../../../model/ids/records.js';

/** What the notes under a synopsis say: links of the show, and the works with their authors. */
export interface AdaptationNotes {
  readonly links: readonly RecordLink[];
  readonly records: readonly SourceRecord[];
}

/**
 * Reads the notes under a synopsis.
 * @param source how the source's records are called.
 * @param show the record of the show and its title.
 */
export function adaptationNotes(
  synopsis: string,
  { source, show, title, locator }: { source: string; show: string; title: string; locator: string },
  doubts: Doubts,
): AdaptationNotes {
  const notes = notesOf(synopsis).filter(isAdaptationNote);
  const adaptations = notes.flatMap((note) => {
    const adaptation = adaptationOf(note, title);
    if (adaptation === undefined)
      doubts.add(`The note "${note}" does not name a work that the graph could hold.`, 'a note on what a show is made from names no work');
    return adaptation === undefined ? [] : [adaptation];
  });
  const works = adaptations.map((adaptation) => workRecord(source, adaptation, show, locator));
  const links = works.flatMap((work, index): RecordLink[] => {
    const { relation } = adaptations[index]!;
    // What the note prints of the work is its title: a sentence is no spelling of it.
    return relation === 'PREQUEL' ? [] : [{ property: 'BASED_ON', to: { record: work.id }, qualifiers: { relation } }];
  });
  return { links, records: works };
}

/** The record of a work: two shows made from it share it, since its titles and its first author make its key. */
function workRecord(source: string, { work, relation }: Adaptation, show: string, locator: string): SourceRecord {
  const { type, kind, titles, authors, year, country } = work;
  const key = [titles.at(-1)!, ...(year === undefined ? [] : [year]), ...(authors[0] === undefined ? [] : [authors[0].names.at(-1)!])].join(
    ', ',
  );
  return {
    id: recordId(source, type, key),
    type,
    ...(kind === undefined ? {} : { kind }),
    names: titles.map((title) => nameOf(title)),
    externalIds: [],
    facts: fact('PREMIERED_ON', year),
    links: [
      ...authors.map(({ names, as }): RecordLink => ({
        property: 'AUTHORED_BY',
        to: personNamed(...names),
        asWritten: names[0]!,
        ...(as === undefined ? {} : { qualifiers: { as } }),
      })),
      ...(country === undefined ? [] : namedLinks('FROM', 'country', [country])),
      // A webtoon that tells what happened before the drama was made from it, not the drama from the webtoon.
      ...(relation === 'PREQUEL' ? [{ property: 'BASED_ON' as const, to: { record: show }, qualifiers: { relation } }] : []),
    ],
    ratings: [],
    locator,
  };
}
