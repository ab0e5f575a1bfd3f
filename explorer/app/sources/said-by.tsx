import { useLanguage, useMessages } from '../language/language.tsx';
import { Name } from '../names/name.tsx';
import { pathOf } from '../routing/path.ts';
import { useHref } from '../routing/href.ts';
import type { Cited, ClaimSide, Claimed } from './claim.ts';
import { Value } from './value.tsx';

/** Who says so, as printed and where; both sides of a dispute, and why one of them is shown. */
export function SaidBy({ claim }: { readonly claim: Claimed }) {
  const { messages } = useLanguage();
  const { disputedBy } = claim;
  return (
    <>
      {disputedBy.length === 0 ? (
        <Side claim={claim} />
      ) : (
        [claim, ...disputedBy].map((side) => (
          <section key={side.id} className="side">
            <p className={side.chosen ? 'side-kind chosen' : 'side-kind'}>
              {side.chosen ? messages.sources.shown : messages.sources.other}
            </p>
            <Side claim={side} />
          </section>
        ))
      )}
      {claim.reason != null && (
        <p className="why">
          <strong>{messages.sources.why}:</strong> <Reason of={claim.reason} />
        </p>
      )}
    </>
  );
}

function Reason({ of }: { readonly of: string }) {
  const told = useMessages().reason(of);
  return <span lang={told === of ? 'en' : undefined}>{told}</span>;
}

function Side({ claim }: { readonly claim: ClaimSide }) {
  const { messages, date } = useLanguage();
  return (
    <>
      <p className="says">
        <Value claim={claim} />
        {claim.asOf != null && <span className="quiet"> {messages.sources.asOf(date(claim.asOf))}</span>}
        {claim.witnesses > 1 && <span className="quiet"> · {messages.sources.independent(claim.witnesses)}</span>}
      </p>
      {claim.citations.length === 0 ? <p className="quiet">{messages.sources.nobody}</p> : <Citations citations={claim.citations} />}
    </>
  );
}

/** Who prints what, and where. */
export function Citations({ citations }: { readonly citations: readonly Cited[] }) {
  const { messages, date } = useLanguage();
  const href = useHref();
  return (
    <ul className="citations">
      {citations.map(({ article, asWritten, locator }, index) => (
        <li key={index}>
          <Name of={article.publication} isShort />
          {asWritten != null && <span className="as-written"> {messages.sources.prints(asWritten)}</span>}
          <span className="where">
            <a href={href(pathOf(article.id) ?? '/')}>{article.headline}</a>
            {article.publishedOn != null && <>, {date(article.publishedOn)}</>}
            {locator != null && <>, {messages.sources.at(locator)}</>}
          </span>
        </li>
      ))}
    </ul>
  );
}
