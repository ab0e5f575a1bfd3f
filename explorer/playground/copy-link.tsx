/** The button that copies a link to the query in the editors, and says so. */
import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { copyText } from './clipboard';
import { addressOf } from './link';

/** How long a notice stays. */
const NOTICE_MS = 4000;

/** What is said of the last click; an address that could not be copied is shown, to be copied by hand. */
type Notice = { text: string; address?: string };

/** The button for the toolbar, and beside it what it has to say. */
export function CopyLink() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const operations = useGraphiQL((state) => state.operations);
  const operationName = useGraphiQL((state) => state.operationName);
  const [notice, setNotice] = useState<Notice>();

  useEffect(() => {
    if (!notice || notice.address) return undefined;
    const timer = setTimeout(() => setNotice(undefined), NOTICE_MS);
    return () => clearTimeout(timer);
  }, [notice]);

  async function copy(): Promise<void> {
    const query = queryEditor?.getValue().trim();
    if (!query) return setNotice({ text: 'There is no query to link to.' });
    const several = operations !== undefined && operations.length > 1;
    const linked = { query, variables: variableEditor?.getValue() ?? '', ...(several && operationName && { operationName }) };
    const address = addressOf(linked, new URL(location.href));
    if (!address) return setNotice({ text: 'This query is too long for a link.' });
    setNotice((await copyText(address)) ? { text: 'Link copied' } : { text: 'Copy this address:', address });
  }

  return (
    <>
      <ToolbarButton label="Copy link" onClick={() => void copy()}>
        <LinkIcon />
      </ToolbarButton>
      {/* Always there, since screen readers tell only of changes in what they know. */}
      <div className="copy-link-notice" role="status">
        {notice?.text}
        {notice?.address && (
          <input
            className="playground-input"
            aria-label="Address of this query"
            readOnly
            autoFocus
            value={notice.address}
            onFocus={(event) => event.currentTarget.select()}
            onBlur={() => setNotice(undefined)}
          />
        )}
      </div>
    </>
  );
}

function LinkIcon() {
  return (
    <svg
      className="graphiql-toolbar-icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M10 14a4.5 4.5 0 0 0 6.4 0l3.2-3.2a4.5 4.5 0 0 0-6.4-6.4L11.8 5.8" />
      <path d="M14 10a4.5 4.5 0 0 0-6.4 0l-3.2 3.2a4.5 4.5 0 0 0 6.4 6.4l1.4-1.4" />
    </svg>
  );
}
