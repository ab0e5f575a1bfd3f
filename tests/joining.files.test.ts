/** The developers' files joined: who is one there, and who only seems so. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openEmbedded } from '../src/graph/embedded.js';
import { prepare } from '../src/graph/open.js';
import type { Store } from '../src/graph/store.js';
import { databaseFormats } from '../src/import/database-formats.js';
import { importFile } from '../src/import/intake/pipeline.js';
import { prepareFile } from '../src/import/intake/prepared-file.js';
import { joinedWorld, type Joined } from '../src/joining/joined-world.js';
import { readSurroundings, readWorld } from '../src/joining/read-world.js';
import type { World } from '../src/joining/world.js';

const DATA = process.env['INYEON_DATA'] ?? '../shared/data';
const FILES = [
  'tmdb-kdramas-2022/people.csv',
  'mdl-2015-23/wiki_actors.csv',
  'enwiki-infobox/kdrama_dataset_v8.csv',
  'tmdb-kdramas-2022/series.csv',
  'mdl-2022-b/kdrama_data.csv',
  'mdl-2015-23/korean_drama.csv',
  'webtoon-en/webtoon_originals_en.csv',
].map((file) => join(DATA, file));

const present = FILES.every((file) => existsSync(file));
if (!present) console.log(`The files to join are not in ${DATA}: set INYEON_DATA.`);

(present ? describe : describe.skip)('the files of INYEON_DATA', () => {
  let store: Store;
  let world: World;
  let joined: Joined;

  beforeAll(async () => {
    store = await openEmbedded();
    await prepare(store);
    const shared = new Map<string, unknown>();
    for (const file of FILES) await importFile(store, await prepareFile(file, databaseFormats), { mode: 'all', shared });
    world = await readWorld(store, await readSurroundings(store));
    joined = joinedWorld(world);
  }, 600_000);

  afterAll(() => store.close());

  /** Who stands under a name in the credits of a show of a source. */
  function whoIs(source: string, title: string, name: string, property?: string): string {
    for (const record of world.records.values()) {
      if (!record.id.startsWith(`record:${source}`) || !record.current.names.some(({ text }) => text === title)) continue;
      for (const link of record.current.links) {
        const names =
          'record' in link.to ? world.records.get(link.to.record)?.current.names : 'names' in link.to ? link.to.names : undefined;
        if ((property === undefined || link.property === property) && names?.some(({ text }) => text.replace(/\s+/g, ' ') === name))
          return joined.people.personOf({ record, link, work: joined.shows.showOf.get(record.id)! })!;
      }
    }
    throw new Error(`${source} has no ${name} for ${title}.`);
  }

  it('knows people by whatever spelling', () => {
    expect(whoIs('wikipedia', 'All of Us Are Dead', 'Lee Jae-kyoo')).toBe(whoIs('mydramalist', 'All of Us Are Dead', 'Lee Jae Gyoo'));
    expect(whoIs('tmdb', 'All of Us Are Dead', 'Cho Yi-hyun')).toBe(whoIs('mydramalist', 'All of Us Are Dead', 'Jo Yi Hyun'));
    expect(whoIs('wikipedia', 'Kingdom', 'Bae Doona')).toBe(whoIs('mydramalist', 'Kingdom', 'Bae Doo Na'));
  });

  it('keeps namesakes apart, also those whom a source fuses', () => {
    expect(whoIs('mydramalist', 'Good Job', 'Lee Joon Hyuk')).not.toBe(whoIs('mydramalist', 'Stranger', 'Lee Joon Hyuk'));
    expect(whoIs('wikipedia', 'Our Beloved Summer', 'Lee Na-eun', 'WRITTEN_BY')).not.toBe(
      whoIs('wikipedia', 'Extraordinary You', 'Lee Na-eun', 'CAST_MEMBER'),
    );
    expect(whoIs('mydramalist', 'Angry Mom', 'Kim Ji Soo')).not.toBe(whoIs('wikipedia', 'Women of the Sun', 'Kim Ji-soo'));
  });

  it('knows shows by whatever title, and by the day where the title is another', () => {
    const { showOf } = joined.shows;
    const title = (source: string, text: string): string | undefined =>
      showOf.get(
        [...world.records.values()].find(({ id, current }) => id.startsWith(`record:${source}`) && current.names[0]?.text === text)!.id,
      );
    expect(title('wikipedia', 'Guardian: The Lonely and Great God')).toBe(title('tmdb', 'Goblin'));
    expect(title('wikipedia', 'Business Proposal')).toBe(title('mydramalist', 'A Business Proposal'));
    expect(showOf.get('record:mydramalist/show/32220-kingdom-2')).toBe(showOf.get('record:tmdb/show/70593'));
    expect(showOf.get('record:mydramalist/show/1138-happiness-2008')).not.toBe(showOf.get('record:mydramalist/show/690709-happiness'));
    // No source that numbers its shows has two of them made one.
    for (const { records } of joined.shows.groups)
      for (const source of ['tmdb', 'mydramalist'])
        expect(records.filter(({ id }) => id.startsWith(`record:${source}/`)).length).toBeLessThan(2);
  });
});
