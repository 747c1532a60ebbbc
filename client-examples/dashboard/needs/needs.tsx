import { useTranslation } from 'react-i18next';
import { CommandRow } from '../command/command-row.tsx';
import type { NeedLineFragment } from '../generated/graphql.ts';
import type { RouteData } from '../route/route-content.tsx';
import { useAddNeed, useNeedCommands } from './need-commands.ts';

/** What helps the student, and what is needed: nothing of it where none of it is the viewer's to read or add. */
export function Needs({ route }: { readonly route: RouteData }) {
  const { t } = useTranslation();
  const add = useAddNeed(route);
  const { supportProfile: profile, supportNeeds } = route;
  if (supportNeeds.length === 0 && !profile && !add.permission.isAllowed) return null;
  return (
    <section className="card" aria-labelledby="needs" data-testid="needs">
      <h2 id="needs">{t('route.needs')}</h2>
      {profile?.strengths && <p>{profile.strengths}</p>}
      {profile?.whatHelps && <p>{profile.whatHelps}</p>}
      <ul className="lines">
        {supportNeeds.map((need) => (
          <Need key={need.id} need={need} />
        ))}
      </ul>
      <CommandRow commands={[add]} />
    </section>
  );
}

function Need({ need }: { readonly need: NeedLineFragment }) {
  const { t } = useTranslation();
  const { confirm, others } = useNeedCommands(need);
  const { code, value, weight, explanation, confirmedByStudentOn } = need;
  return (
    <li data-testid="need">
      <strong>{t(`need.${code}`)}</strong>
      {value !== null && value !== undefined && <> · {value}</>}
      <span className="quiet"> · {t(`weight.${weight}`)}</span>
      {!confirmedByStudentOn && <span className="quiet block">{t('needs.notConfirmed')}</span>}
      {explanation && <q className="block">{explanation}</q>}
      <CommandRow commands={[confirm]} />
      {others.some(({ permission }) => permission.isAllowed) && (
        <details data-testid="more">
          <summary>{t('more')}</summary>
          <CommandRow commands={others} />
        </details>
      )}
    </li>
  );
}
