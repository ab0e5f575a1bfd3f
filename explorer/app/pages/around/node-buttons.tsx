import { useMessages } from '../../language/language.tsx';

/** What can be done to the things of a drawing, by their ids; the same functions each time, or every row is made anew. */
export interface Deeds {
  expand(id: string): void;
  pin(id: string): void;
  hide(id: string): void;
}

/** How a thing stands in a drawing. */
export interface Standing {
  readonly isPinned: boolean;
  readonly isOpen: boolean;
  readonly isCentre: boolean;
}

interface NodeButtonsProps extends Standing {
  readonly id: string;
  readonly name: string;
  readonly deeds: Deeds;
}

/** What can be done to one thing of a drawing. */
export function NodeButtons({ id, name, isPinned, isOpen, isCentre, deeds }: NodeButtonsProps) {
  const { around } = useMessages();
  return (
    <span className="node-buttons scripted">
      {!isOpen && (
        <button type="button" onClick={() => deeds.expand(id)} aria-label={`${around.expand}: ${name}`}>
          {around.expand}
        </button>
      )}
      {!isCentre && (
        <>
          <button type="button" onClick={() => deeds.pin(id)} aria-pressed={isPinned} aria-label={`${around.pin}: ${name}`}>
            {around.pin}
          </button>
          <button type="button" onClick={() => deeds.hide(id)} aria-label={`${around.hide}: ${name}`}>
            {around.hide}
          </button>
        </>
      )}
    </span>
  );
}
