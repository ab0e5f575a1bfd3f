import { Claim } from '../claim/claim.type.js';
import { byId, derived, end, entity, one } from '../fields/declaration.js';
import { fieldsOf, rootsOf } from '../fields/resolver.js';
import { Show } from '../show/show.type.js';
import { countryByCompany } from './company.loader.js';
import { Company, CompanyCredit, CompanyRole, roleOfRelation } from './company.type.js';
import { Country } from './country.type.js';
import { Platform } from './platform.type.js';

export const companyFields = fieldsOf(() => Company, {
  country: one(() => Country, countryByCompany, 'Where it has its seat.', { nullable: true }),
});

export const companyCreditFields = fieldsOf(() => CompanyCredit, {
  company: end(() => Company, 'Company', 'The company.'),
  show: end(() => Show, 'Show', 'The show.'),
  role: derived(() => CompanyRole, ['edge.type'], roleOfRelation, 'What it did.'),
  claim: byId(() => Claim, 'Claim', 'edge.claim', 'The claim that says so.', { nullable: true }),
});

export const companyRoots = rootsOf({
  company: entity(() => Company, 'Company', 'company', 'A company by its id; null where there is none.', 'Such as company:film-monster.'),
  platform: entity(() => Platform, 'Platform', 'platform', 'A platform by its id; null where there is none.', 'Such as platform:netflix.'),
});
