/**
 * Acknowledged is stored: PostgreSQL is killed with SIGKILL again and again while officers write over
 * REST; afterwards every answer 200 must be found in the database, and cms and publik must agree.
 */
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OwnPostgres, startOwnPostgres } from '../support/own-postgres.ts'
import type { Jawaban } from '../support/portal.ts'
import { createTim, type Tim } from '../support/tim.ts'

const KILL = 30
const URUTAN = ['draf', 'diajukan', 'diverifikasi', 'ditetapkan', 'dicabut']
const PENETAPAN = { nomorPerdes: '1 Tahun 2014', tanggalPerdes: '2014-12-01' }
const csv = readFileSync(new URL('../support/apbdes-2022.csv', import.meta.url))
let server: OwnPostgres
let payload: Payload
let owner: pg.Client
let daftarTim: Tim[] = []
const profilByDesa = new Map<string, string>()

const connect = async (alamat = server.alamat.pemilik): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: alamat })
  client.on('error', () => undefined)
  await client.connect()
  return client
}
const toForm = (tahun: number): FormData => {
  const form = new FormData()
  form.set('tahun', String(tahun))
  form.set('terapkan', 'ya')
  form.set('berkas', new File([csv], 'apbdes.csv', { type: 'text/csv' }))
  return form
}
const step = (tim: Tim, orang: 'operator' | 'sekretaris' | 'kepala', id: string, aksi: string, isian = {}) =>
  tim[orang].ask('POST', `/api/apbdes/${id}/alur`, { aksi, ...isian })

beforeAll(async () => {
  server = await startOwnPostgres()
  const { startCms } = await import('../../src/server.ts')
  payload = await startCms()
  owner = await connect()
  daftarTim = await createTim(payload, owner, 4)
  for (const { desa, operator } of daftarTim) {
    const { isi } = await operator.ask('POST', '/api/profil-desa', { alamatKantor: 'Nomor 0' })
    profilByDesa.set(desa, (isi.doc as { id: string }).id)
  }
})
afterAll(async () => {
  await owner.end()
  await payload.destroy()
  await server.close()
})

/** What the officers were told: the furthest state of each budget, the last greeting number of each village. */
const diakui = { dokumen: new Map<string, string>(), alamat: new Map<string, number>(), jumlah: 0, gagal: 0 }
const answers = new Map<number, number>()

const record = ({ status }: Jawaban): boolean => {
  answers.set(status, (answers.get(status) ?? 0) + 1)
  diakui.jumlah += Number(status < 300)
  diakui.gagal += Number(status >= 300)
  return status < 300
}

/** One village's officers at work until told to stop; a step that was not acknowledged is not counted. */
async function work(tim: Tim, isDone: () => boolean): Promise<void> {
  const idProfil = profilByDesa.get(tim.desa)
  for (let putaran = 0; !isDone(); putaran += 1) {
    const impor = await tim.operator.ask('POST', '/api/apbdes/impor', toForm(2015 + (putaran % 85)))
    const langkah: [string, () => Promise<Jawaban>][] = [
      ['diajukan', () => step(tim, 'operator', String(impor.isi.dokumen), 'ajukan')],
      ['diverifikasi', () => step(tim, 'sekretaris', String(impor.isi.dokumen), 'verifikasi')],
      ['ditetapkan', () => step(tim, 'kepala', String(impor.isi.dokumen), 'tetapkan', PENETAPAN)],
      ['dicabut', () => step(tim, 'sekretaris', String(impor.isi.dokumen), 'cabut', { alasan: 'Uji' })],
    ]
    await follow(String(impor.isi.dokumen), record(impor), langkah.slice(0, 3 + (putaran % 2)))
    const alamat = await tim.operator.ask('PATCH', `/api/profil-desa/${idProfil}`, {
      alamatKantor: `Nomor ${putaran}`,
    })
    diakui.alamat.set(tim.desa, record(alamat) ? putaran : (diakui.alamat.get(tim.desa) ?? 0))
    // A person who is told that the database is away does not try again at once.
    await pause(alamat.status === 200 ? 0 : 250)
  }
}

