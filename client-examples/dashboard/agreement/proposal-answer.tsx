import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import {
  SignProposalDocument,
  WithdrawProposalDocument,
  type ProposalCardFragment,
  type ProposalLineFragment,
} from '../generated/graphql.ts';
import { useOpenDialog } from '../command/dialog-host.tsx';
import { Notice } from '../route/notice.tsx';
import { useChange } from '../route/use-change.ts';
import { useRefusal } from './use-refusal.ts';

interface Props {
  readonly proposal: ProposalCardFragment;
  /** The lines that the viewer's answer is about. */
  readonly lines: readonly ProposalLineFragment[];
}

/** Yes and no weigh the same; what is offered is what the server allows. */
export function ProposalAnswer({ proposal, lines }: Props) {
  const { t } = useTranslation();
  const refusal = useRefusal(proposal, lines);
  const open = useOpenDialog([refusal]);
  const { run, problem, isRunning } = useChange(SignProposalDocument);
  const { proposalSignOff, proposalWithdraw } = proposal.viewerPermissions;
  // The version is that of what is on the screen: what was added since is not signed unseen.
  const shown = { id: proposal.id, expectedVersion: proposal.version };
  return (
    <>
      <div className="row start">
        {proposalSignOff.isAllowed && (
          <>
            <Button isDisabled={isRunning} onPress={() => void run({ ...shown, input: { answer: 'AGREE' } })}>
              {t('agreement.agree')}
            </Button>
            <Button isDisabled={isRunning} onPress={() => open(refusal)}>
              {t('agreement.refuse')}
            </Button>
          </>
        )}
        {proposalWithdraw.isAllowed && <Withdraw id={proposal.id} />}
      </div>
      <Notice words={problem} />
    </>
  );
}

function Withdraw({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { run, problem, isRunning } = useChange(WithdrawProposalDocument);
  return (
    <>
      <Button className="plain" isDisabled={isRunning} onPress={() => void run({ id })}>
        {t('agreement.withdraw')}
      </Button>
      <Notice words={problem} />
    </>
  );
}
