import { Column, Entity, PrimaryColumn } from 'typeorm';
import { FactOfRights, Readable } from '../access/readable.ts';

/** What stands in the way on a route, as a party recorded it. */
@Entity('obstacle')
@Readable({ category: 'PLAN', route: 'routeId', item: 'id' })
@FactOfRights('partyId')
export class Obstacle {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  routeId!: string;

  @Column('uuid')
  partyId!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  text!: string;

  @Column('timestamptz')
  recordedAt!: Date;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;

  @Column('boolean')
  isBroughtToRegion!: boolean;
}
