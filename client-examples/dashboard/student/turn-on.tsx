import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { usePartyWords } from '../agreement/viewer-on-route.ts';
import {
  ConsentAskedDocument,
  GrantConsentDocument,
  type ConsentPurpose,
  type DataCategory,
  type PartyReadsFragment,
} from '../generated/graphql.ts';
import { Notice } from '../route/notice.tsx';
import { useChange } from '../route/use-change.ts';
import { Preview } from './preview.tsx';

interface Props {
  readonly routeId: string;
  readonly party: PartyReadsFragment;
  readonly categories: readonly DataCategory[];
  readonly purpose: ConsentPurpose;
  readonly onDone: () => void;
}

/** What a yes means and what would be read, before it is given. */
export function TurnOn({ routeId, party, categories, purpose, onDone }: Props) {
  const { t } = useTranslation();
  const { name } = usePartyWords();
  const [{ data, error }] = useQuery({ query: ConsentAskedDocument, variables: { id: routeId, purpose } });
  const { run, problem, isRunning } = useChange(GrantConsentDocument);
  if (error) return <Notice words={error.graphQLErrors[0]?.message ?? t('unreachable')} />;
  if (!data?.route) return <output>{t('loading')}</output>;
  const { version: textVersion, text } = data.consentText;
  const grant = async () => {
    const input = { partyId: party.id, categories: [...categories], purpose, textVersion };
    if (await run({ routeId, input })) onDone();
  };
  return (
    <div className="asking" data-testid="turn-on">
      <p>{text}</p>
      <Preview route={data.route} party={party} categories={categories} />
      <div className="row start">
        <Button isDisabled={isRunning || categories.length === 0} onPress={() => void grant()}>
          {t('student.reads.yesOn', { name: name(party) })}
        </Button>
        <Button isDisabled={isRunning} onPress={onDone}>
          {t('student.reads.leave')}
        </Button>
      </div>
      <Notice words={problem} />
    </div>
  );
}