/** Takes the steps of one budget as long as each is acknowledged. */
async function follow(
  id: string,
  isImported: boolean,
  langkah: [string, () => Promise<Jawaban>][],
): Promise<void> {
  let isGoing = isImported
  for (const [status, take] of [['draf', null] as const, ...langkah]) {
    isGoing = isGoing && (take === null || record(await take()))
    diakui.dokumen.set(isGoing ? id : 'tidak diakui', status)
  }
  diakui.dokumen.delete('tidak diakui')
}

test(`${KILL} kills while officers write: nothing acknowledged is lost, nothing half published`, {
  timeout: 300_000,
}, async () => {
  expect((await owner.query('show fsync')).rows).toEqual([{ fsync: 'on' }])
  let isDone = false
  const kerja = Promise.all(daftarTim.map((tim) => work(tim, () => isDone)))
  for (let nomor = 0; nomor < KILL; nomor += 1) {
    await pause(400 + Math.random() * 1_200)
    server.kill()
    await pause(Math.random() * 100)
    await server.restart()
  }
  await pause(1_000)
  isDone = true
  await kerja
  await owner.end().catch(() => undefined)
  owner = await connect()
  console.log(`${diakui.jumlah} acknowledged, ${diakui.gagal} not:`, Object.fromEntries(answers))
  expect(diakui.jumlah).toBeGreaterThan(300)
  expect(diakui.gagal).toBeGreaterThan(KILL / 2)
  expect([...answers.keys()].filter((status) => ![200, 403, 409, 500, 503].includes(status))).toEqual([])
})

describe('afterwards', () => {
  test('every budget stands at least where its officers were told it stands', async () => {
    const { rows } = await owner.query<{ id: string; status: string }>('select id, status from cms.apbdes')
    const kini = new Map(rows.map(({ id, status }) => [id, URUTAN.indexOf(status)]))
    expect(diakui.dokumen.size).toBeGreaterThan(50)
    const hilang = [...diakui.dokumen].filter(([id, status]) => (kini.get(id) ?? -1) < URUTAN.indexOf(status))
    expect(hilang).toEqual([])
  })

  test('every profile holds the last address that was acknowledged, or a later one', async () => {
    for (const { desa } of daftarTim) {
      const { rows } = await owner.query('select alamat_kantor from cms.profil_desa where desa_id = $1', [
        desa,
      ])
      expect(Number(rows[0].alamat_kantor.slice(6))).toBeGreaterThanOrEqual(diakui.alamat.get(desa) ?? 0)
    }
  })

  test('each budget has all its lines, one audit row per step, and the state they lead to', async () => {
    const { rows } = await owner.query(`
      select a.status, (select count(*)::int from cms.apbdes_baris b where b.apbdes_id = a.id) as baris,
        (select array_agg(j.aksi order by nomor) from cms.jejak j where j.dokumen = a.id::text and j.aksi <> 'impor') as langkah
      from cms.apbdes a`)
    for (const { status, baris, langkah } of rows) {
      expect(baris).toBe(18)
      expect(langkah ?? []).toEqual(
        ['ajukan', 'verifikasi', 'tetapkan', 'cabut'].slice(0, URUTAN.indexOf(status)),
      )
    }
  })

  test('publik holds exactly the budgets that are set, and a rebuild finds nothing to do', async () => {
    const { rows } = await owner.query(`
      select a.tahun::int as tahun, w.slug from cms.apbdes a join cms.wilayah w on w.id = a.desa_id
      where a.status = 'ditetapkan' order by 2, 1`)
    const publik = await owner.query(
      `select tahun, split_part(kunci, '/', 1) as slug, jsonb_array_length(isi->'baris') as baris
       from publik.salinan where jenis = 'apbdes' order by 2, 1`,
    )
    expect(publik.rows.map(({ tahun, slug }) => ({ tahun, slug }))).toEqual(rows)
    expect(new Set(publik.rows.map(({ baris }) => baris)).size).toBe(1)
    const { createReq, publishSemua } = await import('../../src/server.ts')
    const hasil = await publishSemua(await createReq(payload))
    expect(Object.entries(hasil).filter(([, { dihapus }]) => dihapus > 0)).toEqual([])
    expect([hasil.apbdes?.berubah, hasil.desa?.berubah]).toEqual([0, 0])
  })

  test('the audit chain is whole', async () => {
    const { createReq } = await import('../../src/server.ts')
    const { checkJejak } = await import('../../src/jejak/check.ts')
    const hasil = await checkJejak(await createReq(payload))
    expect(hasil.cela).toEqual([])
    expect(hasil.baris).toBeGreaterThan(300)
  })

  test('the same process works on', async () => {
    const [tim] = daftarTim
    const impor = await tim?.operator.ask('GET', '/api/apbdes?limit=1')
    expect(impor?.status).toBe(200)
    expect((await tim?.operator.ask('GET', '/api/sehat'))?.isi).toEqual({ status: 'baik' })
    expect(Object.keys((payload.db as unknown as { sessions: object }).sessions)).toEqual([])
  })
})

