import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Readable } from '../access/readable.ts';

/** Changes of the plan that are offered together. While it is a draft, its author's party alone reads it. */
@Entity('proposal')
@Readable({
  category: 'PLAN',
  route: 'routeId',
  item: 'id',
  draft: { isDraft: 'isDraft', party: 'proposedByPartyId' },
})
export class Proposal {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  routeId!: string;

  @Column('int')
  version!: number;

  /** As its party last left it itself: what is completed of a draft since, nobody need have read. */
  @Column('int')
  versionShown!: number;

  @Column('text')
  status!: string;

  @Column('boolean')
  isDraft!: boolean;

  @Column('boolean')
  isFirstPlan!: boolean;

  /** It keeps what was taken out of drafts, and was never proposed. */
  @Column('boolean')
  isBin!: boolean;

  @Column('text')
  title!: string;

  @Column('uuid')
  proposedByPartyId!: string;

  @Column('timestamptz', { nullable: true })
  offeredAt!: Date | null;

  @Column('date', { nullable: true })
  respondBy!: string | null;

  /** When those were reminded who had not answered by then. */
  @Column('timestamptz', { nullable: true })
  remindedAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('uuid', { nullable: true })
  supersededById!: string | null;

  /** The closed proposal of which it offers again what is left. */
  @Column('uuid', { nullable: true })
  reofferOfId!: string | null;

  @Column('uuid', { nullable: true })
  planVersionId!: string | null;
}
