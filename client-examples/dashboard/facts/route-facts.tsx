import { useTranslation } from 'react-i18next';
import { CommandRow } from '../command/command-row.tsx';
import { usePartyWords } from '../agreement/viewer-on-route.ts';
import type { GraduationLineFragment, WorkLineFragment } from '../generated/graphql.ts';
import { dayInWords } from '../language/dates.ts';
import type { RouteData } from '../route/route-content.tsx';
import { FactLine } from './fact-line.tsx';
import { useReportGraduation } from './use-report-graduation.ts';
import { useReportStart, useWorkCommands } from './work-commands.ts';
import './facts.css';

/** Graduation and work: facts, as they were reported, each by who may know. They hold at once; what follows is proposed. */
export function RouteFacts({ route }: { readonly route: RouteData }) {
  const { t } = useTranslation();
  const { context } = usePartyWords();
  const report = [useReportGraduation(route), useReportStart(route)];
  const workCommands = useWorkCommands();
  const { graduationReports, workFacts, withheldFields } = route;
  const isWithheld = withheldFields.includes('workFacts');
  const isEmpty = graduationReports.length === 0 && workFacts.length === 0;
  if (isEmpty && report.every(({ permission }) => !permission.isAllowed)) return null;
  const standing = [...graduationReports, ...workFacts].filter(({ supersededBy }) => !supersededBy);
  const corrected = [...graduationReports, ...workFacts].filter(({ supersededBy }) => supersededBy);
  return (
    <section className="card" aria-labelledby="facts" data-testid="facts">
      <h2 id="facts">{t('facts.title')}</h2>
      <p className="quiet">{t(`facts.${isEmpty ? (isWithheld ? 'withheld' : 'none') : 'meaning'}`, { context })}</p>
      <ul className="lines">
        {standing.map((fact) => (
          <FactLine key={fact.id} fact={fact} commands={fact.__typename === 'WorkFact' ? workCommands(fact) : []}>
            <Words fact={fact} />
          </FactLine>
        ))}
      </ul>
      <CommandRow commands={report} />
      {corrected.length > 0 && (
        <details>
          <summary>{t('facts.corrected', { count: corrected.length })}</summary>
          <ul className="lines">
            {corrected.map((fact) => (
              <FactLine key={fact.id} fact={fact} commands={[]}>
                <Words fact={fact} />
              </FactLine>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Words({ fact }: { readonly fact: GraduationLineFragment | WorkLineFragment }) {
  return fact.__typename === 'WorkFact' ? <Work fact={fact} /> : <Graduation report={fact} />;
}

function Graduation({ report: { graduatedOn, expectedOn, previousOn } }: { readonly report: GraduationLineFragment }) {
  const { t, i18n } = useTranslation();
  const day = dayInWords(graduatedOn ?? expectedOn ?? '', i18n.language);
  return (
    <>
      <strong>{t(graduatedOn ? 'facts.graduated' : 'facts.expected', { day })}</strong>
      {previousOn && (
        <span className="quiet block">{t('facts.before', { day: dayInWords(previousOn, i18n.language) })}</span>
      )}
    </>
  );
}

function Work({ fact }: { readonly fact: WorkLineFragment }) {
  const { t, i18n } = useTranslation();
  const { name } = usePartyWords();
  const { kind, happenedOn, employer, employerName, hoursPerWeek, contract, isAtLevel, reason } = fact;
  const details = [
    contract && t(`contract.${contract}`),
    hoursPerWeek && t('facts.hoursPerWeek', { count: hoursPerWeek }),
    isAtLevel === true && t('facts.atLevel'),
    isAtLevel === false && t('facts.notAtLevel'),
    reason && t(`lossReason.${reason}`),
  ].filter(Boolean);
  return (
    <>
      <strong>
        {t(`facts.work.${kind}`, {
          day: dayInWords(happenedOn, i18n.language),
          employer: employer ? name(employer) : (employerName ?? t('facts.someEmployer')),
        })}
      </strong>
      {details.length > 0 && <span className="quiet block">{details.join(' · ')}</span>}
    </>
  );
}
