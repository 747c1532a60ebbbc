import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Readable } from '../access/readable.ts';

/** What a change says to those who may read one category (and item); an access change speaks to one person. */
@Entity('change_part')
@Readable({
  category: 'ROUTE',
  categoryFrom: 'category',
  route: 'routeId',
  item: 'itemId',
})
export class ChangePart {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  routeId!: string;

  @Column('bigint')
  sequence!: string;

  @Column('text')
  category!: string;

  @Column('uuid', { nullable: true })
  itemId!: string | null;

  @Column('text', { nullable: true })
  subjectType!: string | null;

  @Column('uuid', { nullable: true })
  subjectId!: string | null;

  @Column('jsonb')
  patch!: Record<string, unknown>;

  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Column('uuid', { nullable: true })
  organisationId!: string | null;
}
