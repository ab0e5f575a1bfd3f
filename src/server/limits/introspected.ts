import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isUnionType, type GraphQLSchema } from 'graphql';

/** How long the lists are that tell the schema, by type and field. */
export type IntrospectedSizes = ReadonlyMap<string, number>;

/** How long they are on the average of all types: a schema asked for a hundred times is a hundred times as many fields. */
export function introspectedSizes(schema: GraphQLSchema): IntrospectedSizes {
  const types = Object.values(schema.getTypeMap());
  const of = types.map((type) => {
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    return {
      fields: fields.length,
      args: fields.reduce((sum, { args }) => sum + args.length, 0),
      inputFields: isInputObjectType(type) ? Object.keys(type.getFields()).length : 0,
      enumValues: isEnumType(type) ? type.getValues().length : 0,
      interfaces: isObjectType(type) || isInterfaceType(type) ? type.getInterfaces().length : 0,
      possibleTypes: isUnionType(type) || isInterfaceType(type) ? schema.getPossibleTypes(type).length : 0,
    };
  });
  const sum = (name: keyof (typeof of)[number]): number => of.reduce((all, one) => all + one[name], 0);
  const onAverage = (['fields', 'inputFields', 'enumValues', 'interfaces', 'possibleTypes'] as const).map(
    (name) => [`__Type.${name}`, sum(name) / types.length] as const,
  );
  return new Map([
    ['__Schema.types', types.length],
    ['__Schema.directives', schema.getDirectives().length],
    ['__Field.args', sum('args') / sum('fields')],
    ...onAverage,
  ]);
}
