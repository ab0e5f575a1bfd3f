/**
 * Imports the files of databases and prints how well their records are joined, against what the files themselves say:
 * docs/decisions/0012 tells how.
 *
 *   npm run bench:identity [-- --data DIR]
 */
import 'reflect-metadata';
import { performance } from 'node:perf_hooks';
import { joinedWorld } from '../dist/joining/joined-world.js';
import { measureDoubles, measureNamesakes } from './identity/casts.mjs';
import { measureForeignCharts } from './identity/foreign-charts.mjs';
import { measureGrowth } from './identity/growth.mjs';
import { measureHidden } from './identity/hidden.mjs';
import { measurePairs } from './identity/pairs.mjs';
import { measurePeople } from './identity/people.mjs';
import { percent } from './identity/report.mjs';
import { measureShows } from './identity/shows.mjs';
import { chartsIn, worldOf } from './identity/world.mjs';

const at = process.argv.indexOf('--data');
const folder = at >= 0 ? process.argv[at + 1] : (process.env.INYEON_DATA ?? '../shared/data');

const world = await worldOf(folder);
const began = performance.now();
const joined = joinedWorld(world);
const { shows, works, people } = joined;
console.log(
  `\n${world.records.size} records and ${world.anchors.size} entities joined in ${((performance.now() - began) / 1000).toFixed(1)} s:`,
);
console.log(`${shows.groups.length} shows, ${works.groups.length} webtoons and novels, ${people.groups.length} people`);
const units = [...shows.groups, ...works.groups, ...people.groups].reduce((sum, { members }) => sum + members.length, 0);
const asked = joined.expected.reviews.size;
console.log(`queue: ${asked} pairs, ${percent(asked / units)} of ${units} records, entities and mentions\n`);
measureShows(world, joined);
measurePeople(world, joined);
measureHidden(world);
measurePairs(world, joined);
measureDoubles(world, joined);
measureNamesakes(joined);
measureGrowth(world, joined);
await measureForeignCharts(await chartsIn(folder), world, joined);
