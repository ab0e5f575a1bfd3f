/** Begins in the browser where the server has left off. */
import { hydrateRoot } from 'react-dom/client';
import type { Place } from '../../src/server/explorer/rendering.ts';
import { App, type Content } from './app.tsx';
import { messagesIn } from './language/load.ts';
import { loadPage } from './pages/pages.ts';

const container = document.getElementById('explorer');
const start = document.getElementById('start');
if (container === null || start === null) throw new Error('The document is not the explorer’s.');
const { content, place } = JSON.parse(start.textContent) as { readonly content: Content; readonly place: Place };

const [messages, page] = await Promise.all([
  messagesIn(place.language),
  content.kind === 'page' ? loadPage(content.name) : Promise.resolve(undefined),
]);
hydrateRoot(container, <App start={{ content, page, messages }} place={place} />);

// What leads on is loaded once somebody is about to go: before, it would only be in the way of the page.
for (const sign of ['pointerover', 'focusin', 'touchstart'] as const)
  document.addEventListener(
    sign,
    ({ target }) => {
      if (target instanceof Element && target.closest('a, input') !== null) void import('./data/client.ts');
    },
    { passive: true },
  );
