import { ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql';
import type { Page, PageEdge, StoredNode } from '../../graph/loaders.js';
import type { PageArguments } from '../../graph/page.js';

@ObjectType({ description: 'Where a page stands within its list.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there are rows after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether there are rows before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first row: pass it as before, with last, for the page before.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last row: pass it as after, with first, for the next page.' })
  endCursor!: string | null;
}

/** Arguments of a list that is paged, from either end. */
@ArgsType()
export class PageArgs implements PageArguments {
  @Field(() => Int, { nullable: true, description: 'How many rows from the start, 0 to 100; 20 when left out.' })
  first?: number;

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before this one, just as it was given.' })
  after?: string;

  @Field(() => Int, { nullable: true, description: 'How many rows from the end, 0 to 100; goes with before, not with first.' })
  last?: number;

  @Field(() => String, { nullable: true, description: 'The startCursor of the page after this one, just as it was given.' })
  before?: string;
}

/** The type of a connection's nodes, which may be an interface; a function, since types may name each other. */
type NodeType = () => abstract new () => object;

/**
 * Declares the edge type of a connection: one row with its cursor. Fields that tell more of the row go into a
 * resolver of the class, or of an interface that it shares with other edges.
 */
export function edgeType(name: string, node: NodeType, description: string, shared?: abstract new () => object): ClassType<PageEdge> {
  @ObjectType(`${name}Edge`, { description, simpleResolvers: true, implements: shared ?? [] })
  class Edge {
    @Field(() => String, { description: 'The place of this row in its list.' })
    cursor!: string;

    @Field(node, { description: 'What the row is about.' })
    node!: StoredNode;

    readonly parent!: string;
    readonly edge!: Record<string, unknown>;
  }
  return Edge;
}

/** Declares the connection type over an edge type: `edges`, `nodes` beside them, `pageInfo` and `totalCount`. */
export function connectionType(name: string, node: NodeType, edge: ClassType<PageEdge>, description: string): ClassType<Page> {
  @ObjectType(`${name}Connection`, { description, simpleResolvers: true })
  class Connection {
    @Field(() => [edge], { description: 'The rows of this page, each with its cursor.' })
    edges!: PageEdge[];

    @Field(() => [node()], { description: 'The same rows without cursors.' })
    nodes!: StoredNode[];

    @Field(() => PageInfo, { description: 'Where this page stands within the list.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many rows the whole list has under the same filter; counted only when asked for.' })
    totalCount!: () => Promise<number>;
  }
  return Connection;
}

/** Declares a connection whose rows tell nothing but their node. */
export function simpleConnection(name: string, node: NodeType, plural: string): ClassType<Page> {
  return connectionType(name, node, edgeType(name, node, `One of the ${plural}.`), `A page of ${plural}.`);
}
