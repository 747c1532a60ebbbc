import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Readable } from '../access/readable.ts';

/** A one-time link that binds the login of whoever opens it to a person; only the hash of its secret is kept. */
@Entity('login_invitation')
@Readable({ class: 'INTERNAL', engine: 'select, insert' })
export class LoginInvitation {
  @PrimaryColumn('text')
  tokenHash!: string;

  @Column('uuid')
  personId!: string;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;
}