describe('a transaction that cannot end well', () => {
  const patch = (alamatKantor: string) =>
    daftarTim[0]?.operator.ask('PATCH', `/api/profil-desa/${profilByDesa.get(daftarTim[0].desa)}`, {
      alamatKantor,
    })
  const read = async () => {
    const desa = daftarTim[0]?.desa
    const { rows } = await owner.query(
      `select p.alamat_kantor, (select count(*)::int from cms._profil_desa_v v where v.parent_id = p.id) as versi,
        (select isi::text from publik.salinan s where s.jenis = 'desa' and s.kunci = $2) as isi
       from cms.profil_desa p where desa_id = $1`,
      [desa, daftarTim[0]?.slug],
    )
    return rows[0]
  }
  beforeAll(async () => {
    await owner.query(`
      create function cms.uji_commit() returns trigger language plpgsql as $$ begin
        if new.alamat_kantor = 'GAGAL' then raise exception 'commit refused by the test'; end if;
        if new.alamat_kantor = 'MATI' then perform pg_sleep(20); end if;
        return new; end $$;
      create constraint trigger uji_commit after update on cms.profil_desa deferrable initially deferred
        for each row execute function cms.uji_commit();
      create function publik.uji_hook() returns trigger language plpgsql as $$ begin
        if exists (select 1 from cms.profil_desa where alamat_kantor = 'PATAH') then
          raise exception 'publication refused by the test'; end if;
        return new; end $$;
      create trigger uji_hook before insert on publik.perubahan for each row execute function publik.uji_hook();`)
  })

  test('COMMIT refused: 503, and neither cms nor publik changed', async () => {
    const sebelum = await read()
    const jawaban = await patch('GAGAL')
    expect(jawaban?.status).toBe(503)
    expect(JSON.stringify(jawaban?.isi)).toContain('Belum tentu tersimpan')
    expect(await read()).toEqual(sebelum)
  })

  test('connection lost while COMMIT is under way: 503, and the pool lives', async () => {
    const sebelum = await read()
    const menunggu = patch('MATI')
    // Only the superuser sees what sessions of another role wait for.
    const pengawas = await connect(server.alamat.super)
    await expect
      .poll(
        async () =>
          (
            await pengawas.query(
              `select pg_terminate_backend(pid) as mati from pg_stat_activity where wait_event = 'PgSleep'`,
            )
          ).rows,
        { timeout: 10_000 },
      )
      .toEqual([{ mati: true }])
    await pengawas.end()
    const jawaban = await menunggu
    expect(jawaban?.status).toBe(503)
    expect(JSON.stringify(jawaban?.isi)).toContain('Belum tentu tersimpan')
    expect(await read()).toEqual(sebelum)
    expect((await patch('Kembali bekerja'))?.status).toBe(200)
    expect((await read()).alamat_kantor).toBe('Kembali bekerja')
  })

  test('a hook that fails at the last moment takes cms and publik back together', async () => {
    const sebelum = await read()
    expect((await patch('PATAH'))?.status).toBe(500)
    expect(await read()).toEqual(sebelum)
  })
})
