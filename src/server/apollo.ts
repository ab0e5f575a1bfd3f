import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../api/context.js';
import { Fusion } from '../api/fusion/fusion.js';
import { declaredFields } from '../api/schema.js';
import { readConfig, type Config, type FusionSetting } from '../config/config.js';
import { admitting } from './admitting.js';
import type { Budget } from './budget/budget.js';
import { budgeted } from './budget/budgeted.js';
import { formatError } from './format-error.js';
import { fusedAnswers } from './fused-answers.js';
import { KeptDocuments, keptTexts } from './kept-queries.js';
import { MOST_TOLD } from './limits/fitting.js';
import { noIntrospection, rulesOf } from './limits/rules.js';
import { checkingHashes } from './persisted-queries.js';
import { refusingDocuments } from './refusing-documents.js';
import { reporting } from './reporting.js';
import { subscribing } from './streaming/subscribing.js';
import { suggesting } from './suggesting.js';

/** What may be different in an Apollo server. */
export interface ApolloOptions extends Partial<Pick<Config, 'limits' | 'lanes' | 'introspection'>> {
  /** What each client may spend. */
  readonly budgets?: Budget | undefined;
  /** Run after all others. */
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
}

/** Makes the Apollo server over a schema; tests run operations on it without a port. */
export function createApollo(schema: GraphQLSchema, fusion: FusionSetting = 'off', options: ApolloOptions = {}): ApolloServer<Context> {
  const { limits, lanes, introspection, budgets, plugins = [] } = { ...readConfig({}), ...options };
  const documents = new KeptDocuments();
  return new ApolloServer<Context>({
    schema,
    formatError,
    // Refused by a rule of ours, in words of ours.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // It would refuse plain GET requests, which clients and caches make. There is nothing to be forged: no cookies, no mutations.
    csrfPrevention: false,
    validationRules: [...rulesOf(limits), ...(introspection ? [] : [noIntrospection])],
    parseOptions: { maxTokens: limits.tokens },
    executionOptions: { maxCoercionErrors: MOST_TOLD },
    stopOnTerminationSignals: false,
    logger: { debug() {}, info() {}, warn() {}, error() {} },
    documentStore: documents,
    persistedQueries: { cache: keptTexts() },
    plugins: [
      checkingHashes,
      refusingDocuments(documents, limits),
      admitting(schema, { limits, dearCost: lanes.dearCost }),
      ...(budgets === undefined ? [] : [budgeted(budgets)]),
      subscribing(schema),
      suggesting,
      reporting,
      ...(fusion === 'off' ? [] : [fusedAnswers(schema, new Fusion(schema, declaredFields(), fusion === 'always'))]),
      ...plugins,
      ApolloServerPluginLandingPageDisabled(),
      // They would look at every field of every answer, for what nobody here asks of them.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
