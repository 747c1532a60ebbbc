import 'reflect-metadata';
import { Field, InterfaceType } from 'type-graphql';
import { Cursor, DateTime } from './scalars.ts';
import { typeNameOf } from './type-name.ts';

@InterfaceType({ description: 'Something that a feed tells.', resolveType: typeNameOf })
export abstract class FeedEvent {
  @Field(() => Cursor, { description: 'The place of this event in its feed: as `after` it resumes behind it.' })
  cursor!: string;

  @Field(() => DateTime, { description: 'When it happened.' })
  at!: string;
}
