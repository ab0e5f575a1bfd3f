/** Settles the editors' options which GraphiQL leaves at a default that does not suit this data. */
import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/**
 * Shows nothing. It stops the editors from framing characters that look like ASCII ones: in names
 * and titles of many scripts they are right, not a trick.
 */
export function QuietEditors() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, responseEditor]) {
      editor?.updateOptions({ unicodeHighlight: { ambiguousCharacters: false } });
    }
  }, [queryEditor, variableEditor, responseEditor]);
  return null;
}
