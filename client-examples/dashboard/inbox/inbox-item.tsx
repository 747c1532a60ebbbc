import { useCallback, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { DoneContext } from '../command/done.ts';
import {
  AcceptInvitationDocument,
  DeclineInvitationDocument,
  ReportProgressDocument,
  SignProposalDocument,
  type InboxLineFragment,
} from '../generated/graphql.ts';
import { momentInWords } from '../language/dates.ts';
import { OrganisationInvitation } from '../team/organisation-invitation.tsx';
import { InboxAnswer } from './inbox-answer.tsx';
import { InboxWhen } from './inbox-when.tsx';
import type { Inbox } from './use-inbox.ts';

interface Props extends Pick<Inbox, 'hold' | 'answered'> {
  /** Without words: they are not known to be the viewer's to read. */
  readonly item: InboxLineFragment;
  /** Changes when the list around it has been read afresh. */
  readonly place: string;
}

/** What can be answered without the rest of the route. */
const answeredHere: readonly string[] = ['Proposal', 'Action'];

const answers: readonly unknown[] = [SignProposalDocument, AcceptInvitationDocument, DeclineInvitationDocument];

/** Of a route that an organisation is invited to it reads nothing yet. */
const isInvitation = ({ subject, route }: InboxLineFragment) => subject?.__typename === 'Party' && !route;

/** What ends it: either answer, and of an action its being done. */
const isAnswer = (document: unknown, variables: object): boolean =>
  answers.includes(document) ||
  (document === ReportProgressDocument && 'input' in variables && isDone(variables.input));

const isDone = (input: unknown) =>
  typeof input === 'object' && input !== null && 'status' in input && input.status === 'DONE';

/** What is asked, why, and by when. What it is about is read only when somebody opens it. */
export function InboxItem({ item, ...around }: Props) {
  const { t, i18n } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const { reason, since, subject, route } = item;
  const name = route?.student?.displayName;
  // Read out one by one, each says what it is about.
  const named = (word: string) => [word, name, reason].filter(Boolean).join(': ');
  const isAnsweredHere = subject && route && answeredHere.includes(subject.__typename);
  return (
    <li className="card inbox-item" data-testid="inbox-item">
      <h3>{reason || t('inbox.gone')}</h3>
      <p>
        {name && <strong>{name}</strong>}
        <InboxWhen item={item} />
        <span className="quiet block">{t('inbox.since', { moment: momentInWords(since, i18n.language) })}</span>
      </p>
      {isOpen && <Asked item={item} {...around} />}
      <div className="row start">
        {(isInvitation(item) || isAnsweredHere) && (
          <Button
            aria-expanded={isOpen}
            aria-label={named(t(isOpen ? 'inbox.close' : 'inbox.look'))}
            onPress={() => setIsOpen(!isOpen)}
          >
            {t(isOpen ? 'inbox.close' : 'inbox.look')}
          </Button>
        )}
        {route && (
          <Link href={`/routes/${route.id}`} aria-label={named(t('inbox.toRoute'))}>
            {t('inbox.toRoute')}
          </Link>
        )}
      </div>
    </li>
  );
}

function Asked({ item, place, hold, answered }: Props) {
  const { reason, subject, route } = item;
  const onOpen = useCallback((isWriting: boolean) => hold(item, isWriting), [hold, item]);
  const onDone = (document: unknown, variables: object) => {
    if (isAnswer(document, variables)) answered(item);
  };
  return (
    <DoneContext value={onDone}>
      {subject && isInvitation(item) && <OrganisationInvitation partyId={subject.id} />}
      {subject && route && (
        <InboxAnswer
          subjectId={subject.id}
          routeId={route.id}
          place={place}
          isOutdated={reason === ''}
          onOpen={onOpen}
        />
      )}
    </DoneContext>
  );
}
