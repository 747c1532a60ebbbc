import type { PersonName } from './cast.ts';
import type { DemoChange, DemoRoute } from './demo-route.ts';

const givenNames = ['Lotte', 'Bilal', 'Fleur', 'Thijs', 'Amira', 'Jayden', 'Sanne', 'Ruben', 'Esra', 'Koen', 'Iris'];
const familyNames = ['van Dijk', 'Yilmaz', 'Mulder', 'Bos', 'Haddad', 'de Graaf', 'Willems', 'Kok', 'Schouten'];
const companies: readonly PersonName[] = ['springplank', 'veldhoek', 'lindenhof', 'akelei', 'kromhout', 'vlinderslag'];
const goals = [
  'Een stageplek vinden die past',
  'Op tijd beginnen en het volhouden',
  'De laatste toetsen halen',
  'Solliciteren met een cv dat klopt',
  'Hulp vragen voordat het te veel wordt',
];
const needs = ['FIXED_CONTACT', 'REST_BREAKS', 'LOW_STIMULUS', 'STRUCTURED_TASKS', 'TRAVEL'] as const;

function pick<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

/** The neighbour whose first plan is offered, and the one whose agreed plan is to change: both wait for the student. */
const awaiting = 8;
const changing = 1;
const change: DemoChange = {
  title: 'Na het voortgangsgesprek',
  offeredAt: '2027-01-27T14:00:00Z',
  respondBy: '2027-02-12',
  measure: 'Vier weken achter elkaar op tijd, met hoogstens één keer bellen.',
  action: { title: 'Elke vrijdag kort bellen hoe de week ging', owner: 'student', dueOn: '2027-02-26' },
};

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** Routes around the stories, each a little different and always the same, so that a list looks like a real one. */
export function neighbour(index: number): DemoRoute {
  const isOutsiders = index % 17 === 5;
  const inEsschenbroek = index % 2 === 0;
  const until =
    index === awaiting
      ? 'AWAITING_AGREEMENT'
      : pick(['DRAFTING', 'ACTIVE', 'INTAKE', 'DRAFTING', 'PROPOSED'] as const, index);
  const school = isOutsiders ? 'outsider' : pick(['ilse', 'ilse', 'ruud', 'ilse'] as const, index);
  const others: PersonName[] = isOutsiders
    ? []
    : [
        inEsschenbroek ? 'carla' : 'tarik',
        ...(index % 3 === 0 ? [] : [pick(companies, index)]),
        ...(index % 4 === 0 ? [] : [pick(['bram', 'joke'] as const, index)]),
      ];
  const dueOn = `2027-${twoDigits(1 + (index % 5))}-${twoDigits(3 + ((index * 5) % 24))}`;
  return {
    givenName: pick(givenNames, index),
    familyName: pick(familyNames, index + Math.floor(index / givenNames.length) * 5),
    birthDate: `${String(2005 + (index % 4))}-${twoDigits(1 + (index % 12))}-${twoDigits(1 + ((index * 7) % 27))}`,
    municipalityCode: inEsschenbroek ? 'GM9901' : 'GM9902',
    school,
    proposedOn: `2026-${twoDigits(9 + (index % 3))}-${twoDigits(1 + ((index * 3) % 27))}`,
    expectedGraduationOn: `2027-${twoDigits(5 + (index % 3))}-${twoDigits(5 + ((index * 4) % 22))}`,
    until,
    ...(until === 'ACTIVE' && index % 3 === 0 ? { confirmedBy: others.slice(0, 1) } : {}),
    ...(index === changing ? { change } : {}),
    others: until === 'PROPOSED' ? [] : others,
    needs: [{ code: pick(needs, index), weight: index % 2 === 0 ? 'REQUIRED' : 'IMPORTANT' }],
    goals:
      until !== 'PROPOSED' && until !== 'INTAKE'
        ? [
            {
              title: pick(goals, index),
              by: index % 4 === 3 ? 'student' : school,
              owner: 'student',
              phase: pick(['PREPARATION', 'INTERNSHIP', 'DIPLOMA'] as const, index),
              dueOn,
              actions: [
                { title: 'Samen een rooster maken', owner: 'student', dueOn },
                { title: 'Gesprek met de stagebegeleider voeren', owner: school, dueOn, status: 'DOING' },
                ...others.slice(0, 1).map((owner) => ({ title: 'Meedenken over passend werk', owner, dueOn })),
              ],
            },
          ]
        : [],
  };
}
