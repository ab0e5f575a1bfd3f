import { useLanguage } from '../language/language.tsx';
import { Name } from '../names/name.tsx';

interface Neighbour {
  readonly id: string;
  readonly name: string;
  readonly nativeName?: string | null;
}

/** What stood in the slot of a show before it, and what follows, of what the graph has; nothing where it knows neither. */
export function SlotFact({ slot }: { readonly slot: { readonly before: Neighbour | null; readonly after: Neighbour | null } | null }) {
  const { audience } = useLanguage().messages;
  if (slot === null || (slot.before === null && slot.after === null)) return null;
  return (
    <div className="fact">
      <dt>{audience.slot}</dt>
      <dd>
        <ul className="things">
          {slot.before !== null && (
            <li>
              <Name of={slot.before} /> <span className="quiet">{audience.before}</span>
            </li>
          )}
          {slot.after !== null && (
            <li>
              <Name of={slot.after} /> <span className="quiet">{audience.after}</span>
            </li>
          )}
        </ul>
      </dd>
    </div>
  );
}
