import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Narrows a list of webtoons; what is left out does not narrow.' })
export class WebtoonFilter {
  @Field(() => String, { nullable: true, description: 'With this text in its title, whatever the case.' })
  title?: string;

  @Field(() => ID, { nullable: true, description: 'Published on this platform.' })
  platform?: string;

  @Field(() => ID, { nullable: true, description: 'By this author.' })
  author?: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether a show was made from it.' })
  adapted?: boolean;
}
