/** The dashboard and the page on operating speak of what there is. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { SETTINGS } from '../src/config/settings.js';
import { openEmbedded } from '../src/graph/embedded.js';
import { prepare } from '../src/graph/open.js';
import type { Store } from '../src/graph/store.js';
import { packageFile } from '../src/package-files.js';
import type { RunningServer } from '../src/server/server.js';
import { serving } from './support/serving.js';

let store: Store;
let server: RunningServer;
/** The names of all metrics that a server has, as queries write them. */
let names: ReadonlySet<string>;

beforeAll(async () => {
  store = await openEmbedded();
  await prepare(store);
  server = await serving(store);
  const text = await (await fetch(`${server.url}/metrics`)).text();
  names = new Set(
    [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].flatMap(([, name, type]) =>
      type === 'histogram' ? ['_bucket', '_sum', '_count'].map((end) => name! + end) : [name!],
    ),
  );
});

afterAll(async () => {
  await server.stop();
  await store.close();
});

interface Dashboard {
  readonly panels: readonly { readonly id: number; readonly type: string; readonly targets?: readonly { readonly expr: string }[] }[];
}

describe('the dashboard', () => {
  const dashboard = JSON.parse(readFileSync(packageFile('ops/grafana/inyeon.json'), 'utf8')) as Dashboard;
  const queries = dashboard.panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));

  it('asks only for metrics that there are', () => {
    const asked = queries.map((query) => [...query.matchAll(/[a-z_0-9]+(?=\{)/g)].map(([name]) => name));
    for (const each of asked) expect(each.length).toBeGreaterThanOrEqual(1);
    expect(asked.flat().filter((name) => !names.has(name))).toEqual([]);
  });

  it('shows every metric of ours', () => {
    const shown = queries.join('\n');
    const ours = [...names].filter((name) => name.startsWith('inyeon_') && !/_(?:sum|count)$/.test(name));
    expect(ours.length).toBeGreaterThan(15);
    expect(ours.filter((name) => !shown.includes(name))).toEqual([]);
  });

  it('has a place of its own for each panel', () => {
    const ids = dashboard.panels.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('docs/operating.md', () => {
  const page = readFileSync(packageFile('docs/operating.md'), 'utf8');

  it('names every metric of ours, and none that is not', () => {
    const ours = [...names].filter((name) => name.startsWith('inyeon_')).map((name) => name.replace(/_(?:bucket|sum|count)$/, ''));
    const written = new Set([...page.matchAll(/`(inyeon_[a-z_]+)/g)].map(([, name]) => name!));
    expect([...written].sort()).toEqual([...new Set(ours)].sort());
  });

  it('names no setting that is not', () => {
    const written = [...page.matchAll(/\b(?:INYEON|NEO4J|OTEL)_[A-Z_0-9]*[A-Z0-9]/g)].map(([name]) => name);
    expect(written.length).toBeGreaterThan(10);
    expect(written.filter((name) => !(name.replace(/_FILE$/, '') in SETTINGS))).toEqual([]);
  });
});
