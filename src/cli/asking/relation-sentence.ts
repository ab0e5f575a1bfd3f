import { relationRules } from '../../model/relation-types.js';

/** What the model says of a relation: "A person directed a show." */
const DESCRIBED = /^(?:An? \w+|Something) (.+?) (?:an? [\w ]+|another|something)\.$/u;

/** What stands between two things in a sentence on their relation, by the relation: DIRECTED → directed. */
export const between: ReadonlyMap<string, string> = new Map(
  relationRules.map(({ type, description }) => [type, DESCRIBED.exec(description)?.[1] ?? type.toLowerCase().replaceAll('_', ' ')]),
);
