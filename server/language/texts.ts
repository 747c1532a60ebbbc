import enChanges from './texts/en/changes.json' with { type: 'json' };
import enConsent from './texts/en/consent.json' with { type: 'json' };
import enDifferences from './texts/en/differences.json' with { type: 'json' };
import enErrors from './texts/en/errors.json' with { type: 'json' };
import enInbox from './texts/en/inbox.json' with { type: 'json' };
import enProblems from './texts/en/problems.json' with { type: 'json' };
import enProposals from './texts/en/proposals.json' with { type: 'json' };
import enValidation from './texts/en/validation.json' with { type: 'json' };
import nlChanges from './texts/nl/changes.json' with { type: 'json' };
import nlConsent from './texts/nl/consent.json' with { type: 'json' };
import nlDifferences from './texts/nl/differences.json' with { type: 'json' };
import nlErrors from './texts/nl/errors.json' with { type: 'json' };
import nlInbox from './texts/nl/inbox.json' with { type: 'json' };
import nlProblems from './texts/nl/problems.json' with { type: 'json' };
import nlProposals from './texts/nl/proposals.json' with { type: 'json' };
import nlValidation from './texts/nl/validation.json' with { type: 'json' };

/** Listed by hand: the build takes along the files that are imported, and no others. */
export const texts = {
  nl: {
    changes: nlChanges,
    consent: nlConsent,
    differences: nlDifferences,
    errors: nlErrors,
    inbox: nlInbox,
    problems: nlProblems,
    proposals: nlProposals,
    validation: nlValidation,
  },
  en: {
    changes: enChanges,
    consent: enConsent,
    differences: enDifferences,
    errors: enErrors,
    inbox: enInbox,
    problems: enProblems,
    proposals: enProposals,
    validation: enValidation,
  },
};
