import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Readable } from '../access/readable.ts';

/**
 * Why work was lost. Every reason stands here, not the health-like ones alone: else its absence would tell. No log repeats it.
 */
@Entity('work_loss_reason')
@Readable({ category: 'NEEDS', student: 'studentId' })
export class WorkLossReason {
  @PrimaryColumn('uuid')
  factId!: string;

  @Column('uuid')
  studentId!: string;

  @Column('text')
  reason!: string;
}
