/** The questionnaire, third part: counts, hours and ratings, each of its day. */
import { questionnaire } from './articles/questionnaire.js';

const SHOW = 'show:all-of-us-are-dead';
const FLIXPATROL = 'chart:flixpatrol-netflix-tv';
const GLOBAL = 'chart:netflix-top10-global-tv-non-english';
const MOST_POPULAR = 'chart:netflix-most-popular-28-tv-non-english';

questionnaire('the figures of the five articles', [
  {
    question: 'In how many countries was All of Us Are Dead number one on 29 January 2022?',
    about: SHOW,
    property: 'NUMBER_ONE_COUNTRIES',
    asOf: '2022-01-29',
    says: [[25, { '001': '25 countries', '004': 'twenty-five number one countries' }]],
  },
  {
    question: 'In how many on 30 January?',
    about: SHOW,
    property: 'NUMBER_ONE_COUNTRIES',
    asOf: '2022-01-30',
    says: [[44, { '001': '44 countries' }]],
  },
  {
    question: 'In how many on 31 January?',
    about: SHOW,
    property: 'NUMBER_ONE_COUNTRIES',
    asOf: '2022-01-31',
    says: [[46, { '001': '46 countries', '004': 'forty-six countries' }]],
  },
  {
    question: 'In how many on 12 February?',
    about: SHOW,
    property: 'NUMBER_ONE_COUNTRIES',
    asOf: '2022-02-12',
    says: [[29, { '003': '29 countries' }]],
  },
  {
    question: 'How did that number go, day by day?',
    about: SHOW,
    property: 'NUMBER_ONE_COUNTRIES',
    says: [
      [25, { '001': '25 countries', '004': 'twenty-five number one countries' }],
      [44, { '001': '44 countries' }],
      [46, { '001': '46 countries', '004': 'forty-six countries' }],
      [29, { '003': '29 countries' }],
    ],
    plain: {
      query: `{ show(id: "${SHOW}") { claims(property: [NUMBER_ONE_COUNTRIES]) { nodes { asOf value { ... on NumberValue { number } } } } } }`,
      answer: {
        show: {
          claims: {
            nodes: [
              { asOf: '2022-01-29', value: { number: 25 } },
              { asOf: '2022-01-30', value: { number: 44 } },
              { asOf: '2022-01-31', value: { number: 46 } },
              { asOf: '2022-02-12', value: { number: 29 } },
            ],
          },
        },
      },
    },
  },
  {
    question: 'How many points had it on 12 February?',
    show: SHOW,
    figure: 'points',
    chart: FLIXPATROL,
    country: 'WORLD',
    on: '2022-02-12',
    charted: [[751, { '003': '751 points' }]],
  },
  {
    question: 'For how many days had it led the world by 30 January?',
    about: SHOW,
    property: 'DAYS_AT_NUMBER_ONE',
    asOf: '2022-01-30',
    says: [[2, { '000': 'two consecutive days' }]],
  },
  {
    question: 'For how many by 12 February?',
    about: SHOW,
    property: 'DAYS_AT_NUMBER_ONE',
    asOf: '2022-02-12',
    says: [[15, { '003': 'the 15th day' }]],
  },
  {
    question: 'For how many days did Squid Game lead?',
    about: 'show:squid-game',
    property: 'DAYS_AT_NUMBER_ONE',
    says: [[53, { '000': '53 days' }]],
  },
  {
    question: 'And Hellbound, whose record was broken?',
    about: 'show:hellbound',
    property: 'DAYS_AT_NUMBER_ONE',
    says: [[11, { '000': '11 days' }]],
  },
  {
    question: 'How fast did All of Us Are Dead reach the first place?',
    about: SHOW,
    property: 'DAYS_TO_NUMBER_ONE',
    says: [
      [1, { '001': 'just one day after its release', '003': 'within a day' }],
      [7, { '002': 'seven days' }],
    ],
  },
  {
    question: 'How fast did Squid Game?',
    about: 'show:squid-game',
    property: 'DAYS_TO_NUMBER_ONE',
    says: [[4, { '002': 'four days' }]],
  },
  {
    question: 'How many hours was it viewed in its first week?',
    show: SHOW,
    figure: 'hoursViewed',
    chart: GLOBAL,
    country: 'world',
    on: '2022-01-30',
    charted: [[124_790_000, { '004': '124,790,000 hours' }]],
  },
  {
    question: 'How many in its first ten days?',
    about: SHOW,
    property: 'CUMULATIVE_HOURS',
    unit: '10 days',
    says: [[361_200_000, { '003': '361.2 million hours' }]],
  },
  {
    question: 'How many hours was Squid Game viewed in 28 days?',
    show: 'show:squid-game',
    figure: 'hoursViewed',
    chart: MOST_POPULAR,
    on: '2022-02-06',
    country: 'world',
    charted: [[1_650_000_000, { '003': '1.65 billion' }]],
  },
  {
    question: 'How many hours was Money Heist 4?',
    show: 'show:money-heist',
    season: 'season:money-heist/4',
    figure: 'hoursViewed',
    chart: MOST_POPULAR,
    on: '2022-02-06',
    country: 'world',
    charted: [[619_010_000, { '003': '619.01 million hours' }]],
  },
  {
    question: 'How many hours was Money Heist 3?',
    show: 'show:money-heist',
    season: 'season:money-heist/3',
    figure: 'hoursViewed',
    chart: MOST_POPULAR,
    on: '2022-02-06',
    country: 'world',
    charted: [[426_400_000, { '003': '426.4 million hours' }]],
  },
  {
    question: 'How many hours was Money Heist 5?',
    show: 'show:money-heist',
    season: 'season:money-heist/5',
    figure: 'hoursViewed',
    chart: MOST_POPULAR,
    on: '2022-02-06',
    country: 'world',
    charted: [[395_130_000, { '003': '395.13 million hours' }]],
  },
  {
    question: 'How many hours was Our Beloved Summer viewed in the week to 30 January?',
    show: 'show:our-beloved-summer',
    figure: 'hoursViewed',
    chart: GLOBAL,
    country: 'world',
    on: '2022-01-30',
    charted: [[22_730_000, { '004': '22,730,000 viewing hours' }]],
  },
  {
    question: 'For how many weeks had it been in the top ten?',
    about: 'show:our-beloved-summer',
    property: 'CONSECUTIVE_WEEKS',
    asOf: '2022-01-30',
    says: [[6, { '004': 'sixth straight week' }]],
  },
  {
    question: 'How was All of Us Are Dead rated at IMDb on 31 January?',
    show: SHOW,
    publication: 'publication:imdb',
    asOf: '2022-01-31',
    rated: [['7.7 of 10, AUDIENCE', { '001': '7.7 out of 10' }]],
  },
  {
    question: 'How was it rated at Rotten Tomatoes?',
    show: SHOW,
    publication: 'publication:rotten-tomatoes',
    asOf: '2022-01-31',
    rated: [['100 of 100, CRITICS', { '001': '100%' }]],
  },
]);
