import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Readable } from '../access/readable.ts';

/** What somebody noted with a goal or an action: read as the plan, by a company only where it may. */
@Entity('note')
@Readable({ category: 'PLAN', route: 'routeId', item: 'itemId' })
export class Note {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  routeId!: string;

  /** The word of the global id: of a goal or of an action. */
  @Column('text')
  subjectType!: string;

  @Column('uuid')
  subjectId!: string;

  /** The goal or action again, for whoever reads no more of the plan than it owns; null where that was not meant to read it. */
  @Column('uuid', { nullable: true })
  itemId!: string | null;

  @Column('text')
  text!: string;

  @Column('uuid')
  partyId!: string;

  @Column('uuid')
  personId!: string;

  @Column('timestamptz')
  createdAt!: Date;
}
