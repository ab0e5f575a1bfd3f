import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import {
  CallToolRequestSchema,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
  type CallToolResult,
  type Tool as ListedTool,
} from '@modelcontextprotocol/sdk/types.js';
import type { Logger } from 'pino';
import { z } from 'zod';
import { didYouMean } from '../../model/did-you-mean.js';
import { packageVersion } from '../../package-files.js';
import { NotAnswered, type Asking } from '../asking/asking.js';
import { ourFailure } from '../sending.js';
import { inputProblems } from './input-problems.js';
import { ToolError, type Tool } from './tool.js';
import { charts } from './tools/charts.js';
import { path } from './tools/path.js';
import { person } from './tools/person.js';
import { search } from './tools/search.js';
import { show } from './tools/show.js';
import { whoSaysSo } from './tools/who-says-so.js';

/** What agents can ask. */
const TOOLS: ReadonlyMap<string, Tool> = new Map([search, show, person, path, charts, whoSaysSo].map((tool) => [tool.name, tool]));

/** The tools as they are listed: nothing of them changes what is stored, and all that they know stands in the store. */
const LISTED: ListedTool[] = [...TOOLS.values()].map(({ name, title, description, input, output }) => ({
  name,
  title,
  description,
  inputSchema: z.toJSONSchema(input, { io: 'input' }) as ListedTool['inputSchema'],
  outputSchema: z.toJSONSchema(output) as ListedTool['outputSchema'],
  annotations: { title, readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
}));

const INSTRUCTIONS =
  'Inyeon is a knowledge graph of Korean drama in which every fact carries the publications that state it. Names work in any spelling; ids (show:all-of-us-are-dead) are exact and come from search. Cite the sources that an answer names. Where a fact is disputed, ask who_says_so and tell both sides.';

/** Runs the work of one call of a tool with a request of its own. */
export type Asked = (work: (asking: Asking) => Promise<CallToolResult>, signal: AbortSignal) => Promise<CallToolResult>;

/** Serves agents over a transport, until that is closed. Several can be served at once, each by a server of its own. */
export async function serveAgent(transport: Transport, asked: Asked, log: Logger): Promise<McpServer> {
  const server = new McpServer(
    { name: 'inyeon', title: 'Inyeon: Korean drama, with sources', version: packageVersion() },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  );
  // By the handlers beneath `registerTool`, which tells a model of bad arguments in the form of its validator rather than in sentences.
  server.server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: LISTED }));
  server.server.setRequestHandler(CallToolRequestSchema, ({ params }, { signal }) =>
    call(params.name, params.arguments ?? {}, asked, signal, log),
  );
  await server.connect(transport);
  return server;
}

async function call(name: string, given: unknown, asked: Asked, signal: AbortSignal, log: Logger): Promise<CallToolResult> {
  const tool = TOOLS.get(name);
  if (tool === undefined)
    throw new McpError(ErrorCode.InvalidParams, `There is no tool ${JSON.stringify(name.slice(0, 60))}.${didYouMean(name, TOOLS.keys())}`);
  const input = tool.input.safeParse(given);
  if (!input.success) return refused(inputProblems(tool, given, input.error));
  return asked(async (asking) => {
    try {
      const { text, data } = await tool.run(asking, input.data as never);
      return { content: [{ type: 'text', text }], structuredContent: data };
    } catch (error) {
      if (error instanceof ToolError || error instanceof NotAnswered) return refused(error.message);
      const { requestId } = asking.context;
      log.error({ err: error, requestId, tool: name }, 'a tool failed');
      return refused(ourFailure(requestId));
    }
  }, signal);
}

/** What a model is told that it should not take for an answer. */
function refused(text: string): CallToolResult {
  return { content: [{ type: 'text', text }], isError: true };
}
