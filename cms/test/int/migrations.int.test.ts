/** Each migration can be taken back, with a portal's data in it, and made again to the same shape. */
import { sql } from '@payloadcms/db-postgres'
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrations } from '../../src/migrations/index.ts'
import { type Portal, startPortal } from '../support/portal.ts'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.close())

/** What the catalogue says of the three schemas: a line for each column, index, constraint, type, trigger and function. */
const BENTUK = `
  with skema as (select oid, nspname from pg_namespace where nspname in ('cms', 'publik', 'masuk'))
  select 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' '
    || a.attnotnull || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '') as baris
  from pg_attribute a join pg_class c on c.oid = a.attrelid join skema s on s.oid = c.relnamespace
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where a.attnum > 0 and not a.attisdropped and c.relkind = 'r'
  union all select 'index ' || indexdef from pg_indexes where schemaname in (select nspname from skema)
  union all select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(p.oid)
    from pg_constraint p join skema s on s.oid = p.connamespace
  union all select 'type ' || t.typname || ' ' || string_agg(e.enumlabel, ',' order by e.enumlabel)
    from pg_type t join skema s on s.oid = t.typnamespace join pg_enum e on e.enumtypid = t.oid group by t.typname
  union all select 'trigger ' || pg_get_triggerdef(t.oid) from pg_trigger t join pg_class c on c.oid = t.tgrelid
    join skema s on s.oid = c.relnamespace where not t.tgisinternal
  union all select 'function ' || pg_get_functiondef(f.oid) from pg_proc f join skema s on s.oid = f.pronamespace
  order by 1`

const listBentuk = async (owner: pg.Client): Promise<string[]> =>
  (await owner.query<{ baris: string }>(BENTUK)).rows.map(({ baris }) => baris)

test('down to nothing and up again', { timeout: 120_000 }, async () => {
  const { owner } = portal
  const db = drizzle(owner)
  // The cms's own connections would wait for the tables that go.
  await portal.payload.db.destroy?.()
  const sebelum = await listBentuk(owner)
  expect(sebelum.length).toBeGreaterThan(1000)
  const run = async (
    arah: 'up' | 'down',
    { name, ...migrasi }: (typeof migrations)[number],
  ): Promise<void> => {
    await owner.query('begin')
    await migrasi[arah]({ db } as never).catch((error: unknown) => {
      throw new Error(`${arah} of ${name} failed`, { cause: error })
    })
    await owner.query('commit')
  }
  for (const migrasi of migrations.toReversed()) await run('down', migrasi)
  expect((await listBentuk(owner)).filter((baris) => !baris.includes('payload_migrations'))).toEqual([])
  for (const migrasi of migrations) await run('up', migrasi)
  expect(await listBentuk(owner)).toEqual(sebelum)
  expect(await db.execute(sql`select 1 from cms.pengguna`)).toMatchObject({ rowCount: 0 })
})
