import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ProposalCard } from '../agreement/proposal-card.tsx';
import { viewerOnRoute, ViewerOnRouteContext } from '../agreement/viewer-on-route.ts';
import { DialogHost } from '../command/dialog-host.tsx';
import { InboxSubjectDocument, type InboxSubjectQuery } from '../generated/graphql.ts';
import { useLastAnswer } from '../live/use-last-answer.ts';
import { useReadWith } from '../live/use-read-with.ts';
import { ActionRow } from '../route/action-row.tsx';
import { Notice } from '../route/notice.tsx';

interface Props {
  readonly subjectId: string;
  readonly routeId: string;
  /** Changes when the list around it has read afresh. */
  readonly place: string;
  /** What may be read has changed, and what it is now is not read yet. */
  readonly isOutdated: boolean;
  /** Whether somebody is writing an answer. */
  readonly onOpen: (isOpen: boolean) => void;
}

const nothing: readonly string[] = [];
const everything = ['proposal', 'action'];

/** What is asked, with the same words and buttons as on the page of its route. */
export function InboxAnswer({ subjectId, routeId, place, isOutdated, onOpen }: Props) {
  const { t } = useTranslation();
  const [answer, readAgain] = useQuery({ query: InboxSubjectDocument, variables: { id: subjectId, routeId } });
  useReadWith(place, readAgain);
  const { error } = answer;
  const { data } = useLastAnswer(answer);
  return (
    <>
      <Notice words={error ? (error.graphQLErrors[0]?.message ?? t('unreachable')) : null} />
      <div className={isOutdated ? 'outdated' : undefined}>
        {data ? <Subject data={data} onOpen={onOpen} /> : !error && <output>{t('loading')}</output>}
      </div>
    </>
  );
}

function Subject({ data, onOpen }: Pick<Props, 'onOpen'> & { readonly data: InboxSubjectQuery }) {
  const { t } = useTranslation();
  const viewer = useMemo(() => viewerOnRoute(data), [data]);
  const list = useRef<HTMLUListElement>(null);
  // It opened below the button that was pressed: the keyboard goes on here.
  useEffect(() => list.current?.focus(), []);
  const proposal = data.proposal?.__typename === 'Proposal' ? data.proposal : null;
  const action = data.action?.__typename === 'Action' ? data.action : null;
  return (
    <ViewerOnRouteContext value={viewer}>
      <DialogHost withheld={proposal || action ? nothing : everything} onOpen={onOpen}>
        <ul className={action ? 'actions' : 'cards stack'} ref={list} tabIndex={-1}>
          {proposal && <ProposalCard proposal={proposal} />}
          {action && <ActionRow action={action} />}
          {!proposal && !action && <li>{t('inbox.gone')}</li>}
        </ul>
      </DialogHost>
    </ViewerOnRouteContext>
  );
}
