import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Readable } from '../access/readable.ts';

/** The plan as it was agreed at one moment. What it said stands in its leaves. A company has none. */
@Entity('plan_version')
@Readable({ category: 'PLAN', route: 'routeId' })
export class PlanVersion {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  routeId!: string;

  @Column('int')
  number!: number;

  @Column('timestamptz')
  agreedAt!: Date;

  /** Over all leaves, whoever may read them. */
  @Column('text')
  rootHash!: string;
}
