import type { DataSource } from 'typeorm';
import { engineRole } from '../access/policies.sql.ts';

/** Refuses to serve from a database in which the application could read around the policies. */
export async function checkApplicationRole(application: DataSource): Promise<void> {
  const [role] = await application.query<{ name: string; is_free: boolean; owns: boolean; engine: boolean }[]>(
    `select current_user as name, r.rolsuper or r.rolbypassrls as is_free,
       exists (select from pg_class c where c.relnamespace = 'public'::regnamespace and c.relowner = r.oid) as owns,
       pg_has_role(current_user, $1, 'member') as engine
     from pg_roles r where r.rolname = current_user`,
    [engineRole],
  );
  if (!role) throw new Error('The application role of DATABASE_URL was not found in this database.');
  const explain = (what: string) =>
    new Error(
      `The role "${role.name}" of DATABASE_URL ${what}. Give the server a role of its own (README, "Run it for real").`,
    );
  if (role.is_free) throw explain('is a superuser or bypasses row-level security');
  if (role.owns) throw explain('owns tables, so that policies do not bind it');
  if (!role.engine) throw explain(`is not a member of ${engineRole}`);
  const tables = application.entityMetadatas.map((metadata) => metadata.tableName);
  const open = await application.query<{ relname: string }[]>(
    `select relname from pg_class where relnamespace = 'public'::regnamespace and relname = any ($1) and not relrowsecurity`,
    [tables],
  );
  if (open.length > 0)
    throw explain(`finds tables without row-level security: ${open.map((t) => t.relname).join(', ')}`);
}
