import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useClient, type Client } from 'urql';
import { RoutesForFileDocument, type RouteLineFragment } from '../generated/graphql.ts';
import { Notice } from '../route/notice.tsx';
import { filterOf, type Question } from './question.ts';

/** The whole list, as it is filtered and ordered now, as a file for a spreadsheet. */
export function SaveList({ question }: { readonly question: Question }) {
  const { t, i18n } = useTranslation();
  const client = useClient();
  const [isSaving, setIsSaving] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const save = async () => {
    setIsSaving(true);
    setHasFailed(false);
    try {
      const { fileOf } = await import('./routes-file.ts');
      give(await fileOf(pagesOf(client, question), t, i18n.language), `${t('routes.file.name')}.csv`);
    } catch {
      setHasFailed(true);
    }
    setIsSaving(false);
  };
  return (
    <>
      <Button className="plain" isDisabled={isSaving} onPress={() => void save()}>
        {t('routes.save')}
      </Button>
      <Notice words={hasFailed ? t('unreachable') : null} />
    </>
  );
}

/** Page after page: each begins where the one before ended. */
async function* pagesOf(
  client: Client,
  question: Question,
  after: string | null = null,
): AsyncGenerator<RouteLineFragment[]> {
  const variables = { after, filter: filterOf(question), orderBy: question.orderBy };
  const { data, error } = await client.query(RoutesForFileDocument, variables);
  if (!data) throw error ?? new Error('The list was not answered.');
  const { nodes, pageInfo } = data.routes;
  yield nodes;
  if (pageInfo.hasNextPage && pageInfo.endCursor) yield* pagesOf(client, question, pageInfo.endCursor);
}

function give(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
