import type { Seat } from './follower.ts';
import type { Random } from './random.ts';
import type { Person, World } from './world.ts';

/** Who follows, and what: people of every role, at one route or at all of theirs. */
export function seatsIn({ people, starts }: World, random: Random): Pick<Seat, 'person' | 'routeId'>[] {
  const seats: Pick<Seat, 'person' | 'routeId'>[] = [];
  const seat = (person: Person, routeId: string | null) => seats.push({ person, routeId });
  const anyRoute = (person: Person) => random.pick(routesOf(person, starts)) ?? null;
  for (const [index, person] of people.entries()) {
    switch (person.work) {
      case 'STUDENT':
        seat(person, index % 2 === 0 ? anyRoute(person) : null);
        break;
      case 'CONTACT':
        seat(person, null);
        seat(person, anyRoute(person));
        break;
      case 'COVER':
        seat(person, random.isSo(0.3) ? anyRoute(person) : null);
        break;
      case 'LEAD':
        seat(person, anyRoute(person));
        break;
      case 'OUTSIDER':
        seat(person, null);
        break;
      case 'INTAKE':
        break;
    }
  }
  return seats;
}

function routesOf({ id, work, organisationId }: Person, starts: World['starts']): string[] {
  return [...starts].flatMap(([routeId, { state }]) => {
    const isTheirs = [...state.parties.values()].some(({ people, organisationId: of }) =>
      work === 'LEAD' ? of === organisationId : people.has(id),
    );
    return isTheirs ? [routeId] : [];
  });
}
