/** What the database itself refuses to the roles of the site and of the cms, whatever their programs ask. */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Portal, startPortal } from '../support/portal.ts'
import { provisionClone } from '../support/provision.ts'

/** insufficient_privilege: the statement was understood, and refused. */
const DITOLAK = '42501'
let portal: Portal
let situs: pg.Client
let cms: pg.Client

const connect = async (alamat: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: alamat })
  await client.connect()
  return client
}
/** Runs one statement and undoes it; answers `ok` or the code of its error. */
const ask = async (client: pg.Client, sql: string): Promise<string> => {
  await client.query('BEGIN')
  const jawaban = await client.query(sql).then(
    () => 'ok',
    (error: unknown) => (error instanceof pg.DatabaseError ? String(error.code) : String(error)),
  )
  await client.query('ROLLBACK')
  return jawaban
}
const listTabel = async (skema: string): Promise<string[]> =>
  (
    await portal.owner.query<{ nama: string }>(
      `select format('%I.%I', schemaname, tablename) as nama from pg_tables where schemaname = $1 order by 1`,
      [skema],
    )
  ).rows.map(({ nama }) => nama)
const kiriman = () =>
  `insert into masuk.kiriman (id, jenis, desa, isi) values ('${randomUUID()}', 'permohonan', null, '{"a":1}')`

beforeAll(async () => {
  portal = await startPortal()
  await provisionClone(portal.alamat.pemilik)
  situs = await connect(portal.alamat.situs)
  cms = await connect(portal.alamat.cms)
})
afterAll(async () => {
  await situs.end()
  await cms.end()
  await portal.close()
})

