import { useState } from 'react';
import { Switch } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { usePartyWords } from '../agreement/viewer-on-route.ts';
import type { PartyReadsFragment } from '../generated/graphql.ts';
import { dayInWords } from '../language/dates.ts';
import { useCategoryWords } from './category-words.ts';
import type { ReadingLine } from './reading.ts';
import type { StudentRoute } from './student-side.tsx';
import { TurnOff } from './turn-off.tsx';
import { TurnOn } from './turn-on.tsx';

interface Props {
  readonly route: StudentRoute;
  readonly party: PartyReadsFragment;
  readonly line: ReadingLine;
}

/** One kind of data: whether this party reads it, why, and a switch where the viewer decides about it. */
export function CategoryLine({ route, party, line }: Props) {
  const { t } = useTranslation();
  const { name } = usePartyWords();
  const [isAsking, setIsAsking] = useState(false);
  const { category, grant, consent, purpose } = line;
  const isOn = grant !== null;
  const mayTurnOff = consent?.viewerPermissions.consentWithdraw.isAllowed ?? false;
  const mayTurnOn = !isOn && purpose !== null && route.viewerPermissions.consentGrant.isAllowed;
  const what = useCategoryWords(party)(category);
  const close = () => setIsAsking(false);
  return (
    <li data-testid="category">
      {mayTurnOff || mayTurnOn ? (
        <Switch isSelected={isOn} aria-expanded={isAsking} onChange={() => setIsAsking(!isAsking)}>
          <span className="track" aria-hidden="true" />
          <span>
            {what} <span className="quiet">{t(isOn ? 'student.reads.on' : 'student.reads.off')}</span>
          </span>
        </Switch>
      ) : (
        <p>
          {what} <span className="quiet">{t(isOn ? 'student.reads.on' : 'student.reads.off')}</span>
        </p>
      )}
      <Why line={line} />
      {isAsking && isOn && consent && (
        <TurnOff consent={consent} category={category} name={name(party)} onDone={close} />
      )}
      {isAsking && mayTurnOn && (
        <TurnOn routeId={route.id} party={party} categories={[category]} purpose={purpose} onDone={close} />
      )}
    </li>
  );
}

function Why({ line: { grant, consent, isAsked, purpose } }: { readonly line: ReadingLine }) {
  const { t, i18n } = useTranslation();
  const { context } = usePartyWords();
  const day = (moment: string) => dayInWords(moment, i18n.language);
  const why = () => {
    if (consent)
      return t('student.why.yes', {
        day: day(consent.givenAt),
        purpose: t(`student.purpose.${consent.purpose}`),
        context,
      });
    if (grant) return t(`student.why.${grant.ground}`, { defaultValue: t('student.why.law'), context });
    if (isAsked && purpose) return t('student.why.asked', { purpose: t(`student.purpose.${purpose}`) });
    return null;
  };
  const words = why();
  return (
    <p className="quiet">
      {words}
      {grant?.until && <> {t('student.why.until', { day: day(grant.until) })}</>}
    </p>
  );
}
