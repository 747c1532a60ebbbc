import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Readable } from '../access/readable.ts';

/** Why a school moved the date of graduation (illness, say): kept for that school alone. */
@Entity('graduation_report')
@Readable({ category: 'EDUCATION', student: 'studentId', ownOrganisation: 'organisationId' })
export class GraduationReport {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  routeId!: string;

  @Column('uuid')
  studentId!: string;

  @Column('uuid')
  organisationId!: string;

  @Column('date', { nullable: true })
  expectedOn!: string | null;

  @Column('date', { nullable: true })
  graduatedOn!: string | null;

  @Column('text', { nullable: true })
  reasonCategory!: string | null;

  @Column('timestamptz')
  at!: Date;
}
