import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import {
  ConsentAskedDocument,
  GrantConsentDocument,
  WithdrawConsentDocument,
  type DataCategory,
  type GivenConsentFragment,
} from '../generated/graphql.ts';
import { Notice } from '../route/notice.tsx';
import { useChange } from '../route/use-change.ts';

interface Props {
  readonly routeId: string;
  readonly consent: GivenConsentFragment;
  readonly category: DataCategory;
  readonly name: string;
  readonly onDone: () => void;
}

/** No is as easy as yes was. What else the same yes was about goes on. */
export function TurnOff({ routeId, consent, category, name, onDone }: Props) {
  const { t } = useTranslation();
  const client = useClient();
  const grant = useChange(GrantConsentDocument);
  const withdraw = useChange(WithdrawConsentDocument);
  const rest = consent.categories.filter((other) => other !== category);
  const keepRest = async () => {
    if (rest.length === 0) return true;
    const { purpose, until } = consent;
    const { data } = await client.query(ConsentAskedDocument, { id: routeId, purpose });
    const textVersion = data?.consentText.version ?? '';
    const input = { partyId: consent.party.id, categories: rest, purpose, textVersion, until: until ?? null };
    return grant.run({ routeId, input });
  };
  const turnOff = async () => {
    // The rest first, so that nobody who may still read it is shut out in between.
    if ((await keepRest()) && (await withdraw.run({ id: consent.id }))) onDone();
  };
  const isRunning = grant.isRunning || withdraw.isRunning;
  return (
    <div className="asking">
      <p>{t('student.reads.turnOff', { name })}</p>
      <div className="row start">
        <Button isDisabled={isRunning} onPress={() => void turnOff()}>
          {t('student.reads.yesOff')}
        </Button>
        <Button isDisabled={isRunning} onPress={onDone}>
          {t('student.reads.leave')}
        </Button>
      </div>
      <Notice words={grant.problem ?? withdraw.problem} />
    </div>
  );
}
