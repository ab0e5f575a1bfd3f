/**
 * The same under several names, and what only looks the same: as the files of INYEON_DATA have it. A show by a source, its
 * title and perhaps its year; a person by a name in the credits of such a show.
 */

const who = (source, title, name, property) => ({ source, title, name, ...(property === undefined ? {} : { property }) });
const show = (source, title, year) => ({ source, title, ...(year === undefined ? {} : { year }) });

export const same = [
  [who('tmdb', 'All of Us Are Dead', 'JQ Lee'), who('mydramalist', 'All of Us Are Dead', 'Lee Jae Gyoo')],
  [who('wikipedia', 'All of Us Are Dead', 'Lee Jae-kyoo'), who('mydramalist', 'All of Us Are Dead', 'Lee Jae Gyoo')],
  [who('tmdb', 'All of Us Are Dead', 'Park Ji-hu'), who('mydramalist', 'All of Us Are Dead', 'Park Ji Hoo')],
  [who('tmdb', 'All of Us Are Dead', 'Cho Yi-hyun'), who('mydramalist', 'All of Us Are Dead', 'Jo Yi Hyun')],
  [who('tmdb', 'Our Beloved Summer', 'Choi Woo-shik'), who('mydramalist', 'Our Beloved Summer', 'Choi Woo Shik')],
  [who('wikipedia', 'Our Beloved Summer', 'Choi Woo-shik'), who('mydramalist', 'Our Beloved Summer', 'Choi Woo Shik')],
  [who('wikipedia', 'Kingdom', 'Bae Doona'), who('mydramalist', 'Kingdom', 'Bae Doo Na')],
  [who('wikipedia', 'Run On', 'Im Si-wan'), who('mydramalist', 'Run On', 'Im Si Wan')],
  [who('wikipedia', 'True Beauty', 'Moon Ga-young'), who('mydramalist', 'True Beauty', 'Moon Ga Young')],
  [show('wikipedia', 'Guardian: The Lonely and Great God'), show('mydramalist', 'Goblin')],
  [show('wikipedia', 'Guardian: The Lonely and Great God'), show('tmdb', 'Goblin')],
  [show('wikipedia', 'Rain or Shine', '2017'), show('mydramalist', 'Just Between Lovers')],
  [show('wikipedia', 'Rain or Shine', '2017'), show('tmdb', 'Just Between Lovers')],
  [show('wikipedia', 'Twenty-Five Twenty-One'), show('mydramalist', 'Twenty Five Twenty One')],
  [show('tmdb', 'Business Proposal'), show('mydramalist', 'A Business Proposal')],
  [show('wikipedia', 'Business Proposal'), show('mydramalist', 'A Business Proposal')],
  [show('mydramalist', 'Kingdom', '2020'), show('tmdb', 'Kingdom', '2019')],
  [show('mydramalist', 'Kingdom', '2020'), show('wikipedia', 'Kingdom', '2019')],
];

export const different = [
  [who('mydramalist', 'Good Job', 'Lee Joon Hyuk'), who('mydramalist', 'Stranger', 'Lee Joon Hyuk')],
  [who('mydramalist', 'The Wind Blows', 'Lee Joon Hyuk'), who('mydramalist', 'Naked Fireman', 'Lee Joon Hyuk')],
  [who('mydramalist', 'My Dangerous Wife', 'Lee Joon Hyuk'), who('wikipedia', 'A Poem a Day', 'Lee Joon-hyuk')],
  [who('tmdb', 'Stove League', 'Lee Jun-hyuk'), who('tmdb', 'Stranger', 'Lee Joon-hyuk')],
  [
    who('mydramalist', 'Our Beloved Summer', 'Lee Na Eun', 'WRITTEN_BY'),
    who('mydramalist', 'Extraordinary You', 'Lee Na Eun', 'CAST_MEMBER'),
  ],
  [who('wikipedia', 'Our Beloved Summer', 'Lee Na-eun', 'WRITTEN_BY'), who('wikipedia', 'Extraordinary You', 'Lee Na-eun', 'CAST_MEMBER')],
  [who('mydramalist', 'Angry Mom', 'Kim Ji Soo'), who('mydramalist', 'Women in the Sun', 'Kim Jee Soo')],
  [who('mydramalist', 'Angry Mom', 'Kim Ji Soo'), who('wikipedia', 'Women of the Sun', 'Kim Ji-soo')],
  [who('mydramalist', 'Angry Mom', 'Kim Ji Soo'), who('tmdb', 'Snowdrop', 'Kim Ji-soo')],
  [who('mydramalist', 'Angry Mom', 'Kim Ji Soo'), who('wikipedia', 'Love Again', 'Kim Ji-soo')],
  [show('mydramalist', 'Namhan Mountain Castle', '1986'), show('wikipedia', 'The Fortress', '2017')],
  [show('mydramalist', 'Happiness', '2021'), show('mydramalist', 'Happiness', '2008')],
  [show('mydramalist', 'While You Were Sleeping', '2017'), show('mydramalist', 'While You Were Sleeping', '2011')],
  [show('mydramalist', 'Ghost', '2012'), show('mydramalist', 'Ghost', '1999')],
  [show('tmdb', 'Kingdom', '2019'), show('mydramalist', 'The Kingdom of the Winds', '2008')],
];
