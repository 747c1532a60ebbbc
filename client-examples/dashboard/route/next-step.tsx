import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { OfferPlan } from '../agreement/offer-plan.tsx';
import { AcceptRouteDocument, DeclineRouteDocument, StartDraftingDocument } from '../generated/graphql.ts';
import { Notice } from './notice.tsx';
import type { RouteData } from './route-content.tsx';
import { TitleForm } from './title-form.tsx';
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
  const [isDeclining, setIsDeclining] = useState(false);
  const { run, problem, isRunning } = useChange(AcceptRouteDocument);
  const { routeAccept, routeDecline } = route.viewerPermissions;
  const isAsked = routeAccept.isAllowed;
  return (
    <section className="card" aria-labelledby="proposal" data-testid="proposal">
      <h2 id="proposal">{t(isAsked ? 'proposal.question' : 'proposal.waits')}</h2>
      <p>{t(isAsked ? 'proposal.meaning' : 'proposal.takeBackMeaning')}</p>
      {isDeclining ? (
        <Decline routeId={route.id} isAsked={isAsked} onCancel={() => setIsDeclining(false)} />
      ) : (
        <div className="row start">
          {routeAccept.isAllowed && (
            <Button isDisabled={isRunning} onPress={() => void run({ id: route.id })}>
              {t('proposal.accept')}
            </Button>
          )}
          {routeDecline.isAllowed && (
            <Button isDisabled={isRunning} onPress={() => setIsDeclining(true)}>
              {t(isAsked ? 'proposal.decline' : 'proposal.takeBack')}
            </Button>
          )}
        </div>
      )}
      <Notice words={problem} />
    </section>
  );
}

interface Declining {
  readonly routeId: string;
  /** It is for the viewer to answer, and not their own school's to take back. */
  readonly isAsked: boolean;
  readonly onCancel: () => void;
}

function Decline({ routeId, isAsked, onCancel }: Declining) {
  const { t } = useTranslation();
  const { run, problem, isRunning } = useChange(DeclineRouteDocument);
  return (
    <TitleForm
      label={t('proposal.reason')}
      submit={t(isAsked ? 'proposal.decline' : 'proposal.takeBack')}
      problem={problem}
      isRunning={isRunning}
      onCancel={onCancel}
      onSubmit={(reason) => run({ id: routeId, input: { reason } })}
    />
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
