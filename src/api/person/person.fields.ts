import { creditArguments } from '../credit/credit.fields.js';
import { CreditOrder } from '../credit/credit.input.js';
import {
  bestKnownShowsByPerson,
  creditsByPerson,
  partsByPerson,
  playersByCharacter,
  showsByCharacter,
  showsByDirector,
  showsByWriter,
} from '../credit/credit.loader.js';
import { PersonCastConnection, PersonCreditConnection } from '../credit/credit.type.js';
import { argument, entity, list, nodes, one, page } from '../fields/declaration.js';
import { fieldsOf, rootsOf } from '../fields/resolver.js';
import { Show, ShowConnection } from '../show/show.type.js';
import { SourceWork } from '../work/source-work.type.js';
import { personFilters } from './person.filter.js';
import { PersonFilter, PersonOrder } from './person.input.js';
import { people, worksByAuthor } from './person.loader.js';
import { Character, Person, PersonConnection } from './person.type.js';

export const personFields = fieldsOf(() => Person, {
  credits: page(() => PersonCreditConnection, creditsByPerson, 'What the person did, the latest show first.', {
    arguments: creditArguments,
    orderBy: () => CreditOrder,
  }),
  directed: nodes(() => Show, showsByDirector, 'The shows that the person directed, the latest first.'),
  wrote: nodes(() => Show, showsByWriter, 'The shows that the person wrote, the latest first.'),
  actedIn: page(() => PersonCastConnection, partsByPerson, 'The parts that the person played, the latest show first.'),
  knownFor: page(
    () => ShowConnection,
    bestKnownShowsByPerson,
    'The shows that the person worked on, the best known first: by their popularity and their credits.',
  ),
  authored: nodes(() => SourceWork, worksByAuthor, 'The webtoons and novels that the person wrote or drew.'),
});

export const characterFields = fieldsOf(() => Character, {
  show: one(() => Show, showsByCharacter, 'The show they first appear in.'),
  playedBy: nodes(() => Person, playersByCharacter, 'Who plays them.'),
});

export const personRoots = rootsOf({
  person: entity(() => Person, 'Person', 'person', 'A person by their id; null where there is none.', 'Such as person:lee-jae-gyoo.'),
  people: list(() => PersonConnection, people, 'People, by name.', {
    orderBy: () => PersonOrder,
    arguments: { filter: argument(() => PersonFilter, 'Which people.', personFilters) },
  }),
});
