import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Readable } from '../access/readable.ts';

/** A retried mutation finds its first outcome here; no text of the plan is kept. */
@Entity('request_key')
@Readable({ class: 'SELF', condition: 'person_id = (select viewer_person())' })
export class RequestKey {
  @PrimaryColumn('uuid')
  personId!: string;

  @PrimaryColumn('text')
  key!: string;

  @Column('text')
  command!: string;

  @Column('text')
  inputHash!: string;

  @Column('jsonb')
  outcome!: Record<string, unknown>;

  @Column('timestamptz')
  at!: Date;
}
