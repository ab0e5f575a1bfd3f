import type { IncomingMessage, ServerResponse } from 'node:http';
import { defaultTextMapGetter, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type TextMapSetter, type Tracer } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import {
  ATTR_HTTP_REQUEST_METHOD,
  ATTR_HTTP_RESPONSE_STATUS_CODE,
  ATTR_SERVICE_NAME,
  ATTR_SERVICE_VERSION,
  ATTR_URL_PATH,
} from '@opentelemetry/semantic-conventions';
import type { SeenRequest } from './seen-request.js';
import type { Tracing, TracingOptions } from './tracing.js';

/** Writes a trace into the headers of an answer. */
const HEADERS: TextMapSetter<ServerResponse> = { set: (response, name, value) => void response.setHeader(name, value) };

/**
 * Sends spans by OTLP over HTTP: one for each request, and below it one for each statement that it sent. Nothing global is set,
 * so several servers of one process do not meet.
 */
export class OtlpTracing implements Tracing {
  private readonly provider: BasicTracerProvider;
  private readonly tracer: Tracer;
  private readonly contexts = new AsyncLocalStorageContextManager().enable();
  private readonly propagator = new W3CTraceContextPropagator();

  constructor({ endpoint, serviceName, version }: TracingOptions) {
    const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/u, '')}/v1/traces` });
    this.provider = new BasicTracerProvider({
      resource: resourceFromAttributes({ [ATTR_SERVICE_NAME]: serviceName, [ATTR_SERVICE_VERSION]: version }),
      spanProcessors: [new BatchSpanProcessor(exporter)],
    });
    this.tracer = this.provider.getTracer('inyeon');
  }

  within(request: IncomingMessage, response: ServerResponse, seen: SeenRequest, answer: () => void): void {
    const { method = '', url = '', headers } = request;
    const path = url.split('?')[0]!;
    const parent = this.propagator.extract(ROOT_CONTEXT, headers, defaultTextMapGetter);
    const span = this.tracer.startSpan(
      method,
      { kind: SpanKind.SERVER, attributes: { [ATTR_HTTP_REQUEST_METHOD]: method, [ATTR_URL_PATH]: path, 'inyeon.request_id': seen.id } },
      parent,
    );
    const own = trace.setSpan(parent, span);
    this.propagator.inject(own, response, HEADERS);
    response.once('close', () => {
      span.setAttribute(ATTR_HTTP_RESPONSE_STATUS_CODE, response.statusCode);
      if (seen.operation !== undefined) {
        span.updateName(`${method} ${path} ${seen.operation}`);
        span.setAttributes({ 'graphql.operation.name': seen.operation, 'inyeon.code': seen.code, 'inyeon.cost': seen.cost });
      }
      if (response.statusCode >= 500 || seen.code === 'INTERNAL_SERVER_ERROR') span.setStatus({ code: SpanStatusCode.ERROR });
      if (!response.writableFinished) span.addEvent('the client did not wait');
      span.end();
    });
    // A body is read by listeners, which would be called as a part of nothing.
    this.contexts.bind(own, request);
    this.contexts.with(own, answer);
  }

  statement(name: string, milliseconds: number, ended: { readonly rows: number } | { readonly error: unknown }): void {
    // It is made once it has ended, so that nothing has to remember it meanwhile.
    const endTime = Date.now();
    const span = this.tracer.startSpan(name, { kind: SpanKind.CLIENT, startTime: endTime - milliseconds }, this.contexts.active());
    span.setAttribute('db.operation.name', name);
    if ('rows' in ended) span.setAttribute('db.response.returned_rows', ended.rows);
    else span.setStatus({ code: SpanStatusCode.ERROR });
    span.end(endTime);
  }

  async stop(): Promise<void> {
    // A collector that is gone is nobody's reason to stay.
    await this.provider.shutdown().catch(() => {});
    this.contexts.disable();
  }
}
