/** Messages of visitors: taken in, answered, and shown at the budget line where the village says so; over the real REST handlers. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Orang, type Portal, startPortal } from '../support/portal.ts'
import { rebuildPublik } from '../support/rebuild-publik.ts'

const DESA = 'danum-lestari'
let portal: Portal
let operator: Orang
let lain: Orang

beforeAll(async () => {
  portal = await startPortal()
  operator = await portal.login('operator-desa', DESA)
  lain = await portal.login('operator-desa', 'tumbang-harapan')
})
afterAll(() => portal.close())

describe('messages of visitors', () => {
  const RESI = 'ABCDE-FGHJK-LMNPQ-RSTUV'
  const dropIsi = (isi: { desa: string | null; [nama: string]: string | null }) =>
    portal.owner.query(
      `insert into masuk.kiriman (id, jenis, desa, isi) values (gen_random_uuid(), 'pesan', $1, $2)`,
      [isi.desa, JSON.stringify(isi)],
    )
  const drop = (resi: string, desa: string | null) =>
    dropIsi({
      resi,
      jenis: 'salah',
      desa,
      nama: 'Penanya Contoh',
      kontak: null,
      pesan: 'Angkanya keliru.',
      halaman: '/desa/x',
    })
  const listHalamanResi = async () =>
    (await portal.owner.query(`select isi->>'halaman' as halaman from publik.salinan where jenis = 'resi'`))
      .rows
  const takeIn = async () => {
    const { takeInPesan } = await import('../../src/pesan/take-in.ts')
    return takeInPesan(await portal.createReq())
  }
  const listMenunggu = async (peran: string) => {
    const { listPesanMenunggu } = await import('../../src/pesan/queries.ts')
    return listPesanMenunggu(await portal.createReq(portal.getAkun(peran, DESA).email))
  }

  test('are taken in once, answered by the village, and the sender sees the answer alone', async () => {
    await drop(RESI, DESA)
    await drop(RESI, DESA)
    await portal.owner.query(
      `insert into masuk.kiriman (id, jenis, isi) values (gen_random_uuid(), 'pesan', '{"bukan": "pesan"}')`,
    )
    expect(await takeIn()).toBe(3)
    const { isi } = await operator.ask('GET', '/api/pesan?depth=0')
    const [pesan] = isi.docs as { id: string; pesan: string; status: string }[]
    expect([isi.totalDocs, pesan?.pesan, pesan?.status]).toEqual([1, 'Angkanya keliru.', 'diterima'])
    expect(((await lain.ask('GET', '/api/pesan')).isi.docs as unknown[]).length).toBe(0)
    expect((await operator.ask('PATCH', `/api/pesan/${pesan?.id}`, { status: 'dijawab' })).status).toBe(400)
    expect(await listMenunggu('operator-desa')).toMatchObject({ jumlah: 1, daftar: [{ id: pesan?.id }] })
    // Who may only read them is not asked to answer.
    expect(await listMenunggu('kepala-desa')).toBeNull()
    const jawab = await operator.ask('PATCH', `/api/pesan/${pesan?.id}`, { jawaban: 'Sudah diperbaiki.' })
    expect(jawab.status).toBe(200)
    expect(await listMenunggu('operator-desa')).toEqual({ jumlah: 0, daftar: [] })
    const { rows } = await portal.owner.query(
      `select isi::text as isi from publik.salinan where jenis = 'resi'`,
    )
    expect(rows).toHaveLength(1)
    expect(JSON.parse(rows[0].isi)).toMatchObject({
      status: 'dijawab',
      jawaban: 'Sudah diperbaiki.',
      desa: DESA,
      halaman: null,
    })
    expect(rows[0].isi).not.toMatch(/Penanya|keliru/)
  })

  test('a question about a line stands there in the words of the village, for as long as the village shows it', async () => {
    const halaman = `/desa/${DESA}/apbdes/2026/pos/02.03.10#baris-02_03_10-5_3_5_02-DDS`
    await dropIsi({
      resi: 'ABCDE-FGHJK-LMNPQ-RSTUX',
      jenis: 'tanya',
      desa: DESA,
      nama: 'Penanya Contoh',
      kontak: 'kontak-penanya',
      pesan: 'Saya Penanya Contoh. Kapan selesai?',
      halaman,
    })
    expect(await takeIn()).toBe(1)
    const { isi } = await operator.ask('GET', '/api/pesan?where[jenis][equals]=tanya&depth=0')
    const [pesan] = isi.docs as { id: string; halaman: string }[]
    expect(pesan?.halaman).toBe(halaman)
    expect(await listHalamanResi()).toContainEqual({ halaman })
    const ubah = (nilai: object) => operator.ask('PATCH', `/api/pesan/${pesan?.id}`, nilai)
    const listTampil = async () =>
      (await portal.owner.query(`select kunci, tahun, isi from publik.salinan where jenis = 'tanya-jawab'`))
        .rows
    expect((await ubah({ tampil: true })).status).toBe(400)
    expect((await ubah({ jawaban: 'Bulan depan.', tampil: true })).status).toBe(400)
    const tertolak = { jawaban: 'Bulan depan.', tampil: true, pertanyaanPublik: 'Saya 6201010101010001' }
    expect(JSON.stringify((await ubah(tertolak)).isi)).toContain('nomor 16 angka')
    expect(await listTampil()).toEqual([])
    const tampil = { jawaban: 'Bulan depan.', tampil: true, pertanyaanPublik: 'Kapan titian selesai?' }
    expect((await ubah(tampil)).status).toBe(200)
    const [baris] = await listTampil()
    expect(baris).toMatchObject({
      kunci: `${DESA}/${pesan?.id}`,
      tahun: 2026,
      isi: {
        kode: '02.03.10',
        baris: 'baris-02_03_10-5_3_5_02-DDS',
        pertanyaan: 'Kapan titian selesai?',
        jawaban: 'Bulan depan.',
      },
    })
    expect(JSON.stringify(baris)).not.toMatch(/Penanya|kontak-penanya/)
    expect((await ubah({ tampil: false })).status).toBe(200)
    expect(await listTampil()).toEqual([])
    // The rebuild at the end finds one that is shown.
    expect((await ubah({ tampil: true })).status).toBe(200)
    expect(await listTampil()).toHaveLength(1)
  })

  test('one for no village goes to the province, and nobody makes one by REST', async () => {
    await drop('ABCDE-FGHJK-LMNPQ-RSTUW', null)
    expect(await takeIn()).toBe(1)
    const admin = await portal.login('admin-provinsi', null)
    expect((await admin.ask('GET', '/api/pesan')).isi.totalDocs).toBe(3)
    const buatan = { jenis: 'kontak', pesan: 'x', waktu: new Date().toISOString(), resiHash: 'x' }
    expect((await operator.ask('POST', '/api/pesan', buatan)).status).toBe(403)
  })
})

test('rebuilt from nothing, receipts and answers are as they grew', async () => {
  const { tumbuh, dibangun } = await rebuildPublik(portal)
  expect(JSON.stringify(tumbuh)).toContain('tanya-jawab')
  expect(dibangun).toEqual(tumbuh)
})
