import type { ReactNode } from 'react';
import { Name, type Named } from '../names/name.tsx';
import { claimOf, type Claimed } from '../sources/claim.ts';
import { Mark } from '../sources/mark.tsx';

/** A list of facts by their names. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="facts">{children}</dl>;
}

interface FactProps {
  readonly name: string;
  readonly claim?: Claimed | null | undefined;
  readonly children: ReactNode;
}

/** A fact by its name; nothing where it is not known. */
export function Fact({ name, claim, children }: FactProps) {
  if (children === undefined || children === null || children === '' || children === false) return null;
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>
        {children} <Mark claim={claim} />
      </dd>
    </div>
  );
}

interface NamedFactProps {
  readonly name: string;
  readonly things: readonly Named[];
  readonly claims: readonly Claimed[];
  /** Of which property the things are values. */
  readonly property: string;
}

/** A fact that is one or several things, each with its mark. */
export function NamedFact({ name, things, claims, property }: NamedFactProps) {
  if (things.length === 0) return null;
  return (
    <div className={things.length > 3 ? 'fact wide' : 'fact'}>
      <dt>{name}</dt>
      <dd>
        <ul className="things">
          {things.map((thing) => (
            <li key={thing.id}>
              <Name of={thing} /> <Mark claim={claimOf(claims, property, thing.id)} />
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
