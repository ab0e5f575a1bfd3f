/** The floor: no GraphQL, no framework, one statement for each request. PORT, NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD say where. */
import { Buffer } from 'node:buffer';
import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';
import { floor } from '../questions/floor.mjs';

const { PORT, NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '' } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
  fetchSize: -1,
});

/** @type {(statement: string, parameters: object) => Promise<any[][]>} */
async function rows(statement, parameters) {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  try {
    // The driver notes a stack for each run; nobody here reads it.
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    const running = session.run(statement, parameters);
    Error.stackTraceLimit = limit;
    // The fields as they came, not the copy that the public methods make.
    return (await running).records.map((/** @type {any} */ record) => record._fields);
  } finally {
    await session.close();
  }
}

createServer((request, response) => {
  /** @type {Buffer[]} */
  const body = [];
  request.on('data', (piece) => body.push(piece));
  request.on('end', async () => {
    try {
      const { operationName, variables } = JSON.parse(Buffer.concat(body).toString());
      const { statement, answer } = /** @type {Record<string, import('../questions/floor.mjs').Handwritten>} */ (floor)[operationName];
      const text = JSON.stringify({ data: answer(await rows(statement, variables)) });
      response.setHeader('content-type', 'application/json');
      response.end(text);
    } catch (error) {
      response.statusCode = 500;
      response.end(JSON.stringify({ errors: [{ message: String(error) }] }));
    }
  });
}).listen(Number(PORT), '127.0.0.1');
