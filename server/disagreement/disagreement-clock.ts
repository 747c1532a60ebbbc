import { isAgreedByTwo } from '../access/due.sql.ts';
import type { SystemCommand } from '../plan/system-command.ts';
import { settleIfAgreed } from './outcome.ts';

/** They need not say again what they have said: only that others may stop it has ended. */
export const disagreementSettle: SystemCommand = {
  name: 'disagreementSettle',
  brings: 'The last day at REGION has passed, and student and lead agreed with the outcome before: it is settled.',
  async apply(writing) {
    const due = await writing.query<{ id: string }>(
      `select d.id from disagreement d join route r on r.id = d.route_id
       where d.route_id = $1 and ${isAgreedByTwo('d', 'r')} order by d.raised_at, d.id`,
      [writing.routeId],
    );
    for (const { id } of due) await settleIfAgreed(writing, id);
  },
};
