import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Citation } from '../claim/claim.type.js';
import type { Context } from '../context.js';
import type { Article } from '../publication/publication.type.js';
import { articlesByName } from './name.loader.js';
import { Name } from './name.type.js';

@Resolver(() => Name)
export class NameResolver {
  @FieldResolver(() => [Citation], { description: 'Who printed this spelling.' })
  async citations(@Root() name: Name, @Ctx() { load }: Context): Promise<Citation[]> {
    const articles = await load.nodes<Article>(articlesByName, name.id);
    return articles.map((article) => ({ article, asWritten: name.text }));
  }
}
