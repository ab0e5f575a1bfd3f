import type { EntityPrefix } from '../../model/kinds.js';
import type { InProcess } from '../../server/in-process.js';
import { plainTable } from '../plain-table.js';
import { dataOf } from './answers.js';
import { meant } from './meant.js';
import { saidBy } from './said-by.js';
import { SHOW, type ShownThing, type Some, type StatedClaim } from './show-document.js';
import { thingsTable, type Thing } from './thing.js';

/**
 * Prints what is known of one thing, and who says so.
 * @param written its id, or a name that it alone has.
 * @throws AskError where nothing is meant, or several things are.
 */
export async function showAndPrint(
  asking: InProcess,
  written: string,
  { json = false, type }: { readonly json?: boolean; readonly type?: EntityPrefix | undefined },
): Promise<void> {
  const { id } = await meant(asking, written, type);
  const { node } = await dataOf<{ node: ShownThing }>(asking, SHOW, { id });
  console.log(json ? JSON.stringify(node, null, 2) : sections(node).join('\n\n'));
}

function sections(thing: ShownThing): string[] {
  return [heading(thing), stated(thing.claims), credits(thing), ...lists(thing)].filter((section) => section !== '');
}

function heading({ id, name, nativeName, names, externalIds }: ShownThing): string {
  const others = names.map(({ text }) => text).filter((text) => text !== name && text !== nativeName);
  return [
    [name, nativeName].filter((one) => one !== null).join('  '),
    id,
    ...(others.length > 0 ? [`also ${others.join(', ')}`] : []),
    ...(externalIds.length > 0 ? [externalIds.map(({ source, value }) => `${source}:${value}`).join('  ')] : []),
  ].join('\n');
}

/** Names stand in the heading. */
const IN_HEADING: ReadonlySet<string> = new Set(['NAME', 'TITLE']);

/** What is said of it, and by whom: each property once; what is contradicted and not shown is marked. */
function stated({ nodes, totalCount }: Some<StatedClaim>): string {
  const claims = nodes.filter(({ property }) => !IN_HEADING.has(property));
  if (claims.length === 0) return '';
  const rows = claims.map((claim, index) => [
    claim.property === claims[index - 1]?.property ? '' : claim.property.toLowerCase().replaceAll('_', ' '),
    valueOf(claim) + (claim.chosen ? '' : ' (disputed)'),
    saidBy(claim),
  ]);
  return plainTable(rows, ['', 'is', 'says']) + more(totalCount - nodes.length);
}

function valueOf({ value: { entity, text, number, unit, date }, asOf }: StatedClaim): string {
  const value = entity?.name ?? text ?? date ?? [number?.toLocaleString('en-US'), unit].filter((part) => part != null).join(' ');
  return asOf === null ? value : `${value}, as of ${asOf}`;
}

function credits({ credits: all }: ShownThing): string {
  if (all === undefined || all.edges.length === 0) return '';
  const rows = all.edges.map(({ node, role, character, claim }) => [
    String(node.year ?? ''),
    node.name,
    character === null ? role.toLowerCase() : `${role.toLowerCase()} (${character.name})`,
    node.id,
    claim === null ? '' : saidBy(claim),
  ]);
  return plainTable(rows, ['year', 'show', 'as', 'id', 'says']) + more(all.totalCount - all.edges.length);
}

/** What is related to it by its kind, each list with a line that says what it is. */
function lists({ authored, show, playedBy, adaptations, shows, articles, publication, mentions }: ShownThing): string[] {
  const one = (thing: Thing | undefined): readonly Thing[] => (thing === undefined ? [] : [thing]);
  return [
    list('Wrote or drew', authored),
    list('Appears in', one(show)),
    list('Played by', playedBy),
    list(
      'Was made into',
      adaptations?.map(({ work }) => work),
    ),
    list('Shows', shows?.nodes, shows?.totalCount),
    list('Articles', articles?.nodes, articles?.totalCount),
    list('Published by', one(publication)),
    list('Mentions', mentions?.nodes, mentions?.totalCount),
  ];
}

function list(title: string, things: readonly Thing[] = [], total = things.length): string {
  return things.length === 0 ? '' : `${title}:\n${thingsTable(things)}${more(total - things.length)}`;
}

function more(count: number): string {
  return count > 0 ? `\n… and ${count.toLocaleString('en-US')} more` : '';
}
