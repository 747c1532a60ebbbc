import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Readable } from '../access/readable.ts';

/** A need in the student's own words, with readers and a version of its own. */
@Entity('need_explanation')
@Readable({ category: 'NEED_EXPLANATION', student: 'studentId' })
export class NeedExplanation {
  @PrimaryColumn('uuid')
  needId!: string;

  @Column('uuid')
  studentId!: string;

  @Column('text', { nullable: true })
  explanation!: string | null;

  @Column('int')
  explanationVersion!: number;
}
