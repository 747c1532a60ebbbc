import { declareContesting } from '../fact/contest.command.ts';
import { reportedFields } from '../fact/fact.reading.ts';
import { reportedFactsSql, type ReportedFacts } from '../fact/reported-fact.facts.ts';
import type { FactsDeclaration } from '../plan/command.ts';
import { permissionsOn } from '../plan/permissions.ts';
import { declareReading } from '../reading/declare-reading.ts';
import { GraduationReason } from './graduation-reason.entity.ts';
import { GraduationReport } from './graduation-report.entity.ts';

export const graduationFacts: FactsDeclaration<ReportedFacts> = {
  type: 'GraduationReport',
  table: 'graduation_report',
  sql: (report) => `jsonb_build_object(${reportedFactsSql(report)})`,
};

declareContesting({ on: graduationFacts, entity: GraduationReport, category: 'WINDOW', isItem: false });

declareReading('GraduationReport', {
  entity: GraduationReport,
  beside: { why: { entity: GraduationReason, on: { reportId: 'id' } } },
  fields: { ...reportedFields('GraduationReport'), viewerPermissions: permissionsOn(graduationFacts) },
});
