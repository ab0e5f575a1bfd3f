import { useState } from 'react';
import { useMessages } from '../../language/language.tsx';
import { Name } from '../../names/name.tsx';
import { useHref } from '../../routing/href.ts';
import { AskedPanel, isPlain } from '../../sources/asked-panel.tsx';
import type { ShownShow } from './query.ts';
import { tieSources } from './tie-sources.tsx';

interface CommonGroundProps {
  readonly ground: ShownShow['similar'][number]['common'][number];
  /** The two shows that have it in common. */
  readonly shows: readonly [string, string];
}

/** Something that two shows have in common, with who says so of either. */
export function CommonGround({ ground, shows }: CommonGroundProps) {
  const { common } = useMessages();
  const { kind, count, things, claims } = ground;
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
      {claims.length > 0 && <TieMark ground={ground} shows={shows} />}
    </li>
  );
}

/** As many witnesses as the fact has that has fewest. Without JavaScript it leads to how the two are connected, each step with its mark. */
function TieMark({ ground: { kind, count, things, claims }, shows: [id, other] }: CommonGroundProps) {
  const { common, marks } = useMessages();
  const href = useHref();
  const [isOpen, setOpen] = useState(false);
  const witnesses = Math.min(...claims.map((claim) => claim.witnesses));
  const isDisputed = claims.some(({ disputedBy }) => disputedBy.length > 0);
  const said = isDisputed ? marks.disputed : witnesses > 1 ? marks.several(witnesses) : marks.one;
  const [fact, says] = [common[kind](count), things.map(({ name }) => name).join(', ')];
  return (
    <>
      <a
        className={`mark ${isDisputed ? 'disputed' : witnesses > 1 ? 'several' : 'one'}`}
        href={href(`/connect?from=${encodeURIComponent(id)}&to=${encodeURIComponent(other)}`)}
        title={said}
        aria-label={`${marks.open(fact, says)} ${said}`}
        onClick={(event) => {
          if (!isPlain(event)) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {isDisputed ? `≠${witnesses}` : witnesses}
      </a>
      {isOpen && <AskedPanel fact={fact} says={says} answer={() => tieSources(id, other, kind)} onClose={() => setOpen(false)} />}
    </>
  );
}
