import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Readable } from '../access/readable.ts';

/** That the lead tried to reach the student: of nobody's own part of the plan, so that a company reads none. */
@Entity('contact_attempt')
@Readable({ category: 'PLAN', route: 'routeId' })
export class ContactAttempt {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  routeId!: string;

  @Column('uuid')
  partyId!: string;

  @Column('text')
  means!: string;

  @Column('date')
  attemptedOn!: string;

  @Column('boolean')
  isAnswered!: boolean;

  @Column('timestamptz')
  recordedAt!: Date;
}
