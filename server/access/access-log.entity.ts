import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Readable } from './readable.ts';

/** Who looked at what is restricted. The application can add a row, never read, change or remove one. */
@Entity('access_log')
@Readable({ class: 'INTERNAL', engine: 'nothing' })
export class AccessLogEntry {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Column('uuid', { nullable: true })
  membershipId!: string | null;

  @Column('uuid', { nullable: true })
  organisationId!: string | null;

  @Column('text', { nullable: true })
  requestId!: string | null;

  @Column('text', { nullable: true })
  operation!: string | null;

  @Column('text')
  category!: string;

  @Column('uuid', { array: true })
  routeIds!: string[];

  @Column('uuid', { array: true })
  studentIds!: string[];

  @Column('boolean')
  isOversight!: boolean;
}
