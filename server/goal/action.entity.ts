import { Column, Entity, PrimaryColumn } from 'typeorm';
import { FactOfRights, Readable } from '../access/readable.ts';

/** A step towards a goal, owned by one party. */
@Entity('action')
@Readable({ category: 'PLAN', route: 'routeId', item: 'id' })
@FactOfRights('ownerPartyId')
export class Action {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  goalId!: string;

  @Column('uuid')
  routeId!: string;

  @Column('text')
  title!: string;

  @Column('text')
  status!: string;

  @Column('uuid', { nullable: true })
  ownerPartyId!: string | null;

  @Column('date', { nullable: true })
  dueOn!: string | null;

  @Column('int')
  version!: number;

  /** Of what it says, not of how it goes: what proposals rest on. */
  @Column('int')
  contentVersion!: number;

  @Column('timestamptz')
  createdAt!: Date;
}
