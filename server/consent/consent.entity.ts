import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Readable } from '../access/readable.ts';

/** A student's yes to one party, for one purpose and these categories. */
@Entity('consent')
@Readable({ category: 'CONSENT', route: 'routeId', item: 'partyId' })
export class Consent {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  routeId!: string;

  @Column('uuid')
  partyId!: string;

  @Column('text', { array: true })
  categories!: string[];

  @Column('text')
  purpose!: string;

  @Column('text')
  textVersion!: string;

  @Column('timestamptz')
  givenAt!: Date;

  @Column('date', { nullable: true })
  until!: string | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt!: Date | null;
}
