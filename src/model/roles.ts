import type { Department } from './properties/declaration.js';
import { properties, propertyRules, type ClaimProperty } from './property.js';

export type { Department } from './properties/declaration.js';

/** The properties that are credits for a show, with their roles. */
type Credited = Extract<(typeof properties)[ClaimProperty], { readonly role: { readonly credit: object } }>;

/** What somebody did for a show. */
export type CreditRole = Credited['role']['name'];

/** A credit: its role, and the relation of the graph that stands for it, from the person to the show. */
export interface Credit {
  readonly role: CreditRole;
  readonly relation: Credited['relation']['type'];
  readonly description: string;
  /** What stands for it in a set of roles. */
  readonly bit: number;
}

/** Every credit, in the order in which they are shown. */
export const credits: readonly Credit[] = propertyRules.flatMap(([, { role, relation }]) =>
  role?.credit === undefined || relation === undefined
    ? []
    : [{ role: role.name as CreditRole, relation: relation.type as Credit['relation'], ...role.credit }],
);

/** The relations that are credits. */
export const CREDIT_RELATIONS: readonly string[] = credits.map(({ relation }) => relation);

/** The relation of the graph that stands for each role, from the person to the show. */
export const relationOfCreditRole = Object.fromEntries(credits.map(({ role, relation }) => [role, relation])) as Readonly<
  Record<CreditRole, Credit['relation']>
>;

/** The role that a relation of the graph stands for. */
export function creditRoleOf(relation: string): CreditRole {
  return credits.find((credit) => credit.relation === relation)!.role;
}

/** The relations of these roles; of no roles at all, undefined. */
export function relationsOf(roles: readonly CreditRole[] | null | undefined): string[] | undefined {
  return roles?.map((role) => relationOfCreditRole[role]);
}

/** What whoever is the value of a property is, as ids have it. */
const roleByProperty = new Map(propertyRules.flatMap(([name, { role }]) => (role === undefined ? [] : [[name, role.name.toLowerCase()]])));

/** What a property says that somebody is for a work, as ids have it; undefined where it speaks of no person, or of no work. */
export function roleOf(property: ClaimProperty): string | undefined {
  return roleByProperty.get(property);
}

const departments = new Map(
  propertyRules.flatMap(([, { role }]) => (role === undefined ? [] : [[role.name.toLowerCase(), role.department]])),
);

/** Whether a role, as ids have it, is in front of the camera or behind it. */
export function departmentOf(role: string): Department {
  return departments.get(role)!;
}

/** A set of relations as one number, by which a list is narrowed far quicker than by going through everybody's credits. */
export function roleSet(relations: Iterable<string>): number {
  let set = 0;
  for (const relation of relations) set |= bits.get(relation)!;
  return set;
}

/** All sets that hold one of these relations. */
export function roleSetsWith(relations: readonly string[]): number[] {
  const wanted = roleSet(relations);
  const all = credits.reduce((most, { bit }) => Math.max(most, bit), 0) + 1;
  return Array.from({ length: 1 << all }, (_, set) => set).filter((set) => (set & wanted) !== 0);
}

const bits = new Map<string, number>(credits.map(({ relation, bit }) => [relation, 1 << bit]));
