import { useState } from 'react';
import type { Place } from '../../../src/server/explorer/rendering.ts';
import { useNavigation } from '../routing/navigation.tsx';

/** The poster of a work, where the store has its address and the setting INYEON_POSTERS allows its host. */
export function Poster({ address }: { readonly address: string | null }) {
  const { posters } = useNavigation();
  const [isGone, setGone] = useState(false);
  if (address === null || isGone || !isAllowed(address, posters)) return null;
  return (
    <img
      className="poster"
      src={address}
      alt=""
      width={160}
      height={240}
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
