/** The questionnaire, second part: what the articles say of other works than All of Us Are Dead. */
import { questionnaire } from './articles/questionnaire.js';

questionnaire('what the five articles say of other works', [
  {
    question: 'Who directed Hellbound?',
    about: 'show:hellbound',
    property: 'DIRECTED_BY',
    says: [['person:yeon-sang-ho', { '003': 'Yeon Sang Ho' }]],
    plain: {
      query: '{ show(id: "show:hellbound") { directors { id } } }',
      answer: { show: { directors: [{ id: 'person:yeon-sang-ho' }] } },
    },
  },
  {
    question: 'Who directed the film The Fatal Encounter?',
    about: 'show:the-fatal-encounter',
    property: 'DIRECTED_BY',
    says: [['person:lee-jae-gyoo', { '000': 'Lee Jae Gyoo' }]],
    plain: {
      query: '{ show(id: "show:the-fatal-encounter") { kind directors { id } } }',
      answer: { show: { kind: 'FILM', directors: [{ id: 'person:lee-jae-gyoo' }] } },
    },
  },
  {
    question: 'Who directed Beethoven Virus?',
    about: 'show:beethoven-virus',
    property: 'DIRECTED_BY',
    says: [['person:lee-jae-gyoo', { '002': 'Lee JQ' }]],
  },
  {
    question: 'Who directed Damo?',
    about: 'show:damo',
    property: 'DIRECTED_BY',
    says: [['person:lee-jae-gyoo', { '002': 'Lee JQ' }]],
  },
  {
    question: 'Who directed Intimate Strangers?',
    about: 'show:intimate-strangers',
    property: 'DIRECTED_BY',
    says: [['person:lee-jae-gyoo', { '002': 'Lee JQ' }]],
  },
  {
    question: 'Under which title is Damo named?',
    about: 'show:damo',
    property: 'TITLE',
    says: [['Damo: The Legendary Police Woman', { '002': 'Damo: The Legendary Police Woman' }]],
  },
  {
    question: 'Who wrote L.U.C.A.: The Beginning?',
    about: 'show:luca-the-beginning',
    property: 'WRITTEN_BY',
    says: [['person:chun-sung-il', { '000': 'Chun Sung Il' }]],
    plain: {
      query: '{ show(id: "show:luca-the-beginning") { title writers { id } } }',
      answer: { show: { title: 'L.U.C.A.: The Beginning', writers: [{ id: 'person:chun-sung-il' }] } },
    },
  },
  {
    question: 'When was Squid Game released?',
    about: 'show:squid-game',
    property: 'PREMIERED_ON',
    says: [['2021-09-17', { '002': 'September 17th, 2021' }]],
    plain: { query: '{ show(id: "show:squid-game") { premieredOn } }', answer: { show: { premieredOn: '2021-09-17' } } },
  },
  {
    question: 'Which country is Squid Game from?',
    about: 'show:squid-game',
    property: 'FROM',
    says: [['country:KR', { '000': 'Korean', '002': 'Korean' }]],
  },
  {
    question: 'When did Our Beloved Summer end?',
    about: 'show:our-beloved-summer',
    property: 'ENDED_ON',
    says: [['2022-01-25', { '004': 'January 25th' }]],
    plain: {
      query: '{ show(id: "show:our-beloved-summer") { endedOn status } }',
      answer: { show: { endedOn: '2022-01-25', status: 'ENDED' } },
    },
  },
  {
    question: 'When did the series Kingdom begin?',
    about: 'show:kingdom',
    property: 'PREMIERED_ON',
    says: [['2019', { '001': '2019' }]],
  },
  {
    question: 'And when did it end?',
    about: 'show:kingdom',
    property: 'ENDED_ON',
    says: [['2020', { '001': '2020' }]],
  },
  {
    question: 'Where can Kingdom be seen?',
    about: 'show:kingdom',
    property: 'STREAMS_ON',
    says: [['platform:netflix', { '001': 'Netflix', '002': 'Netflix' }]],
  },
  {
    question: 'Of which genre are Kingdom and Train to Busan? (Kingdom)',
    about: 'show:kingdom',
    property: 'IN_GENRE',
    says: [['genre:zombie', { '001': 'K-Zombie', '002': 'zombie' }]],
  },
  {
    question: 'Of which genre are Kingdom and Train to Busan? (Train to Busan)',
    about: 'show:train-to-busan',
    property: 'IN_GENRE',
    says: [['genre:zombie', { '001': 'zombie' }]],
  },
  {
    question: 'Which parts of Money Heist are named?',
    about: 'show:money-heist',
    property: 'HAS_SEASON',
    says: [
      ['season:money-heist/3', { '003': 'Part 3' }],
      ['season:money-heist/4', { '003': 'Part 4' }],
      ['season:money-heist/5', { '003': 'Part 5' }],
    ],
    plain: {
      query: '{ show(id: "show:money-heist") { seasons { number } } }',
      answer: { show: { seasons: [{ number: 3 }, { number: 4 }, { number: 5 }] } },
    },
  },
  {
    question: 'Which season of Sweet Magnolias is named?',
    about: 'show:sweet-magnolias',
    property: 'HAS_SEASON',
    says: [['season:sweet-magnolias/2', { '002': 'Season 2' }]],
  },
  {
    question: 'Of which series does GMM TV announce Thai remakes? (Boys Over Flowers)',
    about: 'show:f4-thailand',
    property: 'BASED_ON',
    says: [['show:boys-over-flowers', { '000': 'Boys Over Flowers' }]],
    plain: {
      query: '{ show(id: "show:boys-over-flowers") { adaptations { relation work { id } } } }',
      answer: { show: { adaptations: [{ relation: 'REMAKE', work: { id: 'show:f4-thailand' } }] } },
    },
  },
  {
    question: 'Of which series does GMM TV announce Thai remakes? (School 2015)',
    about: 'show:who-are-you-thailand',
    property: 'BASED_ON',
    says: [['show:who-are-you-school-2015', { '000': 'School 2015' }]],
    plain: {
      query: '{ show(id: "show:who-are-you-school-2015") { adaptations { relation work { id } } } }',
      answer: { show: { adaptations: [{ relation: 'REMAKE', work: { id: 'show:who-are-you-thailand' } }] } },
    },
  },
  {
    question: 'Who is to make the Thai Boys Over Flowers?',
    about: 'show:f4-thailand',
    property: 'PRODUCED_BY',
    says: [['company:gmmtv', { '000': 'GMM TV' }]],
  },
]);
