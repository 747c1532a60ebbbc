import { Column, Entity, PrimaryColumn } from 'typeorm';
import { FactOfRights, Readable } from '../access/readable.ts';

/** What the parties want to reach together. */
@Entity('goal')
@Readable({ category: 'PLAN', route: 'routeId', item: 'id' })
@FactOfRights('ownerPartyId')
export class Goal {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  routeId!: string;

  @Column('text')
  title!: string;

  @Column('text')
  status!: string;

  @Column('text', { nullable: true })
  measure!: string | null;

  @Column('text', { nullable: true })
  phase!: string | null;

  @Column('boolean')
  isStudentsOwn!: boolean;

  @Column('uuid', { nullable: true })
  ownerPartyId!: string | null;

  @Column('date', { nullable: true })
  dueOn!: string | null;

  @Column('int')
  version!: number;

  /** Of what it says, not of how it goes: what proposals rest on. */
  @Column('int')
  contentVersion!: number;

  /** How it stood before the parties disagreed about it. */
  @Column('text', { nullable: true })
  statusBeforeDispute!: string | null;

  @Column('timestamptz')
  createdAt!: Date;
}
