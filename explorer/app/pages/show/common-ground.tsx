import { useMessages } from '../../language/language.tsx';
import { Name } from '../../names/name.tsx';
import { useHref } from '../../routing/href.ts';
import { AskedMark } from '../../sources/asked-mark.tsx';
import type { ShownShow } from './query.ts';
import { tieSources } from './tie-sources.tsx';

interface CommonGroundProps {
  readonly ground: ShownShow['similar'][number]['common'][number];
  /** The two shows that have it in common. */
  readonly shows: readonly [string, string];
}

/**
 * Something that two shows have in common, with who says so of either. Without JavaScript the mark leads to how the two are connected,
 * each step with its own.
 */
export function CommonGround({ ground: { kind, count, things, claims }, shows: [id, other] }: CommonGroundProps) {
  const { common } = useMessages();
  const href = useHref();
  return (
    <li>
      {common[kind](count)}
      {things.length > 0 && ': '}
      {things.map((thing, index) => (
        <span key={thing.id}>
          {index > 0 && ', '}
          <Name of={thing} isShort />
        </span>
      ))}
      {things.length > 0 && count > things.length && ` ${common.more(count - things.length)}`}{' '}
      <AskedMark
        fact={common[kind](count)}
        says={things.map(({ name }) => name).join(', ')}
        claims={claims}
        href={href(`/connect?from=${encodeURIComponent(id)}&to=${encodeURIComponent(other)}`)}
        answer={() => tieSources(id, other, kind)}
      />
    </li>
  );
}
