import { CITATION } from '../claim/claim.fields.js';
import { citationsByClaim } from '../claim/claim.loader.js';
import { Citation, Claim } from '../claim/claim.type.js';
import { argument, derived, one, page, rows, self } from '../fields/declaration.js';
import { fieldsOf } from '../fields/resolver.js';
import { Person } from '../person/person.type.js';
import { Show } from '../show/show.type.js';
import { castingByPerson, castingByShow, personByCasting, showByCasting } from './casting.loader.js';
import { CastingNews, CastingNewsConnection, CastingStage, propertiesOf, stageOf } from './casting.type.js';

/** Narrows news of casting. */
const newsArguments = {
  stage: argument(
    () => [CastingStage],
    'Only news of these stages.',
    (stages: readonly CastingStage[]) => ({ stage: propertiesOf(stages) }),
  ),
  current: argument(() => Boolean, 'Only the newest word on each person and show, or with false only what newer word has replaced.'),
};

export const showCasting = fieldsOf(() => Show, {
  casting: page(
    () => CastingNewsConnection,
    castingByShow,
    'News of who may play in it: offered, in talks, confirmed, dropped out; the newest first, older word included. Nobody is in cast for it.',
    { arguments: newsArguments },
  ),
});

export const personCasting = fieldsOf(() => Person, {
  casting: page(
    () => CastingNewsConnection,
    castingByPerson,
    'News of shows that they may play in: offered, in talks, confirmed, dropped out; the newest first, older word included. None of it is a credit.',
    { arguments: newsArguments },
  ),
});

export const castingFields = fieldsOf(() => CastingNews, {
  person: one(() => Person, personByCasting, 'Who is talked of.'),
  show: one(() => Show, showByCasting, 'The show.'),
  stage: derived(() => CastingStage, ['property'], stageOf, 'How far it had come on that day.'),
  isCurrent: derived(
    () => Boolean,
    ['chosen'],
    (chosen: boolean | null) => chosen ?? false,
    'Whether no newer word has replaced it.',
  ),
  citations: rows(() => Citation, citationsByClaim, CITATION, 'Who says so, the earliest first.'),
  claim: self(() => Claim, 'The claim itself, with what contradicts it.'),
});
