import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Readable } from '../access/readable.ts';

/** A school, municipality, company, support provider or other body with its official numbers. */
@Entity('organisation')
@Readable({ class: 'DIRECTORY', condition: '(select viewer_is_known())', engine: 'select' })
export class Organisation {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  municipalityCode!: string | null;

  @Column('text', { nullable: true })
  regionCode!: string | null;

  @Column('text', { nullable: true })
  kvkNumber!: string | null;

  @Column('text', { nullable: true })
  brin!: string | null;
}
