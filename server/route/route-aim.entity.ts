import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Readable } from '../access/readable.ts';

/** What the student wants, in their own words. */
@Entity('route_aim')
@Readable({ category: 'PLAN', route: 'routeId' })
export class RouteAim {
  @PrimaryColumn('uuid')
  routeId!: string;

  @Column('text', { nullable: true })
  aim!: string | null;

  @Column('int', { name: 'version' })
  aimVersion!: number;
}
