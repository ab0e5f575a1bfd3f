import { looksAt } from './explorer-looks.js';

looksAt(['home', 'search', 'publication', 'article', 'chart'], 'en-GB');
