import type { Department } from './properties/declaration.js';
import { properties, propertyRules, type ClaimProperty } from './property.js';

export type { Department } from './properties/declaration.js';

type Declared = (typeof properties)[ClaimProperty];

/** The properties that are credits for a show, with their roles. */
type Credited = Extract<Declared, { readonly role: { readonly credit: object } }>;

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

/** What a company did for a show. */
export type CompanyRole = Extract<Declared, { readonly companyRole: object }>['companyRole']['name'];

/** What companies do for shows, each with the relation of the graph that stands for it. */
export const companyRoles: readonly { readonly role: CompanyRole; readonly relation: string; readonly description: string }[] =
  propertyRules.flatMap(([, { companyRole, relation }]) =>
    companyRole === undefined || relation === undefined
      ? []
      : [{ role: companyRole.name as CompanyRole, relation: relation.type, description: companyRole.description }],
  );

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
