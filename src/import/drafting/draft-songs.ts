import type { ColumnSample } from './column-sample.js';
import { draftRecords } from './draft-records.js';
import type { Draft, DraftedFile, SaidOfColumn } from './drafted-file.js';
import { filledDown } from './filled-down.js';
import { isCalled } from './header-words.js';
import { nameIn, personIds, showToFillIn } from './placed-column.js';

const CALLED = {
  /** What nothing but a song is called. */
  song: '곡 곡명 곡제목 노래 노래명 노래제목 수록곡 트랙 트랙명 song songs songtitle songname track tracks tracktitle trackname',
  /** What a song is called beside whoever sings it. */
  title: '제목 타이틀 title name',
  artist:
    '가수 가수명 아티스트 아티스트명 가창 가창자 노래 보컬 부른이 부른사람 artist artists artistname singer singers vocalist vocals performer performers performedby',
  part: '파트 파트명 part parts ostpart partno ost파트 ost',
  album: '앨범 앨범명 음반 음반명 album albumtitle albumname ost ost앨범',
  show: '드라마 드라마명 드라마제목 작품 작품명 프로그램 프로그램명 방송 drama dramas dramatitle dramaname show showtitle series work kdrama',
} as const;

/** What soundtracks are called. */
const SOUNDTRACK = /\bost\b|o\.s\.t|soundtrack|사운드 ?트랙/iu;

/** Drafts the mapping of a table of the songs of soundtracks: one in a row, with whoever sings it. */
export function draftSongs(file: DraftedFile): Draft | undefined {
  const find = (
    columns: readonly ColumnSample[],
    is: keyof typeof CALLED,
    ...but: (ColumnSample | undefined)[]
  ): ColumnSample | undefined => columns.find((sample) => !but.includes(sample) && isCalled(sample.name, CALLED[is]) && !sample.isEmpty);
  const texts = file.columns.filter((sample) => sample.are((text) => /\p{L}/u.test(text), 0.4));
  const isOfSoundtracks =
    SOUNDTRACK.test(file.name) ||
    file.columns.some(({ name, filled }) => SOUNDTRACK.test(name) || filled.some((text) => SOUNDTRACK.test(text)));
  const titled = find(texts, 'song') ?? (isOfSoundtracks ? find(texts, 'title') : undefined);
  const sung = find(texts, 'artist', titled);
  if (titled === undefined || sung === undefined) return undefined;
  const album = find(texts, 'album', titled, sung);
  const isNumbered = (sample: ColumnSample): boolean => sample.are((text) => /\d/u.test(text));
  const part = file.columns.find((sample) => sample !== titled && isCalled(sample.name, CALLED.part) && isNumbered(sample));
  const show = find(texts, 'show', titled, sung);
  // A list of songs that are on no soundtrack is none of shows.
  if (show === undefined && !isOfSoundtracks && part === undefined) return undefined;
  const down = filledDown(file.columns, ({ name }) => [show, album, part].some((one) => one?.name === name));
  const at = (sample: ColumnSample): ColumnSample => down.columns.find((one) => one.name === sample.name)!;
  const columns = new Map<ColumnSample, SaidOfColumn>([
    [at(titled), 'SOUNDTRACK'],
    [at(sung), 'artist'],
  ]);
  const notes = [...down.notes];
  if (part !== undefined) columns.set(at(part), 'part');
  const namesShows = album !== undefined && album.are((text) => SOUNDTRACK.test(text));
  if (show !== undefined) columns.set(at(show), nameIn(at(show), 'TITLE'));
  else if (namesShows && album !== part) {
    columns.set(at(album), 'album');
    notes.push(`Column ${JSON.stringify(album.name)} is taken for the title of the show before OST, with the part behind it.`);
  }
  const isNamed = show !== undefined || (namesShows && album !== part);
  for (const sample of down.columns.filter((one) => !columns.has(one)))
    for (const [, number] of personIds(sample)) columns.set(sample, { number, of: 'artist' });
  if (!isNamed) notes.push('No column says which show the songs are from: write its title in same.');
  return draftRecords(
    { ...file, columns: down.columns },
    {
      type: 'show',
      columns,
      lacks: isNamed ? {} : showToFillIn(down.columns),
      merged: down.merged.filter((name) => [...columns.keys()].some((sample) => sample.name === name)),
      addsUp: true,
      about: 'a song',
      notes,
    },
  );
}
