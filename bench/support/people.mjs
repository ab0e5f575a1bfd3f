/**
 * People that could be Korean, made by chance from a seed: the same every time. Family names have about the shares
 * that they have in South Korea (2015 census), given names are of common syllables, and each person is spelled once
 * in Hangul and once in one of the usual romanizations.
 */

/** @typedef {{ id: string, hangul: string, latin: string }} Person */

/** @type {readonly (readonly [hangul: string, share: number, spellings: string])[]} */
const FAMILIES = [
  ['김', 21.5, 'Kim Gim'],
  ['이', 14.7, 'Lee Yi Rhee'],
  ['박', 8.4, 'Park Pak Bak'],
  ['최', 4.7, 'Choi Choe'],
  ['정', 4.3, 'Jung Jeong Chung'],
  ['강', 2.4, 'Kang Gang'],
  ['조', 2.1, 'Cho Jo'],
  ['윤', 2.1, 'Yoon Yun'],
  ['장', 2, 'Jang Chang'],
  ['임', 1.7, 'Lim Im Yim'],
  ['한', 1.6, 'Han'],
  ['오', 1.5, 'Oh'],
  ['서', 1.5, 'Seo Suh'],
  ['신', 1.5, 'Shin Sin'],
  ['권', 1.4, 'Kwon Gwon'],
  ['황', 1.4, 'Hwang'],
  ['안', 1.4, 'Ahn An'],
  ['송', 1.4, 'Song'],
  ['전', 1.1, 'Jeon Jun Chun'],
  ['홍', 1.1, 'Hong'],
  ['유', 1.3, 'Yoo Yu'],
  ['고', 0.9, 'Ko Go'],
  ['문', 0.9, 'Moon Mun'],
  ['양', 0.9, 'Yang'],
  ['손', 0.9, 'Son'],
  ['배', 0.8, 'Bae'],
  ['백', 0.7, 'Baek Paik'],
  ['허', 0.7, 'Heo Hur'],
  ['남', 0.5, 'Nam'],
  ['심', 0.5, 'Shim Sim'],
];

/** @type {readonly (readonly [hangul: string, spellings: string])[]} */
const SYLLABLES = [
  ['지', 'Ji Jee'],
  ['현', 'Hyun Hyeon'],
  ['민', 'Min'],
  ['수', 'Soo Su'],
  ['영', 'Young Yeong'],
  ['은', 'Eun Un'],
  ['정', 'Jung Jeong'],
  ['성', 'Sung Seong'],
  ['진', 'Jin'],
  ['경', 'Kyung Gyeong'],
  ['미', 'Mi Mee'],
  ['준', 'Joon Jun'],
  ['혜', 'Hye'],
  ['동', 'Dong Tong'],
  ['희', 'Hee Hui'],
  ['상', 'Sang'],
  ['연', 'Yeon Yun'],
  ['재', 'Jae'],
  ['원', 'Won'],
  ['호', 'Ho'],
  ['선', 'Sun Seon'],
  ['승', 'Seung'],
  ['우', 'Woo U'],
  ['인', 'In'],
  ['주', 'Joo Ju'],
  ['기', 'Ki Gi'],
  ['태', 'Tae'],
  ['윤', 'Yoon Yun'],
  ['서', 'Seo'],
  ['하', 'Ha'],
  ['나', 'Na'],
  ['유', 'Yoo Yu'],
  ['규', 'Kyu Gyu Gyoo'],
  ['석', 'Seok Suk'],
  ['훈', 'Hoon Hun'],
  ['철', 'Chul Cheol'],
  ['용', 'Yong'],
  ['광', 'Kwang Gwang'],
  ['병', 'Byung Byeong'],
  ['종', 'Jong'],
  ['명', 'Myung Myeong'],
  ['남', 'Nam'],
  ['옥', 'Ok'],
  ['숙', 'Sook Suk'],
  ['보', 'Bo'],
  ['예', 'Ye'],
  ['아', 'Ah A'],
  ['소', 'So'],
  ['채', 'Chae'],
  ['빈', 'Bin'],
  ['도', 'Do'],
  ['건', 'Gun Geon'],
  ['찬', 'Chan'],
  ['형', 'Hyung Hyeong'],
  ['창', 'Chang'],
  ['일', 'Il'],
  ['국', 'Kuk Guk'],
  ['강', 'Kang Gang'],
  ['솔', 'Sol'],
  ['다', 'Da'],
];

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Makes people.
 * @param {number} count
 * @param {() => number} next
 * @returns {Person[]}
 */
export function people(count, next) {
  const whole = FAMILIES.reduce((sum, [, share]) => sum + share, 0);
  /** @param {string} spellings */
  const spelled = (spellings) => {
    const all = spellings.split(' ');
    return /** @type {string} */ (all[Math.floor(next() * next() * all.length)]);
  };
  const family = () => {
    let left = next() * whole;
    return /** @type {(typeof FAMILIES)[number]} */ (FAMILIES.find(([, share]) => (left -= share) < 0) ?? FAMILIES[0]);
  };
  const syllable = () => /** @type {(typeof SYLLABLES)[number]} */ (SYLLABLES[Math.floor(next() * SYLLABLES.length)]);
  return Array.from({ length: count }, (_, index) => {
    const [name, , spellings] = family();
    const first = syllable();
    const second = syllable();
    return {
      id: `person:made-up-${index}`,
      hangul: name + first[0] + second[0],
      latin: `${spelled(spellings)} ${spelled(first[1])}-${spelled(second[1]).toLowerCase()}`,
    };
  });
}
