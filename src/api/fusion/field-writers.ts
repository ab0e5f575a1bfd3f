import { getNamedType } from 'graphql';
import type { Relation } from '../../graph/relation.js';
import type { ByIdField, DeclaredField, FilterArgument, OneField } from '../fields/declaration.js';
import type { FlatRow, Frame } from './frame.js';
import { subqueryOf } from './gathered.js';
import { NotAllowed } from './leaf.js';
import { NotFusable } from './not-fusable.js';
import { pageWriter } from './page-writer.js';
import { rowScope, shapedScope, type Scope } from './scope.js';
import type { SelectedField, Selecting } from './selecting.js';
import { NO_CURSOR } from './sites.js';
import { Subquery } from './subquery.js';
import { leafWriter, type Writer } from './writer.js';

/** Writes what a declared field shows of what stands at one point of a statement. */
export function fieldWriter(compilation: Selecting, declared: DeclaredField, selected: SelectedField, scope: Scope, frame: Frame): Writer {
  const { field, nodes } = selected;
  const type = getNamedType(field.type);
  switch (declared.kind) {
    case 'nodes': {
      const rows = rowsOf(compilation, declared, selected, scope, declared.arguments);
      const write = compilation.node(rows.node, type, nodes, rows.frame);
      return listWriter(rows.addTo(frame), write);
    }
    case 'rows': {
      const rows = rowsOf(compilation, declared, selected, scope, declared.arguments);
      const write = compilation.object(
        compilation.objectType(type.name),
        nodes,
        shapedScope(declared.shape, rowScope(rows.row)),
        rows.frame,
      );
      return listWriter(rows.addTo(frame), write);
    }
    case 'one': {
      const rows = rowsOf(compilation, declared, selected, scope, {}, 1);
      const write = compilation.node(rows.node, type, nodes, rows.frame);
      const rowsIn = rows.addTo(frame);
      const isAsked = askedWhere(declared, scope, frame);
      return (row, run) => {
        const [first] = rowsIn(row);
        return first === undefined || !isAsked(row) ? null : write(first, run);
      };
    }
    case 'collected': {
      const rows = rowsOf(compilation, declared, selected, scope, {});
      const value = rows.frame.column(rowScope(rows.row).at(declared.place));
      const rowsIn = rows.addTo(frame);
      return leafWriter(field.type, (row) => [
        ...new Set(
          rowsIn(row)
            .map((inner) => inner[value])
            .filter((one) => one !== null && one !== undefined),
        ),
      ]);
    }
    case 'page':
      return pageWriter(compilation, declared, selected, scope, frame);
    case 'byId':
      return byIdWriter(compilation, declared, selected, scope, frame);
    case 'end': {
      const end = scope.end(declared.of);
      if (end === undefined) throw new NotFusable(`${field.name} is no end of a row`);
      return compilation.node({ variable: end.variable, label: declared.of }, type, nodes, frame);
    }
    case 'self':
      return compilation.object(compilation.objectType(type.name), nodes, scope, frame);
    case 'variant': {
      const places = declared.reads.map((place) => frame.column(scope.at(place)));
      const typeOf = declared.typeOf as (...values: unknown[]) => string | null;
      const writers = new Map(compilation.typesOf(type).map((one) => [one.name, compilation.object(one, nodes, scope, frame)] as const));
      return (row, run) => {
        const name = typeOf(...places.map((place) => row[place]));
        return name === null ? null : writers.get(name)!(row, run);
      };
    }
    case 'derived': {
      const places = declared.reads.map((place) => frame.column(scope.at(place)));
      const derive = declared.derive as (...values: unknown[]) => unknown;
      return leafWriter(field.type, (row) => derive(...places.map((place) => row[place])));
    }
  }
}

/** All rows of a relation, or the first. */
function rowsOf(
  compilation: Selecting,
  declared: { readonly relation: Relation; readonly from: string },
  selected: SelectedField,
  scope: Scope,
  filters: Readonly<Record<string, FilterArgument>>,
  limit?: 1,
): Subquery {
  const cut = { ...compilation.site(selected, { arguments: filters, isPaged: false, cursor: NO_CURSOR }), limit };
  return new Subquery(compilation, declared.relation, scope, declared.from, cut);
}

function listWriter(rowsIn: (row: FlatRow) => readonly FlatRow[], write: Writer): Writer {
  return (row, run) => rowsIn(row).map((inner) => write(inner, run));
}

/** Whether a field is asked for a row at all. */
function askedWhere({ when }: OneField, scope: Scope, frame: Frame): (row: FlatRow) => boolean {
  if (when === undefined) return () => true;
  const place = frame.column(scope.at(when.place));
  return (row) => row[place] === when.is;
}

/** The node whose id stands at a place. */
function byIdWriter(
  compilation: Selecting,
  { label, id, idOf }: ByIdField,
  { field, nodes }: SelectedField,
  scope: Scope,
  frame: Frame,
): Writer {
  if (idOf !== undefined) throw new NotFusable(`${field.name} makes an id of what stands there`);
  const standing = scope.at(id);
  const idPlace = frame.column(standing);
  const { value, variable: from } = standing as { value: string; variable: string };
  const number = compilation.next();
  const variable = `n${number}`;
  const inner = compilation.frame(variable);
  const write = compilation.node({ variable, label }, getNamedType(field.type), nodes, inner);
  const imports = new Set([from, ...[...inner.uses].filter((used) => used !== variable)]);
  const place = frame.subquery(subqueryOf({ number, clauses: `MATCH (${variable}:${label} {id: ${value}})`, imports, rows: inner }));
  return (row, run) => {
    const [first] = row[place] as FlatRow[];
    if (first !== undefined) return write(first, run);
    // An id that leads nowhere may have been merged away: loaders know where to.
    if (row[idPlace] !== null && row[idPlace] !== undefined) throw new NotAllowed('an id that leads nowhere');
    return null;
  };
}
