/** The questionnaire, last part: which article names what, who published it, and whom it has its facts from. */
import { ARTICLES, questionnaire } from './articles/questionnaire.js';

const SHOW = 'show:all-of-us-are-dead';

questionnaire('whom and what the five articles name', [
  {
    question: 'Which articles mention Hellbound?',
    named: 'show:hellbound',
    written: { '000': 'Hellbound', '001': 'Hell', '003': 'Hellbound' },
  },
  {
    question: 'Which mention Squid Game?',
    named: 'show:squid-game',
    written: { '000': 'Squid Game', '001': ['Squid Game', 'squid game'], '002': 'Squid Game', '003': 'Squid Game' },
  },
  {
    question: 'Which mention Kingdom?',
    named: 'show:kingdom',
    written: { '001': 'Kingdom', '002': 'Kingdom' },
  },
  {
    question: 'Which mention Train to Busan?',
    named: 'show:train-to-busan',
    written: { '001': 'Train to Busan' },
  },
  {
    question: 'Which mention Our Beloved Summer?',
    named: 'show:our-beloved-summer',
    written: { '004': 'Our Beloved Summer' },
  },
  {
    question: 'Which mention Money Heist?',
    named: 'show:money-heist',
    written: { '003': 'Money Heist' },
  },
  {
    question: 'Which mention Sweet Magnolias?',
    named: 'show:sweet-magnolias',
    written: { '002': 'Sweet Magnolias' },
  },
  {
    question: 'Which mention The Penthouse?',
    named: 'show:the-penthouse',
    written: { '000': 'Penthouse' },
  },
  {
    question: 'Which mention the director of Hellbound?',
    named: 'person:yeon-sang-ho',
    written: { '003': 'Yeon Sang Ho' },
  },
  {
    question: 'Which mention FlixPatrol, and how do they spell it?',
    named: 'publication:flixpatrol',
    written: { '000': 'Flix Patrol', '001': 'Flix Patrol', '003': 'FlixPatrol', '004': ['Flix Patrol', 'FlixPatrol'] },
  },
  {
    question: 'Which mention Deadline?',
    named: 'publication:deadline',
    written: { '002': 'Deadline' },
  },
  {
    question: 'Which mention The Guardian?',
    named: 'publication:the-guardian',
    written: { '001': 'Guardian' },
  },
  {
    question: 'Which mention Variety?',
    named: 'publication:variety',
    written: { '001': 'Variety' },
  },
  {
    question: 'Which mention IMDb?',
    named: 'publication:imdb',
    written: { '001': 'IMDB' },
  },
  {
    question: 'Which mention Denmark?',
    named: 'country:DK',
    written: { '004': 'Denmark' },
  },
  {
    question: 'How do they print the title of All of Us Are Dead?',
    named: SHOW,
    written: {
      '000': 'All Of Us Are Dead',
      '001': ['All Of Us Are Dead', 'Now, our school'],
      '002': ['ALL OF US ARE DEAD', 'All of Us Are Dead'],
      '003': ['All Of Us Are Dead', 'All of Us Are Dead', 'Jiwoohak'],
      '004': 'All of Us Are Dead',
    },
  },
]);

const reportsOf = (article: string): string => `{ article(id: "${article}") { reports { publication { name } publishedOn } } }`;

questionnaire('who wrote the five articles, and after whom', [
  {
    question: 'Who wrote the article of HanCinema?',
    plain: {
      query: `{ article(id: "${ARTICLES['004']}") { author headline publication { name } } }`,
      answer: {
        article: {
          author: 'William Schwartz',
          headline: '[HanCinema’s News] ‘All of Us Are Dead’ Continues Reign Atop Netflix Leaderboard',
          publication: { name: 'HanCinema' },
        },
      },
    },
  },
  {
    question: "When was BroadwayWorld's published?",
    plain: {
      query: `{ article(id: "${ARTICLES['002']}") { publishedOn publication { name } } }`,
      answer: { article: { publishedOn: '2022-02-06', publication: { name: 'BroadwayWorld' } } },
    },
  },
  {
    question: 'What does BroadwayWorld report after, and of which day?',
    plain: {
      query: reportsOf(ARTICLES['002']),
      answer: {
        article: {
          reports: [
            { publication: { name: 'Netflix Top 10' }, publishedOn: '2022-02-06' },
            { publication: { name: 'Deadline' }, publishedOn: '2022-02-04' },
          ],
        },
      },
    },
  },
  {
    question: 'Whom does the article on 46 countries quote, and which charts does it pass on?',
    plain: {
      query: reportsOf(ARTICLES['001']),
      answer: {
        article: {
          reports: [
            { publication: { name: 'FlixPatrol' }, publishedOn: '2022-01-31' },
            { publication: { name: 'IMDb' }, publishedOn: '2022-01-31' },
            { publication: { name: 'Rotten Tomatoes' }, publishedOn: '2022-01-31' },
            { publication: { name: 'FlixPatrol' }, publishedOn: '2022-01-30' },
            { publication: { name: 'FlixPatrol' }, publishedOn: '2022-01-29' },
            { publication: { name: 'The Guardian' }, publishedOn: '2022-01-29' },
            { publication: { name: 'Variety' }, publishedOn: null },
          ],
        },
      },
    },
  },
  {
    question: 'Whose figures has HanCinema?',
    plain: {
      query: reportsOf(ARTICLES['004']),
      answer: {
        article: {
          reports: [
            { publication: { name: 'Netflix Top 10' }, publishedOn: '2022-02' },
            { publication: { name: 'FlixPatrol' }, publishedOn: '2022-01-31' },
            { publication: { name: 'FlixPatrol' }, publishedOn: '2022-01-29' },
          ],
        },
      },
    },
  },
  {
    question: 'Are the two articles on 46 countries two witnesses of it?',
    plain: {
      query: `{ show(id: "${SHOW}") { claims(property: [NUMBER_ONE_COUNTRIES], first: 3) { nodes { asOf witnesses } } } }`,
      answer: {
        show: {
          claims: {
            nodes: [
              { asOf: '2022-01-29', witnesses: 1 },
              { asOf: '2022-01-30', witnesses: 1 },
              { asOf: '2022-01-31', witnesses: 1 },
            ],
          },
        },
      },
    },
  },
  {
    question: 'Which publications have written about Hellbound?',
    plain: {
      query: `{ articles(filter: { mentions: "show:hellbound", kinds: [NEWS] }, orderBy: { field: PUBLISHED_ON, direction: ASC }) { totalCount nodes { id } } }`,
      answer: { articles: { totalCount: 3, nodes: [{ id: ARTICLES['000'] }, { id: ARTICLES['003'] }, { id: ARTICLES['001'] }] } },
    },
  },
]);
