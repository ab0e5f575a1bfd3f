import { useMessages } from '../../language/language.tsx';
import { propertyName } from '../../language/property.ts';
import { Name } from '../../names/name.tsx';
import { SaidBy } from '../../sources/said-by.tsx';
import { Sources } from '../../sources/sources.tsx';
import type { ShownShow } from './query.ts';

type Ground = ShownShow['similar'][number]['common'][number];

/** Something that two shows have in common: each thing with who says so of either show. */
export function CommonGround({ ground: { kind, count, things, claims } }: { readonly ground: Ground }) {
  const { common } = useMessages();
  return (
    <li>
      {common[kind](count)}
      {things.length > 0 && ': '}
      {things.map((thing, index) => (
        <span key={thing.id}>
          {index > 0 && ', '}
          <Name of={thing} isShort />{' '}
          <BothMark claims={claims.filter(({ value }) => value.__typename === 'EntityValue' && value.entity.id === thing.id)} />
        </span>
      ))}
      {things.length > 0 && count > things.length && ` ${common.more(count - things.length)}`}
    </li>
  );
}

/** The mark on what is true of two shows: as many witnesses as the one has that has fewer. */
function BothMark({ claims }: { readonly claims: Ground['claims'] }) {
  const messages = useMessages();
  const [first] = claims;
  if (first === undefined) return null;
  return (
    <Sources
      fact={propertyName(messages, first.property)}
      says={claims.map(({ subject }) => subject.name).join(', ')}
      witnesses={Math.min(...claims.map(({ witnesses }) => witnesses))}
      isDisputed={claims.some(({ disputedBy }) => disputedBy.length > 0)}
    >
      {claims.map((claim) => (
        <section key={claim.id}>
          <p className="side-kind">
            <Name of={claim.subject} isShort />
          </p>
          <SaidBy claim={claim} />
        </section>
      ))}
    </Sources>
  );
}
