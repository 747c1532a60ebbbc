import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Readable } from '../access/readable.ts';

/** A person works for an organisation, with these functions, from and until these days (inclusive). */
@Entity('membership')
@Readable({
  class: 'SELF',
  readers: 'the person alone, and the ADMINISTRATOR of the organisation',
  condition: 'person_id = (select viewer_person()) or organisation_id = (select viewer_administers())',
  engine: 'select',
})
export class Membership {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  personId!: string;

  @Column('uuid')
  organisationId!: string;

  @Column('text', { array: true })
  functions!: string[];

  @Column('date')
  from!: string;

  @Column('date', { nullable: true })
  until!: string | null;
}
