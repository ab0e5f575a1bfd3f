import { SlotFact } from '../../audience/slot-fact.tsx';
import { Fact, Facts, NamedFact } from '../../facts/facts.tsx';
import { useLanguage } from '../../language/language.tsx';
import { worded } from '../../language/worded.ts';
import { claimOf, newsOf, type Claimed } from '../../sources/claim.ts';
import { Name } from '../../names/name.tsx';
import { Mark } from '../../sources/mark.tsx';
import type { ShownShow } from './query.ts';

/** The line of facts under a show's title. */
export function ShowFacts({ show, claims }: { readonly show: ShownShow; readonly claims: readonly Claimed[] }) {
  const { messages, date } = useLanguage();
  const { facts, status, ages } = messages;
  const { network } = show;
  return (
    <Facts>
      <Fact name={facts.premiered} claim={claimOf(claims, 'PREMIERED_ON')}>
        {show.premieredOn != null && date(show.premieredOn)}
      </Fact>
      <Fact name={facts.ended} claim={claimOf(claims, 'ENDED_ON')}>
        {show.endedOn != null && show.endedOn !== show.premieredOn && date(show.endedOn)}
      </Fact>
      <Fact name={facts.status} claim={claimOf(claims, 'STATUS')}>
        {show.status != null && status[show.status]}
      </Fact>
      <Fact name={facts.stage} claim={newsOf(claims, 'PRODUCTION_STAGE')}>
        {show.productionStage != null && messages.stages[show.productionStage]}
      </Fact>
      <Fact name={facts.episodes} claim={claimOf(claims, 'EPISODE_COUNT')}>
        {show.episodeCount}
      </Fact>
      <Fact name={facts.minutes} claim={claimOf(claims, 'EPISODE_MINUTES')}>
        {show.episodeMinutes}
      </Fact>
      <Fact name={facts.airsOn} claim={claimOf(claims, 'AIRS_ON')}>
        {show.airsOn != null && worded(messages, 'AIRS_ON', show.airsOn)}
      </Fact>
      <Fact name={facts.airsAt} claim={claimOf(claims, 'AIRS_AT')}>
        {show.airsAt}
      </Fact>
      <SlotFact slot={show.slot} />
      <Fact name={facts.age} claim={claimOf(claims, 'CONTENT_RATING')}>
        {show.contentRating != null && ages[show.contentRating]}
      </Fact>
      {network != null && (
        <div className="fact">
          <dt>{facts.network}</dt>
          <dd>
            <Name of={network} /> <Mark claim={claimOf(claims, 'AIRED_ON', network.id) ?? claimOf(claims, 'STREAMS_ON', network.id)} />
          </dd>
        </div>
      )}
      <NamedFact
        name={facts.platforms}
        things={show.platforms.filter(({ id }) => id !== network?.id)}
        claims={claims}
        property="STREAMS_ON"
      />
      {show.basedOn.length > 0 && (
        <div className="fact">
          <dt>{facts.basedOn}</dt>
          <dd>
            <ul className="things">
              {show.basedOn.map(({ source, claim }) => (
                <li key={source.id}>
                  <Name of={source} /> <span className="quiet">{messages.types[source.__typename]}</span> <Mark claim={claim} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      <NamedFact name={facts.countries} things={show.countries} claims={claims} property="FROM" />
      <NamedFact name={facts.filmedAt} things={show.filmedAt} claims={claims} property="FILMED_AT" />
      <NamedFact name={facts.genres} things={show.genres} claims={claims} property="IN_GENRE" />
    </Facts>
  );
}
