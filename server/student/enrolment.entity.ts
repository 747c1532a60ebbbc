import { Column, Entity, PrimaryColumn } from 'typeorm';
import { FactOfRights, Readable } from '../access/readable.ts';

/** A student follows a programme at a school; it opens the file before there is any route. */
@Entity('enrolment')
@Readable({ category: 'EDUCATION', student: 'studentId' })
@FactOfRights('schoolId')
export class Enrolment {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  studentId!: string;

  @Column('uuid')
  schoolId!: string;

  @Column('text', { nullable: true })
  crebo!: string | null;

  @Column('int', { nullable: true })
  level!: number | null;

  @Column('text', { nullable: true })
  learningPath!: string | null;

  @Column('text', { nullable: true })
  cohort!: string | null;

  @Column('int', { nullable: true })
  hoursPerWeek!: number | null;

  @Column('int')
  version!: number;
}
