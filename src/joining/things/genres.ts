import { compact, fold } from '../../names/fold.js';

/** Genres that are printed under several names, in English or Korean, by the first of them. */
const GENRES: readonly (readonly string[])[] = [
  ['Sci-Fi', 'Science fiction', 'Science-fiction', 'Sci Fi', 'SF', '공상과학'],
  ['Romantic comedy', 'Romance comedy', 'Romantic-comedy', 'Rom-com', 'Romcom', '로맨틱 코미디', '로코'],
  ['Coming-of-age', 'Coming of age', '성장'],
  ['Slice of life', 'Slice-of-life', '일상'],
  ['Historical', 'Historical drama', 'History', 'Period drama', 'Historical period drama', 'Historical period', 'Period', '시대극', '역사'],
  ['Medical', 'Medical drama', '의학', '메디컬'],
  ['Legal', 'Legal drama', 'Law', '법정', '법률'],
  ['Romance', 'Romantic', 'Romantic drama', 'Romance drama', '로맨스'],
  ['Crime', 'Crime drama', 'Crime fiction', '범죄'],
  ['Family', 'Family drama', '가족'],
  ['Teen', 'Teen drama', '하이틴'],
  ['Youth', 'Youth drama', '청춘'],
  ['Political', 'Political drama', 'Politics', '정치'],
  ['Sports', 'Sports drama', 'Sport', '스포츠'],
  ['Revenge', 'Revenge drama', '복수'],
  ['Psychological', 'Psychological drama', '심리'],
  ['Workplace', 'Workplace drama', '오피스'],
  ['Fantasy', 'Fantasy drama', '판타지'],
  ['Action', 'Action drama', '액션'],
  ['Comedy drama', 'Comedy-drama', 'Dramedy'],
  ['Black comedy', 'Dark comedy', '블랙 코미디'],
  ['Sitcom', 'Situation comedy', '시트콤'],
  ['Soap', 'Soap opera'],
  ['BL', "Boys' Love", 'Boys Love'],
  ['Drama', '드라마'],
  ['Comedy', '코미디'],
  ['Melodrama', '멜로', '멜로드라마'],
  ['Mystery', '미스터리'],
  ['Thriller', '스릴러'],
  ['Horror', '공포', '호러'],
  ['Adventure', '모험', '어드벤처'],
  ['School', '학원물', '학교'],
  ['Music', '음악'],
  ['War', '전쟁'],
  ['Documentary', '다큐멘터리'],
];

const GENRE_KEYS = new Map(GENRES.flatMap((names) => names.map((name) => [compact(fold(name)), names[0]!] as const)));

/** A genre by the name that it is known under. */
export function genreName(name: string): string {
  return GENRE_KEYS.get(compact(fold(name))) ?? name;
}
