import { EndsForm } from '../../ends/ends-form.tsx';
import { givenIn, named } from '../../ends/query.ts';
import { Which } from '../../ends/which.tsx';
import { useMessages } from '../../language/language.tsx';
import type { Named } from '../../names/name.tsx';
import { useHref } from '../../routing/href.ts';
import { WITH_PAGES } from '../../search-box/query.ts';
import { page, type Address } from '../page.ts';
import { Chain } from './chain.tsx';
import { Drawing } from './drawing.tsx';
import { CONNECT, type Way } from './query.ts';

/** How two things hang together: a chain of facts, each with who says so. */
export default page({
  query: CONNECT,
  variables: ({ search }) => {
    const [from, to] = [givenIn(search, 'from'), givenIn(search, 'to')];
    return {
      from: from.isId ? from.text : '-',
      to: to.isId ? to.text : '-',
      hasFrom: from.isId,
      hasTo: to.isId,
      hasBoth: from.isId && to.isId && from.text !== to.text,
      fromText: from.text || '-',
      toText: to.text || '-',
      isFromText: from.isText,
      isToText: to.isText,
    };
  },
  head: ({ from, to }, { connect }) => ({
    title: `${[named(from), named(to)].flatMap((end) => end?.name ?? []).join(' ↔ ') || connect.title} · Inyeon`,
    description: connect.lead,
  }),
  View: ({ data, address }) => {
    const { connect } = useMessages();
    const [from, to] = [givenIn(address.search, 'from'), givenIn(address.search, 'to')];
    const ends = { from: named(data.from), to: named(data.to) };
    return (
      <>
        <h1>{connect.title}</h1>
        <p className="lead">{connect.lead}</p>
        <EndsForm
          key={`${from.text} ${to.text}`}
          action="/connect"
          types={WITH_PAGES}
          submit={connect.submit}
          boxes={[
            { name: 'from', label: connect.from, thing: ends.from, text: from.isText ? from.text : '' },
            { name: 'to', label: connect.to, thing: ends.to, text: to.isText ? to.text : '' },
          ]}
        />
        {from.isText && <Which name="from" text={from.text} found={data.fromFound?.edges ?? []} />}
        {to.isText && <Which name="to" text={to.text} found={data.toFound?.edges ?? []} />}
        {from.isId && from.text === to.text && <p>{connect.itself}</p>}
        {data.paths != null && <Ways ways={data.paths} from={ends.from} to={ends.to} address={address} />}
      </>
    );
  },
});

interface WaysProps {
  readonly ways: readonly Way[];
  readonly from: Named | undefined;
  readonly to: Named | undefined;
  readonly address: Address;
}

function Ways({ ways, from, to, address }: WaysProps) {
  const { connect } = useMessages();
  const href = useHref();
  const asked = Number(address.search.get('way') ?? 1);
  const index = Number.isInteger(asked) && asked >= 1 && asked <= ways.length ? asked - 1 : 0;
  const way = ways[index];
  if (way === undefined || from === undefined || to === undefined)
    return <p className="told-none">{connect.none(from?.name ?? '?', to?.name ?? '?')}</p>;
  const parameters = new URLSearchParams({ from: from.id, to: to.id, way: String(((index + 1) % ways.length) + 1) });
  return (
    <section className="ways" aria-label={`${from.name} ↔ ${to.name}`}>
      <p className="ways-head">
        <strong>{connect.steps(way.length)}</strong>
        {ways.length > 1 && (
          <>
            {' '}
            <span className="quiet">{connect.way(index + 1, ways.length)}</span>{' '}
            <a className="button" href={href(`/connect?${parameters.toString()}`)}>
              {connect.another}
            </a>
          </>
        )}
      </p>
      <div className="chain-and-drawing">
        <Chain way={way} />
        <Drawing way={way} label={connect.drawing(from.name, to.name)} />
      </div>
    </section>
  );
}
