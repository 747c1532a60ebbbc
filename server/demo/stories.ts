// Longer than 250 lines: the six stories are read together.
import type { SupportNeedInput } from '../../schema/support-need.ts';
import type { DemoRoute } from './demo-route.ts';

const need = (
  code: SupportNeedInput['code'],
  weight: SupportNeedInput['weight'],
  more: Partial<SupportNeedInput> = {},
): SupportNeedInput => ({ code, weight, ...more });

const noor: DemoRoute = {
  givenName: 'Noor',
  intake: {
    crebo: '99101',
    level: 4,
    learningPath: 'BOL',
    strengths: 'Geduldig met kinderen, ziet snel wie er buiten valt.',
    whatHelps: 'Een vast rooster, en af en toe een kwartier alleen.',
  },
  familyName: 'Jansen',
  birthDate: '2007-11-14',
  municipalityCode: 'GM9901',
  proposedOn: '2026-07-06',
  expectedGraduationOn: '2027-07-09',
  until: 'DRAFTING',
  aim: 'Ik wil onderwijsassistent worden op een school waar het niet te druk is, en het volhouden.',
  others: ['carla', 'springplank', 'bram'],
  needs: [
    need('HOURS_PER_DAY', 'REQUIRED', {
      value: 5,
      explanation: 'Na vijf uur lukt het me niet meer om te onthouden wat er gezegd wordt.',
    }),
    need('REST_BREAKS', 'REQUIRED', { explanation: 'Een kwartier alleen in een stille ruimte is genoeg.' }),
    need('PREDICTABLE_SCHEDULE', 'IMPORTANT'),
    need('TRAVEL', 'REQUIRED', { value: 35, explanation: 'Langer in de bus en ik ben al moe als ik begin.' }),
  ],
  goals: [
    {
      title: 'Zelf een kleine groep begeleiden bij het lezen',
      by: 'student',
      owner: 'student',
      phase: 'INTERNSHIP',
      measure: 'Vier keer gedaan, met een terugblik met de werkbegeleider.',
      dueOn: '2027-04-30',
      actions: [
        { title: 'Twee leeslessen meekijken in groep 4', owner: 'student', dueOn: '2027-02-12', status: 'DONE' },
        { title: 'Vaste leesgroep en vast lokaal regelen', owner: 'springplank', dueOn: '2027-02-19', status: 'DOING' },
        { title: 'Elke twee weken samen terugkijken', owner: 'springplank', dueOn: '2027-04-23' },
      ],
    },
    {
      title: 'Stage afmaken met verspreide uren',
      by: 'ilse',
      owner: 'ilse',
      phase: 'INTERNSHIP',
      measure: '640 uren, hoogstens vijf per dag.',
      dueOn: '2027-06-25',
      actions: [
        {
          title: 'Besluit examencommissie over verspreide uren vastleggen',
          owner: 'ilse',
          dueOn: '2026-09-02',
          status: 'DONE',
        },
        { title: 'Stagebezoek halverwege', owner: 'ilse', dueOn: '2027-01-22' },
        { title: 'Pauzes en rustige plek afspreken', owner: 'bram', dueOn: '2027-02-05', status: 'DOING' },
      ],
    },
    {
      title: 'Een baan van 24 uur na de zomer',
      by: 'bram',
      owner: 'bram',
      phase: 'FINDING_WORK',
      dueOn: '2027-08-30',
      actions: [
        { title: 'Jobcoaching aanvragen voor de eerste maanden', owner: 'carla', dueOn: '2027-03-15' },
        { title: 'Gesprek over doorwerken op De Springplank', owner: 'bram', dueOn: '2027-05-14' },
        { title: 'Cv maken', owner: 'student', dueOn: '2027-03-01' },
      ],
    },
  ],
};

const sem: DemoRoute = {
  givenName: 'Sem',
  intake: {
    crebo: '99102',
    level: 3,
    learningPath: 'BBL',
    strengths: 'Werkt door, vergeet geen afspraak.',
    whatHelps: 'Korte uitleg, liefst op papier.',
  },
  familyName: 'de Boer',
  birthDate: '2006-05-21',
  municipalityCode: 'GM9901',
  proposedOn: '2026-08-31',
  expectedGraduationOn: '2027-07-02',
  until: 'ACTIVE',
  confirmedBy: ['carla', 'veldhoek'],
  aim: 'Vast werk bij Veldhoek, met mensen die me laten doorwerken.',
  others: ['carla', 'veldhoek', 'bram'],
  needs: [need('CLEAR_INSTRUCTION', 'REQUIRED'), need('TRAVEL', 'IMPORTANT', { value: 45 })],
  goals: [
    {
      title: 'Heftruckcertificaat halen',
      by: 'ilse',
      owner: 'student',
      phase: 'DIPLOMA',
      dueOn: '2027-05-28',
      actions: [
        { title: 'Inschrijven voor de cursus', owner: 'student', dueOn: '2027-02-15' },
        { title: 'Vervoer naar de opleidingsplek regelen', owner: 'carla', dueOn: '2027-02-26', status: 'DOING' },
        { title: 'Vergoeding van de cursus nagaan', owner: 'carla', dueOn: '2027-03-05' },
      ],
    },
    {
      title: 'Werkinstructies op één kaart per taak',
      by: 'veldhoek',
      phase: 'INTERNSHIP',
      actions: [{ title: 'Kaarten maken voor inpakken en laden', owner: 'veldhoek', dueOn: '2027-02-22' }],
    },
  ],
};

