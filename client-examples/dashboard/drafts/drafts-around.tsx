import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { RouteData } from '../route/route-content.tsx';
import { DraftsContext, type DraftName } from './drafts.ts';

interface Props {
  readonly route: RouteData;
  readonly children: ReactNode;
}

/** In which draft the viewer collects what they change, told in sight for as long as they do: during a meeting, say. */
export function DraftsAround({ route, children }: Props) {
  const [chosen, setChosen] = useState<(DraftName & { readonly wasSeen: boolean }) | null>(null);
  const collectIn = useCallback((draft: DraftName | null) => setChosen(draft && { ...draft, wasSeen: false }), []);
  const current = route.proposals.find(({ id, status }) => id === chosen?.id && status === 'DRAFT') ?? null;
  // The page may not have read a new draft yet; one that it has read is over once it is no longer there.
  if (chosen && current && !chosen.wasSeen) setChosen({ ...chosen, wasSeen: true });
  if (chosen?.wasSeen && !current) setChosen(null);
  const { id, version = 0 } = chosen ?? {};
  const title = current?.title ?? chosen?.title;
  const drafts = useMemo(
    () => ({ collecting: id === undefined || title === undefined ? null : { id, title, version }, collectIn }),
    [id, title, version, collectIn],
  );
  return (
    <DraftsContext value={drafts}>
      {children}
      {drafts.collecting && (
        <Collecting draft={drafts.collecting} lines={current?.changes.length ?? 0} onStop={() => collectIn(null)} />
      )}
    </DraftsContext>
  );
}

interface CollectingProps {
  readonly draft: DraftName;
  readonly lines: number;
  readonly onStop: () => void;
}

function Collecting({ draft: { id, title }, lines, onStop }: CollectingProps) {
  const { t } = useTranslation();
  return (
    <output className="asked" data-testid="collecting">
      <span>
        {t('drafts.collecting', { title })} {t('drafts.lines', { count: lines })}
      </span>
      <span className="row start">
        <a href={`#${id}`}>{t('drafts.look')}</a>
        <Button className="plain" onPress={onStop}>
          {t('drafts.stop')}
        </Button>
      </span>
    </output>
  );
}
