import { addressOf } from './route.ts';

/** An answer to what was typed. */
export interface Found {
  readonly matched: { readonly text: string };
  readonly node: {
    readonly __typename: string;
    readonly id: string;
    readonly name: string;
    readonly nativeName?: string | null | undefined;
    readonly year?: number | null | undefined;
    /** Of a person: shows they are known for. */
    readonly knownFor?: { readonly edges: readonly { readonly node: { readonly id: string; readonly title: string } }[] } | undefined;
  };
}

interface SearchProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Undefined while nothing was asked. */
  readonly found: readonly Found[] | undefined;
}

/** A field to type in, and below it what answers so far. */
export function Search({ text, onText, found }: SearchProps) {
  return (
    <>
      <search>
        <label htmlFor="text">A show, a person, a webtoon … in any spelling</label>
        <input
          id="text"
          type="search"
          value={text}
          onChange={(event) => onText(event.target.value)}
          placeholder="lee jq, 지금 우리, all of us"
          autoComplete="off"
          spellCheck={false}
          autoFocus
        />
      </search>
      <p className="notice" role="status">
        {text === '' || found === undefined ? '' : told(found.length)}
      </p>
      <ol className="found" aria-label="Results">
        {text === '' ? undefined : found?.map((one) => <Answer key={one.node.id} {...one} />)}
      </ol>
    </>
  );
}

function told(count: number): string {
  if (count === 0) return 'Nothing has such a name.';
  return count === 1 ? 'One answer.' : `${count} answers, the best first.`;
}

function Answer({ matched, node }: Found) {
  const { __typename: type, id, name, nativeName, year, knownFor } = node;
  const shows = knownFor?.edges ?? [];
  return (
    <li>
      <p>
        {type === 'Show' ? <ShowLink id={id} name={name} /> : <strong>{name}</strong>} {nativeName && <span lang="ko">{nativeName}</span>}{' '}
        <small>{[type, year, matched.text === name ? undefined : `also “${matched.text}”`].filter(Boolean).join(' · ')}</small>
      </p>
      {shows.length > 0 && (
        <ul className="known" aria-label={`Shows of ${name}`}>
          {shows.map(({ node: show }) => (
            <li key={show.id}>
              <ShowLink id={show.id} name={show.title} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function ShowLink({ id, name }: { id: string; name: string }) {
  return <a href={addressOf({ view: 'show', id })}>{name}</a>;
}
