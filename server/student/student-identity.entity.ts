import { Column, Entity, PrimaryColumn } from 'typeorm';
import { FactOfRights, Readable } from '../access/readable.ts';

/** Who the student is outside the route. */
@Entity('student_identity')
@Readable({ category: 'IDENTITY', student: 'studentId' })
@FactOfRights('birthDate')
export class StudentIdentity {
  @PrimaryColumn('uuid')
  studentId!: string;

  @Column('text')
  givenName!: string;

  @Column('text')
  familyName!: string;

  @Column('date')
  birthDate!: string;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  mobile!: string | null;

  @Column('text', { nullable: true })
  municipalityCode!: string | null;

  @Column('int')
  version!: number;
}
