import { Column, Entity } from 'typeorm';
import { FactOfRights, Readable } from '../access/readable.ts';
import { ReportedFact } from '../fact/reported-fact.ts';

/** That work began, ended or was lost. An end says of whom it was again: a company reads it by that. */
@Entity('work_fact')
@Readable({ category: 'WORK', route: 'routeId', item: 'id' })
@FactOfRights('employerPartyId', 'supersededById')
export class WorkFact extends ReportedFact {
  @Column('text')
  kind!: string;

  @Column('uuid', { nullable: true })
  startId!: string | null;

  @Column('date')
  happenedOn!: string;

  @Column('text', { nullable: true })
  employerName!: string | null;

  @Column('uuid', { nullable: true })
  employerPartyId!: string | null;

  @Column('int', { nullable: true })
  hoursPerWeek!: number | null;

  @Column('text', { nullable: true })
  contract!: string | null;

  @Column('boolean', { nullable: true })
  isAtLevel!: boolean | null;
}
