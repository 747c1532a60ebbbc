import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { StudentSideDocument, type StudentSideQuery } from '../generated/graphql.ts';
import { useReadWith } from '../live/use-read-with.ts';
import { Notice } from '../route/notice.tsx';
import { MyPlan } from './my-plan.tsx';
import './student.css';
import { WhoReads } from './who-reads.tsx';

interface Props {
  readonly routeId: string;
  /** Changes when the page around it has read afresh. */
  readonly place: string;
  /** The route as everybody meets it. */
  readonly children: ReactNode;
}

export type StudentRoute = NonNullable<StudentSideQuery['route']>;

/** The route as its student meets it: what I want and do, who reads what, and the way out. */
export function StudentSide({ routeId, place, children }: Props) {
  const { t } = useTranslation();
  const [{ data, error }, readAgain] = useQuery({ query: StudentSideDocument, variables: { id: routeId } });
  useReadWith(place, readAgain);
  const route = data?.route;
  return (
    <>
      {data && route && <MyPlan route={route} today={data.viewer.today} />}
      {children}
      <Notice words={error ? (error.graphQLErrors[0]?.message ?? t('unreachable')) : null} />
      {route && <WhoReads route={route} />}
    </>
  );
}
