import { useTranslation } from 'react-i18next';
import { useViewerOnRoute } from '../agreement/viewer-on-route.ts';
import { command, type Command } from '../command/command.ts';
import { RequestConsentDocument } from '../generated/graphql.ts';
import { categoriesIn, useReadingFields, whyIn } from '../team/reading-fields.ts';
import type { StudentRoute } from './student-side.tsx';

/** Who takes part asks the student to read more than it does. */
export function useRequestConsent({ id: routeId, viewerPermissions }: StudentRoute): Command {
  const { t } = useTranslation();
  const readingFields = useReadingFields();
  const { partyIds, parties } = useViewerOnRoute();
  const role = parties.find(({ id }) => partyIds.includes(id))?.role;
  return command({
    label: t('team.ask'),
    meaning: t('team.askMeaning'),
    permission: viewerPermissions.consentRequest,
    isPlain: true,
    submit: t('team.inviteSend'),
    fields: readingFields({ name: 'categories', label: t('team.askCategories'), role }),
    document: RequestConsentDocument,
    variables: (values) => ({ routeId, input: { categories: categoriesIn(values, 'categories'), ...whyIn(values) } }),
  });
}
