/** The calendar of the budget year: what waits for the village since something happened, and until when. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toTanggal } from '../../src/dasar/tanggal.ts'
import { createDraf, PENETAPAN, take } from '../support/anggaran.ts'
import { type Orang, type Portal, startPortal } from '../support/portal.ts'

const DESA = 'danum-lestari'
const [INI, DEPAN] = [2026, 2027]
const PAGI = new Date(`${INI}-11-27T02:00:00Z`)
let portal: Portal
let [operator, sekretaris, kepala, bpd, camat]: Orang[] = []
let list: typeof import('../../src/keuangan/kalender/queries.ts').listKalender

beforeAll(async () => {
  portal = await startPortal()
  ;[operator, sekretaris, kepala, bpd] = await Promise.all(
    ['operator-desa', 'sekretaris-desa', 'kepala-desa', 'bpd'].map((peran) => portal.login(peran, DESA)),
  )
  camat = await portal.login('camat', null)
  list = (await import('../../src/keuangan/kalender/queries.ts')).listKalender
})
afterAll(async () => {
  await setLangkah([])
  await portal.close()
})

async function setLangkah(langkahApbdes: string[]): Promise<void> {
  const admin = await portal.login('admin-provinsi', null)
  const { rows } = await portal.owner.query(
    `select k.id, (select p.id from cms.pengaturan_kabupaten p where p.wilayah_id = k.id) as pengaturan from cms.wilayah k
     join cms.wilayah d on d.kode_kabupaten = k.kode and k.tingkat = 'kabupaten' where d.slug = $1`,
    [DESA],
  )
  const data = { wilayah: rows[0].id, langkahApbdes, dasarHukum: 'Perbup 1/2020' }
  const lama = rows[0].pengaturan
  const { status } = await (lama === null
    ? admin.ask('POST', '/api/pengaturan-kabupaten', data)
    : admin.ask('PATCH', `/api/pengaturan-kabupaten/${lama}`, data))
  expect([200, 201]).toContain(status)
}

const listTertunda = async (): Promise<[string, number, string][]> => {
  const req = await portal.createReq(portal.getAkun('operator-desa', DESA).email)
  const [desa] = await list(req, PAGI)
  return (desa?.langkah ?? [])
    .filter(({ kode }) => ['pengiriman', 'perbaikan', 'dpa', 'rpjmdes'].includes(kode))
    .map(({ kode, tahun, tenggat }) => [kode, tahun, tenggat])
}
const setSejak = (id: string, hari: string) =>
  portal.owner.query('update cms.apbdes set status_sejak = $2 where id = $1', [id, `${hari}T10:00:00+07:00`])
const createDiverifikasi = async (tahun: number): Promise<string> => {
  const id = await createDraf(operator as Orang, tahun)
  await take(operator as Orang, id, 'ajukan')
  expect((await take(sekretaris as Orang, id, 'verifikasi')).status).toBe(200)
  return id
}

test('what was agreed goes to the camat within three days, where the camat is not in the portal', async () => {
  await setLangkah(['kesepakatan-bpd'])
  const id = await createDiverifikasi(DEPAN)
  await take(bpd as Orang, id, 'sepakati')
  await setSejak(id, `${INI}-11-20`)
  expect(await listTertunda()).toContainEqual(['pengiriman', DEPAN, `${INI}-11-23`])
  await setLangkah(['kesepakatan-bpd', 'evaluasi'])
  expect((await listTertunda()).map(([kode]) => kode)).not.toContain('pengiriman')
  expect((await take(camat as Orang, id, 'kembalikan', { alasan: 'Bidang 2 belum rinci' })).status).toBe(200)
  await setSejak(id, `${INI}-11-24`)
  // Twenty working days from the day after: no day off is known there.
  expect(await listTertunda()).toContainEqual(['perbaikan', DEPAN, `${INI}-12-22`])
  await take(operator as Orang, id, 'ajukan')
  await take(sekretaris as Orang, id, 'kembalikan', { alasan: 'Salah ketik' })
  expect((await listTertunda()).map(([kode]) => kode)).not.toContain('perbaikan')
  await setLangkah([])
  await take(operator as Orang, id, 'ajukan')
  await take(sekretaris as Orang, id, 'verifikasi')
  const penetapan = { ...PENETAPAN, tanggalPerdes: `${INI}-11-25` }
  expect((await take(kepala as Orang, id, 'tetapkan', penetapan)).status).toBe(200)
  expect(await listTertunda()).toContainEqual(['dpa', DEPAN, `${INI}-11-30`])
})

describe('what came back from the evaluation is mended within twenty working days', () => {
  const createDisepakati = async (tahun: number): Promise<string> => {
    await setLangkah(['kesepakatan-bpd', 'evaluasi'])
    const id = await createDiverifikasi(tahun)
    expect((await take(bpd as Orang, id, 'sepakati')).status).toBe(200)
    return id
  }
  const expectPerbaikan = async (id: string, tahun: number): Promise<void> => {
    await setSejak(id, `${INI}-11-24`)
    expect(await listTertunda()).toContainEqual(['perbaikan', tahun, `${INI}-12-22`])
    await setLangkah([])
  }
  const setSifat = (sifat: string) =>
    portal.owner.query(
      `update cms.peran set sifat = $2 where peran = 'camat' and pengguna_id = (select id from cms.pengguna where email = $1)`,
      [portal.getAkun('camat', null).email, sifat],
    )

  test('also from an acting camat', async () => {
    const id = await createDisepakati(DEPAN + 1)
    await setSifat('plt')
    const jawaban = await take(camat as Orang, id, 'kembalikan', { alasan: 'Bidang 2 belum rinci' })
    await setSifat('definitif')
    expect(jawaban.status).toBe(200)
    await expectPerbaikan(id, DEPAN + 1)
  })

  test('also by a letter that the office recorded', async () => {
    const id = await createDisepakati(DEPAN + 2)
    const jawaban = await take(operator as Orang, id, 'kembalikan', { alasan: 'Surat camat 141/12' })
    expect(jawaban.status).toBe(200)
    await expectPerbaikan(id, DEPAN + 2)
  })
})

test('a new Kepala Desa has three months for the RPJM Desa', async () => {
  const { rows } = await portal.owner.query(
    `update cms.perangkat p set mulai = $2 from cms.wilayah d where d.id = p.desa_id and d.slug = $1
       and p.jabatan = 'Kepala Desa' and p.aktif returning p.id`,
    [DESA, `${INI}-10-01`],
  )
  expect(rows).toHaveLength(1)
  expect(await listTertunda()).toContainEqual(['rpjmdes', INI, `${DEPAN}-01-01`])
})

test('a Kepala Desa whose first day was taken out again has no such step, and the others stand', async () => {
  const { rows } = await portal.owner.query(
    `select p.id from cms.perangkat p join cms.wilayah d on d.id = p.desa_id
     where d.slug = $1 and p.jabatan = 'Kepala Desa' and p.aktif`,
    [DESA],
  )
  const jalan = `/api/perangkat/${rows[0].id}`
  expect((await (operator as Orang).ask('PATCH', jalan, { mulai: '' })).status).toBe(200)
  const kode = (await listTertunda()).map((satu) => satu[0])
  expect([kode.includes('rpjmdes'), kode.includes('dpa')]).toEqual([false, true])
})

test('those above the village have none', async () => {
  const req = await portal.createReq(portal.getAkun('camat', null).email)
  expect(await list(req, PAGI)).toEqual([])
  expect(toTanggal(PAGI)).toBe(`${INI}-11-27`)
})
