import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Readable } from '../access/readable.ts';

/** The code with which a person signs on somebody else's device: slowly hashed, and never read by anybody. */
@Entity('signing_code')
@Readable({ class: 'INTERNAL' })
export class SigningCode {
  @PrimaryColumn('uuid')
  personId!: string;

  @Column('text')
  salt!: string;

  @Column('text')
  hash!: string;

  /** Since it was last right: counted before a code is looked at, so that guessing side by side gains nothing. */
  @Column('int')
  tries!: number;

  @Column('timestamptz', { nullable: true })
  lockedUntil!: Date | null;
}
