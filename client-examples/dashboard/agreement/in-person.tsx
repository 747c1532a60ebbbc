import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ProposalCardFragment } from '../generated/graphql.ts';
import { InPersonForm } from './in-person-form.tsx';
import { useViewerOnRoute, type PersonOnRoute } from './viewer-on-route.ts';

interface Props {
  readonly proposal: ProposalCardFragment;
}

/** People who are at the table sign on this device. Who is offered follows from whose answer is still awaited. */
export function InPerson({ proposal }: Props) {
  const { t } = useTranslation();
  const { people } = useViewerOnRoute();
  const [isOpen, setIsOpen] = useState(false);
  const [signed, setSigned] = useState<PersonOnRoute | null>(null);
  const asked = proposal.signOffs.filter(({ decision }) => decision === 'PENDING');
  const present = people.filter(({ partyId }) => asked.some(({ by }) => by.id === partyId));
  const isAllowed = proposal.viewerPermissions.proposalAnswerInPerson.isAllowed && present.length > 0;
  // Who is in the middle of it is told that it cannot go on.
  if (!isAllowed && !isOpen) return null;
  const finish = (person: PersonOnRoute | null) => {
    setIsOpen(false);
    setSigned(person);
  };
  return (
    <div data-testid="in-person">
      {signed && <output>{t('agreement.inPerson.done', { name: signed.name })}</output>}
      {isOpen ? (
        <InPersonForm proposal={proposal} people={present} onDone={finish} />
      ) : (
        <Button className="plain" onPress={() => setIsOpen(true)}>
          {t('agreement.inPerson.open')}
        </Button>
      )}
    </div>
  );
}
