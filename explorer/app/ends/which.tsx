import { useMessages } from '../language/language.tsx';
import { useHref } from '../routing/href.ts';
import { useNavigation } from '../routing/navigation.tsx';
import type { Found } from '../search-box/query.ts';
import { Row } from '../search-box/row.tsx';

interface WhichProps {
  readonly name: string;
  readonly text: string;
  readonly found: readonly Found[];
}

/** Whom or what a text stands for: a choice that leads to the same page with an id in the place of the text. */
export function Which({ name, text, found }: WhichProps) {
  const { connect, search } = useMessages();
  const { address } = useNavigation();
  const href = useHref();
  const addressWith = (id: string): string => {
    const parameters = new URLSearchParams(address.search);
    parameters.delete('lang');
    parameters.set(name, id);
    return href(`${address.pathname}?${parameters.toString()}`);
  };
  return (
    <section>
      <h2>{connect.which(text)}</h2>
      {found.length === 0 ? (
        <p>{search.none(text)}</p>
      ) : (
        <ol className="rows">
          {found.map((one) => (
            <li key={one.node.id}>
              <a href={addressWith(one.node.id)}>
                <Row found={one} />
              </a>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
