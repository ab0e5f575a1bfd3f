import { isJsonObject } from '../../json-object.js';
import { RequestError, shown } from './failure.js';
import {
  checkedLimit,
  checkedTypes,
  checkedValues,
  checkNames,
  checkSize,
  questionOf,
  type CheckedQuery,
  type GivenProperty,
} from './queries.js';

/**
 * The queries of a body as the draft of version 1.0 has it: `{"queries": [{"conditions": [{"matchType": "name", "v": "…"}]}]}`.
 * @throws RequestError on what is none, and on what cannot be asked here: that a value must match, or must not.
 */
export function checkedMatch(json: unknown): CheckedQuery[] {
  const queries = isJsonObject(json) ? json['queries'] : undefined;
  if (!Array.isArray(queries)) throw new RequestError(400, `The body has to be {"queries": […]}; it is ${shown(json)}.`, ['queries']);
  checkSize(queries.length);
  const checked = (queries as unknown[]).map((query, index) => matchQuery(query, ['queries', String(index)]));
  checkNames(checked);
  return checked;
}

function matchQuery(query: unknown, path: readonly string[]): CheckedQuery {
  const conditions = isJsonObject(query) ? query['conditions'] : undefined;
  if (!isJsonObject(query) || !Array.isArray(conditions) || conditions.length === 0)
    throw new RequestError(
      400,
      `${path.join('.')} has to have conditions, as {"conditions": [{"matchType": "name", "v": "Squid Game"}]}.`,
      path,
    );
  const names: string[] = [];
  const given: GivenProperty[] = [];
  for (const [index, condition] of (conditions as unknown[]).entries()) {
    const at = [...path, 'conditions', String(index)];
    if (!isJsonObject(condition) || !('v' in condition))
      throw new RequestError(400, `${at.join('.')} has no v: what is to be matched.`, at);
    const { matchType, pid, v, required, matchQuantifier = 'any', matchQualifier } = condition;
    const values = checkedValues(v, [...at, 'v']);
    if (matchType === 'name') names.push(...values);
    else if (matchType !== 'property' || typeof pid !== 'string')
      throw new RequestError(400, `${at.join('.')} has to have the matchType "name", or "property" with a pid.`, at);
    else if (required === true || matchQuantifier === 'none' || matchQualifier !== undefined)
      throw new RequestError(
        400,
        `${at.join('.')}: properties are weighed here in one way, and none can be required or excluded: leave that out.`,
        at,
      );
    else given.push({ pid, values, path: at });
  }
  const [name, ...others] = names;
  if (others.length > 0) given.push({ pid: 'NAMES', values: others, path });
  return questionOf(
    { name, types: checkedTypes(query['type'], [...path, 'type']), given },
    checkedLimit(query['limit'], [...path, 'limit']),
    path,
  );
}
