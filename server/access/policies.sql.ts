import { escapeLiteral } from 'pg';
import type { EntityMetadata } from 'typeorm';
import { overseenCategories } from './category.ts';
import { readershipOf, type EntityClass, type Readership } from './readable.ts';
import { isNobody } from './viewer-identity.sql.ts';
import { covers } from './viewer-rights.sql.ts';

export const engineRole = 'transitieroute_engine';
export const jobsRole = 'transitieroute_jobs';

const column = (metadata: EntityMetadata, property: string): string => {
  const found = metadata.findColumnWithPropertyName(property);
  if (!found) throw new Error(`${metadata.name} declares a readership by "${property}", which it does not have.`);
  return `"${found.databaseName}"`;
};

type OfCategory = Extract<Readership, { category: unknown }>;

/** Asked once a statement, and opaque to the planner: policies stand around every table of every statement. */
const heldBy = (held: 'routes' | 'students' | 'items', category: string) =>
  `any ((select viewer_${held}('${category}'))::uuid[])`;

/** What oversight shows is asked row by row: it may be a whole city, of which one page is read. Most oversee nothing. */
function isOverseen(metadata: EntityMetadata, { route, student, item }: OfCategory, category: string): string {
  const of = (property: string | undefined) => (property === undefined ? 'null' : column(metadata, property));
  return `viewer_is_overseer() and viewer_oversees(${category}, ${of(route)}, ${of(student)}, ${of(item)})`;
}

/** The routes themselves are where reading begins: all of them that the viewer may read are found by one index. */
const listed = (category: string) => `any ((select viewer_routes('${category}') || viewer_items('${category}')
    || viewer_overseen('${category}'))::uuid[])`;

/**
 * A row is read if a right of the viewer names its category, for the whole route (or student) or for this item.
 * Uncorrelated but for oversight: the database asks for the viewer's rights once a statement, and can use an index on
 * the row's side.
 */
function categoryCondition(metadata: EntityMetadata, readership: OfCategory): string {
  const { category, route, student, item } = readership;
  const isRouteItself = route !== undefined && route === item;
  const ways = isRouteItself
    ? [`${column(metadata, route)} = ${listed(category)}`]
    : [
        route && `${column(metadata, route)} = ${heldBy('routes', category)}`,
        !route && student && `${column(metadata, student)} = ${heldBy('students', category)}`,
        item && `${column(metadata, item)} = ${heldBy('items', category)}`,
        overseenCategories.includes(category) && isOverseen(metadata, readership, `'${category}'`),
      ].filter(Boolean);
  const held = draftApart(metadata, readership, `(${ways.join(' or ')})`);
  const right = narrowed(metadata, readership, held);
  return readership.ownOrganisation
    ? `${column(metadata, readership.ownOrganisation)} = (select viewer_organisation()) and ${right}`
    : right;
}

function narrowed(metadata: EntityMetadata, { narrower }: OfCategory, right: string): string {
  if (!narrower) return right;
  const { property, value, condition } = narrower;
  return `${right} and (${column(metadata, property)} <> ${escapeLiteral(value)} or ${condition})`;
}

function draftApart(metadata: EntityMetadata, { draft }: OfCategory, right: string): string {
  if (!draft) return right;
  const isDraft = column(metadata, draft.isDraft);
  return `(not ${isDraft} and ${right} or ${isDraft} and ${column(metadata, draft.party)} = ${heldBy('items', 'DRAFT')})`;
}

/** The change log: the category stands in the row, and some parts speak to one person alone. */
function logCondition(metadata: EntityMetadata, readership: OfCategory, categoryFrom: string): string {
  const route = column(metadata, readership.route ?? '');
  const category = column(metadata, categoryFrom);
  const item = column(metadata, readership.item ?? '');
  const keys = '(select viewer_keys())::text[]';
  const own = covers(`'route ' || ${category} || ${route}`, `'item ' || ${category} || ${item}`, {
    routes: keys,
    items: keys,
  });
  return `person_id is null and (${own}
      or ${category} in (${overseenCategories.map((overseen) => `'${overseen}'`).join(', ')})
        and ${isOverseen(metadata, readership, category)}
      or coalesce(${isNobody}, false) and viewer_shares(${category}, ${route}, ${item}))
    or person_id is not null and viewer_is_told(person_id, organisation_id)`;
}

export function readingCondition(metadata: EntityMetadata, readership: Readership): string | undefined {
  if ('class' in readership) return readership.condition;
  if (readership.categoryFrom) return logCondition(metadata, readership, readership.categoryFrom);
  return categoryCondition(metadata, readership);
}

