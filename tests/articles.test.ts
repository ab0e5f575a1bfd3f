/** The questionnaire on five articles, first part: who made which work, out of what, when, and who says so. */
import { questionnaire } from './articles/questionnaire.js';

const SHOW = 'show:all-of-us-are-dead';

questionnaire('what the five articles say of All of Us Are Dead', [
  {
    question: 'Who directed it?',
    about: SHOW,
    property: 'DIRECTED_BY',
    says: [
      ['person:lee-jae-gyoo', { '000': 'Lee Jae Gyoo', '002': 'Lee JQ', '003': 'Lee Jae Gyu', '004': 'Lee Jae-gyoo' }],
      ['person:kim-nam-su', { '002': 'Kim Nam-su', '004': 'Kim Nam-soo' }],
    ],
    plain: {
      query: `{ show(id: "${SHOW}") { directors { id } } }`,
      answer: { show: { directors: [{ id: 'person:kim-nam-su' }, { id: 'person:lee-jae-gyoo' }] } },
    },
  },
  {
    question: 'Under which spellings do the articles name its first director?',
    named: 'person:lee-jae-gyoo',
    written: { '000': 'Lee Jae Gyoo', '002': 'Lee JQ', '003': 'Lee Jae Gyu', '004': 'Lee Jae-gyoo' },
  },
  {
    question: 'Under which spellings do they name the second?',
    named: 'person:kim-nam-su',
    written: { '002': 'Kim Nam-su', '004': 'Kim Nam-soo' },
  },
  {
    question: 'Who wrote it?',
    about: SHOW,
    property: 'WRITTEN_BY',
    says: [['person:chun-sung-il', { '000': 'Chun Sung Il', '002': 'Chun Sung-il', '004': 'Cheon Seong-il' }]],
    plain: {
      query: `{ show(id: "${SHOW}") { writers { id } } }`,
      answer: { show: { writers: [{ id: 'person:chun-sung-il' }] } },
    },
  },
  {
    question: 'Under which spellings do the articles name its writer?',
    named: 'person:chun-sung-il',
    written: { '000': 'Chun Sung Il', '002': 'Chun Sung-il', '004': 'Cheon Seong-il' },
  },
  {
    question: 'Who is said to have produced it, of its makers?',
    about: SHOW,
    property: 'PRODUCER',
    says: [['person:lee-jae-gyoo', { '002': 'Lee JQ' }]],
  },
  {
    question: 'Which companies produced it?',
    about: SHOW,
    property: 'PRODUCED_BY',
    says: [
      ['company:jtbc-studios', { '002': 'JTBC Studios' }],
      ['company:film-monster', { '002': 'Film Monster' }],
    ],
  },
  {
    question: 'From what was it made?',
    about: SHOW,
    property: 'BASED_ON',
    says: [['webtoon:now-at-our-school', { '000': 'All Of Us Are Dead', '001': 'All Of Us Are Dead', '002': 'Now at Our School' }]],
    plain: {
      query: `{ show(id: "${SHOW}") { basedOn { relation source { __typename id } } } }`,
      answer: { show: { basedOn: [{ relation: 'ADAPTATION', source: { __typename: 'Webtoon', id: 'webtoon:now-at-our-school' } }] } },
    },
  },
  {
    question: 'Who made the webtoon?',
    about: 'webtoon:now-at-our-school',
    property: 'AUTHORED_BY',
    says: [['person:joo-dong-geun', { '000': 'Joo Dong Geun' }]],
    plain: {
      query: '{ webtoon(id: "webtoon:now-at-our-school") { authors { id } } }',
      answer: { webtoon: { authors: [{ id: 'person:joo-dong-geun' }] } },
    },
  },
  {
    question: 'Which other title does the webtoon have?',
    about: 'webtoon:now-at-our-school',
    property: 'TITLE',
    says: [['Now at Our School', { '002': 'Now at Our School' }]],
  },
  {
    question: 'From which country is the webtoon?',
    about: 'webtoon:now-at-our-school',
    property: 'FROM',
    says: [['country:KR', { '002': 'Korean' }]],
  },
  {
    question: 'Which other titles of the show do the articles print?',
    about: SHOW,
    property: 'TITLE',
    says: [
      ['Jiwoohak', { '003': 'Jiwoohak' }],
      ['Now, our school', { '001': 'Now, our school' }],
    ],
  },
  {
    question: 'When did it premiere?',
    about: SHOW,
    property: 'PREMIERED_ON',
    says: [
      [
        '2022-01-28',
        { '000': 'January 28th', '001': 'January 28', '002': 'January 28th', '003': 'January 28', '004': ['01/28/2022', 'January 28th'] },
      ],
    ],
    plain: { query: `{ show(id: "${SHOW}") { premieredOn } }`, answer: { show: { premieredOn: '2022-01-28' } } },
  },
  {
    question: 'How many episodes has it?',
    about: SHOW,
    property: 'EPISODE_COUNT',
    says: [[12, { '000': '12 episodes' }]],
    plain: { query: `{ show(id: "${SHOW}") { episodeCount } }`, answer: { show: { episodeCount: 12 } } },
  },
  {
    question: 'How many minutes is an episode said to be?',
    about: SHOW,
    property: 'EPISODE_MINUTES',
    says: [[60, { '000': '1 hour-long' }]],
  },
  {
    question: 'Where can it be seen?',
    about: SHOW,
    property: 'STREAMS_ON',
    says: [['platform:netflix', { '000': 'Netflix', '001': 'Netflix', '002': 'Netflix', '003': 'Netflix', '004': 'Netflix' }]],
    plain: { query: `{ show(id: "${SHOW}") { platforms { id } } }`, answer: { show: { platforms: [{ id: 'platform:netflix' }] } } },
  },
  {
    question: 'From which country is it?',
    about: SHOW,
    property: 'FROM',
    says: [['country:KR', { '000': 'Korean', '001': 'Korea', '002': 'Korean', '004': 'South Korean' }]],
    plain: { query: `{ show(id: "${SHOW}") { countries { code } } }`, answer: { show: { countries: [{ code: 'KR' }] } } },
  },
  {
    question: 'Of which genres is it?',
    about: SHOW,
    property: 'IN_GENRE',
    says: [
      ['genre:zombie', { '000': 'zombie', '001': 'K-Zombie', '002': 'zombie', '003': 'zombie', '004': 'zombie' }],
      ['genre:thriller', { '004': 'thriller' }],
    ],
  },
  {
    question: 'Which season has it had?',
    about: SHOW,
    property: 'HAS_SEASON',
    says: [['season:all-of-us-are-dead/1', { '003': 'season 1' }]],
  },
  {
    question: 'Who talks of a second season?',
    named: 'season:all-of-us-are-dead/2',
    written: { '003': 'season 2' },
  },
  {
    question: 'Who plays in it?',
    about: SHOW,
    property: 'CAST_MEMBER',
    says: [
      ['person:park-ji-hoo', { '000': 'Park Ji Hoo', '004': 'Park Ji-hu' }],
      ['person:yoon-chan-young', { '000': 'Yoon Chan Young', '004': 'Yoon Chan-young' }],
      ['person:jo-yi-hyun', { '000': 'Jo Yi Hyun', '004': 'Cho Yi-hyun' }],
      ['person:lomon', { '000': 'Park Solomon', '004': 'Lomon' }],
      ['person:yoo-in-soo', { '000': 'Yoo In Soo', '004': 'Yoo In-soo' }],
      ['person:lee-yoo-mi', { '000': 'Lee Yoo Mi', '004': 'Lee Yoo-mi' }],
      ['person:kim-byung-chul', { '000': 'Kim Byung Chul' }],
      ['person:lee-kyu-hyung', { '000': 'Lee Kyu Hyung' }],
    ],
    // The first four in the order of both articles.
    plain: {
      query: `{ show(id: "${SHOW}") { cast(first: 4) { nodes { id } } } }`,
      answer: {
        show: {
          cast: {
            nodes: [{ id: 'person:park-ji-hoo' }, { id: 'person:yoon-chan-young' }, { id: 'person:jo-yi-hyun' }, { id: 'person:lomon' }],
          },
        },
      },
    },
  },
  {
    question: 'Who is the actor that one article calls Park Solomon and another Lomon?',
    about: 'person:lomon',
    property: 'NAME',
    says: [
      ['Park Solomon', { '000': 'Park Solomon' }],
      ['Lomon', { '004': 'Lomon' }],
    ],
    plain: {
      query: `{ person(id: "person:lomon") { actedIn { nodes { id } } } }`,
      answer: { person: { actedIn: { nodes: [{ id: SHOW }] } } },
    },
  },
  {
    question: 'Under which spellings do the articles name its leading actress?',
    named: 'person:park-ji-hoo',
    written: { '000': 'Park Ji Hoo', '004': 'Park Ji-hu' },
  },
  {
    question: 'Under which spellings do they name Jo Yi Hyun?',
    named: 'person:jo-yi-hyun',
    written: { '000': 'Jo Yi Hyun', '004': 'Cho Yi-hyun' },
  },
  {
    question: 'Who names Kim Byung Chul?',
    named: 'person:kim-byung-chul',
    written: { '000': 'Kim Byung Chul' },
  },
]);
