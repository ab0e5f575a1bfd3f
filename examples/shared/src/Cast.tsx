/** A part in a show. */
export interface Part {
  readonly node: { readonly id: string; readonly name: string };
  readonly character?: { readonly name: string } | null | undefined;
}

interface CastProps {
  readonly parts: readonly Part[];
  readonly total: number;
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly onMore: () => void;
}

/** Who plays whom, as far as it is loaded. */
export function Cast({ parts, total, hasMore, isLoading, onMore }: CastProps) {
  return (
    <section aria-labelledby="cast">
      <h2 id="cast">Cast</h2>
      {total === 0 && <p className="notice">Nobody is known.</p>}
      <ul className="cast" aria-labelledby="cast">
        {parts.map(({ node, character }) => (
          <li key={node.id}>
            <strong>{node.name}</strong>
            {character && <span>{character.name}</span>}
          </li>
        ))}
      </ul>
      {hasMore && (
        <button type="button" onClick={onMore} disabled={isLoading}>
          Load more <small>{`${parts.length} of ${total}`}</small>
        </button>
      )}
    </section>
  );
}
