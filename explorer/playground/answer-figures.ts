/** What an answer took: what the server says of it, and what is measured here. */

/** The figures of one answer. */
export interface AnswerFigures {
  /** How many statements the store was asked; undefined where the server does not say. */
  statements: number | undefined;
  /** What the query was counted as; undefined where the server does not say. */
  cost: number | undefined;
  /** From sending the question until the answer was there. */
  milliseconds: number;
  /** The size of the answer before any compression. */
  bytes: number;
}

/** Gives a `fetch` that tells the figures of each answer. */
export function measuring(tell: (figures: AnswerFigures) => void): typeof fetch {
  return async (input, init) => {
    const start = performance.now();
    const response = await fetch(input, init);
    const text = await response.text();
    const milliseconds = performance.now() - start;
    tell({ ...toldBy(response.headers, text), milliseconds, bytes: new TextEncoder().encode(text).length });
    return new Response(text, { status: response.status, statusText: response.statusText, headers: response.headers });
  };
}

/** The figures that a server tells: in the answer's extensions, or else in its headers. */
function toldBy(headers: Headers, text: string): Pick<AnswerFigures, 'statements' | 'cost'> {
  const { statements, cost } = extensionsOf(text);
  return {
    statements: numberOf(statements ?? headers.get('X-Statements')),
    cost: numberOf(cost?.requested ?? cost ?? headers.get('X-Cost')),
  };
}

/** Figures in an answer's extensions, as far as it has them. */
interface Extensions {
  statements?: unknown;
  cost?: { requested?: unknown };
}

function extensionsOf(text: string): Extensions {
  try {
    return (JSON.parse(text) as { extensions?: Extensions }).extensions ?? {};
  } catch {
    return {};
  }
}

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'number' ? value : Number.parseFloat(String(value));
  return Number.isFinite(number) ? number : undefined;
}

/** The figures in words: `6 statements · cost 41 · 23 ms · 4.1 KB`. */
export function inWords({ statements, cost, milliseconds, bytes }: AnswerFigures): string {
  return [
    statements === undefined ? undefined : `${statements.toLocaleString('en')} ${statements === 1 ? 'statement' : 'statements'}`,
    cost === undefined ? undefined : `cost ${cost.toLocaleString('en')}`,
    milliseconds < 1000 ? `${Math.max(1, Math.round(milliseconds))} ms` : `${(milliseconds / 1000).toFixed(1)} s`,
    bytes < 1000 ? `${bytes} bytes` : bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} KB` : `${(bytes / 1e6).toFixed(1)} MB`,
  ]
    .filter((one) => one !== undefined)
    .join(' · ');
}
