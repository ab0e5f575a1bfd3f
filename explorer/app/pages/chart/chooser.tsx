import { useLanguage } from '../../language/language.tsx';
import { pathOf } from '../../routing/path.ts';
import { useHref } from '../../routing/href.ts';
import { useNavigation } from '../../routing/navigation.tsx';
import type { Countries } from './query.ts';

interface ChooserProps {
  readonly chart: string;
  readonly on: string;
  readonly country: string;
  readonly countries: Countries;
}

/** Chooses a day and a country: a plain form. */
export function Chooser({ chart, on, country, countries }: ChooserProps) {
  const { messages, language } = useLanguage();
  const { go, address } = useNavigation();
  const href = useHref();
  const path = pathOf(chart)!;
  const asked = address.search.get('lang');
  return (
    <form
      key={`${on} ${country}`}
      className="chooser"
      action={path}
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = new FormData(event.currentTarget);
        go(href(`${path}?on=${String(chosen.get('on'))}&country=${String(chosen.get('country'))}`));
      }}
    >
      <label>
        {messages.charts.week}
        <input type="date" name="on" defaultValue={on} required />
      </label>
      <label>
        {messages.columns.country}
        <select name="country" defaultValue={country}>
          <option value="world">{messages.charts.world}</option>
          {countries.map(({ node }) => (
            <option key={node.id} value={node.code}>
              {language === 'ko' ? (node.nativeName ?? node.name) : node.name}
            </option>
          ))}
        </select>
      </label>
      {asked !== null && <input type="hidden" name="lang" value={asked} />}
      <button type="submit">{messages.charts.go}</button>
    </form>
  );
}
