import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Readable } from '../access/readable.ts';

/** The student's own profile from the intake: strengths and what helps. */
@Entity('support_profile')
@Readable({ category: 'NEEDS', student: 'studentId' })
export class SupportProfile {
  @PrimaryColumn('uuid')
  studentId!: string;

  @Column('text', { nullable: true })
  strengths!: string | null;

  @Column('text', { nullable: true })
  whatHelps!: string | null;

  @Column('int')
  version!: number;
}
