import { isAsked, isExpired, isToBeReminded } from '../access/due.sql.ts';
import { supersedeStale } from './basis.ts';
import { closeProposal } from './close-proposal.ts';
import { ofProposal, updateProposal } from './draft.ts';
import type { SystemCommand } from './system-command.ts';

/** Once, when the last day to answer has passed: of those who have not answered each hears of its own part. */
export const proposalRemind: SystemCommand = {
  name: 'proposalRemind',
  brings: 'The last day to answer a proposal has passed: who has not answered is reminded, once.',
  async apply(writing) {
    const due = await writing.query<{ id: string; sign_offs: string[] }>(
      `select p.id, array_agg(s.id order by s.is_blocking desc, s.party_id) as sign_offs
       from proposal p join route r on r.id = p.route_id join sign_off s on ${isAsked('s', 'p')}
       where p.route_id = $1 and ${isToBeReminded('p', 'r')} group by p.id order by p.id`,
      [writing.routeId],
    );
    for (const { id, sign_offs } of due) {
      await updateProposal(writing, id, { remindedAt: writing.now });
      writing.tell('PROPOSAL_REMINDED', ...sign_offs.map((item) => ({ ...ofProposal(id), item })));
    }
  },
};

/** What nobody can do any more nobody is asked to sign. */
export const proposalTooLate: SystemCommand = {
  name: 'proposalTooLate',
  brings: 'The last day on which what was proposed could be done has passed: the proposal is superseded.',
  apply: (writing) => supersedeStale(writing),
};

/**
 * Silence is never consent, and stops nothing for ever: what student and lead have not agreed with is closed. What another
 * party has not confirmed does not expire: it stands, and binds that party to nothing.
 */
export const proposalExpire: SystemCommand = {
  name: 'proposalExpire',
  brings: 'More than 14 days after that, student and lead have not both agreed: the proposal is closed.',
  async apply(writing) {
    const due = await writing.query<{ id: string }>(
      `select p.id from proposal p join route r on r.id = p.route_id
       where p.route_id = $1 and ${isExpired('p', 'r')} order by p.id`,
      [writing.routeId],
    );
    for (const { id } of due) {
      await closeProposal(writing, id, 'EXPIRED');
      writing.tell('PROPOSAL_EXPIRED', ofProposal(id));
    }
  },
};
