import type { OrganisationKind } from '../../schema/organisation.ts';
import type { MembershipFunction } from '../../schema/person.ts';

/** Fictional, all of it. */
export interface DemoOrganisation {
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly municipalityCode?: string;
  readonly regionCode?: string;
  readonly kvkNumber?: string;
  readonly brin?: string;
}

export const organisations = {
  rivierenpoort: { kind: 'SCHOOL', name: 'ROC Rivierenpoort', brin: '99ZA', regionCode: 'AM99' },
  hoogveld: { kind: 'SCHOOL', name: 'MBO Vakschool Hoogveld', brin: '99ZB', regionCode: 'AM99' },
  esschenbroek: {
    kind: 'MUNICIPALITY',
    name: 'Gemeente Esschenbroek',
    municipalityCode: 'GM9901',
    regionCode: 'AM99',
  },
  oudewaal: { kind: 'MUNICIPALITY', name: 'Gemeente Oudewaal', municipalityCode: 'GM9902', regionCode: 'AM99' },
  zuiderkoog: { kind: 'MUNICIPALITY', name: 'Gemeente Zuiderkoog', municipalityCode: 'GM9903', regionCode: 'AM98' },
  middenland: { kind: 'REGION', name: 'Arbeidsmarktregio Middenland', regionCode: 'AM99' },
  springplank: { kind: 'COMPANY', name: 'Basisschool De Springplank', kvkNumber: '99000001' },
  veldhoek: { kind: 'COMPANY', name: 'Logistiek Veldhoek BV', kvkNumber: '99000002' },
  lindenhof: { kind: 'COMPANY', name: 'Zorgcentrum De Lindenhof', kvkNumber: '99000003' },
  akelei: { kind: 'COMPANY', name: 'Hoveniersbedrijf De Akelei', kvkNumber: '99000004' },
  kromhout: { kind: 'COMPANY', name: 'Kromhout & Zn Installatie', kvkNumber: '99000005' },
  vlinderslag: { kind: 'COMPANY', name: 'Drukkerij Vlinderslag', kvkNumber: '99000006' },
  kompaskoers: { kind: 'SUPPORT_PROVIDER', name: 'Kompaskoers Jobcoaching', kvkNumber: '99000007' },
  werkspoor: { kind: 'SUPPORT_PROVIDER', name: 'Stichting Werkspoor Oost', kvkNumber: '99000008' },
} as const satisfies Record<string, DemoOrganisation>;

export type OrganisationName = keyof typeof organisations;

export interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly organisation: OrganisationName;
  readonly functions: readonly MembershipFunction[];
  readonly isService?: boolean;
}

const working: readonly MembershipFunction[] = ['STAFF', 'INTAKE'];

export const people = {
  ilse: {
    name: 'Ilse Bakker',
    email: 'ilse.bakker@rivierenpoort.example',
    organisation: 'rivierenpoort',
    functions: working,
  },
  ruud: {
    name: 'Ruud Smit',
    email: 'ruud.smit@rivierenpoort.example',
    organisation: 'rivierenpoort',
    functions: working,
  },
  colleague: {
    name: 'Saskia Blom',
    email: 'colleague@rivierenpoort.example',
    organisation: 'rivierenpoort',
    functions: ['STAFF'],
  },
  teamLead: {
    name: 'Ellen Vermeer',
    email: 'team.lead@rivierenpoort.example',
    organisation: 'rivierenpoort',
    functions: ['TEAM_LEAD'],
  },
  carla: {
    name: 'Carla de Wit',
    email: 'carla.de.wit@esschenbroek.example',
    organisation: 'esschenbroek',
    functions: working,
  },
  tarik: {
    name: 'Tarik Aydin',
    email: 'tarik.aydin@oudewaal.example',
    organisation: 'oudewaal',
    functions: working,
  },
  bram: { name: 'Bram Vos', email: 'bram.vos@kompaskoers.example', organisation: 'kompaskoers', functions: working },
  joke: { name: 'Joke Peters', email: 'joke.peters@werkspoor.example', organisation: 'werkspoor', functions: working },
  springplank: {
    name: 'Marga Hofstra',
    email: 'trainer@springplank.example',
    organisation: 'springplank',
    functions: working,
  },
  veldhoek: { name: 'Ayse Kaya', email: 'trainer@veldhoek.example', organisation: 'veldhoek', functions: working },
  lindenhof: {
    name: 'Petra Kuiper',
    email: 'trainer@lindenhof.example',
    organisation: 'lindenhof',
    functions: working,
  },
  akelei: { name: 'Jan Timmer', email: 'trainer@akelei.example', organisation: 'akelei', functions: working },
  kromhout: { name: 'Henk Kromhout', email: 'trainer@kromhout.example', organisation: 'kromhout', functions: working },
  vlinderslag: {
    name: 'Gerda Mulder',
    email: 'trainer@vlinderslag.example',
    organisation: 'vlinderslag',
    functions: working,
  },
  hanneke: {
    name: 'Hanneke Mol',
    email: 'hanneke.mol@middenland.example',
    organisation: 'middenland',
    functions: ['REGIONAL_COORDINATOR'],
  },
  outsider: {
    name: 'Peter Hendriks',
    email: 'outsider@hoogveld.example',
    organisation: 'hoogveld',
    functions: working,
  },
  schoolSystem: {
    name: 'Studentsysteem Rivierenpoort',
    email: 'system@rivierenpoort.example',
    organisation: 'rivierenpoort',
    functions: ['SERVICE'],
    isService: true,
  },
} as const satisfies Record<string, DemoPerson>;

export type PersonName = keyof typeof people;
