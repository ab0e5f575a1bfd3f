import { Sentence } from '../../works/sentence.tsx';
import { Mark } from '../../sources/mark.tsx';
import type { Way } from './query.ts';

/** A way as sentences, each with who says so. */
export function Chain({ way }: { readonly way: Way }) {
  return (
    <ol className="chain">
      {way.hops.map((hop, index) => (
        <li key={index}>
          <Sentence relation={hop.relation} from={hop.from} to={hop.to} /> <Mark claim={hop.claim} />
        </li>
      ))}
    </ol>
  );
}
