import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ProposalLines } from '../agreement/proposal-lines.tsx';
import { usePartyWords } from '../agreement/viewer-on-route.ts';
import { CommandRow } from '../command/command-row.tsx';
import type { DraftedLinesFragment, ProposalCardFragment } from '../generated/graphql.ts';
import type { RouteData } from '../route/route-content.tsx';
import { useLineCommands, useDraftCommands } from './draft-commands.ts';
import { useDrafts } from './drafts.ts';
import './drafts.css';

/** Changes that the viewer's party collects, before anybody else reads them. */
export function DraftSection({ route }: { readonly route: RouteData }) {
  const { t } = useTranslation();
  const { context } = usePartyWords();
  const drafts = route.proposals.filter(({ status }) => status === 'DRAFT');
  if (drafts.length === 0) return null;
  return (
    <section className="drafts" aria-labelledby="drafts" data-testid="drafts">
      <h2 id="drafts">{t('drafts.title')}</h2>
      <p className="quiet">{t('drafts.meaning', { context })}</p>
      <ul className="cards stack">
        {drafts.map((draft) => (
          <DraftCard key={draft.id} draft={draft} drafted={route.drafts.find(({ id }) => id === draft.id)} />
        ))}
      </ul>
    </section>
  );
}

interface CardProps {
  readonly draft: ProposalCardFragment;
  /** What the viewer may do with each of its lines. */
  readonly drafted: DraftedLinesFragment | undefined;
}

function DraftCard({ draft, drafted }: CardProps) {
  const { t } = useTranslation();
  const { collecting, collectIn } = useDrafts();
  const commands = useDraftCommands(draft);
  const commandsOf = useLineCommands();
  const { id, title, version, changes } = draft;
  // Nobody offers what they have not read, nor before they know whose agreement that needs.
  const isBehind = collecting?.id === id && version < collecting.version;
  return (
    <li className="card proposal" id={id} data-testid="draft">
      <h3>{title}</h3>
      {changes.length === 0 && <p>{t('drafts.empty')}</p>}
      <ProposalLines
        lines={changes}
        refused={[]}
        commandsFor={({ id: lineId, ...line }) =>
          (drafted?.changes ?? [])
            .filter((one) => one.id === lineId)
            .flatMap(({ viewerPermissions }) => commandsOf({ id: lineId, ...line }, viewerPermissions))
        }
      />
      {collecting?.id !== id && (
        <Button className="plain" onPress={() => collectIn({ id, title, version })}>
          {t('drafts.goOn')}
        </Button>
      )}
      <CommandRow commands={commands} isWaiting={isBehind} />
    </li>
  );
}
