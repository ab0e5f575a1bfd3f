/** What a name is to its bearer. */
export const NAME_KINDS = [
  'OFFICIAL',
  'NATIVE',
  'ROMANIZATION',
  'ALIAS',
  'STAGE_NAME',
  'WORKING_TITLE',
  'TRANSLATION',
  'MISSPELLING',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];
