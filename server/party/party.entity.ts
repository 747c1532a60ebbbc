import { Column, Entity, PrimaryColumn } from 'typeorm';
import { FactOfRights, Readable } from '../access/readable.ts';

/** One of those who own the route together: the student, or an organisation in a role. */
@Entity('party')
@Readable({ category: 'ROUTE', route: 'routeId', item: 'id' })
@FactOfRights('status', 'activeFrom', 'activeUntil')
export class Party {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  routeId!: string;

  @Column('uuid')
  studentId!: string;

  @Column('text')
  role!: string;

  @Column('text')
  status!: string;

  @Column('uuid', { nullable: true })
  organisationId!: string | null;

  @Column('timestamptz', { nullable: true })
  activeFrom!: Date | null;

  @Column('timestamptz', { nullable: true })
  activeUntil!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('int')
  version!: number;
}
