import { Column, Entity, PrimaryColumn } from 'typeorm';
import { FactOfRights, Readable } from '../access/readable.ts';

/** One party's answer to a proposal, and to which of its lines. */
@Entity('sign_off')
@Readable({
  category: 'PLAN',
  route: 'routeId',
  item: 'id',
  draft: { isDraft: 'isDraft', party: 'proposedByPartyId' },
})
@FactOfRights('isDraft', 'partyId', 'covers')
export class SignOff {
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

  @Column('uuid')
  partyId!: string;

  @Column('boolean')
  isBlocking!: boolean;

  @Column('uuid', { array: true })
  covers!: string[];

  @Column('text')
  decision!: string;

  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Column('text', { nullable: true })
  method!: string | null;

  /** On whose device it was signed in person. */
  @Column('uuid', { nullable: true })
  devicePersonId!: string | null;

  @Column('uuid', { array: true })
  refusedChanges!: string[];

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  /** The proposal's version, and a hash of the lines, that were shown to who signed. */
  @Column('int', { nullable: true })
  shownVersion!: number | null;

  @Column('text', { nullable: true })
  shownHash!: string | null;
}
