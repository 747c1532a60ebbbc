import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Readable } from '../access/readable.ts';

/** What the student says against a fact, and what its reporter answers: for those who read the plan. */
@Entity('fact_contest')
@Readable({ category: 'PLAN', route: 'routeId' })
export class FactContest {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  routeId!: string;

  @Column('uuid')
  factId!: string;

  @Column('text')
  text!: string;

  @Column('text')
  status!: string;

  @Column('timestamptz')
  contestedAt!: Date;

  @Column('text', { nullable: true })
  answer!: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;
}
