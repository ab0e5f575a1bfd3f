import { useMessages } from '../../language/language.tsx';
import { useNavigation } from '../../routing/navigation.tsx';

interface FailureProps {
  readonly status: number;
  readonly message: string;
  readonly retryAfter?: string | undefined;
}

/** It could not be answered: what happened, and how to try again. */
export function Failure({ status, message, retryAfter }: FailureProps) {
  const { failure } = useMessages();
  const { address } = useNavigation();
  const here = address.pathname + (address.search.size === 0 ? '' : `?${address.search.toString()}`);
  return (
    <div className="notice-page" role="alert">
      <h1>{failure.title}</h1>
      <p>{status === 503 ? failure.gone : <span lang="en">{message}</span>}</p>
      {retryAfter !== undefined && <p className="quiet">{failure.after(retryAfter)}</p>}
      <p>
        <a className="button" href={here} target="_self">
          {failure.retry}
        </a>
      </p>
    </div>
  );
}
