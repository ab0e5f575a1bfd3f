import { useState } from 'react';
import type { Place } from '../../../src/server/explorer/rendering.ts';
import { useNavigation } from '../routing/navigation.tsx';

interface PosterProps {
  readonly address: string | null;
  /** As in lists, where it stands before a name. */
  readonly isSmall?: boolean;
}

/** The poster of a work, where the store has its address and the setting INYEON_POSTERS allows its host. */
export function Poster({ address, isSmall = false }: PosterProps) {
  const { posters } = useNavigation();
  const [isGone, setGone] = useState(false);
  if (address === null || isGone || !isAllowed(address, posters)) return null;
  return (
    <img
      className={isSmall ? 'poster small' : 'poster'}
      src={address}
      alt=""
      width={isSmall ? 40 : 160}
      height={isSmall ? 60 : 240}
      loading={isSmall ? 'lazy' : 'eager'}
      decoding="async"
      referrerPolicy="no-referrer"
      onError={() => setGone(true)}
    />
  );
}

function isAllowed(address: string, posters: Place['posters']): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, origin } = new URL(address);
  return posters === 'any' ? protocol === 'https:' : posters.includes(origin);
}