describe('the role of the site', () => {
  test('reads every table of publik, and finds something there', async () => {
    const daftar = await listTabel('publik')
    expect(daftar).toEqual([
      'publik.bekas',
      'publik.berkas',
      'publik.kata',
      'publik.kunci_pratinjau',
      'publik.perubahan',
      'publik.salinan',
    ])
    for (const tabel of daftar) expect(await ask(situs, `select * from ${tabel} limit 1`)).toBe('ok')
    const { rows } = await situs.query('select count(*)::int as jumlah from publik.salinan')
    expect(rows[0]?.jumlah).toBeGreaterThan(1000)
  })

  test('drops into masuk, and cannot look at what it dropped', async () => {
    expect(await ask(situs, kiriman())).toBe('ok')
    expect(await ask(situs, `${kiriman()} returning id`)).toBe(DITOLAK)
    expect(await ask(situs, `${kiriman()} on conflict (id) do update set jenis = 'x'`)).toBe(DITOLAK)
    for (const tabel of await listTabel('masuk')) {
      expect(await ask(situs, `select 1 from ${tabel}`)).toBe(DITOLAK)
      expect(await ask(situs, `delete from ${tabel}`)).toBe(DITOLAK)
      expect(await ask(situs, `update ${tabel} set waktu = now()`)).toBe(DITOLAK)
      expect(await ask(situs, `truncate ${tabel}`)).toBe(DITOLAK)
      expect(await ask(situs, `copy ${tabel} to stdout`)).toBe(DITOLAK)
    }
  })

  test('learns whether one thing lies in masuk, and of nothing else there', async () => {
    const id = randomUUID()
    const tanya = async (satu: string) =>
      (await situs.query('select masuk.menunggu($1) as ada', [satu])).rows[0]?.ada
    expect(await tanya(id)).toBe(false)
    await situs.query(
      `insert into masuk.kiriman (id, jenis, desa, isi) values ($1, 'permohonan', null, '{"a":1}')`,
      [id],
    )
    expect(await tanya(id)).toBe(true)
    expect(await tanya(randomUUID())).toBe(false)
    expect(await ask(cms, `select masuk.menunggu('${id}')`)).toBe(DITOLAK)
    await cms.query('delete from masuk.kiriman where id = $1', [id])
    expect(await tanya(id)).toBe(false)
  })

  test('changes nothing in publik', async () => {
    for (const tabel of await listTabel('publik')) {
      expect(
        await ask(situs, `insert into ${tabel} overriding system value select * from ${tabel} limit 0`),
      ).toBe(DITOLAK)
      expect(await ask(situs, `delete from ${tabel}`)).toBe(DITOLAK)
      expect(await ask(situs, `truncate ${tabel}`)).toBe(DITOLAK)
      expect(await ask(situs, `select 1 from ${tabel} for update`)).toBe(DITOLAK)
      expect(await ask(situs, `lock table ${tabel} in exclusive mode`)).toBe(DITOLAK)
    }
    expect(await ask(situs, `update publik.salinan set judul = 'x'`)).toBe(DITOLAK)
    expect(await ask(situs, `update publik.kunci_pratinjau set kunci = 'x'`)).toBe(DITOLAK)
    expect(await ask(situs, `select nextval('publik.perubahan_id_seq')`)).toBe(DITOLAK)
  })

  test('reaches no table of cms', async () => {
    const daftar = await listTabel('cms')
    expect(daftar.length).toBeGreaterThan(15)
    for (const tabel of daftar) {
      expect(await ask(situs, `select 1 from ${tabel}`)).toBe(DITOLAK)
      expect(await ask(situs, `delete from ${tabel}`)).toBe(DITOLAK)
    }
  })

  test.each([
    'create temp table titipan (a int)',
    'create temp view titipan as select 1',
    'create temp sequence titipan',
    'create table publik.titipan (a int)',
    'create table masuk.titipan (a int)',
    'create table ekstensi.titipan (a int)',
    'create table public.titipan (a int)',
    'create table cms.titipan (a int)',
    'create view masuk.titipan as select 1',
    'create function publik.titipan() returns int language sql as $$ select 1 $$',
    'create schema titipan',
    'create role titipan',
    'create database titipan',
    'create extension file_fdw',
    'create publication titipan for all tables',
    'alter table publik.salinan add column titipan int',
    'drop table publik.salinan',
    'grant insert on publik.salinan to lewu_situs; delete from publik.salinan',
    "alter role lewu_cms password 'x'",
    "alter system set work_mem = '1GB'",
    'alter database postgres set work_mem = 64',
  ])('makes and changes nothing: %s', async (sql) => {
    // CREATE DATABASE is refused for want of the right before it is refused inside a transaction.
    expect([DITOLAK, '25001']).toContain(await ask(situs, sql))
  })

  test.each([
    `select pg_read_file('/etc/passwd')`,
    `select pg_read_binary_file('/etc/passwd')`,
    `select pg_ls_dir('/')`,
    `select pg_stat_file('/etc/passwd')`,
    `select pg_ls_logdir()`,
    `select lo_import('/etc/passwd')`,
    `copy publik.salinan to '/tmp/titipan'`,
    `copy masuk.kiriman from '/etc/passwd'`,
    `copy (select 1) to program 'id'`,
    `select pg_reload_conf()`,
    `select pg_rotate_logfile()`,
    `select pg_switch_wal()`,
    `select rolpassword from pg_authid`,
    `select * from pg_shadow`,
    `do language plpython3u 'pass'`,
  ])('reads no file and runs no program: %s', async (sql) => {
    // 42704: the language is not there at all.
    expect([DITOLAK, '42704']).toContain(await ask(situs, sql))
  })

  test.each(['lewu_cms', 'lewu_pemilik', 'super', 'pg_read_all_data', 'pg_read_server_files'])(
    'becomes nobody else: %s',
    async (peran) => {
      expect([DITOLAK, '22023']).toContain(await ask(situs, `set role "${peran}"`))
      expect([DITOLAK, '22023']).toContain(await ask(situs, `set session authorization "${peran}"`))
      expect([DITOLAK, '22023', '42704']).toContain(await ask(situs, `grant "${peran}" to lewu_situs`))
    },
  )

  test('sees no statement of the others', async () => {
    const { rows } = await situs.query(
      `select distinct query from pg_stat_activity where usename <> 'lewu_situs' and datname is not null`,
    )
    expect(rows.map(({ query }) => query)).toEqual(['<insufficient privilege>'])
  })
})

