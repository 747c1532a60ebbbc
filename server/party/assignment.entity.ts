import { Column, Entity, PrimaryColumn } from 'typeorm';
import { FactOfRights, Readable } from '../access/readable.ts';

/**
 * A person acts for a party on a route. Without it nobody reads anything, whatever they work as. Who represents a student is
 * part of who the student is: it tells, too, how young they are.
 */
@Entity('assignment')
@Readable({
  category: 'ROUTE',
  route: 'routeId',
  item: 'partyId',
  narrower: {
    property: 'function',
    value: 'REPRESENTATIVE',
    category: 'IDENTITY',
    student: (column) => `student_of(${column('partyId')})`,
    condition: 'viewer_sees_representative(party_id, person_id)',
    words: 'a representative by who reads IDENTITY, and by themself',
  },
})
@FactOfRights()
export class Assignment {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  routeId!: string;

  @Column('uuid')
  partyId!: string;

  @Column('uuid')
  personId!: string;

  @Column('uuid', { nullable: true })
  organisationId!: string | null;

  @Column('text')
  function!: string;

  @Column('timestamptz')
  from!: Date;

  @Column('timestamptz', { nullable: true })
  until!: Date | null;
}
