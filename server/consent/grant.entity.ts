import { Column, Entity, PrimaryColumn } from 'typeorm';
import { FactOfRights, Readable } from '../access/readable.ts';

/** What a party may read on a route, and why: the legal ground, and the exception for health data where it needs one. */
@Entity('grant_record')
@Readable({ category: 'GRANT', route: 'routeId', item: 'partyId' })
@FactOfRights()
export class Grant {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  routeId!: string;

  @Column('uuid')
  partyId!: string;

  @Column('text')
  category!: string;

  @Column('text')
  ground!: string;

  @Column('text', { nullable: true })
  healthException!: string | null;

  @Column('uuid', { nullable: true })
  consentId!: string | null;

  @Column('timestamptz')
  since!: Date;

  @Column('timestamptz', { nullable: true })
  until!: Date | null;
}
