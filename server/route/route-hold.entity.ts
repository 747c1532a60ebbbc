import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Readable } from '../access/readable.ts';

/** A pause of a route. Why is for those who read the whole plan: it may well be about health, so a company has none. */
@Entity('route_hold')
@Readable({ category: 'PLAN', route: 'routeId' })
export class RouteHold {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  routeId!: string;

  @Column('text')
  reason!: string;

  @Column('date')
  reviewOn!: string;

  @Column('timestamptz')
  since!: Date;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;
}
