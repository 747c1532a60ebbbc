import type { DataSource } from 'typeorm';
import { engineRole } from '../access/policies.sql.ts';

const explain = (role: string, what: string) =>
  new Error(
    `The role "${role}" of DATABASE_URL ${what}. Give the server a role of its own (README, "Running it for real").`,
  );

/**
 * Before anything is made or altered: refuses a role that no policy would bind, so that such a role is never touched.
 * Answers its name.
 */
export async function requireBoundRole(application: DataSource, owner: DataSource): Promise<string> {
  const [ownerRole] = await owner.query<{ name: string }[]>('select current_user as name');
  const [role] = await application.query<{ name: string; is_free: boolean; owns: boolean; becomes: boolean }[]>(
    `select current_user as name, r.rolsuper or r.rolbypassrls as is_free,
       exists (select from pg_class c where c.relnamespace = 'public'::regnamespace and c.relowner = r.oid) as owns,
       pg_has_role(current_user, o.oid, 'member') as becomes
     from pg_roles r left join pg_roles o on o.rolname = $1 where r.rolname = current_user`,
    [ownerRole?.name],
  );
  if (!role) throw new Error('The application role of DATABASE_URL was not found in this database.');
  if (role.is_free) throw explain(role.name, 'is a superuser or bypasses row-level security');
  if (role.name === ownerRole?.name) throw explain(role.name, 'is that of DATABASE_OWNER_URL');
  if (role.owns) throw explain(role.name, 'owns tables, so that policies do not bind it');
  if (role.becomes) throw explain(role.name, `is a member of "${ownerRole?.name ?? ''}", which owns the tables`);
  return role.name;
}

/** Refuses to serve from a database in which the application could read around the policies. */
export async function checkApplicationRole(application: DataSource): Promise<void> {
  const [role] = await application.query<{ name: string; engine: boolean }[]>(
    `select current_user as name, pg_has_role(current_user, $1, 'member') as engine`,
    [engineRole],
  );
  if (!role) throw new Error('The application role of DATABASE_URL was not found in this database.');
  if (!role.engine) throw explain(role.name, `is not a member of ${engineRole}`);
  const tables = application.entityMetadatas.map((metadata) => metadata.tableName);
  const open = await application.query<{ relname: string }[]>(
    `select relname from pg_class where relnamespace = 'public'::regnamespace and relname = any ($1) and not relrowsecurity`,
    [tables],
  );
  if (open.length === 0) return;
  throw explain(role.name, `finds tables without row-level security: ${open.map((t) => t.relname).join(', ')}`);
}
