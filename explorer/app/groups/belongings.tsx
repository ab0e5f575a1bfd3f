import type { ReactNode } from 'react';
import { useLanguage } from '../language/language.tsx';
import { Name, type Named } from '../names/name.tsx';
import type { Claimed } from '../sources/claim.ts';
import { Mark } from '../sources/mark.tsx';

/** What somebody belongs to, or who belongs to it: since when, until when, and as whom. */
export interface Belonging {
  readonly node: Named;
  readonly since: string | null;
  readonly until: string | null;
  readonly stageName?: string | null;
  readonly claim: Claimed | null;
}

/** A fact that is what somebody belongs to, each with its days and mark. */
export function Belongings({ name, all }: { readonly name: string; readonly all: readonly Belonging[] }) {
  if (all.length === 0) return null;
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>
        <ul className="things">
          {all.map((one) => (
            <li key={one.node.id}>
              <Name of={one.node} /> <Span of={one} /> <Mark claim={one.claim} />
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

/** As whom, and from when to when; nothing where nobody says. */
export function Span({ of: { stageName, since, until } }: { readonly of: Omit<Belonging, 'node' | 'claim'> }): ReactNode {
  const { messages, date } = useLanguage();
  const { as } = messages.cast;
  const days = since == null && until == null ? undefined : `${since == null ? '' : date(since)}–${until == null ? '' : date(until)}`;
  const said = [stageName == null ? undefined : as(stageName), days].filter((one) => one !== undefined);
  return said.length === 0 ? null : <span className="quiet">{said.join(', ')}</span>;
}
