import { Column, Entity, PrimaryColumn } from 'typeorm';
import { FactOfRights, Readable } from '../access/readable.ts';

/** The route's face: what everybody on it may know. */
@Entity('route')
@Readable({ category: 'ROUTE', route: 'id', item: 'id' })
@FactOfRights('leadPartyId')
export class Route {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('uuid')
  studentId!: string;

  @Column('uuid')
  schoolId!: string;

  @Column('text')
  status!: string;

  @Column('text')
  phase!: string;

  @Column('uuid')
  leadPartyId!: string;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;
}
