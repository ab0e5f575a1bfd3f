/** Settles the editors' options which GraphiQL leaves at a default that does not suit this data or small windows. */
import { useGraphiQL, useMonaco } from '@graphiql/react';
import { useEffect } from 'react';

const OPTIONS = {
  // Characters that look like ASCII ones are right in names and titles of many scripts, not a trick, so they get no frame.
  unicodeHighlight: { ambiguousCharacters: false },
  // Hangul from a font of even width where there is one, as wide as two Latin letters; never from a font with serifs.
  fontFamily: '"Fira Code", D2Coding, "Nanum Gothic Coding", NanumGothicCoding, "Noto Sans Mono CJK KR", monospace',
  // At the end of its text an editor lets the page scroll on: in a low window the answer stands below.
  scrollbar: { verticalScrollbarSize: 10, alwaysConsumeMouseWheel: false },
};

/** Shows nothing. It sets the options of the editors as soon as they are there. */
export function QuietEditors() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, responseEditor]) editor?.updateOptions(OPTIONS);
  }, [queryEditor, variableEditor, responseEditor]);

  const monaco = useMonaco((state) => state.monaco);
  useEffect(() => {
    // The editors break lines by the width of a letter, which they measure once: mostly before the font has come.
    if (monaco) void document.fonts.load('15px "Fira Code"').then(() => monaco.editor.remeasureFonts());
  }, [monaco]);
  return null;
}
