import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Readable } from '../access/readable.ts';

/** The head of one change: who did what when. Its order within the route is `sequence`; what it says stands in its parts. */
@Entity('change')
@Readable({
  class: 'CARRIER',
  engine: 'select, insert',
  // Not hashed (`offset 0`): of a few changes the parts are looked up, where a hash would be made of all parts there are.
  condition:
    'exists (select from change_part p where p.route_id = change.route_id and p.sequence = change.sequence offset 0)',
})
export class Change {
  @PrimaryColumn('uuid')
  routeId!: string;

  @PrimaryColumn('bigint')
  sequence!: string;

  @Column('uuid')
  id!: string;

  @Column({ type: 'bigint', insert: false })
  position!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  category!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('uuid', { nullable: true })
  actorPersonId!: string | null;

  @Column('uuid', { nullable: true })
  actorPartyId!: string | null;
}
