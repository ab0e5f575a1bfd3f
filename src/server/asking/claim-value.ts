/** What a claim says, as operations select it: see CLAIM_VALUE. */
export interface AnsweredValue {
  readonly entity?: { readonly id: string; readonly name: string };
  readonly text?: string;
  readonly number?: number;
  readonly unit?: string | null;
  readonly date?: string;
}

/** What an operation selects of a claim to know what it says. */
export const CLAIM_VALUE = `value {
  ... on EntityValue { entity { id name } }
  ... on TextValue { text }
  ... on NumberValue { number unit }
  ... on DateValue { date }
}`;

/** What a claim says, in words: Lee Jae Gyoo, 12, 361200000 hours as of 2022-02-06. */
export function valueInWords({ entity, text, number, unit, date }: AnsweredValue, asOf: string | null): string {
  const said = entity?.name ?? text ?? date ?? `${number}${unit == null ? '' : ` ${unit}`}`;
  return asOf === null ? said : `${said} as of ${asOf}`;
}
