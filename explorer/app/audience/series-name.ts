import { useLanguage } from '../language/language.tsx';
import type { Series } from './figure.ts';

/** What a line is called: Nielsen Korea, nationwide; who was asked is said where it is not households. */
export function useSeriesName(): (series: Pick<Series, 'measurer' | 'area' | 'among'>) => string {
  const { language, messages } = useLanguage();
  const { areas, among } = messages.audience;
  return ({ measurer, area, among: whom }) => {
    const name = (language === 'ko' ? measurer.nativeName : null) ?? measurer.name;
    return [name, areas[area], ...(whom === 'HOUSEHOLDS' ? [] : [among[whom]])].join(', ');
  };
}
