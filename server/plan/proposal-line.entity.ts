import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Readable } from '../access/readable.ts';

/** One change within a proposal: a command that waits to be run, and the version of its object on which it rests. */
@Entity('proposal_line')
@Readable({
  category: 'PLAN',
  route: 'routeId',
  item: 'id',
  draft: { isDraft: 'isDraft', party: 'proposedByPartyId' },
})
export class ProposalLine {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  proposalId!: string;

  @Column('uuid')
  routeId!: string;

  @Column('boolean')
  isDraft!: boolean;

  @Column('uuid')
  proposedByPartyId!: string;

  @Column('int')
  place!: number;

  @Column('text')
  command!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  subjectType!: string;

  @Column('uuid')
  subjectId!: string;

  /** Null for an object that this line makes. */
  @Column('int', { nullable: true })
  baseVersion!: number | null;

  @Column('text', { nullable: true })
  what!: string | null;

  @Column('text', { nullable: true })
  field!: string | null;

  @Column('text', { nullable: true })
  before!: string | null;

  @Column('text', { nullable: true })
  after!: string | null;

  /** The parties whose part it is. */
  @Column('uuid', { array: true })
  partyIds!: string[];

  @Column('jsonb')
  step!: Record<string, unknown>;
}
