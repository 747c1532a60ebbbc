import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Readable } from '../access/readable.ts';

/** Something on which the parties of a route do not agree. */
@Entity('disagreement')
@Readable({ category: 'PLAN', route: 'routeId', item: 'id' })
export class Disagreement {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  routeId!: string;

  @Column('int')
  version!: number;

  /** As what it is about was called when it was raised: every party to it could read that. */
  @Column('text')
  subject!: string;

  /** The word of the global id: of a goal or of an action. */
  @Column('text', { nullable: true })
  aboutType!: string | null;

  @Column('uuid', { nullable: true })
  aboutId!: string | null;

  /** The refused lines from which it came. */
  @Column('uuid', { array: true })
  lineIds!: string[];

  @Column('text')
  level!: string;

  @Column('date')
  dueOn!: string;

  @Column('text')
  status!: string;

  @Column('uuid')
  raisedByPartyId!: string;

  @Column('timestamptz')
  raisedAt!: Date;

  @Column('text', { nullable: true })
  outcome!: string | null;

  @Column('uuid', { nullable: true })
  outcomeOfferedByPartyId!: string | null;

  @Column('timestamptz', { nullable: true })
  outcomeOfferedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;
}
