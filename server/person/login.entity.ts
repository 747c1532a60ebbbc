import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Readable } from '../access/readable.ts';

/** One way for a person to sign in: the pair of issuer and subject of a token. A person may have several. */
@Entity('login')
@Readable({ class: 'INTERNAL', engine: 'select, insert' })
export class Login {
  @PrimaryColumn('text')
  issuer!: string;

  @PrimaryColumn('text')
  subject!: string;

  @Column('uuid')
  personId!: string;

  @Column('timestamptz')
  boundAt!: Date;
}
