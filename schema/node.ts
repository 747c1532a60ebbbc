import 'reflect-metadata';
import { Field, ID, InterfaceType } from 'type-graphql';
import { typeNameOf } from './type-name.ts';

@InterfaceType({
  description: 'An object with an id of its own: `node(id:)` finds it again for as long as the viewer may read it.',
  resolveType: typeNameOf,
})
export abstract class Node {
  @Field(() => ID, {
    description: 'Opaque, stable and unique across all types. Its inner form is no promise.',
  })
  id!: string;
}
