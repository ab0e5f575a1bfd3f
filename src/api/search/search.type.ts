import { registerEnumType, type ClassType } from 'type-graphql';
import { connectionType, edgeType } from '../connection/connection.type.js';
import { Entity } from '../entity/entity.type.js';
import { enumOf } from '../enum-of.js';
import type { PageEdge } from '../../graph/loaders.js';
import { SEARCH_REASONS } from './ranking.js';

/** The reasons as the schema's enum. */
export const MatchReasonEnum = enumOf(SEARCH_REASONS);

registerEnumType(MatchReasonEnum, {
  name: 'MatchReason',
  description: 'Why a name answers to what was asked for.',
  valuesConfig: {
    EXACT: { description: 'It is the official or native name, but for case, accents and punctuation.' },
    ALIAS: { description: 'It is another attested spelling, but for case, accents and punctuation.' },
    ROMANIZATION: { description: 'Both spellings stand for the same Hangul.' },
    INITIALS: { description: 'Its syllables begin with these initials.' },
    PREFIX: { description: 'It begins so.' },
    TYPO: { description: 'It is a letter or two off.' },
    TOKENS: { description: 'It has the same words, in another order or among others.' },
    MEMBER: { description: 'It is a member of the group that was named: who acts, or who has the name that stands beside it.' },
  },
});

/** A row of a search. */
export const SearchEdge: ClassType<PageEdge> = edgeType('Search', () => Entity, 'An entity that answers to what was asked for.');

/** A page of a search. */
export const SearchConnection = connectionType('Search', () => Entity, SearchEdge, 'What answers to a text, the best first.');
