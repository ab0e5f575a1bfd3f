import { Country } from '../company/country.type.js';
import { Platform } from '../company/platform.type.js';
import { idOf } from '../../model/ids/kinds.js';
import { byId, entity, one, type ByIdField } from '../fields/declaration.js';
import { fieldsOf, rootsOf } from '../fields/resolver.js';
import { Publication } from '../publication/publication.type.js';
import { platformByChart, publicationByChart } from './chart.loader.js';
import { Chart, ChartEdition } from './chart.type.js';

/** The country whose code stands on what charts write; the world has none. */
export const countryOfCode: ByIdField = byId(() => Country, 'Country', 'country', 'The country; null for the world.', {
  nullable: true,
  idOf: (code) => idOf('country', code),
});

export const chartFields = fieldsOf(() => Chart, {
  publication: one(() => Publication, publicationByChart, 'Who publishes it.'),
  platform: one(() => Platform, platformByChart, 'The platform whose shows it lists.', { nullable: true }),
});

export const chartEditionFields = fieldsOf(() => ChartEdition, { country: countryOfCode });

export const chartRoots = rootsOf({
  chart: entity(
    () => Chart,
    'Chart',
    'chart',
    'A chart by its id; null where there is none.',
    'Such as chart:netflix-top10-global-tv-english; charts lists them.',
  ),
});
