import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Readable } from '../access/readable.ts';

/** An organisation's own number for a student; no other organisation ever reads it. */
@Entity('student_reference')
@Readable({ category: 'EDUCATION', student: 'studentId', ownOrganisation: 'organisationId' })
export class StudentReference {
  @PrimaryColumn('uuid')
  studentId!: string;

  @PrimaryColumn('uuid')
  organisationId!: string;

  @Column('text')
  localReference!: string;
}
