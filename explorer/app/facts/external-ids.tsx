import { useMessages } from '../language/language.tsx';
import { Section } from './section.tsx';

interface ExternalId {
  readonly source: string;
  readonly value: string;
  readonly url?: string | null | undefined;
}

/** Where else a thing has a page. */
export function ExternalIds({ ids }: { readonly ids: readonly ExternalId[] }) {
  const { facts } = useMessages();
  if (ids.length === 0) return null;
  return (
    <Section title={facts.elsewhere}>
      <p className="chips">
        {ids.map(({ source, value, url }) =>
          url != null && /^https?:/u.test(url) ? (
            <a key={`${source} ${value}`} className="chip" href={url} rel="external noreferrer" target="_blank">
              {source} {value}
            </a>
          ) : (
            <span key={`${source} ${value}`} className="chip">
              {source} {value}
            </span>
          ),
        )}
      </p>
    </Section>
  );
}
