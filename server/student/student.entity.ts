import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Readable } from '../access/readable.ts';

/** The student as the route shows them: a name to call them by. Everything else stands in tables of its own readership. */
@Entity('student')
@Readable({ category: 'ROUTE', student: 'id', item: 'id' })
export class Student {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  displayName!: string;

  @Column('uuid', { nullable: true })
  personId!: string | null;
}
