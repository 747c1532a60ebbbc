import { useTranslation } from 'react-i18next';
import { CommandRow } from '../command/command-row.tsx';
import { useReoffer } from '../drafts/draft-commands.ts';
import type { ProposalCardFragment } from '../generated/graphql.ts';
import { dayInWords, momentInWords } from '../language/dates.ts';
import { awaited } from './awaited.ts';
import { ProposalLines } from './proposal-lines.tsx';
import { InPerson } from './in-person.tsx';
import { ProposalAnswer } from './proposal-answer.tsx';
import { usePartyWords, useViewerOnRoute } from './viewer-on-route.ts';

interface Props {
  readonly proposal: ProposalCardFragment;
}

export function ProposalCard({ proposal }: Props) {
  const { t } = useTranslation();
  const { names, context } = usePartyWords();
  const { partyIds } = useViewerOnRoute();
  const reoffer = useReoffer(proposal);
  const { status, signOffs } = proposal;
  const waitsFor = awaited(proposal);
  const asked = signOffs.find(({ by, decision }) => decision === 'PENDING' && partyIds.includes(by.id));
  // A party that confirms its part of what is agreed reads that part alone here.
  const lines =
    status === 'APPLIED' && asked ? proposal.changes.filter(({ id }) => asked.covers.includes(id)) : proposal.changes;
  const refused = status === 'REFUSED' ? signOffs.flatMap(({ refusedChanges }) => refusedChanges) : [];
  return (
    <li className="card proposal" id={proposal.id} data-testid="open-proposal">
      <h3>{useHeading(proposal)}</h3>
      <Origin proposal={proposal} />
      <p>{t(ruleOf(proposal), { context })}</p>
      <h4>{t('agreement.lines')}</h4>
      <ProposalLines lines={lines} refused={refused} />
      <h4>{t('agreement.answers')}</h4>
      <Answers proposal={proposal} />
      {status === 'OPEN' && waitsFor.length > 0 && (
        <p>
          <strong>{t('agreement.waitsFor', { names: names(waitsFor) })}</strong>
        </p>
      )}
      <ProposalAnswer proposal={proposal} lines={lines.filter(({ id }) => asked?.covers.includes(id) ?? true)} />
      <InPerson proposal={proposal} />
      <CommandRow commands={[reoffer]} />
    </li>
  );
}

const headings: Readonly<Record<string, string>> = {
  APPLIED: 'agreement.confirmTitle',
  REFUSED: 'agreement.refusedTitle',
  EXPIRED: 'agreement.expiredTitle',
  SUPERSEDED: 'agreement.supersededTitle',
};

const rules: Readonly<Record<string, string>> = {
  APPLIED: 'agreement.confirmRule',
  REFUSED: 'agreement.refusedRule',
  EXPIRED: 'agreement.expiredRule',
  SUPERSEDED: 'agreement.supersededRule',
};

function useHeading({ title, status }: ProposalCardFragment): string {
  const { t } = useTranslation();
  const about = title === '' ? t('agreement.firstPlan') : title;
  const key = headings[status];
  return key ? t(key, { title: about }) : about;
}

/** What the answers lead to. Who reads no signature of student or lead is asked for its own part alone. */
function ruleOf({ status, signOffs }: ProposalCardFragment): string {
  return rules[status] ?? (signOffs.some(({ isBlocking }) => isBlocking) ? 'agreement.rule' : 'agreement.ownPart');
}

function Origin({ proposal: { proposedBy, offeredAt, respondBy, status } }: Props) {
  const { t, i18n } = useTranslation();
  const { names } = usePartyWords();
  return (
    <p className="quiet">
      {proposedBy ? t('agreement.proposedBy', { name: names([proposedBy]) }) : t('agreement.proposed')}
      {offeredAt && <> {t('agreement.offeredOn', { day: dayInWords(offeredAt, i18n.language) })}</>}
      {respondBy && status === 'OPEN' && (
        <> · {t('agreement.respondBy', { day: dayInWords(respondBy, i18n.language) })}</>
      )}
    </p>
  );
}

function Answers({ proposal: { signOffs } }: Props) {
  const { t, i18n } = useTranslation();
  const { name } = usePartyWords();
  return (
    <ul className="lines answers">
      {signOffs.map(({ id, by, decision, person, decidedAt, deviceOf, remark }) => (
        <li key={id}>
          {name(by)} <span className={`tag ${decision.toLowerCase()}`}>{t(`agreement.decision.${decision}`)}</span>
          {person && decidedAt && (
            <span className="quiet">
              {' '}
              {person.displayName}, {momentInWords(decidedAt, i18n.language)}
              {deviceOf && <>, {t('agreement.inPerson.deviceOf', { name: deviceOf.displayName })}</>}
            </span>
          )}
          {remark && <q className="block">{remark}</q>}
        </li>
      ))}
    </ul>
  );
}
