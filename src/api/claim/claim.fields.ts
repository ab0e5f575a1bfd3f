import { PartialDate } from '../date.scalar.js';
import { endOf, startOf } from '../entity/filter.js';
import { Entity } from '../entity/entity.type.js';
import { argument, derived, nodes, one, page, rows, variant } from '../fields/declaration.js';
import { fieldsOf } from '../fields/resolver.js';
import { checkedDate } from '../../model/dates.js';
import { ruleOf, type ClaimProperty as Property } from '../../model/property.js';
import type { Shape } from '../fields/place.js';
import { citationsByClaim, disputesByClaim, figuresByEntity, subjectByClaim, valueByClaim } from './claim.loader.js';
import { Citation, Claim, ClaimConnection, ClaimProperty, ClaimRank, ClaimValue, EntityValue, FigureProperty } from './claim.type.js';

/** Narrows a list of claims. */
export const claimArguments = {
  property: argument(() => [ClaimProperty], 'Only claims about one of these properties.'),
  rank: argument(() => [ClaimRank], 'Only claims of one of these ranks.'),
};

/** Who states something: a row of the relation between a claim, a place on a chart or a rating and its articles. */
export const CITATION: Shape = { article: 'node', asWritten: 'edge.asWritten', locator: 'edge.locator' };

/** The type that a claim shows its value as. */
function valueTypeOf(property: Property, text: string | null, date: string | null, number: number | null): string | null {
  if (ruleOf(property)?.value === 'entity') return 'EntityValue';
  if (text != null) return 'TextValue';
  if (date != null) return 'DateValue';
  return number == null ? null : 'NumberValue';
}

export const entityValueFields = fieldsOf(() => EntityValue, {
  entity: one(() => Entity, valueByClaim, 'The entity.'),
});

export const claimFields = fieldsOf(() => Claim, {
  rank: derived(
    () => ClaimRank,
    ['rank'],
    (rank: ClaimRank | null) => rank ?? ClaimRank.NORMAL,
    'How the curators hold it.',
  ),
  reason: derived(
    () => String,
    ['rank', 'because', 'reason'],
    (rank: ClaimRank | null, because: string | null, reason: string | null) =>
      (rank === ClaimRank.DEPRECATED ? null : because) ?? reason ?? null,
    'Why the graph shows it rather than what contradicts it, or why it is deprecated; null where there is nothing to say.',
    { nullable: true },
  ),
  value: variant(() => ClaimValue, ['property', 'text', 'date', 'number'], valueTypeOf, 'What it says the property is.'),
  subject: one(() => Entity, subjectByClaim, 'What it is about.'),
  citations: rows(() => Citation, citationsByClaim, CITATION, 'Who states it, the earliest first.'),
  disputedBy: nodes(() => Claim, disputesByClaim, 'The claims that contradict it: another value, or a list of names that leaves it out.'),
});

/** The figures of their day of something that is counted. */
export const figures = page(
  () => ClaimConnection,
  figuresByEntity,
  'Figures of their day, the newest first: countries led, days in a top ten, views, readers, a budget. Each with its unit and asOf.',
  {
    arguments: {
      property: argument(() => [FigureProperty], 'Only these figures.'),
      from: argument(
        () => PartialDate,
        'Only figures of this date or later.',
        (from: string) => ({ from: startOf(checkedDate(from, ['from'])) }),
      ),
      to: argument(
        () => PartialDate,
        'Only figures of this date or earlier.',
        (to: string) => ({ to: endOf(checkedDate(to, ['to'])) }),
      ),
    },
  },
);
