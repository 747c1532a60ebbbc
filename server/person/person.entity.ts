import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Readable } from '../access/readable.ts';

/** Somebody who works with routes, a student, or a service account. A person is not a login. */
@Entity('person')
@Readable({
  class: 'DIRECTORY',
  readers: 'oneself, people of the same organisation, and those who read a route on which the person acts',
  engine: 'select, insert, update (display_name)',
  // The viewer, people of the viewer's own organisations, and those assigned where the viewer may read the assignment.
  // In this order: who is assigned is seen by whoever reads the assignment, whoever that is.
  // Not hashed (`offset 0`): of a few people the assignments are looked up, where a hash would be made of all there are.
  condition: `exists (select from assignment a where a.person_id = person.id offset 0)
    or id = (select viewer_person())
    or id in (select viewer_colleagues())`,
})
export class Person {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  displayName!: string;

  @Column('boolean')
  isService!: boolean;
}
