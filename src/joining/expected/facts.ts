import { isSaidOf, ruleOf } from '../../model/property.js';
import { formOfUnit } from '../../model/units.js';
import type { Fact } from '../../records/record.js';
import type { Say } from './ledger.js';

/** What the record of a show is said to be of its first season only, where its source counts seasons apart. */
const OF_FIRST_SEASON: readonly string[] = ['ENDED_ON', 'EPISODE_COUNT'];

/** Whom a record's facts are of. */
export interface FactSubjects {
  /** The entity that the record is of, or a season's show. */
  readonly about: string;
  /** The season that it tells of. */
  readonly season: string | undefined;
  /** Whether it tells of nothing but the season. */
  readonly isOfSeason: boolean;
}

/** States a fact of the entity, or of the season, whichever it is of. */
export function sayFact(
  say: Say,
  { property, value, unit, asOf, asWritten, rank }: Fact,
  { about, season, isOfSeason }: FactSubjects,
): void {
  const rule = ruleOf(property);
  if (rule === undefined || rule.value === 'entity') return;
  // Imports leave such words out and count them; records that older versions have kept may hold some.
  if (rule.closed !== undefined && !Object.hasOwn(rule.closed.values, String(value))) return;
  const literal = {
    ...(rule.value === 'number' ? { number: Number(value) } : rule.value === 'date' ? { date: String(value) } : { text: String(value) }),
    unit: formOfUnit(rule, unit ?? null) ?? undefined,
    asOf,
  };
  const state = (subject: string): void => say({ subject, property, literal, asWritten: asWritten ?? String(value), rank });
  const ofSeason = season !== undefined && (isOfSeason ? isSaidOf(rule, 'season') : OF_FIRST_SEASON.includes(property));
  state(ofSeason ? season : about);
  // A show begins with its first season.
  if (season !== undefined && !isOfSeason && property === 'PREMIERED_ON') state(season);
}
