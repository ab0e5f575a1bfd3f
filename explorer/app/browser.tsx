/** The little that a browser runs at once: what takes a page over waits until it is seen, for the server has made it whole. */
import './style/style.ts';

// A page in a tab that nobody looks at is not painted.
if (document.visibilityState === 'visible') await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
await import('./begin.tsx');
