import type { StoredCitation, StoredClaim } from '../claims/ledger.js';
import type { Reader } from '../graph/store.js';
import type { ClosedValues } from '../model/closed-values.js';
import { isLanguageTag } from '../model/codes.js';
import { didYouMean } from '../model/did-you-mean.js';
import { kindOf } from '../model/ids/kinds.js';
import { entityKinds } from '../model/kinds.js';
import { NAME_KINDS } from '../model/name-kinds.js';
import { isSaidOf, type PropertyRule } from '../model/property.js';
import { isOfQualifier, qualifiers, type Qualifier, type QualifierRule } from '../model/qualifiers.js';
import { relationTypes } from '../model/relation-types.js';
import { STATES } from '../model/short-form.js';
import { countedIn, isCountedIn } from '../model/units.js';
import { isTimeOfDay } from '../model/times.js';

/** Relations and kinds of things that a store names and the model does not know: nobody would ever be shown them. */
export async function vocabularyViolations(store: Reader): Promise<string[]> {
  const relations = await store.read<{ type: string; count: number; from: string; to: string }>(
    `MATCH (from:Entity)-[relation]->(to:Entity) WHERE NOT type(relation) IN $known
RETURN type(relation) AS type, count(*) AS count, min(from.id) AS from, min(to.id) AS to ORDER BY type`,
    { known: [...relationTypes, STATES] },
  );
  const violations = relations.map(
    ({ type, count, from, to }) =>
      `${count} ${count === 1 ? 'relation' : 'relations'} of the type ${type}, which is not known, as from ${from} or to ${to}.${didYouMean(type, relationTypes)}`,
  );
  for (const [, { label, kinds }] of entityKinds) {
    if (kinds === undefined) continue;
    const nodes = await store.read<{ id: string; kind: string }>(
      `MATCH (node:${label}) WHERE node.kind IS NOT NULL AND NOT node.kind IN $known RETURN node.id AS id, node.kind AS kind ORDER BY id`,
      { known: Object.keys(kinds.values) },
    );
    violations.push(
      ...nodes.map(
        ({ id, kind }) => `${id} has the kind ${kind}; known are ${listed(kinds)}.${didYouMean(kind, Object.keys(kinds.values))}`,
      ),
    );
  }
  return violations;
}

/** What a claim of a known property names that does not belong there. */
export function strangersIn({ id, subject, value, text, unit, citations }: StoredClaim, rule: PropertyRule): string[] {
  if (!isSaidOf(rule, kindOf(subject))) return [`${id} is about ${subject}; it is said of ${rule.subjects.join(', ')} only.`];
  if (value !== null && rule.values !== undefined && !(rule.values as readonly (string | undefined)[]).includes(kindOf(value)))
    return [`${id} has the value ${value}; it has to be ${rule.values.join(', ')}.`];
  if (rule.closed !== undefined && text !== null && !Object.hasOwn(rule.closed.values, text))
    return [`${id} has a text that is not known; known are ${listed(rule.closed)}.${didYouMean(text, Object.keys(rule.closed.values))}`];
  if (!isCountedIn(rule, unit)) return [`${id} has the unit ${unit}; ${countedIn(rule)}.`];
  if (rule.isTimeOfDay === true && text !== null && !isTimeOfDay(text))
    return [`${id} has the time ${text}; it has to be one of 24 hours in Korea, as 21:10.`];
  if (rule.names === true) return citations.flatMap((citation) => strangersOfName(id, citation));
  return (rule.relation?.qualifiers ?? []).flatMap((name: Qualifier) => {
    const { closed, idOf, value: kind }: QualifierRule = qualifiers[name];
    return citations.flatMap(({ article, [name]: said }) => {
      if (said == null || isOfQualifier(name, said)) return [];
      const by = `${id} is stated by ${article} with the ${name} ${said}`;
      if (closed !== undefined) return [`${by}; known are ${listed(closed)}.`];
      return [`${by}; it has to be ${idOf === undefined ? `a ${kind}` : `the id of a ${idOf}`}.`];
    });
  });
}

/** What a citation says of a name that no name has. */
function strangersOfName(claim: string, { article, kind, locale }: StoredCitation): string[] {
  const by = `${claim} is stated by ${article} with the`;
  return [
    ...(kind == null || NAME_KINDS.some((known) => known === kind)
      ? []
      : [`${by} kind of name ${kind}; known are ${NAME_KINDS.join(', ')}.${didYouMean(kind, NAME_KINDS)}`]),
    ...(locale == null || isLanguageTag(locale)
      ? []
      : [`${by} locale ${locale}, which is no language: write a tag such as ko, en or en-GB.`]),
  ];
}

function listed({ values }: ClosedValues): string {
  return Object.keys(values).join(', ');
}
