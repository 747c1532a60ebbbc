import { Column, PrimaryColumn } from 'typeorm';

/** What every table of reported facts keeps of a report. A fact that was corrected stays, and names what took its place. */
export abstract class ReportedFact {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  routeId!: string;

  @Column('uuid', { nullable: true })
  reportedByPartyId!: string | null;

  @Column('timestamptz')
  reportedAt!: Date;

  @Column('uuid', { nullable: true })
  supersededById!: string | null;

  /** Since when the student contests it; beside the fact, so that all who read it read that. */
  @Column('timestamptz', { nullable: true })
  contestedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  contestAnsweredAt!: Date | null;
}
