import { memo } from 'react';
import { useLanguage } from '../language/language.tsx';
import { useNames, type Named } from '../names/name.tsx';
import { Poster } from '../works/poster.tsx';
import type { Found } from './query.ts';

/** One answer: both scripts, what it is, what somebody is known for, the year, and the spelling that has answered. */
export const Row = memo(function Row({ found: { node, matched, reason } }: { readonly found: Found }) {
  const { messages } = useLanguage();
  const [first, second] = useNames(node);
  const known = node.__typename === 'Person' ? node.knownFor.edges.map((edge) => edge.node) : [];
  const kind = node.__typename === 'Show' ? messages.kinds[node.kind] : messages.types[node.__typename];
  const isOther = matched.text !== node.name && matched.text !== node.nativeName;
  return (
    <>
      {node.__typename === 'Show' && <Poster address={node.poster ?? null} isSmall />}
      <span className="row-name">
        <span lang={first!.lang}>{first!.text}</span>{' '}
        {second !== undefined && (
          <span className="other-script" lang={second.lang}>
            {second.text}
          </span>
        )}
      </span>
      <span className="row-more">
        {[kind, yearOf(node), isOther && (reason === 'MEMBER' ? messages.search.member : messages.search.also)(matched.text)]
          .filter(Boolean)
          .join(' · ')}
        {known.length > 0 && (
          <>
            {' · '}
            {known.map((show, index) => (
              <span key={show.id}>
                {index > 0 && ', '}
                <ShortName of={show} />
              </span>
            ))}
          </>
        )}
      </span>
    </>
  );
});

function ShortName({ of }: { readonly of: Named }) {
  const [first] = useNames(of);
  return <span lang={first!.lang}>{first!.text}</span>;
}

function yearOf(node: Found['node']): string | undefined {
  if (node.__typename === 'Show') return node.year == null ? undefined : String(node.year);
  if (node.__typename === 'Webtoon') return node.startedOn?.slice(0, 4);
  return node.__typename === 'Person' ? node.bornOn?.slice(0, 4) : undefined;
}
