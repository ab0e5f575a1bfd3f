import { GraphQLError, GraphQLScalarType, Kind, print } from 'graphql';
import { isStoredDate } from '../model/dates.js';

function noDate(written: string): GraphQLError {
  return new GraphQLError(`${written} is not a date: write it as a text, as "2022", "2022-01" or "2022-01-28".`);
}

/**
 * ISO 8601 dates that may be partial: they sort and compare as texts, the same on every engine, and say how much is
 * known.
 */
export const PartialDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description:
    'An ISO 8601 date that says as much as is known: a year (2022), a month (2022-01) or a day (2022-01-28). Where sources say it in words, as late 2021, what is answered is the first and the last day that it may be: 2021-09-01/2021-12-31 (EDTF).',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  serialize: (value) => String(value),
  extensions: { isOfForm: isStoredDate },
  parseValue(value) {
    if (typeof value === 'string') return value;
    throw noDate(JSON.stringify(value));
  },
  parseLiteral(node) {
    if (node.kind === Kind.STRING) return node.value;
    throw noDate(print(node));
  },
});
