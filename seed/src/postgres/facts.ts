import type pg from 'pg'

export type RoleFacts = {
  name: string
  canLogin: boolean
  isPowerful: boolean
  /** settings as the catalogue writes them: name=value */
  settings: string[]
  /** other databases of the server that name this role among those who may connect */
  otherDatabases: string[]
  canConnect: boolean
}

/** What the database looks like now; the plan is made from this and from nothing else. */
export type Facts = {
  database: string
  owner: string
  version: number
  roles: RoleFacts[]
  extensions: Map<string, string>
  /** schema to its owner */
  schemas: Map<string, string>
  /** schema to its number of tables and views */
  tableCounts: Map<string, number>
  /** "schema role" pairs with USAGE */
  usage: Set<string>
  isPublicConnect: boolean
  isPublicTemporary: boolean
  hasMark: boolean
}

export const markTable = 'ekstensi.tanda_lewu'

export async function findFacts(
  client: pg.Client,
  owner: string,
  roles: string[],
  schemas: string[],
): Promise<Facts> {
  const [server] = (await client.query<ServerRow>(serverQuery)).rows
  if (!server) throw new Error('the server gave no facts about itself')
  const roleRows = (await client.query<RoleRow>(roleQuery, [[owner, ...roles]])).rows
  const schemaRows = (await client.query<SchemaRow>(schemaQuery, [schemas])).rows
  const usageRows = (await client.query<{ pair: string }>(usageQuery, [schemas, roles])).rows
  const extensionRows = (await client.query<{ name: string; schema: string }>(extensionQuery)).rows
  return {
    ...server,
    owner,
    roles: roleRows,
    extensions: new Map(extensionRows.map(({ name, schema }) => [name, schema])),
    schemas: new Map(schemaRows.map(({ name, owner }) => [name, owner])),
    tableCounts: new Map(schemaRows.map(({ name, tables }) => [name, tables])),
    usage: new Set(usageRows.map(({ pair }) => pair)),
  }
}

type ServerRow = Pick<Facts, 'database' | 'version' | 'isPublicConnect' | 'isPublicTemporary' | 'hasMark'>
type RoleRow = RoleFacts
type SchemaRow = { name: string; owner: string; tables: number }

const serverQuery = `
  select current_database()::text as database, current_setting('server_version_num')::int as version,
    has_database_privilege('public', current_database(), 'CONNECT') as "isPublicConnect",
    has_database_privilege('public', current_database(), 'TEMPORARY') as "isPublicTemporary",
    to_regclass('${markTable}') is not null as "hasMark"`

const roleQuery = `
  select r.rolname::text as name, r.rolcanlogin as "canLogin",
    r.rolsuper or r.rolcreaterole or r.rolcreatedb or r.rolbypassrls or r.rolreplication as "isPowerful",
    has_database_privilege(r.oid, current_database(), 'CONNECT') as "canConnect",
    array(select unnest(s.setconfig) from pg_db_role_setting s left join pg_database d on d.oid = s.setdatabase
      where s.setrole = r.oid and (s.setdatabase = 0 or d.datname = current_database())
      order by s.setdatabase) as settings,
    array(select d.datname::text from pg_database d, aclexplode(d.datacl) a
      where a.grantee = r.oid and a.privilege_type = 'CONNECT' and d.datname <> current_database()
      order by 1) as "otherDatabases"
  from pg_roles r where r.rolname = any($1)`

const schemaQuery = `
  select n.nspname::text as name, pg_get_userbyid(n.nspowner)::text as owner,
    (select count(*)::int from pg_class c
      where c.relnamespace = n.oid and c.relkind in ('r', 'p', 'v', 'm', 'f')) as tables
  from pg_namespace n where n.nspname = any($1)`

const usageQuery = `
  select n.nspname || ' ' || r.rolname as pair from pg_namespace n, pg_roles r
  where n.nspname = any($1) and r.rolname = any($2) and has_schema_privilege(r.oid, n.oid, 'USAGE')`

const extensionQuery = `
  select e.extname::text as name, n.nspname::text as schema
  from pg_extension e join pg_namespace n on n.oid = e.extnamespace`
