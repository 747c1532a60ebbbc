import { useCallback, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { InboxLineFragment } from '../generated/graphql.ts';
import { momentInWords } from '../language/dates.ts';
import { OrganisationInvitation } from '../team/organisation-invitation.tsx';
import { InboxAnswer } from './inbox-answer.tsx';
import { InboxWhen } from './inbox-when.tsx';

interface Props {
  readonly item: InboxLineFragment;
  /** Changes when the list around it has been read afresh. */
  readonly place: string;
  /** While somebody writes an answer it stays, whatever becomes of what is asked. */
  readonly hold: (item: InboxLineFragment | null) => void;
}

/** What can be answered without the rest of the route. */
const answeredHere: readonly string[] = ['Proposal', 'Action'];

/** What is asked, why, and by when. What it is about is read only when somebody opens it. */
export function InboxItem({ item, place, hold }: Props) {
  const { t, i18n } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const onOpen = useCallback((isWriting: boolean) => hold(isWriting ? item : null), [hold, item]);
  const { reason, since, subject, route } = item;
  const name = route?.student?.displayName;
  // Read out one by one, each says what it is about.
  const named = (word: string) => [word, name, reason].filter(Boolean).join(': ');
  // Of a route that an organisation is invited to it reads nothing yet.
  const isInvitation = subject?.__typename === 'Party' && !route;
  return (
    <li className="card inbox-item" data-testid="inbox-item">
      <h3>{reason}</h3>
      <p>
        {name && <strong>{name}</strong>}
        <InboxWhen item={item} />
        <span className="quiet block">{t('inbox.since', { moment: momentInWords(since, i18n.language) })}</span>
      </p>
      {isOpen && isInvitation && <OrganisationInvitation partyId={subject.id} />}
      {isOpen && subject && route && (
        <InboxAnswer subjectId={subject.id} routeId={route.id} place={place} onOpen={onOpen} />
      )}
      <div className="row start">
        {(isInvitation || (subject && route && answeredHere.includes(subject.__typename))) && (
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
