import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Readable } from '../access/readable.ts';

/** Why a school moved the date of graduation (illness, say): kept for that school alone. */
@Entity('graduation_reason')
@Readable({ category: 'EDUCATION', student: 'studentId', ownOrganisation: 'organisationId' })
export class GraduationReason {
  @PrimaryColumn('uuid')
  reportId!: string;

  @Column('uuid')
  studentId!: string;

  @Column('uuid')
  organisationId!: string;

  @Column('text')
  reasonCategory!: string;
}
