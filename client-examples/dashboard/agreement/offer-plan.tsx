import { useState } from 'react';
import { Button, FieldError, Form, Input, Label, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useAgreementHint } from '../command/agreement-hint.ts';
import { OfferPlanDocument } from '../generated/graphql.ts';
import { Notice } from '../route/notice.tsx';
import type { RouteData } from '../route/route-content.tsx';
import { useChange } from '../route/use-change.ts';

interface Props {
  readonly route: RouteData;
}

/** For who may offer the first plan: what it should have beforehand, and the offer itself. */
export function OfferPlan({ route }: Props) {
  const { t } = useTranslation();
  if (!route.viewerPermissions.planOffer.isAllowed) return null;
  const isReady = route.planReadiness.every(({ isMet, isBlocking }) => isMet || !isBlocking);
  return (
    <section className="card" aria-labelledby="ready" data-testid="offer-plan">
      <h2 id="ready">{t('agreement.ready.title')}</h2>
      <ul className="lines">
        {route.planReadiness.map((point) => (
          <li key={point.code}>
            <span className={`tag ${point.isMet ? 'agreed' : ''}`}>{t(`agreement.ready.${wordOf(point)}`)}</span>{' '}
            {point.message}
          </li>
        ))}
      </ul>
      <p className="quiet">{t('agreement.ready.meaning')}</p>
      {isReady ? <OfferForm route={route} /> : <p>{t('agreement.ready.notYet')}</p>}
    </section>
  );
}

function wordOf({ isMet, isBlocking }: RouteData['planReadiness'][number]): string {
  if (isMet) return 'met';
  return isBlocking ? 'needed' : 'advice';
}

function OfferForm({ route: { id: routeId, viewerPermissions } }: Props) {
  const { t } = useTranslation();
  const { namesFor, sentence } = useAgreementHint();
  const names = namesFor({ permission: viewerPermissions.planOffer });
  const { run, problem, issues, isRunning } = useChange(OfferPlanDocument);
  const [respondBy, setRespondBy] = useState('');
  return (
    <Form
      className="title-form"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        void run({ routeId, input: respondBy === '' ? {} : { respondBy } });
      }}
    >
      <TextField
        value={respondBy}
        onChange={setRespondBy}
        isInvalid={issues['respondBy'] !== undefined}
        type="date"
        className="day"
      >
        <Label>{t('agreement.ready.respondBy')}</Label>
        <Input />
        <FieldError>{issues['respondBy']}</FieldError>
      </TextField>
      <Notice words={issues['respondBy'] ? null : problem} />
      {names && <p className="quiet">{sentence(names)}</p>}
      <div className="row start">
        <Button type="submit" isDisabled={isRunning}>
          {t('agreement.ready.offer')}
        </Button>
      </div>
    </Form>
  );
}
