import { Section } from '../facts/section.tsx';
import { useLanguage } from '../language/language.tsx';
import { Name } from '../names/name.tsx';
import { Mark } from '../sources/mark.tsx';
import type { Casting } from './query.ts';

interface CastingNewsProps {
  readonly news: readonly Casting[];
  readonly total: number;
  /** Whose page it is not: a show lists people, and a person shows. */
  readonly lists: 'person' | 'show';
}

/** Who is talked of for a part, told apart from who plays: each word with its day, older word behind the newest. */
export function CastingNews({ news, total, lists }: CastingNewsProps) {
  const { messages, date } = useLanguage();
  const { casting, cast } = messages;
  if (news.length === 0) return null;
  const current = news.filter(({ isCurrent }) => isCurrent);
  return (
    <Section title={casting.title} id="casting">
      <p className="quiet">{casting.note}</p>
      <ul className="casting">
        {current.map((one) => {
          const older = news.filter((other) => !other.isCurrent && other[lists].id === one[lists].id);
          return (
            <li key={one.id}>
              <Name of={one[lists]} /> <span className={`stage ${one.stage.toLowerCase()}`}>{casting.stages[one.stage]}</span>{' '}
              {one.asOf != null && <span className="quiet">{date(one.asOf)}</span>} <Mark claim={one.claim} />
              {older.length > 0 && (
                <span className="quiet before">
                  {casting.before}{' '}
                  {older.map((other, index) => (
                    <span key={other.id}>
                      {index > 0 && messages.and}
                      {casting.stages[other.stage]}
                      {other.asOf != null && ` (${date(other.asOf)})`} <Mark claim={other.claim} />
                    </span>
                  ))}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {news.length < total && <p className="quiet">{cast.all(news.length, total)}</p>}
    </Section>
  );
}
