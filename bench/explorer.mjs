/**
 * What a reader waits for in the explorer (`npm run bench:explorer`), in headless Chromium on this machine with its CPU slowed four
 * times, on a store that holds the seed: largest contentful paint and layout shift of each page, the longest interaction, how long
 * type-ahead takes from a key to its rows, how much script the first view loads, and how smooth surroundings of 500 things are.
 * `-- --url http://…` for a server that is up, `-- --only around` for the last alone.
 */
import { createServer } from 'node:net';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { surroundingsOf500 } from './explorer-surroundings.mjs';

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    times: { type: 'string', default: '5' },
    slow: { type: 'string', default: '4' },
    only: { type: 'string' },
  },
});
const times = Number(values.times);

const PAGES = [
  '/',
  '/show/all-of-us-are-dead',
  '/person/lee-jae-gyoo',
  '/webtoon/now-at-our-school',
  '/chart/netflix-top10-global-tv-non-english?on=2022-02-01',
  '/connect?from=person:lee-jae-gyoo&to=person:gong-yoo',
  '/around/show:all-of-us-are-dead',
];

/** Watches what is painted, moved and done, from before a page begins. */
const WATCH = `
  window.watched = { lcp: 0, cls: 0, longest: 0 };
  new PerformanceObserver((list) => { for (const one of list.getEntries()) watched.lcp = one.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => { for (const one of list.getEntries()) if (!one.hadRecentInput) watched.cls += one.value; }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => { for (const one of list.getEntries()) if (one.interactionId) watched.longest = Math.max(watched.longest, one.duration); }).observe({ type: 'event', durationThreshold: 16, buffered: true });
`;

const served = values.url === undefined ? await serve() : { url: values.url, stop: async () => {} };
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic'],
});
try {
  if (values.only === undefined) await pages();
  await around();
} finally {
  await browser.close();
  await served.stop();
}

async function pages() {
  console.log(`CPU slowed ${values.slow} times, the median of ${times}\n`);
  console.log(
    '| page | LCP ms | of the first, which the server has to make | CLS | script of the first view, compressed | all of it once idle |',
  );
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const path of PAGES) {
    const seen = [];
    for (let time = 0; time < times; time++) seen.push(await firstView(path));
    const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} KB`;
    const [first] = seen;
    if (first === undefined) throw new Error('Nothing was measured.');
    console.log(
      `| ${path.split('?')[0]} | ${median(seen.map(({ lcp }) => lcp)).toFixed(0)} | ${first.lcp.toFixed(0)} | ${median(seen.map(({ cls }) => cls)).toFixed(3)} | ${kilobytes(first.script)} | ${kilobytes(first.all)} |`,
    );
  }
  const { keys, longest } = await used();
  console.log(
    `\nType-ahead, from a key to its rows: ${median(keys).toFixed(0)} ms in the median, ${Math.max(...keys).toFixed(0)} ms at most.`,
  );
  console.log('To the next paint, the longest of each kind:');
  for (const [what, ms] of Object.entries(longest)) console.log(`- ${what}: ${ms} ms`);
}

async function around() {
  const { context, page } = await opened('/around/show:all-of-us-are-dead?most=500');
  const { count, rows } = await surroundingsOf500(page);
  await context.close();
  console.log(`\nSurroundings, ${count} things drawn, ms:\n`);
  console.log('| | frame, median | 95 of 100 within | longest frame | input to paint |');
  console.log('| --- | ---: | ---: | ---: | ---: |');
  for (const { what, median: middle, most, longest, input } of rows)
    console.log(`| ${what} | ${middle.toFixed(0)} | ${most.toFixed(0)} | ${longest.toFixed(0)} | ${input} |`);
}

/** @param {string} path */
async function opened(path) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.addInitScript(WATCH);
  const debug = await context.newCDPSession(page);
  await debug.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slow) });
  await debug.send('Network.enable');
  let script = 0;
  /** @type {Set<string>} */
  const scripts = new Set();
  debug.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
  debug.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) script += encodedDataLength;
  });
  await page.goto(served.url + path, { waitUntil: 'load' });
  const atLoad = script;
  await page.waitForLoadState('networkidle');
  return { context, page, atLoad, script: () => script };
}

/** @param {string} path */
async function firstView(path) {
  const { context, page, atLoad, script } = await opened(path);
  await setTimeout(300);
  const { lcp, cls } = /** @type {{ lcp: number, cls: number }} */ (await page.evaluate('window.watched'));
  await context.close();
  return { lcp, cls, script: atLoad, all: script() };
}

async function used() {
  const { context, page } = await opened('/show/all-of-us-are-dead');
  /** @type {number[]} */
  const keys = [];
  await setTimeout(2_000);
  await page.keyboard.press('/');
  await setTimeout(1_000);
  // From the event of the key to the frame in which rows have changed.
  await page.evaluate(`
    window.keyTimes = [];
    const box = document.querySelector('[role=search] [role=combobox]');
    const list = document.querySelector('[role=search] [role=listbox]');
    let at = 0;
    box.addEventListener('input', (event) => { at = event.timeStamp; });
    new MutationObserver(() => requestAnimationFrame(() => { if (at) { keyTimes.push(performance.now() - at); at = 0; } })).observe(list, { childList: true, subtree: true, characterData: true });
  `);
  for (const text of ['lee jq', 'gong yoo', 'squid']) {
    for (const letter of text) {
      await page.keyboard.type(letter);
      await setTimeout(250);
    }
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await setTimeout(100);
  }
  keys.push(.../** @type {number[]} */ (await page.evaluate('window.keyTimes')));
  await page.keyboard.press('Escape');
  /** @type {Record<string, number>} */
  const longest = {};
  const noted = async (/** @type {string} */ what) => {
    await setTimeout(500);
    longest[what] = /** @type {number} */ (await page.evaluate('const most = watched.longest; watched.longest = 0; most'));
  };
  await noted('typing');
  await page.locator('#makers summary').first().click();
  await noted('opening sources');
  await page.keyboard.press('Escape');
  await noted('closing them');
  await page.locator('.more summary').first().click();
  await noted('opening the numbers');
  await page.locator('.cast a').first().click();
  await page.waitForURL(/person/u);
  await noted('going to a person');
  await page.goBack();
  await noted('going back');
  await context.close();
  return { keys, longest };
}

async function serve() {
  const folder = await mkdtemp(join(tmpdir(), 'inyeon-bench-'));
  const port = await new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(free));
    });
  });
  const main = fileURLToPath(new URL('../dist/bin/inyeon.js', import.meta.url));
  const server = spawn(process.execPath, [main, '--port', String(port), '--data', folder], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries++) {
    const isUp = await globalThis.fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) break;
    if (tries > 300) throw new Error('The server does not start.');
    await setTimeout(200);
  }
  return {
    url,
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

/** @param {number[]} all */
function median(all) {
  return [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
}
