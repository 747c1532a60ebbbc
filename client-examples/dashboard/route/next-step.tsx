import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { OfferPlan } from '../agreement/offer-plan.tsx';
import { command } from '../command/command.ts';
import { useOpenDialog } from '../command/dialog-host.tsx';
import { AcceptRouteDocument, DeclineRouteDocument, StartDraftingDocument } from '../generated/graphql.ts';
import { Notice } from './notice.tsx';
import type { RouteData } from './route-content.tsx';
import { useChange } from './use-change.ts';

interface Props {
  readonly route: RouteData;
}

/** What the viewer can do to bring the route further, where there is such a thing. */
export function NextStep({ route }: Props) {
  const { routeAccept, routeDecline, routeStartDrafting } = route.viewerPermissions;
  return (
    <>
      {(routeAccept.isAllowed || routeDecline.isAllowed) && <Proposal route={route} />}
      {routeStartDrafting.isAllowed && <StartDrafting route={route} />}
      <OfferPlan route={route} />
    </>
  );
}

/** A route that is proposed: yes and no weigh the same, and what a yes means is said before it is given. */
function Proposal({ route }: Props) {
  const { t } = useTranslation();
  const { run, problem, isRunning } = useChange(AcceptRouteDocument);
  const { routeAccept, routeDecline } = route.viewerPermissions;
  const isAsked = routeAccept.isAllowed;
  const decline = command({
    label: t(isAsked ? 'proposal.decline' : 'proposal.takeBack'),
    permission: routeDecline,
    about: [],
    fields: [{ kind: 'text', name: 'reason', label: t('proposal.reason') }],
    document: DeclineRouteDocument,
    variables: ({ reason = '' }) => ({ id: route.id, input: { reason } }),
  });
  const open = useOpenDialog([decline]);
  return (
    <section className="card" aria-labelledby="proposal" data-testid="proposal">
      <h2 id="proposal">{t(isAsked ? 'proposal.question' : 'proposal.waits')}</h2>
      <p>{t(isAsked ? 'proposal.meaning' : 'proposal.takeBackMeaning')}</p>
      <div className="row start">
        {routeAccept.isAllowed && (
          <Button isDisabled={isRunning} onPress={() => void run({ id: route.id })}>
            {t('proposal.accept')}
          </Button>
        )}
        {routeDecline.isAllowed && (
          <Button isDisabled={isRunning} onPress={() => open(decline)}>
            {decline.label}
          </Button>
        )}
      </div>
      <Notice words={problem} />
    </section>
  );
}

function StartDrafting({ route }: Props) {
  const { t } = useTranslation();
  const { run, problem, isRunning } = useChange(StartDraftingDocument);
  return (
    <>
      <Button isDisabled={isRunning} onPress={() => void run({ id: route.id })}>
        {t('route.startDrafting')}
      </Button>
      <Notice words={problem} />
    </>
  );
}
