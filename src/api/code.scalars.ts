import { GraphQLScalarType } from 'graphql';
import { isCountryCode, isLanguageTag } from '../model/codes.js';

/** A scalar of texts of one form. What is stored is shown as it is: the check finds what is not of the form. */
function codes(
  name: string,
  description: string,
  specifiedByURL: string,
  isOfForm: (text: string) => boolean,
): GraphQLScalarType<string, string> {
  return new GraphQLScalarType<string, string>({
    name,
    description,
    specifiedByURL,
    serialize: (value) => String(value),
    extensions: { isOfForm },
  });
}

/** Codes of countries. */
export const CountryCode = codes(
  'CountryCode',
  'The code of a country in two capital letters, as ISO 3166-1 has it: KR, GB.',
  'https://www.iso.org/iso-3166-country-codes.html',
  isCountryCode,
);

/** Languages. */
export const LanguageTag = codes(
  'LanguageTag',
  'A language as BCP 47 writes it: ko, en-GB; und-KR for whichever is spoken in Korea.',
  'https://www.rfc-editor.org/info/bcp47',
  isLanguageTag,
);
