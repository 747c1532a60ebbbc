import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Readable } from '../access/readable.ts';

/** Why a party refused, or what it wants to say: for the student, the school and the signer. */
@Entity('sign_off_remark')
@Readable({ category: 'REMARK', route: 'routeId', item: 'signOffId' })
export class SignOffRemark {
  @PrimaryColumn('uuid')
  signOffId!: string;

  @Column('uuid')
  routeId!: string;

  @Column('text')
  remark!: string;
}
