import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { LanguageTag } from '../code.scalars.js';
import { enumOf } from '../enum-of.js';
import type { StoredNode } from '../../graph/loaders.js';
import { NAME_KINDS, type NameKind } from '../../model/name-kinds.js';
import { SCRIPT_NAMES, type Script } from '../../names/script.js';

/** The enum objects that the schema shows, from the lists that the domain defines. */
const NameKindEnum = enumOf(NAME_KINDS);
export const ScriptEnum = enumOf(SCRIPT_NAMES);

registerEnumType(NameKindEnum, {
  name: 'NameKind',
  description: 'What a name is to its bearer.',
  valuesConfig: {
    OFFICIAL: { description: 'The name under which databases list it, in Latin letters.' },
    NATIVE: { description: 'The name in its own language and script.' },
    ROMANIZATION: { description: 'A spelling of the native name in Latin letters.' },
    ALIAS: { description: 'Another name.' },
    STAGE_NAME: { description: 'The name a person performs under.' },
    WORKING_TITLE: { description: 'A title before release.' },
    TRANSLATION: { description: 'A title translated into another language.' },
    MISSPELLING: { description: 'A spelling that is wrong, kept because it is printed.' },
  },
});

registerEnumType(ScriptEnum, {
  name: 'Script',
  description: 'The script a name is written in.',
  valuesConfig: {
    HANGUL: { description: 'Korean letters.' },
    LATIN: { description: 'Latin letters.' },
    HAN: { description: 'Chinese characters.' },
    KANA: { description: 'Japanese syllables.' },
    OTHER: { description: 'Any other.' },
  },
});

@ObjectType({ description: 'A spelling under which publications print an entity.', simpleResolvers: true })
export class Name implements StoredNode {
  readonly id!: string;

  @Field(() => String, { description: 'The spelling.' })
  text!: string;

  @Field(() => ScriptEnum, { description: 'The script it is written in.' })
  script!: Script;

  @Field(() => NameKindEnum, { description: 'What kind of name it is.' })
  kind!: NameKind;

  @Field(() => LanguageTag, { nullable: true, description: 'The language it belongs to (BCP 47), where that is known.' })
  locale?: string | null;
}
