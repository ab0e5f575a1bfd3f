import { Section } from '../facts/section.tsx';
import { useLanguage } from '../language/language.tsx';
import { grouped } from '../charts/place.ts';
import { Curve, Point, SHAPES } from './curve.tsx';
import { FiguresTable } from './figures-table.tsx';
import { broadcastsOf, seriesOf, type Watched } from './figure.ts';
import { useSeriesName } from './series-name.ts';

interface AudienceProps {
  readonly figures: readonly Watched[];
  readonly total: number;
  readonly of: string;
}

/** How many watched a show, episode by episode: a curve for each season, and its numbers with who says so. */
export function Audience({ figures, total, of }: AudienceProps) {
  const { messages } = useLanguage();
  if (figures.length === 0) return null;
  const seasons = grouped(figures, ({ seasonNumber }) => String(seasonNumber ?? ''));
  return (
    <Section title={messages.sections.audience} id="audience">
      {seasons.map(([season, own]) => (
        <Season key={season} season={season} figures={own} of={of} />
      ))}
      {total > figures.length && <p className="quiet">{messages.audience.first(figures.length, total)}</p>}
    </Section>
  );
}

function Season({ season, figures, of }: { readonly season: string; readonly figures: readonly Watched[]; readonly of: string }) {
  const { messages } = useLanguage();
  const { audience, charts } = messages;
  const seriesName = useSeriesName();
  const series = seriesOf(figures);
  const broadcasts = broadcastsOf(figures);
  const caption = [of, season === '' ? '' : audience.season(season), audience.caption].filter((part) => part !== '').join(', ');
  const measurers = [...new Set(series.map(({ measurer }) => measurer.name))].join(', ');
  const percents = figures.some(({ episode, percent, percentAtMost }) => episode != null && (percent ?? percentAtMost) != null);
  return (
    <figure className="strip">
      {season !== '' && <figcaption>{audience.season(season)}</figcaption>}
      {percents && <Curve broadcasts={broadcasts} series={series} label={caption} unit="%" axis={audience.axis} />}
      <ul className="key">
        {series.map((one, line) => (
          <li key={one.key} className={`watched-${line % SHAPES.length}`}>
            <svg className="sample" viewBox="0 0 32 12" width={32} height={12} aria-hidden="true">
              <g className={`run watched-${line % SHAPES.length}`}>
                <polyline points="0,6 32,6" />
                <Point x={16} y={6} shape={SHAPES[line % SHAPES.length]!} />
              </g>
            </svg>{' '}
            {seriesName(one)}
          </li>
        ))}
      </ul>
      <p className="under quiet">
        {audience.unit} · {charts.source(measurers)}
        {figures.some(({ percentAtMost }) => percentAtMost != null) && ` · ${audience.bounds}`}
      </p>
      <FiguresTable name={caption} caption={caption} broadcasts={broadcasts} series={series} />
    </figure>
  );
}
