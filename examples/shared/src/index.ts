/** What the sample apps show alike. None of it knows which client brought the data. */
export { Cast, type Part } from './Cast.tsx';
export { ChartRun, type Place } from './ChartRun.tsx';
export { Frame } from './Frame.tsx';
export { Failed, Pending } from './Notice.tsx';
export { Search, type Found } from './Search.tsx';
export { ShowFacts, type ShownShow } from './ShowFacts.tsx';
export { INYEON_URL } from './address.ts';
export { useRoute } from './route.ts';
export { useTyping, type Typing } from './typing.ts';
