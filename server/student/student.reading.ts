import { declareReading, one } from '../reading/declare-reading.ts';
import { Enrolment } from './enrolment.entity.ts';
import { StudentIdentity } from './student-identity.entity.ts';
import { StudentReference } from './student-reference.entity.ts';
import { Student } from './student.entity.ts';

declareReading('Student', {
  entity: Student,
  beside: {
    identity: { entity: StudentIdentity, on: { studentId: 'id' } },
    // The policy leaves one: that of the viewer's own organisation.
    reference: { entity: StudentReference, on: { studentId: 'id' } },
  },
});

declareReading('Enrolment', {
  entity: Enrolment,
  fields: { school: one('Organisation', { on: { id: 'schoolId' } }) },
});

declareReading('StudentUpserted', {
  values: { studentId: 'uuid' },
  fields: { student: one('Student', { on: { id: 'studentId' } }) },
});
