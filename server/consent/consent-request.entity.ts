import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Readable } from '../access/readable.ts';

/** A party asks the student for more than it reads now. */
@Entity('consent_request')
@Readable({ category: 'CONSENT', route: 'routeId', item: 'partyId' })
export class ConsentRequest {
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

  @Column('text', { nullable: true })
  message!: string | null;

  @Column('timestamptz')
  askedAt!: Date;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;
}
