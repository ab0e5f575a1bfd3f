import { visit, type ArgumentNode, type DirectiveNode, type DocumentNode, type VariableNode } from 'graphql';

/** The names of the variables that stand within the directives of a document, and within those of its arguments. */
export function variablesWithin(document: DocumentNode, isMeant: (argument: ArgumentNode) => boolean = () => false): string[] {
  const names = new Set<string>();
  const note = { Variable: ({ name }: VariableNode) => void names.add(name.value) };
  visit(document, {
    Directive: (directive: DirectiveNode) => void visit(directive, note),
    Argument(argument: ArgumentNode) {
      if (isMeant(argument)) visit(argument, note);
    },
  });
  return [...names];
}
