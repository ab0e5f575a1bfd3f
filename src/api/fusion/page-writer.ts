import { getNamedType, type FieldNode, type GraphQLObjectType } from 'graphql';
import { encodeCursor, type Keys } from '../../graph/cursor.js';
import { pageInfoOf } from '../../graph/page.js';
import type { PageField } from '../fields/declaration.js';
import type { FlatRow, Frame } from './frame.js';
import { NotFusable } from './not-fusable.js';
import { rowScope, type BoundRow, type Scope } from './scope.js';
import type { SelectedField, Selecting } from './selecting.js';
import type { Site } from './sites.js';
import { Subquery } from './subquery.js';
import { leafWriter, objectWriter, type Run, type Writer } from './writer.js';

/** What a page is read from: the rows of a relation, or those of a list of all nodes of a label. */
export interface PageSource {
  readonly site: Site;
  /** The name of the list in cursors. */
  readonly name: string;
  /** What is read of each row. */
  readonly frame: Frame;
  readonly row: BoundRow;
  /** The keys of a row's cursor, as places in its list. */
  cursorKeys(): number[];
}

/** Writes a page of a relation. */
export function pageWriter(compilation: Selecting, declared: PageField, selected: SelectedField, scope: Scope, frame: Frame): Writer {
  const { relation } = declared;
  const cut = compilation.site(selected, {
    arguments: declared.arguments,
    isPaged: true,
    cursor: (order) => ({ place: `${relation.name} ${order}`, keys: relation.orderKeys(order).length }),
  });
  const rows = new Subquery(compilation, relation, scope, declared.from, cut);
  const { frame: inner, row } = rows;
  const source = { site: cut.site, name: relation.name, frame: inner, row, cursorKeys: () => rows.cursorKeys() };
  const connection = connectionWriter(compilation, source, selected);
  const total = connection.showsTotal ? rows.countIn(frame) : undefined;
  const rowsOf = connection.showsRows ? rows.addTo(frame) : () => NO_ROWS;
  return (read, run) => connection.write(rowsOf(read), total === undefined ? undefined : read[total], run);
}

const NO_ROWS: readonly FlatRow[] = [];

/** Writes a connection from its rows and their number. */
export interface ConnectionWriter {
  readonly showsRows: boolean;
  readonly showsTotal: boolean;
  write(rows: readonly FlatRow[], total: unknown, run: Run): object;
}

/** What is selected of a page, from the rows as they were read: in the order that they were asked for, with one more where there are more. */
interface PageRows {
  readonly rows: readonly FlatRow[];
  readonly more: boolean;
  readonly total: unknown;
}

type PagePart = (page: PageRows, run: Run) => unknown;

/** Writes what is selected of a connection. */
export function connectionWriter(compilation: Selecting, source: PageSource, { field, nodes }: SelectedField): ConnectionWriter {
  const type = compilation.objectType(getNamedType(field.type).name);
  let showsRows = false;
  let showsTotal = false;
  const cursorOf = (): ((row: FlatRow, run: Run) => string) => {
    const keys = source.cursorKeys();
    return (row, { sites }) =>
      encodeCursor(`${source.name} ${sites[source.site.number]!.order}`, keys.map((place) => row[place]) as unknown as Keys);
  };
  const parts = [...compilation.selected(type, nodes)].map(([name, same]): readonly [string, PagePart] => {
    const selected = same[0]!.name.value;
    const inner = type.getFields()[selected];
    switch (selected) {
      case '__typename':
        return [name, () => type.name];
      case 'totalCount':
        showsTotal = true;
        return [name, ({ total }) => total];
      case 'nodes': {
        showsRows = true;
        const write = compilation.node(source.row.node, getNamedType(inner!.type), same, source.frame);
        return [name, ({ rows }, run) => rows.map((row) => write(row, run))];
      }
      case 'edges': {
        showsRows = true;
        const write = edgeWriter(compilation, source, getNamedType(inner!.type) as GraphQLObjectType, same, cursorOf);
        return [name, ({ rows }, run) => rows.map((row) => write(row, run))];
      }
      case 'pageInfo': {
        showsRows = true;
        source.site.readsOneMore = true;
        const cursor = cursorOf();
        const pageInfo = getNamedType(inner!.type) as GraphQLObjectType;
        const shown = [...compilation.selected(pageInfo, same)];
        return [
          name,
          ({ rows, more }, run) => {
            const ends = [rows[0], rows.at(-1)].flatMap((row) => (row === undefined ? [] : [{ cursor: cursor(row, run) }]));
            const info: Record<string, unknown> = { ...pageInfoOf(ends, run.sites[source.site.number]!.request!, more) };
            return Object.fromEntries(
              shown.map(([key, [one]]) => [key, one!.name.value === '__typename' ? pageInfo.name : info[one!.name.value]]),
            );
          },
        ];
      }
      default:
        throw new NotFusable(`${type.name}.${selected} is no part of a page that is known`);
    }
  });
  return {
    get showsRows() {
      return showsRows;
    },
    get showsTotal() {
      return showsTotal;
    },
    write(read, total, run) {
      const { size, backward } = run.sites[source.site.number]!.request!;
      const more = read.length > size;
      const cut = more ? read.slice(0, size) : read;
      const page = { rows: backward ? [...cut].reverse() : cut, more, total };
      const object: Record<string, unknown> = {};
      for (const [name, part] of parts) object[name] = part(page, run);
      return object;
    },
  };
}

function edgeWriter(
  compilation: Selecting,
  source: PageSource,
  edge: GraphQLObjectType,
  nodes: readonly FieldNode[],
  cursorOf: () => (row: FlatRow, run: Run) => string,
): Writer {
  const scope = rowScope(source.row);
  const fields = [...compilation.selected(edge, nodes)].map(([name, same]): readonly [string, Writer] => {
    const field = edge.getFields()[same[0]!.name.value];
    if (field?.name === 'cursor') {
      const cursor = cursorOf();
      return [name, leafWriter(field.type, (row, run) => cursor(row, run))];
    }
    return [name, compilation.field(edge, same, scope, source.frame)];
  });
  return objectWriter(fields);
}
