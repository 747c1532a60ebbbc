import type { SignOffInput } from '../../schema/proposal.ts';
import { declareCommand } from './command.ts';
import { answerFor, askedOf, reasonAgainst, refusedLines } from './proposal-answers.command.ts';
import { proposalFacts, type ProposalFacts } from './proposal.facts.ts';
import { actsAtAll, actsFor } from './route-facts.ts';

/**
 * At a meeting people sign on one device. Whoever is signed in there must see the signature that is asked; who answers is
 * decided by the rules for signing oneself, asked with the signer's own eyes.
 */
export const proposalAnswerInPerson = declareCommand<ProposalFacts, SignOffInput>({
  name: 'proposalAnswerInPerson',
  kind: 'content',
  on: proposalFacts,
  whoMay:
    "Everyone who acts for an active party and reads another party's signature, on their own device; the answer is that " +
    'of a person who is there, may sign for that party and gives their own code.',
  may: ({ route, signOffs }) => actsAtAll(route) && signOffs.some(({ partyId }) => !actsFor(route, partyId)),
  possible: (facts) =>
    reasonAgainst(
      facts,
      facts.signOffs.find(({ decision }) => decision === 'PENDING'),
    ),
  possibleFor(facts, partyId, input) {
    const asked = askedOf(facts, partyId);
    if (asked) refusedLines(asked, input);
    return reasonAgainst(facts, asked);
  },
  currentVersion: ({ version }) => version,
  apply: (writing, facts, input) =>
    answerFor(writing, facts, askedOf(facts, writing.place.actingPartyId ?? undefined), input),
});
