/**
 * A case that the person at the keyboard can put right: the message is one sentence that says what is wrong and what
 * helps. The commands print it without a stack; everything else that is thrown is a fault of this tool.
 */
export class Neo4jProblem extends Error {
  /** @override */
  name = 'Neo4jProblem';
}
