import { cleanEnv, EnvError, makeValidator, str } from 'envalid';
import { join } from 'node:path';

/** What can be set from outside, all by environment variables. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** The folder of the embedded store. */
  readonly dataDir: string;
  /** Set when Neo4j is to be used instead. */
  readonly neo4j: { readonly uri: string; readonly user: string; readonly password: string } | undefined;
  readonly logLevel: string;
  readonly fusion: FusionSetting;
  /** Whether what concurrent requests ask alike goes to the database together. */
  readonly coalescing: boolean;
  /** The address that clients reach the server at, where it stands behind another one. */
  readonly publicUrl: string | undefined;
}

/** Whether operations are answered by fused statements: from the second time a document is asked, from the first, or never. */
export type FusionSetting = 'on' | 'always' | 'off';

/** An environment variable that cannot be used; the message names it and says what would do. */
export class ConfigError extends Error {}

/** A port to listen on; unlike envalid's own, 0 is one. */
const port = makeValidator<number>((text) => {
  const number = Number(text);
  if (text === '' || !Number.isInteger(number) || number < 0 || number > 65_535)
    throw new EnvError(`"${text}" is not a port: use a whole number from 0 to 65535`);
  return number;
});

/** The address of a server, or nothing. */
const address = makeValidator<string>((text) => {
  if (text !== '' && !(URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol)))
    throw new EnvError(`"${text}" is no address: write it as https://kdrama.example`);
  return text;
});

/**
 * Reads the configuration.
 * @throws ConfigError that lists every variable that is wrong.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const env = cleanEnv(
    environment,
    {
      HOST: str({ default: '127.0.0.1', desc: 'the address to listen on' }),
      PORT: port({ default: 4000, desc: 'the port to listen on, 0 for any free one' }),
      INYEON_DATA_DIR: str({ default: 'data', desc: 'the folder of the embedded store' }),
      NEO4J_URI: str({ default: '', desc: 'bolt://… or neo4j://… to use Neo4j' }),
      NEO4J_USER: str({ default: 'neo4j', desc: 'the Neo4j user' }),
      NEO4J_PASSWORD: str({ default: '', desc: 'the Neo4j password' }),
      LOG_LEVEL: str({ default: 'warn', choices: ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], desc: 'how much to log' }),
      INYEON_FUSION: str({
        default: 'on',
        choices: ['on', 'always', 'off'],
        desc: 'whether one statement answers a query: from the second time, always, or never',
      }),
      INYEON_PUBLIC_URL: address({ default: '', desc: 'the address that clients reach the server at' }),
      INYEON_COALESCING: str({ default: 'on', choices: ['on', 'off'], desc: 'whether concurrent requests share statements' }),
    },
    {
      reporter: ({ errors }) => {
        const wrong = Object.entries(errors).map(([name, error]) => `${name}: ${error?.message ?? 'is not valid'}`);
        if (wrong.length > 0) throw new ConfigError(`The environment is not right: ${wrong.join('; ')}.`);
      },
    },
  );
  return {
    host: env.HOST,
    port: env.PORT,
    dataDir: env.INYEON_DATA_DIR,
    neo4j: env.NEO4J_URI === '' ? undefined : { uri: env.NEO4J_URI, user: env.NEO4J_USER, password: env.NEO4J_PASSWORD },
    logLevel: env.LOG_LEVEL,
    fusion: env.INYEON_FUSION,
    coalescing: env.INYEON_COALESCING === 'on',
    publicUrl: env.INYEON_PUBLIC_URL === '' ? undefined : env.INYEON_PUBLIC_URL,
  };
}

/** The file of the embedded store. */
export function storeFile(config: Pick<Config, 'dataDir'>): string {
  return join(config.dataDir, 'inyeon.grafeo');
}