/** The engine writes rows of the one route (and student) whose lock it holds, whoever may read them. */
function engineCondition(metadata: EntityMetadata, readership: Readership): string {
  const has = (property: string) => metadata.findColumnWithPropertyName(property) !== undefined;
  if ('category' in readership && readership.route) return `${column(metadata, readership.route)} = engine_route()`;
  if ('category' in readership && readership.student)
    return `${column(metadata, readership.student)} = engine_student()`;
  if (has('routeId')) return '"route_id" = engine_route()';
  if (has('studentId')) return '"student_id" = engine_student()';
  return 'true';
}

function policiesOf(metadata: EntityMetadata, applicationRole: string): string[] {
  const table = `"${metadata.tableName}"`;
  const readership = readershipOf(metadata.target as EntityClass);
  const reading = readingCondition(metadata, readership);
  const engine = engineCondition(metadata, readership);
  const privileges = ('class' in readership && readership.engine) || 'select, insert, update';
  return [
    `alter table ${table} enable row level security`,
    `revoke all on ${table} from "${applicationRole}", ${engineRole}, ${jobsRole}`,
    ...(reading
      ? [
          `grant select on ${table} to "${applicationRole}"`,
          `create policy read_as_viewer on ${table} for select to "${applicationRole}" using (${reading})`,
        ]
      : []),
    ...(privileges === 'nothing'
      ? []
      : [
          `grant ${privileges} on ${table} to ${engineRole}`,
          `create policy write_as_engine on ${table} to ${engineRole} using (${engine}) with check (${engine})`,
        ]),
  ];
}

/** All policies and privileges, printed from what the entities declare. Idempotent. */
export function policiesSql(metadatas: readonly EntityMetadata[], applicationRole: string): string[] {
  const roles = `"${applicationRole}", ${engineRole}, ${jobsRole}`;
  return [
    `do $$ declare found record; begin
      for found in select policyname, tablename from pg_policies where schemaname = 'public' loop
        execute format('drop policy %I on %I', found.policyname, found.tablename);
      end loop; end $$`,
    `revoke create on schema public from public`,
    `grant usage on schema public to ${roles}`,
    `grant select on clock, deployment to ${roles}`,
    `grant select on viewer_right, viewer_assigned_right, viewer_overseen_right, colleague to "${applicationRole}"`,
    `revoke execute on all functions in schema public from public`,
    `grant execute on function app_now(), app_today(), day_start(date), day_end(date), viewer_person(), viewer_is_known(),
      viewer_organisation(), viewer_oversight(), viewer_administers(), viewer_routes(text), viewer_students(text), viewer_items(text),
      viewer_keys(), viewer_shares(text, uuid, uuid), hold_shared(text),
      viewer_is_overseer(), viewer_oversees(text, uuid, uuid, uuid), viewer_overseen(text), hold_rights(text[]), hold_keys(), engine_route(), engine_student(), viewer_sees_representative(uuid, uuid), student_of(uuid), viewer_is_told(uuid, uuid), viewer_colleagues(),
      is_represented(uuid), viewer_reads_note(uuid, uuid) to ${roles}`,
    `grant execute on function begin_viewer(uuid, uuid), resume_viewer(text, text, text, uuid, uuid),
      begin_reading(uuid, uuid, text[], uuid, text, text, text), known_logins(text[], text[]),
      sign_in(text, text), bind_login(text, text, text),
      demo_people(), missing(), place_of(text, uuid), log_end(), has_open_route(uuid, uuid), student_by_reference(uuid, text) to "${applicationRole}"`,
    `grant execute on function has_open_route(uuid, uuid), refused(text, text) to ${engineRole}`,
    `grant execute on function is_school_address(text, uuid) to "${applicationRole}", ${engineRole}`,
    `grant execute on function refresh_rights(uuid, uuid), access_of_route(uuid) to ${engineRole}, ${jobsRole}`,
    `grant execute on function routes_due(text) to ${jobsRole}`,
    ...metadatas.flatMap((metadata) => policiesOf(metadata, applicationRole)),
    // The access log takes rows from whoever reads, for themselves; nobody but the owner role looks into it.
    `grant insert on access_log to "${applicationRole}"`,
    `create policy log_own_reading on access_log for insert to "${applicationRole}"
      with check (person_id is not distinct from (select viewer_person()))`,
  ];
}