const yara: DemoRoute = {
  givenName: 'Yara',
  intake: {
    crebo: '99103',
    level: 3,
    learningPath: 'BOL',
    strengths: 'Warm en oplettend, spreekt drie talen.',
    whatHelps: 'Eén vaste begeleider en een korte reis.',
  },
  familyName: 'El Idrissi',
  birthDate: '2008-08-03',
  municipalityCode: 'GM9901',
  proposedOn: '2026-09-07',
  expectedGraduationOn: '2027-07-16',
  until: 'ACTIVE',
  confirmedBy: ['joke'],
  covers: ['ruud'],
  others: ['lindenhof', 'joke'],
  needs: [need('TRAVEL', 'REQUIRED', { value: 30 }), need('FIXED_CONTACT', 'REQUIRED')],
  goals: [
    {
      title: 'Een nieuwe stageplek in de zorg',
      by: 'ruud',
      owner: 'ruud',
      phase: 'PREPARATION',
      dueOn: '2027-02-19',
      actions: [
        { title: 'Vervangende plek zoeken (WEB 7.2.9)', owner: 'ilse', dueOn: '2027-01-15' },
        { title: 'Meegaan naar het kennismakingsgesprek', owner: 'joke', dueOn: '2027-02-10' },
      ],
    },
  ],
};

const daan: DemoRoute = {
  givenName: 'Daan',
  intake: {
    crebo: '99104',
    level: 4,
    learningPath: 'BOL',
    strengths: 'Denkt vooruit, schrijft nette code.',
    whatHelps: 'Verspreide uren in drukke weken.',
  },
  familyName: 'Visser',
  birthDate: '2005-10-09',
  municipalityCode: 'GM9902',
  proposedOn: '2026-09-14',
  expectedGraduationOn: '2027-07-02',
  until: 'ACTIVE',
  confirmedBy: ['tarik'],
  others: ['tarik', 'joke'],
  needs: [need('HOURS_PER_WEEK', 'REQUIRED', { value: 24 })],
  goals: [
    {
      title: 'Afstuderen met een haalbaar rooster',
      by: 'ilse',
      owner: 'ilse',
      phase: 'DIPLOMA',
      dueOn: '2027-06-18',
      actions: [
        { title: 'Rooster van het laatste halfjaar opnieuw indelen', owner: 'ilse', dueOn: '2027-02-08' },
        { title: 'Nagaan of jobcoaching kan doorlopen', owner: 'tarik', dueOn: '2027-03-12' },
      ],
    },
  ],
};

const milan: DemoRoute = {
  givenName: 'Milan',
  intake: {
    crebo: '99106',
    level: 4,
    learningPath: 'BOL',
    strengths: 'Handig, leert door te doen.',
    whatHelps: 'Weten wat er morgen komt.',
  },
  familyName: 'Peeters',
  birthDate: '2006-12-30',
  municipalityCode: 'GM9902',
  proposedOn: '2026-09-21',
  expectedGraduationOn: '2027-06-25',
  until: 'ACTIVE',
  confirmedBy: ['kromhout', 'bram'],
  aim: 'Monteur worden, vier dagen per week.',
  others: ['tarik', 'kromhout', 'bram'],
  needs: [need('HOURS_PER_WEEK', 'IMPORTANT', { value: 24 })],
  goals: [
    {
      title: 'Vier dagen meedraaien in de ploeg',
      by: 'student',
      owner: 'student',
      phase: 'INTERNSHIP',
      dueOn: '2027-04-02',
      actions: [{ title: 'Proefweken inplannen', owner: 'kromhout', dueOn: '2027-02-26' }],
    },
    {
      title: 'In juli 36 uur per week werken',
      by: 'bram',
      owner: 'bram',
      phase: 'FINDING_WORK',
      dueOn: '2027-07-01',
      actions: [{ title: 'Belastbaarheid bespreken', owner: 'bram', dueOn: '2027-03-19' }],
    },
  ],
};

const jesse: DemoRoute = {
  givenName: 'Jesse',
  intake: {
    crebo: '99108',
    level: 4,
    learningPath: 'BOL',
    strengths: 'Oog voor vorm, werkt precies.',
    whatHelps: 'Een goede stoel en niet de hele dag staan.',
  },
  familyName: 'Kuipers',
  birthDate: '2003-09-17',
  municipalityCode: 'GM9902',
  proposedOn: '2026-07-13',
  expectedGraduationOn: '2027-01-29',
  until: 'ACTIVE',
  confirmedBy: ['vlinderslag', 'joke'],
  others: ['tarik', 'vlinderslag', 'joke'],
  needs: [need('STANDING', 'REQUIRED')],
  goals: [
    {
      title: 'Werk houden bij Drukkerij Vlinderslag',
      by: 'joke',
      owner: 'joke',
      phase: 'KEEPING_WORK',
      dueOn: '2027-09-01',
      actions: [
        { title: 'Aangepaste stoel op de werkplek zetten', owner: 'vlinderslag', dueOn: '2027-02-26' },
        { title: 'Aanvraag meeneembare voorziening', owner: 'tarik', dueOn: '2027-02-12', status: 'DOING' },
      ],
    },
  ],
};

export const stories: readonly DemoRoute[] = [noor, sem, yara, daan, milan, jesse];
