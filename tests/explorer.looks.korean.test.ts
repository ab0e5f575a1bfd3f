import { PAGES } from './explorer-page.js';
import { looksAt } from './explorer-looks.js';

looksAt(Object.keys(PAGES), 'ko-KR');
