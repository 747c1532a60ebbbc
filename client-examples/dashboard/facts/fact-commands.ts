import { useTranslation } from 'react-i18next';
import { command, type Command } from '../command/command.ts';
import {
  ContestFactDocument,
  DraftConsequencesDocument,
  StandByFactDocument,
  WithdrawContestDocument,
  type GraduationLineFragment,
  type WorkLineFragment,
} from '../generated/graphql.ts';

export type Fact = GraduationLineFragment | WorkLineFragment;

/** What is said about any reported fact: whether it is right, and what follows from it. */
export function useFactCommands(): (fact: Fact) => { contest: Command[]; collect: Command } {
  const { t } = useTranslation();
  return ({ __typename, id, viewerPermissions }) => {
    // A title is everybody's to read, and stays as whoever collects it worded it.
    const title = t(`facts.draftTitle.${__typename}`);
    const { factContest, factContestWithdraw, factStandBy, consequencesDraft } = viewerPermissions;
    const contest = command({
      label: t('facts.contest'),
      meaning: t('facts.contestMeaning'),
      permission: factContest,
      isPlain: true,
      submit: t('facts.contestSend'),
      fields: [{ kind: 'text', name: 'text', label: t('facts.contestText'), hint: t('facts.contestHint') }],
      document: ContestFactDocument,
      variables: ({ text = '' }) => ({ id, input: { text } }),
    });
    const withdraw = command({
      label: t('facts.contestWithdraw'),
      meaning: t('facts.contestWithdrawMeaning'),
      permission: factContestWithdraw,
      isPlain: true,
      document: WithdrawContestDocument,
      variables: () => ({ id }),
    });
    const standBy = command({
      label: t('facts.standBy'),
      meaning: t('facts.standByMeaning'),
      permission: factStandBy,
      isPlain: true,
      submit: t('save'),
      fields: [{ kind: 'text', name: 'text', label: t('facts.standByText') }],
      document: StandByFactDocument,
      variables: ({ text = '' }) => ({ id, input: { text } }),
    });
    const collect = command({
      label: t('facts.collect'),
      meaning: t('facts.collectMeaning'),
      permission: consequencesDraft,
      isContent: true,
      document: DraftConsequencesDocument,
      variables: (_values, { draftId }) => ({ id, draftId, input: { title } }),
    });
    return { contest: [contest, withdraw, standBy], collect };
  };
}
