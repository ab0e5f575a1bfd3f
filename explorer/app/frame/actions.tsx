import { print } from '@0no-co/graphql.web';
import { useEffect, useState } from 'react';
import type { AnyDocument } from '../graphql.ts';
import { useMessages } from '../language/language.tsx';
import { idAt, pathOf } from '../routing/path.ts';
import { useNavigation } from '../routing/navigation.tsx';
import { copied } from './clipboard.ts';

interface ActionsProps {
  readonly query: AnyDocument;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How long a notice stays, in milliseconds. */
const NOTICE_MS = 4000;

type Notice = { readonly text: string; readonly byHand?: string };

/** What can be done with any page: its link, its code for other sites, its operation in the playground, its data. */
export function Actions({ query, variables }: ActionsProps) {
  const { actions } = useMessages();
  const { address, origin } = useNavigation();
  const [notice, setNotice] = useState<Notice>();
  useEffect(() => {
    if (notice === undefined || notice.byHand !== undefined) return undefined;
    const timer = setTimeout(() => setNotice(undefined), NOTICE_MS);
    return () => clearTimeout(timer);
  }, [notice]);

  const here = addressOf(origin, address.pathname, address.search);
  const embedded = addressOf(origin, address.pathname, new URLSearchParams([...address.search, ['embed', '']]));
  const copy = async (text: string, said: string): Promise<void> =>
    setNotice((await copied(text)) ? { text: said } : { text: actions.byHand, byHand: text });
  const id = idAt(address.pathname);
  return (
    <aside className="actions" aria-label={actions.title}>
      <button type="button" className="scripted" onClick={() => void copy(here, actions.copied)}>
        {actions.copy}
      </button>
      <button
        type="button"
        className="scripted"
        onClick={() =>
          void copy(`<iframe title="Inyeon" src="${embedded}" width="640" height="480" loading="lazy"></iframe>`, actions.embedCopied)
        }
      >
        {actions.embed}
      </button>
      <a href={playgroundAddress(print(query), variables)} target="_self" rel="nofollow">
        {actions.graphql}
      </a>
      {id !== undefined && (
        <a href={`${pathOf(id)}.json`} type="application/json">
          {actions.json}
        </a>
      )}
      <span role="status" className="notice">
        {notice?.text}
        {notice?.byHand !== undefined && (
          <input readOnly autoFocus aria-label={actions.byHand} value={notice.byHand} onFocus={(event) => event.currentTarget.select()} />
        )}
      </span>
    </aside>
  );
}

/** The playground with an operation: its links have the form of a GraphQL GET request. */
function playgroundAddress(query: string, variables: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(variables).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams({ query, ...(given.length > 0 && { variables: JSON.stringify(Object.fromEntries(given), null, 2) }) });
  return `/graphql?${search.toString()}`;
}

function addressOf(origin: string, pathname: string, search: URLSearchParams): string {
  return origin + pathname + (search.size === 0 ? '' : `?${search.toString()}`);
}
