/** VitePress's theme without its fonts, which have no Hangul: both scripts are set in those of the reader's system. */
import Theme from 'vitepress/theme-without-fonts';
import { h } from 'vue';
import './style.css';

/** Leads out of the site, which VitePress's own links cannot: they all begin with its address. */
const PlaygroundLink = () => h('a', { class: 'playground-link', href: '/graphql', target: '_self' }, 'Playground');

export default {
  extends: Theme,
  /** @param {{ app: import('vue').App }} site */
  enhanceApp: ({ app }) => void app.component('PlaygroundLink', PlaygroundLink),
};
