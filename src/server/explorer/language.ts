import type { Request } from 'express';
import { LANGUAGES, type Language } from './rendering.js';

/** The language that a page is asked for in: as the address says, else as the browser does. */
export function languageOf(request: Request): Language {
  const asked = request.query['lang'];
  const said = LANGUAGES.find((one) => one === asked);
  return said ?? ((request.acceptsLanguages([...LANGUAGES]) || 'en') as Language);
}
