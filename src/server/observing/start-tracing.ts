import type { Tracing, TracingOptions } from './tracing.js';

/** Starts tracing where somebody collects traces. Elsewhere nothing of OpenTelemetry is loaded: it takes time and memory to start. */
export async function startTracing(options: TracingOptions | undefined): Promise<Tracing | undefined> {
  if (options === undefined) return undefined;
  const { OtlpTracing } = await import('./otlp-tracing.js');
  return new OtlpTracing(options);
}
