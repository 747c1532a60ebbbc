import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient, type CombinedError, type TypedDocumentNode } from 'urql';
import { useAsked } from '../agreement/asked.tsx';
import { fieldOf } from '../command/field.ts';
import { useDone } from '../command/done.ts';
import { placeOfKeyboard, stayOnPage } from '../command/stay-on-page.ts';
import { requestKeyOf } from '../command/request-key.ts';
import { useDrafts } from '../drafts/drafts.ts';
import type { OutcomeFragment, RegisterStudentMutation } from '../generated/graphql.ts';

export interface ChangeAnswer {
  readonly outcome: OutcomeFragment | RegisterStudentMutation['outcome'];
}

type Outcome = ChangeAnswer['outcome'];

export interface Change<Variables> {
  /** True when the change was made. */
  run(variables: Variables): Promise<boolean>;
  readonly isRunning: boolean;
  /** What went wrong, in words. */
  readonly problem: string | null;
  /** The same by the field that it is about, where it is about one. */
  readonly issues: Issues;
  /** Somebody else was first: what it says now. */
  readonly theirs: StaleVersion | null;
  forget(): void;
}

export type Issues = Readonly<Record<string, string>>;
export type StaleVersion = Extract<OutcomeFragment, { __typename: 'StaleVersionProblem' }>;

interface Told {
  readonly problem: string | null;
  readonly issues: Issues;
  readonly theirs: StaleVersion | null;
}

const nothing: Told = { problem: null, issues: {}, theirs: null };

/** One mutation, its outcome in words. A retried click is the same request: nothing happens twice. */
export function useChange<Variables extends { requestKey: string }>(
  document: TypedDocumentNode<ChangeAnswer, Variables>,
  onDone?: (outcome: Outcome) => void,
): Change<Omit<Variables, 'requestKey'>> {
  const client = useClient();
  const { t } = useTranslation();
  const ask = useAsked();
  const { collectIn } = useDrafts();
  const tellDone = useDone();
  const [isRunning, setIsRunning] = useState(false);
  const isUnderWay = useRef(false);
  const [told, setTold] = useState(nothing);
  const forget = useCallback(() => setTold(nothing), []);
  const run = useCallback(
    async (variables: Omit<Variables, 'requestKey'>) => {
      // A second click comes before the button is drawn as disabled.
      if (isUnderWay.current) return false;
      isUnderWay.current = true;
      setIsRunning(true);
      const place = placeOfKeyboard();
      setTold(nothing);
      const { key, answered } = requestKeyOf(client, document, variables);
      // The key completes what the caller gave.
      const { data, error } = await client.mutation(document, { ...variables, requestKey: key } as Variables);
      isUnderWay.current = false;
      setIsRunning(false);
      if (error || !data) {
        setTold({ ...nothing, problem: errorInWords(error) ?? t('unreachable') });
        return false;
      }
      answered();
      const { outcome } = data;
      if (outcome.__typename === 'AgreementRequested') ask(outcome.proposal);
      if (outcome.__typename === 'DraftSaved') collectIn(outcome.draft);
      setTold(inWords(outcome));
      const isDone = succeeded(outcome);
      if (!isDone) return false;
      stayOnPage(place);
      onDone?.(outcome);
      tellDone(document, variables);
      return true;
    },
    [ask, client, collectIn, document, onDone, t, tellDone],
  );
  return { run, isRunning, ...told, forget };
}

const errorInWords = (error: CombinedError | undefined) => error?.graphQLErrors[0]?.message;

/** It is done, or it waits for others: either way what was typed has arrived. */
const succeeded = ({ __typename }: Outcome) =>
  ['PlanChanged', 'DraftSaved', 'AgreementRequested', 'StudentUpserted'].includes(__typename);

/** The server words its problems itself, in the language of the page. */
function inWords(outcome: Outcome): Told {
  switch (outcome.__typename) {
    case 'StaleVersionProblem':
      return { problem: outcome.staleMessage, issues: {}, theirs: outcome };
    case 'InvalidInputProblem': {
      const { issues } = outcome;
      const problem = issues.map(({ issueMessage }) => issueMessage).join(' ');
      // What comes first about a field stands: the rest is seen once that is mended.
      const byField = issues.toReversed().map(({ path, issueMessage }) => [fieldOf(path), issueMessage]);
      return { ...nothing, problem, issues: Object.fromEntries(byField) as Issues };
    }
    case 'NotPossibleProblem':
      return { ...nothing, problem: outcome.notPossibleMessage };
    case 'PlanChanged':
    case 'DraftSaved':
    case 'AgreementRequested':
    case 'StudentUpserted':
    default:
      return nothing;
  }
}
