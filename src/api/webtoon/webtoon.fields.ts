import { Platform } from '../company/platform.type.js';
import { figures } from '../claim/claim.fields.js';
import { argument, entity, list, one, rows } from '../fields/declaration.js';
import { fieldsOf, rootsOf } from '../fields/resolver.js';
import { sourcesByWork } from '../work/source-work.loader.js';
import { FROM_SOURCE } from '../work/source-work.fields.js';
import { Adaptation } from '../work/source-work.type.js';
import { webtoonFilters } from './webtoon.filter.js';
import { WebtoonFilter, WebtoonOrder } from './webtoon.input.js';
import { platformByWork, webtoons } from './webtoon.loader.js';
import { Novel, Webtoon, WebtoonConnection } from './webtoon.type.js';

const platform = one(() => Platform, platformByWork, 'Where it is published.', { nullable: true });

export const webtoonFields = fieldsOf(() => Webtoon, {
  platform,
  figures,
  basedOn: rows(() => Adaptation, sourcesByWork, FROM_SOURCE, 'What it was made from, where it was drawn after another work.'),
});

export const novelFields = fieldsOf(() => Novel, { platform, figures });

export const webtoonRoots = rootsOf({
  webtoon: entity(
    () => Webtoon,
    'Webtoon',
    'webtoon',
    'A webtoon by its id; null where there is none.',
    'Such as webtoon:now-at-our-school.',
  ),
  webtoons: list(() => WebtoonConnection, webtoons, 'Webtoons, by title.', {
    orderBy: () => WebtoonOrder,
    arguments: { filter: argument(() => WebtoonFilter, 'Which webtoons.', webtoonFilters) },
  }),
});
