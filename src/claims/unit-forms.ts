import { groupedBy } from '../grouping.js';
import { byId, contentOf } from '../order.js';
import { claimId } from '../model/ids/claims.js';
import { ruleOf } from '../model/property.js';
import { formOfUnit } from '../model/units.js';
import type { StoredCitation, StoredClaim } from './ledger.js';

/** A claim whose unit is written in another form than the one that there is: 62 min, or 62 alone, where 62 minutes is said. */
export interface RenamedClaim {
  readonly id: string;
  /** The id that its content has with the unit in that form. */
  readonly to: string;
  readonly unit: string | null;
  /** Another claim bears that id already: it gets these citations, and the rank that both come to. */
  readonly joins: { readonly citations: readonly StoredCitation[]; readonly rank: StoredClaim['rank'] } | undefined;
}

/**
 * Claims as they are with all units in one form: those that say the same are one, with the citations of all. Pure, whatever
 * their order.
 */
export function inOneForm(claims: readonly StoredClaim[]): { readonly claims: StoredClaim[]; readonly renamed: RenamedClaim[] } {
  const formed = claims.map((claim) => ({ claim, formed: withForm(claim) }));
  const wrong = new Set(formed.flatMap(({ claim, formed: { id } }) => (claim.id === id ? [] : [id])));
  if (wrong.size === 0) return { claims: [...claims], renamed: [] };
  const groups = groupedBy(
    formed.filter(({ formed: { id } }) => wrong.has(id)),
    ({ formed: { id } }) => id,
  );
  const united = [...groups].map(([id, group]) => unitedIn(id, group));
  return {
    claims: [...formed.flatMap(({ formed: own }) => (wrong.has(own.id) ? [] : [own])), ...united.map(({ claim }) => claim)],
    renamed: united.flatMap(({ renamed }) => renamed),
  };
}

function withForm(claim: StoredClaim): StoredClaim {
  const rule = ruleOf(claim.property);
  const unit = rule === undefined ? claim.unit : formOfUnit(rule, claim.unit);
  // An id that does not fit its content for another reason is not ours to mend.
  return unit === claim.unit || claimId(claim) !== claim.id ? claim : { ...claim, unit, id: claimId({ ...claim, unit }) };
}

/** Of several that are one, the claim that has the id already, or the first by its own id, is joined by the others. */
function unitedIn(
  id: string,
  group: readonly { readonly claim: StoredClaim; readonly formed: StoredClaim }[],
): { claim: StoredClaim; renamed: RenamedClaim[] } {
  const [first, ...others] = [...group].sort((a, b) => Number(b.claim.id === id) - Number(a.claim.id === id) || byId(a.claim, b.claim));
  let claim: StoredClaim = first!.formed;
  const { unit } = claim;
  const renamed: RenamedClaim[] = first!.claim.id === id ? [] : [{ id: first!.claim.id, to: id, unit, joins: undefined }];
  for (const { claim: other } of others) {
    const held = new Set(claim.citations.map((citation) => contentOf(citation)));
    const citations = other.citations.filter((citation) => !held.has(contentOf(citation)));
    const rank = claim.rank === 'NORMAL' ? other.rank : claim.rank;
    claim = { ...claim, rank, citations: [...claim.citations, ...citations] };
    renamed.push({ id: other.id, to: id, unit, joins: { citations, rank } });
  }
  return { claim, renamed };
}
