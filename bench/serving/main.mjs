/**
 * How fast Inyeon serves beside what people would pick instead (`npm run bench:serving`; `-- --help` tells the options). It makes a
 * world of 20,000 shows in an embedded store and in a Neo4j of its own, starts Inyeon on both, @neo4j/graphql and a hand-written server,
 * compares their answers, and asks them over HTTP. The stores stay in .inyeon/serving, so that a second run is quick; a full run takes
 * half an hour and writes docs/performance.md.
 */
import { install } from './install.mjs';

await install();
// What follows needs what was installed.
const { runBench } = await import('./bench.mjs');
process.exit(await runBench());
