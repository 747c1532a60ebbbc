import 'reflect-metadata';
import { DataSource, type DataSourceOptions, type MixedList } from 'typeorm';
import { Directory1764000000001 } from './migrations/0001-directory.ts';
import { Students1764000000002 } from './migrations/0002-students.ts';
import { Routes1764000000003 } from './migrations/0003-routes.ts';
import { ChangeLog1764000000004 } from './migrations/0004-change-log.ts';
import { ReadingRights1764000000005 } from './migrations/0005-reading-rights.ts';
import { ReadingIndexes1764000000006 } from './migrations/0006-reading-indexes.ts';
import { Moments1764000000007 } from './migrations/0007-moments.ts';
import { Demonstration1764000000008 } from './migrations/0008-demonstration.ts';
import { Agreement1764000000009 } from './migrations/0009-agreement.ts';
import { LifeCycle1764000000011 } from './migrations/0011-life-cycle.ts';
import { NotesAndObstacles1764000000012 } from './migrations/0012-notes-and-obstacles.ts';
import { Reminders1764000000014 } from './migrations/0014-reminders.ts';
import { Reoffers1764000000014 } from './migrations/0014-reoffers.ts';
import { ReportedFacts1764000000015 } from './migrations/0015-reported-facts.ts';
import { SigningInPerson1764000000016 } from './migrations/0016-signing-in-person.ts';
import { Moved1764000000017 } from './migrations/0017-moved.ts';
import { Oversight1764000000018 } from './migrations/0018-oversight.ts';
import { AssignmentsOfRoute1764000000019 } from './migrations/0019-assignments-of-route.ts';
import { VersionShown1764000000020 } from './migrations/0020-version-shown.ts';
import { ContactAttempts1764000000021 } from './migrations/0021-contact-attempts.ts';
import { Bins1764000000024 } from './migrations/0024-bins.ts';
import { NoConsequencesProposal1764000000025 } from './migrations/0025-no-consequences-proposal.ts';
import { MembershipsWritten1764000000028 } from './migrations/0028-memberships-written.ts';
import { GrantsEnded1764000000029 } from './migrations/0029-grants-ended.ts';
import { AssignmentsWritten1764000000030 } from './migrations/0030-assignments-written.ts';
import { Disagreements1764000000013 } from './migrations/0013-disagreements.ts';
import { ListeningClient } from './listening-client.ts';
import { SnakeCaseNaming } from './naming.ts';

/** Listed as classes: a glob would find other files under tsx than in the build. */
export const migrations = [
  Directory1764000000001,
  Students1764000000002,
  Routes1764000000003,
  ChangeLog1764000000004,
  ReadingRights1764000000005,
  ReadingIndexes1764000000006,
  Moments1764000000007,
  Demonstration1764000000008,
  Agreement1764000000009,
  LifeCycle1764000000011,
  NotesAndObstacles1764000000012,
  Reminders1764000000014,
  Reoffers1764000000014,
  ReportedFacts1764000000015,
  SigningInPerson1764000000016,
  Moved1764000000017,
  Oversight1764000000018,
  AssignmentsOfRoute1764000000019,
  VersionShown1764000000020,
  Disagreements1764000000013,
  ContactAttempts1764000000021,
  Bins1764000000024,
  NoConsequencesProposal1764000000025,
  MembershipsWritten1764000000028,
  GrantsEnded1764000000029,
  AssignmentsWritten1764000000030,
];

export type EntityList = readonly (new () => object)[];

/** TypeORM holds entities, migrations and the engine's writes; it never synchronises and never cascades. */
export function createDataSource(url: string, entities: EntityList, poolSize = 10): DataSource {
  const options: DataSourceOptions = {
    type: 'postgres',
    url,
    entities: [...entities] as MixedList<new () => object>,
    migrations,
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeCaseNaming(),
    synchronize: false,
    poolSize,
    applicationName: 'transitieroute',
    extra: { Client: ListeningClient },
  };
  return new DataSource(options);
}
