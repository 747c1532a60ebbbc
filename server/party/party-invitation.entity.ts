import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Readable } from '../access/readable.ts';

/** What an organisation is asked before it takes part: read by the student, the lead, and, after the student's yes, by itself. */
@Entity('party_invitation')
@Readable({ category: 'INVITATION', route: 'routeId', item: 'partyId' })
export class PartyInvitation {
  @PrimaryColumn('uuid')
  partyId!: string;

  @Column('uuid')
  routeId!: string;

  @Column('uuid')
  fromOrganisationId!: string;

  @Column('text')
  role!: string;

  @Column('text', { array: true })
  requestedCategories!: string[];

  @Column('text')
  purpose!: string;

  @Column('text', { nullable: true })
  message!: string | null;

  @Column('date', { nullable: true })
  respondBy!: string | null;

  @Column('timestamptz')
  createdAt!: Date;
}
