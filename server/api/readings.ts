/** Importing declares: how each type of the contract is read. */
import '../consent/consent.reading.ts';
import '../goal/goal.reading.ts';
import '../goal/plan-parts.ts';
import '../goal/planned.reading.ts';
import '../live/feed-events.reading.ts';
import '../need/need.reading.ts';
import '../obstacle/obstacle.reading.ts';
import '../organisation/organisation.reading.ts';
import '../party/party.reading.ts';
import '../person/person.reading.ts';
import '../plan/plan-change.reading.ts';
import '../plan/plan-problem.reading.ts';
import '../plan/plan-version.reading.ts';
import '../plan/proposal.reading.ts';
import '../route/route.reading.ts';
import '../route/routes.reading.ts';
import '../student/student.reading.ts';
