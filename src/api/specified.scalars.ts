import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTime, GraphQLURL } from 'graphql-scalars';

/** A scalar that says where it is specified, which clients go by. */
function specified<I, O>(scalar: GraphQLScalarType<I, O>, specifiedByURL: string): GraphQLScalarType<I, O> {
  return new GraphQLScalarType({ ...scalar.toConfig(), specifiedByURL });
}

/** Moments. */
export const DateTime = specified(GraphQLDateTime, 'https://scalars.graphql.org/andimarek/date-time.html');

/** Addresses of pages. */
export const WebAddress = specified(GraphQLURL, 'https://url.spec.whatwg.org/');
