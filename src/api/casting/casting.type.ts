import { Field, ID, ObjectType } from 'type-graphql';
import { properties } from '../../model/property.js';
import { CASTING } from '../../model/properties/casting.js';
import { simpleConnection } from '../connection/connection.type.js';
import { PartialDate } from '../date.scalar.js';
import { Node } from '../entity/entity.type.js';
import { closedEnum } from '../enum-of.js';

/** A property of casting, as the enum has it: CAST_OFFERED as OFFERED. */
type Stage = (typeof CASTING)[number] extends `CAST_${infer S}` ? S : never;

/** The stage that a property tells of. */
export function stageOf(property: string): Stage {
  return property.replace(/^CAST_/u, '') as Stage;
}

/** The properties that tell of stages. */
export function propertiesOf(stages: readonly Stage[]): string[] {
  return stages.map((stage) => `CAST_${stage}`);
}

/** How far somebody has come who is talked of for a part. */
export const CastingStage = closedEnum('CastingStage', {
  description: 'How far it has come with somebody who is talked of for a part.',
  values: Object.fromEntries(CASTING.map((property) => [stageOf(property), properties[property]])) as unknown as Readonly<
    Record<Stage, { readonly description: string }>
  >,
});
export type CastingStage = Stage;

@ObjectType({
  implements: Node,
  description: 'News of who may play in a show, as it stood on a day. It is no credit: who plays in a show is in its cast.',
  simpleResolvers: true,
})
export class CastingNews extends Node {
  @Field(() => ID, { description: 'The id of the claim that says so.' })
  override id!: string;

  @Field(() => PartialDate, { nullable: true, description: 'The day of the news.' })
  asOf?: string | null;
}

/** A page of news of casting. */
export const CastingNewsConnection = simpleConnection('CastingNews', () => CastingNews, 'news');
