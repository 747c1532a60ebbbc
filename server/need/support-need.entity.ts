import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Readable } from '../access/readable.ts';

/** What a student needs in order to learn and work, in functional terms: never a diagnosis. */
@Entity('support_need')
@Readable({ category: 'NEEDS', student: 'studentId' })
export class SupportNeed {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  studentId!: string;

  @Column('text')
  code!: string;

  @Column('text')
  weight!: string;

  @Column('int', { nullable: true })
  value!: number | null;

  @Column('date', { nullable: true })
  confirmedByStudentOn!: string | null;

  @Column('int')
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;
}
