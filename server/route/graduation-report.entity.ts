import { Column, Entity } from 'typeorm';
import { Readable } from '../access/readable.ts';
import { ReportedFact } from '../fact/reported-fact.ts';

/** That a school reported the day of graduation, expected or actual: read as the window, which follows the latest. */
@Entity('graduation_report')
@Readable({ category: 'WINDOW', route: 'routeId' })
export class GraduationReport extends ReportedFact {
  @Column('date', { nullable: true })
  expectedOn!: string | null;

  @Column('date', { nullable: true })
  graduatedOn!: string | null;

  /** The day that stood before. */
  @Column('date', { nullable: true })
  previousOn!: string | null;
}
