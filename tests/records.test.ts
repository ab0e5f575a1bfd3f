/** Records as stores keep them: what an earlier version wrote is read, and is the same when its file is taken in again. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Store } from '../src/graph/store.js';
import type { SourceRecord } from '../src/records/record.js';
import { readRecords, recordRecords } from '../src/records/store.js';
import { onEachEngine } from './support/engines.js';
import { articleOf, keep, show } from './support/records.js';

const RELEASE = { source: 'tmdb', on: '2022-09-01' };

const KINGDOM: SourceRecord = show('tmdb', '70593', {
  titles: ['Kingdom'],
  externalIds: ['tmdb-tv:70593'],
  links: [{ property: 'CAST_MEMBER', to: { externalId: { source: 'imdb', value: 'nm4158846' }, type: 'person' }, asWritten: 'Ju Ji-hoon' }],
});

/** The same as stores have had it from the first version on. */
const PAYLOAD =
  '{"id":"record:tmdb/show/70593","type":"show","kind":"SERIES","names":[{"text":"Kingdom"}],"numbers":[{"source":"tmdb-tv","value":"70593"}],"facts":[],"links":[{"property":"CAST_MEMBER","to":{"number":{"source":"imdb","value":"nm4158846"},"type":"person"},"asWritten":"Ju Ji-hoon"}],"ratings":[],"locator":"row 70593"}';

onEachEngine('records', (engine) => {
  let store: Store;

  beforeEach(async () => {
    store = await engine.empty();
    await keep(store, { ...RELEASE, records: [KINGDOM] });
  });

  afterEach(() => store.close());

  it('keeps payloads as they have always been', async () => {
    const rows = await store.read<{ payload: string }>('MATCH (record:Record) RETURN record.payload AS payload');
    expect(rows).toEqual([{ payload: PAYLOAD }]);
  });

  it('reads them back, and finds them unchanged', async () => {
    const records: SourceRecord[] = [];
    for await (const batch of readRecords(store)) records.push(...batch.map(({ payload }) => payload));
    expect(records).toEqual([KINGDOM]);
    const again = await store.transaction((tx) => recordRecords(tx, articleOf(RELEASE), records));
    expect(again).toEqual({ added: 0, corrected: 0, unchanged: 1 });
  });
});
