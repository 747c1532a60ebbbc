import { Column, Entity, PrimaryColumn } from 'typeorm';
import { FactOfRights, Readable } from '../access/readable.ts';

/** A person of the school works with this enrolment: whoever registered it first. */
@Entity('enrolment_assignment')
@Readable({ class: 'INTERNAL' })
@FactOfRights()
export class EnrolmentAssignment {
  @PrimaryColumn('uuid')
  enrolmentId!: string;

  @PrimaryColumn('uuid')
  personId!: string;

  @Column('uuid')
  organisationId!: string;

  @Column('uuid')
  studentId!: string;

  @Column('timestamptz')
  from!: Date;

  @Column('timestamptz', { nullable: true })
  until!: Date | null;
}
