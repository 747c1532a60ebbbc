import { OrganisationKind } from '../../schema/organisation.ts';
import { MembershipFunction } from '../../schema/person.ts';

/** What an operator writes down: organisations with their official numbers, and who works for them. */
export interface DirectoryFile {
  readonly organisations: readonly DirectoryOrganisation[];
  readonly people: readonly DirectoryPerson[];
}

export interface DirectoryOrganisation {
  readonly kind: OrganisationKind;
  /** Names are how people refer to it in the file, and how it is found again. */
  readonly name: string;
  readonly municipalityCode?: string;
  readonly regionCode?: string;
  readonly kvkNumber?: string;
  readonly brin?: string;
}

export interface DirectoryPerson {
  readonly name: string;
  /** Name of the organisation. */
  readonly organisation: string;
  readonly functions: readonly MembershipFunction[];
  readonly isService?: boolean;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** Throws with the place in the file and what is wrong there. */
export function parseDirectory(text: string): DirectoryFile {
  const file: unknown = JSON.parse(text);
  if (!isObject(file)) throw new Error('The file holds no object with organisations and people.');
  const organisations = listIn(file, 'organisations');
  const people = listIn(file, 'people');
  return {
    organisations: organisations.map((entry, index) => organisationIn(entry, `organisations.${String(index)}`)),
    people: people.map((entry, index) => personIn(entry, `people.${String(index)}`)),
  };
}

function listIn(file: Record<string, unknown>, name: string): readonly unknown[] {
  const list: unknown = file[name] ?? [];
  if (!Array.isArray(list)) throw new Error(`${name} is no list.`);
  return [...(list as readonly unknown[])];
}

function organisationIn(entry: unknown, place: string): DirectoryOrganisation {
  if (!isObject(entry) || !isText(entry['name'])) throw new Error(`${place}: a name is missing.`);
  const kind = Object.values(OrganisationKind).find((known) => known === entry['kind']);
  if (!kind) throw new Error(`${place}.kind: one of ${Object.values(OrganisationKind).join(', ')}.`);
  const numbers = ['municipalityCode', 'regionCode', 'kvkNumber', 'brin'] as const;
  const given = numbers.flatMap((number) => {
    const value = entry[number];
    return isText(value) ? [[number, value] as const] : [];
  });
  return { kind, name: entry['name'], ...Object.fromEntries(given) };
}

function personIn(entry: unknown, place: string): DirectoryPerson {
  if (!isObject(entry) || !isText(entry['name'])) throw new Error(`${place}: a name is missing.`);
  if (!isText(entry['organisation'])) throw new Error(`${place}.organisation: the name of one is missing.`);
  const { functions } = entry;
  if (!Array.isArray(functions) || functions.length === 0)
    throw new Error(`${place}.functions: at least one is needed.`);
  const known = functions.map((name) => {
    const found = Object.values(MembershipFunction).find((candidate) => candidate === name);
    if (!found) throw new Error(`${place}.functions: ${String(name)} is none of them.`);
    return found;
  });
  return {
    name: entry['name'],
    organisation: entry['organisation'],
    functions: known,
    isService: entry['isService'] === true,
  };
}
