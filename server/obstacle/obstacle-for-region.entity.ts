import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Readable } from '../access/readable.ts';

/**
 * What a region is told of an obstacle. It names no route, party, person or moment, so that nothing leads back; until there
 * is a regional consultation, nobody reads it.
 */
@Entity('obstacle_for_region')
@Readable({ class: 'INTERNAL', engine: 'select, insert' })
export class ObstacleForRegion {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  text!: string;

  @Column('text')
  regionCode!: string;
}
