import { useMessages } from '../../language/language.tsx';

interface NodeButtonsProps {
  readonly name: string;
  readonly isPinned: boolean;
  readonly isOpen: boolean;
  readonly isCentre: boolean;
  onExpand(): void;
  onPin(): void;
  onHide(): void;
}

/** What can be done to one thing of a drawing. */
export function NodeButtons({ name, isPinned, isOpen, isCentre, onExpand, onPin, onHide }: NodeButtonsProps) {
  const { around } = useMessages();
  return (
    <span className="node-buttons scripted">
      {!isOpen && (
        <button type="button" onClick={onExpand} aria-label={`${around.expand}: ${name}`}>
          {around.expand}
        </button>
      )}
      {!isCentre && (
        <>
          <button type="button" onClick={onPin} aria-pressed={isPinned} aria-label={`${around.pin}: ${name}`}>
            {around.pin}
          </button>
          <button type="button" onClick={onHide} aria-label={`${around.hide}: ${name}`}>
            {around.hide}
          </button>
        </>
      )}
    </span>
  );
}
