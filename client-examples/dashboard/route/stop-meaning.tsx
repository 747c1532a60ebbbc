import { useTranslation } from 'react-i18next';
import { usePartyWords } from '../agreement/viewer-on-route.ts';

interface Props {
  /** It waits for the student's agreement. */
  readonly isAsked: boolean;
}

/** What follows when a route is stopped. */
export function StopMeaning({ isAsked }: Props) {
  const { t } = useTranslation();
  const { context } = usePartyWords();
  return (
    <>
      <p>{t(isAsked ? 'lifeCycle.stopAsked' : 'lifeCycle.stopAtOnce', { context })}</p>
      <ul>
        {['plan', 'proposals', 'reading', 'again', 'education'].map((point) => (
          <li key={point}>{t(`lifeCycle.stopMeaning.${point}`, { context })}</li>
        ))}
      </ul>
    </>
  );
}
