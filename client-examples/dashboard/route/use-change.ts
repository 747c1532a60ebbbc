import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient, type TypedDocumentNode } from 'urql';
import { useAsked } from '../agreement/asked.tsx';
import type { OutcomeFragment } from '../generated/graphql.ts';

interface ChangeAnswer {
  readonly outcome: OutcomeFragment;
}

export interface Change<Variables> {
  /** True when the change was made. */
  run(variables: Variables): Promise<boolean>;
  readonly isRunning: boolean;
  /** What went wrong, in words. */
  readonly problem: string | null;
  /** Somebody else was first: what it says now. */
  readonly theirs: StaleVersion | null;
  forget(): void;
}

export type StaleVersion = Extract<OutcomeFragment, { __typename: 'StaleVersionProblem' }>;

/** One mutation, its outcome in words. A retried click is the same request: nothing happens twice. */
export function useChange<Variables extends { requestKey: string }>(
  document: TypedDocumentNode<ChangeAnswer, Variables>,
): Change<Omit<Variables, 'requestKey'>> {
  const client = useClient();
  const { t } = useTranslation();
  const ask = useAsked();
  const [isRunning, setIsRunning] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [theirs, setTheirs] = useState<StaleVersion | null>(null);

  const forget = useCallback(() => {
    setProblem(null);
    setTheirs(null);
  }, []);
  const run = useCallback(
    async (variables: Omit<Variables, 'requestKey'>) => {
      setIsRunning(true);
      forget();
      // The key completes what the caller gave.
      const complete = { ...variables, requestKey: crypto.randomUUID() } as Variables;
      const { data, error } = await client.mutation(document, complete);
      setIsRunning(false);
      if (error || !data) {
        setProblem(error?.graphQLErrors[0]?.message ?? t('unreachable'));
        return false;
      }
      const { outcome } = data;
      if (outcome.__typename === 'StaleVersionProblem') setTheirs(outcome);
      if (outcome.__typename === 'AgreementRequested') ask(outcome.proposal);
      setProblem(inWords(outcome));
      return succeeded(outcome);
    },
    [ask, client, document, forget, t],
  );
  return { run, isRunning, problem, theirs, forget };
}

/** It is done, or it waits for others: either way what was typed has arrived. */
const succeeded = ({ __typename }: OutcomeFragment) =>
  ['PlanChanged', 'DraftSaved', 'AgreementRequested'].includes(__typename);

/** The server words its problems itself, in the language of the page. */
function inWords(outcome: OutcomeFragment): string | null {
  switch (outcome.__typename) {
    case 'StaleVersionProblem':
      return outcome.staleMessage;
    case 'InvalidInputProblem':
      return outcome.issues.map(({ issueMessage }) => issueMessage).join(' ');
    case 'NotPossibleProblem':
      return outcome.notPossibleMessage;
    case 'PlanChanged':
    case 'DraftSaved':
    case 'AgreementRequested':
    default:
      return null;
  }
}
