import type { ConsentPurpose } from '../../schema/consent.ts';

/**
 * The version of the text that a student is shown for each purpose. Changing a text in `language/texts/…/consent.json`
 * means a new version here: a yes to the old text is not a yes to the new one (AVG article 7).
 */
export const consentTextVersions: Record<ConsentPurpose, string> = {
  GUIDANCE_TO_WORK: '2026-1',
  INTERNSHIP: '2026-1',
  FINDING_WORK: '2026-1',
  KEEPING_WORK: '2026-1',
  PROVISION_REQUEST: '2026-1',
  HANDOVER: '2026-1',
};
