/**
 * Writes what files say of the model from src/model/ (`npm run schema`), or with --check only says whether they do: the
 * constraints and indexes of entities, and the tables of the documents. What is written stands between a line with
 * [model:name] and one with [/model]; all else in these files is left as it is. Reads dist/: build first.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { entityKinds } from '../dist/model/kinds.js';
import { NAME_KINDS } from '../dist/model/name-kinds.js';
import { propertyRules } from '../dist/model/property.js';
import { qualifiers } from '../dist/model/qualifiers.js';
import { shortRelations, statedOf } from '../dist/model/short-form.js';
import { recordProperties, recordTypes } from '../dist/records/vocabulary.js';

/**
 * What stands between the marks of each name, without the marks.
 * @type {Readonly<Record<string, () => string>>}
 */
const BLOCKS = {
  constraints,
  indexes,
  kinds: kindsTable,
  relations: relationsTable,
  states: statesTable,
  claims: claimsTable,
  qualifiers: qualifiersTable,
  rows: rowsTable,
  columns: columnsTable,
};

/** The files that hold such marks. */
const FILES = ['schema/constraints.cypher', 'seed/README.md', 'docs/import.md'];

const BETWEEN = /^(.*\[model:([a-z]+)\].*\n)[^]*?^(.*\[\/model\].*)$/gm;

function constraints() {
  return entityKinds
    .map(([prefix, { label }]) => `CREATE CONSTRAINT ${prefix}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`)
    .join('');
}

function indexes() {
  return entityKinds
    .flatMap(([prefix, { label, indexes: fields = [] }]) =>
      fields.map((field) => `CREATE INDEX ${prefix}_${snakeCase(field)} IF NOT EXISTS FOR (n:${label}) ON (n.${field});\n`),
    )
    .join('');
}

/** @param {string} name */
function snakeCase(name) {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function kindsTable() {
  return table(
    ['label', 'is', 'an id', 'named by', 'properties'],
    entityKinds.map(([prefix, { label, description, example, namedBy, kinds, own = {} }]) => [
      label,
      description,
      code(`${prefix}:${example}`),
      namedBy ?? '',
      [...(kinds === undefined ? [] : [`\`kind\`: ${names(kinds.values)}`]), ...Object.keys(own).map(code)].join('; '),
    ]),
  );
}

function relationsTable() {
  return table(
    ['relation', 'says', 'may also say'],
    [...shortRelations.values()].map(({ rule, type, from, to, qualifiers: own }) => [
      code(`(${from.join(' or ')})-[:${type} {source}]->(${to.join(' or ')})`),
      rule.relation?.description ?? '',
      own.map((name) => `${code(name)}: ${valuesOf(qualifiers[name])}`).join('; '),
    ]),
  );
}

/** What may be stated of each kind, the same of several in one row. */
function statesTable() {
  /** @type {Map<string, { says: string, value: string, of: string[] }>} */
  const rows = new Map();
  for (const [prefix] of entityKinds)
    for (const [name, stated] of statedOf(prefix)) {
      if ('database' in stated) continue;
      const { rule, nameKind } = stated;
      const row = rows.get(name) ?? {
        says: nameKind === undefined ? rule.description : `A name of it: ${nameKind}.`,
        value: nameKind === undefined ? valuesOf(rule) : 'a text, or a list',
        of: [],
      };
      row.of.push(prefix);
      rows.set(name, row);
    }
  return table(
    ['in `STATES`', 'says', 'of a', 'value'],
    [
      ...[...rows].map(([name, { says, value, of }]) => [code(name), says, of.join(', '), value]),
      [
        [...statedOf('show')].flatMap(([name, stated]) => ('database' in stated ? [code(name)] : [])).join(', '),
        'What it is called in another database.',
        'anything of these',
        'an id, the address of its page, or a list',
      ],
    ],
  );
}

/** @param {{ readonly value: string, readonly closed?: { readonly values: object } }} rule */
function valuesOf({ value, closed }) {
  return closed === undefined ? `a ${value}` : names(closed.values);
}

function claimsTable() {
  return table(
    ['property', 'says', 'of a', 'value'],
    propertyRules.map(([property, { description, subjects, value, values, closed }]) => [
      property,
      description,
      subjects.join(', '),
      value === 'entity' ? (values ?? []).join(', ') : `a ${value}${closed === undefined ? '' : `: ${names(closed.values)}`}`,
    ]),
  );
}

function qualifiersTable() {
  return table(
    ['on `STATED_IN`', 'says', 'of', 'value'],
    [
      ...Object.entries(qualifiers).map(([name, { description, value, ...rest }]) => [
        code(name),
        description,
        propertyRules
          .flatMap(([property, { relation }]) => (relation?.qualifiers.some((one) => one === name) ? [property] : []))
          .join(', '),
        'closed' in rest ? names(rest.closed.values) : `a ${value}`,
      ]),
      [
        code('kind'),
        'What kind of name it is.',
        propertyRules.flatMap(([property, { names: isName }]) => (isName ? [property] : [])).join(', '),
        NAME_KINDS.join(', '),
      ],
    ],
  );
}

function rowsTable() {
  return table(
    ['`type`', '`kind`'],
    entityKinds.flatMap(([prefix, { kinds }]) =>
      recordTypes.some((type) => type === prefix) ? [[prefix, kinds === undefined ? '' : names(kinds.values)]] : [],
    ),
  );
}

function columnsTable() {
  return table(
    ['column', 'of a', 'gives'],
    recordProperties.map(({ property, rule, of, to }) => [
      code(property),
      of.join(', '),
      rule.value === 'entity'
        ? to.join(', ')
        : rule.closed === undefined
          ? (rule.forms?.join('; ') ?? `a ${rule.value}`)
          : names(rule.closed.values),
    ]),
  );
}

/** @param {object} values */
function names(values) {
  return Object.keys(values).join(', ');
}

/** @param {string} text */
function code(text) {
  return `\`${text}\``;
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows];
  return `\n${lines.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`).join('')}\n`;
}

/**
 * A file as the model has it.
 * @param {string} path
 * @param {string} text
 */
async function written(path, text) {
  const filled = text.replace(BETWEEN, (_all, /** @type {string} */ begin, /** @type {string} */ name, /** @type {string} */ end) => {
    const block = BLOCKS[name];
    if (block === undefined) throw new Error(`${path} has a mark [model:${name}] that nothing is written for.`);
    return `${begin}${block()}${end}`;
  });
  return path.endsWith('.md') ? format(filled, { ...(await resolveConfig(path)), parser: 'markdown' }) : filled;
}

for (const path of FILES) {
  const text = await readFile(path, 'utf8');
  const expected = await written(path, text);
  if (text === expected) continue;
  if (process.argv.includes('--check')) {
    console.error(`${path} does not say what src/model/ does: run npm run schema.`);
    process.exitCode = 1;
  } else {
    await writeFile(path, expected);
    console.log(`${path} is written anew.`);
  }
}