describe('the role of the cms', () => {
  test.each([
    'create table cms.titipan (a int)',
    'create table publik.titipan (a int)',
    'create table masuk.titipan (a int)',
    'create table ekstensi.titipan (a int)',
    'create table public.titipan (a int)',
    'create temp table titipan (a int)',
    'create schema titipan',
    'create index titipan on cms.apbdes (judul)',
    'create function cms.titipan() returns int language sql as $$ select 1 $$',
    'create trigger titipan before insert on cms.jejak execute function suppress_redundant_updates_trigger()',
    'alter table cms.jejak disable trigger all',
    'alter table cms.apbdes add column titipan int',
    'alter table cms.apbdes_baris drop constraint anggaran_rupiah',
    'drop table cms.apbdes cascade',
    'drop index cms.jejak_rantai_nomor',
    'truncate cms.apbdes cascade',
    `grant update on cms.jejak to lewu_cms; update cms.jejak set alasan = 'x'`,
    'set role lewu_pemilik',
    `select pg_read_file('/etc/passwd')`,
  ])('changes no shape: %s', async (sql) => expect(await ask(cms, sql)).toBe(DITOLAK))

  test('adds to the audit trail and reads it, no more', async () => {
    expect(await ask(cms, 'select 1 from cms.jejak limit 1')).toBe('ok')
    expect(
      await ask(
        cms,
        `insert into cms.jejak (id, rantai, nomor, waktu) values ('${randomUUID()}', 'uji', 1, now())`,
      ),
    ).toBe('ok')
    expect(await ask(cms, `update cms.jejak set alasan = 'x'`)).toBe(DITOLAK)
    expect(await ask(cms, `update cms.jejak set desa_id = null`)).toBe(DITOLAK)
    expect(await ask(cms, 'delete from cms.jejak')).toBe(DITOLAK)
    expect(await ask(cms, 'truncate cms.jejak')).toBe(DITOLAK)
    expect(await ask(cms, 'select 1 from cms.jejak for update')).toBe(DITOLAK)
    expect(await ask(cms, 'delete from cms.ujung_jejak')).toBe(DITOLAK)
    expect(await ask(cms, 'truncate cms.ujung_jejak')).toBe(DITOLAK)
  })

  test('cannot reach the audit trail through the rows it refers to', async () => {
    // A foreign key's action runs with the owner's rights: what it could empty must not be deleted.
    const { rows } = await portal.owner.query<{ tabel: string }>(
      `select confrelid::regclass::text as tabel from pg_constraint
       where conrelid = 'cms.jejak'::regclass and contype = 'f' and confdeltype <> 'a'`,
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const { tabel } of rows) {
      expect(await ask(cms, `delete from ${tabel}`)).toBe(DITOLAK)
      expect(await ask(cms, `truncate ${tabel} cascade`)).toBe(DITOLAK)
    }
  })

  test('takes from masuk and puts nothing in', async () => {
    expect(await ask(cms, 'select 1 from masuk.kiriman')).toBe('ok')
    expect(await ask(cms, 'delete from masuk.kiriman')).toBe('ok')
    expect(await ask(cms, kiriman())).toBe(DITOLAK)
    expect(await ask(cms, `update masuk.kiriman set jenis = 'x'`)).toBe(DITOLAK)
    expect(await ask(cms, 'truncate masuk.kiriman')).toBe(DITOLAK)
  })

  test('writes public copies, but not the key that previews are checked with', async () => {
    expect(await ask(cms, `update publik.salinan set judul = judul where false`)).toBe('ok')
    expect(await ask(cms, 'select kunci from publik.kunci_pratinjau')).toBe('ok')
    expect(await ask(cms, `insert into publik.kunci_pratinjau values ('x', 'y')`)).toBe(DITOLAK)
    expect(await ask(cms, `update publik.kunci_pratinjau set kunci = 'x'`)).toBe(DITOLAK)
    expect(await ask(cms, 'delete from publik.kunci_pratinjau')).toBe(DITOLAK)
  })
})

test('nobody enters the database without a grant, and nobody but its owner makes temporary tables', async () => {
  const { rows } = await portal.owner.query(`
    select r.rolname, has_database_privilege(r.rolname, current_database(), 'TEMPORARY') as sementara,
      has_database_privilege(r.rolname, current_database(), 'CREATE') as buat
    from pg_roles r where r.rolname in ('lewu_cms', 'lewu_situs') order by 1`)
  expect(rows).toEqual([
    { rolname: 'lewu_cms', sementara: false, buat: false },
    { rolname: 'lewu_situs', sementara: false, buat: false },
  ])
})
