import type { Near } from '../../../../src/server/explorer/rendering.ts';
import { useMessages } from '../../language/language.tsx';
import { Name } from '../../names/name.tsx';

/** Nothing is at an address: the nearest that there are. */
export function Missing({ nearest }: { readonly nearest: readonly Near[] }) {
  const { missing } = useMessages();
  return (
    <div className="notice-page">
      <h1>{missing.title}</h1>
      <p>{missing.text}</p>
      {nearest.length > 0 && (
        <>
          <p>{missing.nearest}</p>
          <ul className="plain">
            {nearest.map((one) => (
              <li key={one.id}>
                <Name of={one} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
