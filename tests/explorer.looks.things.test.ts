import { looksAt } from './explorer-looks.js';

looksAt(['show', 'person', 'webtoon', 'company'], 'en-GB');
