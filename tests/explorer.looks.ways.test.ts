import { looksAt } from './explorer-looks.js';

looksAt(['connect', 'which', 'around', 'compare', 'missing'], 'en-GB');
