import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Readable } from '../access/readable.ts';

/** What one object of the plan said in one version: `hash` is SHA-256 over salt and content, in hexadecimal. */
@Entity('plan_leaf')
@Readable({ category: 'PLAN', route: 'routeId', item: 'subjectId' })
export class PlanLeaf {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  planVersionId!: string;

  @Column('uuid')
  routeId!: string;

  @Column('text')
  subjectType!: string;

  @Column('uuid')
  subjectId!: string;

  @Column('text')
  content!: string;

  @Column('text')
  salt!: string;

  @Column('text')
  hash!: string;
}
