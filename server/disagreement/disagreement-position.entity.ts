import { Column, Entity, PrimaryColumn } from 'typeorm';
import { FactOfRights, Readable } from '../access/readable.ts';

/** A party to a disagreement: what it finds, and what it answers to the outcome that is offered. */
@Entity('disagreement_position')
@Readable({ category: 'PLAN', route: 'routeId', item: 'id' })
@FactOfRights('partyId', 'isShownToCompany')
export class DisagreementPosition {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  routeId!: string;

  @Column('uuid')
  disagreementId!: string;

  @Column('uuid')
  partyId!: string;

  @Column('timestamptz')
  joinedAt!: Date;

  @Column('text', { nullable: true })
  text!: string | null;

  @Column('timestamptz', { nullable: true })
  takenAt!: Date | null;

  /** Who writes for the team need not write for a workplace: a company reads what was meant for it. */
  @Column('boolean')
  isShownToCompany!: boolean;

  @Column('text')
  answer!: string;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;
}
