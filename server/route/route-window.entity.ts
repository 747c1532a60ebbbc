import { Column, Entity, PrimaryColumn } from 'typeorm';
import { FactOfRights, Readable } from '../access/readable.ts';

/** The two years around graduation: expected, then actual. */
@Entity('route_window')
@Readable({ category: 'WINDOW', route: 'routeId' })
@FactOfRights('graduatedOn')
export class RouteWindow {
  @PrimaryColumn('uuid')
  routeId!: string;

  @Column('date')
  startsOn!: string;

  @Column('date')
  expectedGraduationOn!: string;

  @Column('date', { nullable: true })
  graduatedOn!: string | null;

  @Column('date')
  endsOn!: string;

  @Column('int')
  version!: number;
}
