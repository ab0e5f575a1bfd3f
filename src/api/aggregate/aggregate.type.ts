import { Field, Float, Int, ObjectType } from 'type-graphql';
import { LanguageTag } from '../code.scalars.js';
import { Company } from '../company/company.type.js';
import { CreditRole } from '../credit/credit.type.js';
import { EntityType } from '../entity/entity.type.js';
import { ScriptEnum } from '../name/name.type.js';
import type { Script } from '../../names/script.js';

@ObjectType({ description: 'How many credits somebody has of a year in a role.', simpleResolvers: true })
export class YearCredits {
  @Field(() => Int, { nullable: true, description: 'The year in which the shows premiered; null where it is not known.' })
  year!: number | null;

  @Field(() => CreditRole, { description: 'The role.' })
  role!: CreditRole;

  @Field(() => Int, { description: 'How many credits.' })
  count!: number;
}

@ObjectType({ description: 'How many shows a network premiered in a year.', simpleResolvers: true })
export class NetworkYear {
  @Field(() => Company, { description: 'The network.' })
  network!: Company;

  @Field(() => Int, { nullable: true, description: 'The year of the premieres; null where it is not known.' })
  year!: number | null;

  @Field(() => Int, { description: 'How many shows.' })
  count!: number;
}

@ObjectType({ description: 'How many of the shows of a year were made from another work.', simpleResolvers: true })
export class AdaptationYear {
  @Field(() => Int, { nullable: true, description: 'The year of the premieres; null where it is not known.' })
  year!: number | null;

  @Field(() => Int, { description: 'How many shows premiered.' })
  shows!: number;

  @Field(() => Int, { description: 'How many of them were made from another work.' })
  adaptations!: number;

  @Field(() => Int, { description: 'How many of them were made from a webtoon.' })
  fromWebtoons!: number;

  @Field(() => Float, { description: 'The share of adaptations among the shows, from 0 to 1.' })
  share!: number;
}

@ObjectType({ description: 'How many names there are in a script and a language.', simpleResolvers: true })
export class NameLanguage {
  @Field(() => EntityType, { description: 'The type of what bears the names.' })
  type!: EntityType;

  @Field(() => ScriptEnum, { description: 'The script.' })
  script!: Script;

  @Field(() => LanguageTag, { nullable: true, description: 'The language, as a BCP 47 tag; null where nobody says it.' })
  locale!: string | null;

  @Field(() => Int, { description: 'How many names.' })
  names!: number;

  @Field(() => Int, { description: 'How many bear one.' })
  bearers!: number;
}
