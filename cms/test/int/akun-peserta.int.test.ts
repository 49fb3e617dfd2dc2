/** Accounts of learners that end: erased at their owner's wish, or joined with another of the same person. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { sertifikatPublikSchema } from '../../src/contract/sertifikat.ts'
import {
  askBelajar,
  createPesertaUji,
  finishKursus,
  KURSUS,
  loginPeserta,
  type Peserta,
  SANDI_PESERTA,
  toPeristiwa,
} from '../support/belajar.ts'
import { type Orang, type Portal, startPortal } from '../support/portal.ts'

const NAMA = 'Sulaiman Uji Contoh'
let portal: Portal
let admin: Orang

const getId = async ({ masuk }: Peserta): Promise<string> =>
  (await portal.owner.query('select id from cms.pengguna where email like $1', [`${masuk}@%`])).rows[0].id
const manage = (dari: string, ke: string | null, alasan = 'Surat 1/2026', pratinjau = false) =>
  admin.ask('POST', '/api/belajar/akun', { dari, ke, alasan, pratinjau })
const erase = (peserta: Peserta, sandi = SANDI_PESERTA) =>
  peserta.ask('POST', '/api/belajar/hapus-akun', { sandi })
const issue = async (peserta: Peserta): Promise<string> => {
  const { id } = await finishKursus(portal, peserta)
  const { isi } = await peserta.ask('POST', '/api/belajar/sertifikat', { pendaftaran: id })
  return String(isi.id)
}
const findPublik = async (id: string) => {
  const { rows } = await portal.owner.query(
    `select s.isi from publik.salinan s join cms.sertifikat c on c.kode_hash = s.kunci where s.jenis = 'sertifikat' and c.id = $1`,
    [id],
  )
  return sertifikatPublikSchema.parse(rows[0].isi)
}
/** What happens at once to one account: all of it waits for the lock, in the order it came. */
async function runSerentak<Hasil>(id: string, ...daftar: (() => Promise<Hasil>)[]): Promise<Hasil[]> {
  await portal.owner.query('begin')
  await portal.owner.query(`select pg_advisory_xact_lock(hashtextextended('belajar:' || $1, 0))`, [id])
  const jalan: Promise<Hasil>[] = []
  for (const satu of daftar) {
    jalan.push(satu())
    await waitTertahan(jalan.length)
  }
  await portal.owner.query('commit')
  return Promise.all(jalan)
}
const waitTertahan = (banyak: number): Promise<void> =>
  vi.waitFor(
    async () => {
      const { rows } = await portal.owner.query(
        `select count(*)::int as n from pg_locks where locktype = 'advisory' and not granted`,
      )
      expect(rows[0].n).toBe(banyak)
    },
    { timeout: 20_000, interval: 50 },
  )
/** Tables of learning in which any of these words stands, but the register of certificates itself. */
async function listTempat(...kata: string[]): Promise<string[]> {
  const { rows } = await portal.owner.query(
    `select table_name as nama from information_schema.tables
     where table_schema in ('cms', 'publik') and table_type = 'BASE TABLE' and table_name not in ('sertifikat', 'jejak')`,
  )
  const daftar: string[] = []
  for (const { nama } of rows as { nama: string }[]) {
    const schema = (await portal.owner.query(`select to_regclass('cms.' || quote_ident($1)) as ada`, [nama]))
      .rows[0].ada
    const dari = `${schema === null ? 'publik' : 'cms'}."${nama}"`
    const ada = await portal.owner.query(
      `select 1 from ${dari} t where ${kata.map((_, i) => `to_jsonb(t)::text ilike '%' || $${i + 1} || '%'`).join(' or ')} limit 1`,
      kata,
    )
    if (ada.rows.length > 0) daftar.push(nama)
  }
  return daftar
}

beforeAll(async () => {
  portal = await startPortal()
  admin = await portal.login('admin-provinsi', null)
})
afterAll(() => portal.close())

describe('erased at its owner’s wish', () => {
  test('nothing that was written, and no name, is left; what was counted stays', async () => {
    const nama = `hapus-${crypto.randomUUID().slice(0, 8)}`
    const penanda = `Pertanyaan ${nama}`
    const peserta = await createPesertaUji(portal, nama)
    await portal.owner.query(`update cms.pengguna set nama = $1 where id = $2`, [nama, await getId(peserta)])
    const sertifikat = await issue(peserta)
    const pendaftaran = (await peserta.getSaya()).daftar[0]?.id
    await peserta.send(
      toPeristiwa({ jenis: 'tanya', pendaftaran, pelajaran: 'tiga-bagian-apbdes', isi: penanda }),
    )
    const id = await getId(peserta)
    expect((await listTempat(nama)).length).toBeGreaterThan(2)
    expect((await erase(peserta, 'bukan-ini-sandinya')).status).toBe(422)
    expect((await peserta.getSaya()).daftar).toHaveLength(1)
    expect((await erase(peserta)).status).toBe(200)
    expect(await listTempat(nama)).toEqual([])
    // Nobody is asked to answer what is gone.
    const { listTanyaTugas } = await import('../../src/belajar/tanya/queries.ts')
    const penjawab = await portal.createReq(portal.getAkun('admin-provinsi', null).email)
    expect((await listTanyaTugas(penjawab, new Date())).map(({ isi }) => isi).join()).not.toContain('dihapus')
    const { rows } = await portal.owner.query(
      `select isi->>'nama' as nama, keadaan from cms.sertifikat where id = $1`,
      [sertifikat],
    )
    expect(rows).toEqual([{ nama, keadaan: 'berlaku' }])
    expect(await findPublik(sertifikat)).toMatchObject({ nama: null, keadaan: 'berlaku' })
    expect((await peserta.ask('GET', '/api/belajar/saya')).status).toBe(401)
    await expect(loginPeserta(portal, nama, SANDI_PESERTA)).rejects.toThrow('422')
    const jejak = await portal.owner.query(
      `select nama_pelaku from cms.jejak where dokumen = $1 and aksi = 'hapus-akun'`,
      [id],
    )
    expect(jejak.rows).toEqual([{ nama_pelaku: 'Pemilik akun' }])
    const hitung = await portal.owner.query(
      `select count(*)::int as n from cms.pendaftaran where pengguna_id = $1 and selesai_pada is not null and desa_id is null`,
      [id],
    )
    expect(hitung.rows).toEqual([{ n: 1 }])
    // Whoever registers with that name again is somebody new.
    const baru = await createPesertaUji(portal, nama)
    expect((await baru.getSaya()).daftar).toEqual([])
  })
  test('the name leaves the page of the village with it', async () => {
    const peserta = await createPesertaUji(portal)
    await portal.owner.query('update cms.peserta set dikenal_desa = true where pengguna_id = $1', [
      await getId(peserta),
    ])
    const sertifikat = await issue(peserta)
    await peserta.ask('POST', '/api/belajar/sertifikat/izin', { sertifikat, izin: true })
    expect(await listTempat(sertifikat)).toContain('izin_pemegang')
    expect((await erase(peserta)).status).toBe(200)
    expect(await listTempat(sertifikat)).not.toContain('izin_pemegang')
  })
  test('events of another account are blanked by nobody', async () => {
    const peserta = await createPesertaUji(portal)
    await peserta.enrol()
    const id = await getId(peserta)
    await portal.owner.query(
      `insert into cms.peristiwa_belajar (id, pengguna_id, jenis, isi, sidik, waktu_klien, diterima, hasil)
       values (gen_random_uuid(), $1, 'buka', '{"a":1}', 'x', now(), now(), '{}')`,
      [id],
    )
    await expect(
      portal.owner.query(`update cms.peristiwa_belajar set isi = '{}' where pengguna_id = $1`, [id]),
    ).rejects.toThrow('hanya ditambah')
  })
  test('what a phone sends while it is erased is not kept, nor is it erased twice', async () => {
    const peserta = await createPesertaUji(portal)
    const { id: pendaftaran } = await peserta.enrol()
    const isi = `Pertanyaan terlambat ${pendaftaran}`
    const tanya = toPeristiwa({ jenis: 'tanya', pendaftaran, pelajaran: 'tiga-bagian-apbdes', isi })
    const hasil = await runSerentak(
      await getId(peserta),
      () => erase(peserta),
      () => erase(peserta),
      () => peserta.ask('POST', '/api/belajar/peristiwa', { daftar: [tanya] }),
    )
    expect(hasil.map(({ status }) => status)).toEqual([200, 422, 401])
    expect(await listTempat(isi)).toEqual([])
  })
  test('it waits for the trail of a village before it keeps others from publishing', async () => {
    const peserta = await createPesertaUji(portal)
    await issue(peserta)
    await portal.owner.query('begin')
    await portal.owner.query(
      `select pg_advisory_xact_lock(hashtextextended('jejak:' || id, 0)) from cms.wilayah where slug = 'danum-lestari'`,
    )
    const dihapus = erase(peserta)
    await waitTertahan(1)
    const { rows } = await portal.owner.query(
      `select pg_try_advisory_xact_lock(hashtextextended('publikasi', 0)) as bebas`,
    )
    await portal.owner.query('commit')
    expect(rows).toEqual([{ bebas: true }])
    expect((await dihapus).status).toBe(200)
  })
  test('neither the admin nor a code brings it back, and its certificate is not replaced', async () => {
    const peserta = await createPesertaUji(portal)
    const sertifikat = await issue(peserta)
    const id = await getId(peserta)
    expect((await erase(peserta)).status).toBe(200)
    const buka = { aktif: true, email: 'kembali@contoh.go.id' }
    expect((await admin.ask('PATCH', `/api/pengguna/${id}`, buka)).status).toBe(422)
    const untuk = `${id}@dihapus.invalid`
    const kode = { nama: null, desa: null, perangkat: null, untuk }
    expect((await admin.ask('POST', '/api/belajar/kode', kode)).isi).toMatchObject({
      alasan: [{ kode: 'BUKAN_PESERTA' }],
    })
    const ganti = { tindakan: 'ganti', alasan: 'Nama salah eja' }
    expect(
      (await admin.ask('POST', `/api/belajar/sertifikat/${sertifikat}/akhiri`, ganti)).isi,
    ).toMatchObject({ alasan: [{ kode: 'PEMEGANG_DIHAPUS' }] })
  })
  test('an official’s account is not; on paper the province erases with a reason', async () => {
    const { email } = portal.getAkun('operator-desa', 'danum-lestari')
    expect(await manage(email, null)).toMatchObject({
      status: 422,
      isi: { alasan: [{ kode: 'AKUN_PEJABAT' }] },
    })
    const peserta = await createPesertaUji(portal)
    expect((await manage(peserta.masuk, null, '')).status).toBe(422)
    expect((await manage(peserta.masuk, null, '', true)).isi).toMatchObject({
      isJadi: false,
      dari: { nama: NAMA },
    })
    expect((await peserta.ask('GET', '/api/belajar/saya')).status).toBe(200)
    expect((await manage(peserta.masuk, null)).isi).toMatchObject({ isJadi: true })
    expect((await peserta.ask('GET', '/api/belajar/saya')).status).toBe(401)
    expect((await manage(peserta.masuk, null)).status).toBe(422)
  })
})

describe('joined with another', () => {
  test('the earlier completion counts, certificates and consent go along, the other account is closed', async () => {
    const [dari, ke] = [await createPesertaUji(portal), await createPesertaUji(portal)]
    const sertifikat = await issue(dari)
    await ke.enrol()
    expect((await manage(dari.masuk, ke.masuk, '', true)).isi).toMatchObject({
      dari: { selesai: 1, sertifikat: 1 },
      ke: { selesai: 0 },
      isJadi: false,
    })
    expect((await manage(dari.masuk, ke.masuk)).status).toBe(200)
    expect((await ke.getSaya()).daftar.map(({ kursus, tuntas }) => [kursus, tuntas !== null])).toContainEqual(
      [KURSUS, true],
    )
    const { rows } = await portal.owner.query(
      `select p.putaran, p.selesai_pada is not null as tuntas from cms.pendaftaran p where p.pengguna_id = $1 order by 1`,
      [await getId(ke)],
    )
    expect(rows).toEqual([
      { putaran: 1, tuntas: false },
      { putaran: 2, tuntas: true },
    ])
    expect((await findPublik(sertifikat)).nama).toBe(NAMA)
    expect((await ke.ask('GET', `/api/belajar/sertifikat/${sertifikat}/pdf`)).status).toBe(200)
    expect((await dari.ask('GET', '/api/belajar/saya')).status).toBe(401)
  })
  test('each with the other at once: one of them stays, with all there is', async () => {
    const [a, b] = [await createPesertaUji(portal), await createPesertaUji(portal)]
    await a.enrol()
    await b.enrol()
    const daftarId = [await getId(a), await getId(b)]
    const hasil = await runSerentak(
      daftarId.toSorted()[0] ?? '',
      () => manage(a.masuk, b.masuk),
      () => manage(b.masuk, a.masuk),
    )
    expect(hasil.map(({ status }) => status)).toEqual([200, 422])
    const { rows } = await portal.owner.query(
      `select u.aktif, count(p.id)::int as n from cms.pengguna u left join cms.pendaftaran p on p.pengguna_id = u.id
       where u.id = any($1) group by u.id order by u.aktif`,
      [daftarId],
    )
    expect(rows).toEqual([
      { aktif: false, n: 0 },
      { aktif: true, n: 2 },
    ])
  })
  test.each([
    ['one with itself', (satu: string) => [satu, satu], 'AKUN_SAMA'],
    ['one that is not there', (satu: string) => ['tidak.ada', satu], 'AKUN_TIDAK_ADA'],
  ])('not %s', async (_nama, pilih, kode) => {
    const { masuk } = await createPesertaUji(portal)
    const [dari = '', ke = ''] = pilih(masuk)
    expect((await manage(dari, ke)).isi).toMatchObject({ alasan: [{ kode }] })
  })
  test('by nobody but the province', async () => {
    const { masuk } = await createPesertaUji(portal)
    const tutor = await portal.login('tutor', null)
    const isi = { dari: masuk, ke: null, alasan: 'Surat 1/2026', pratinjau: false }
    expect((await tutor.ask('POST', '/api/belajar/akun', isi)).status).toBe(403)
    expect((await askBelajar(portal, null, 'POST', '/api/belajar/akun', isi)).status).toBe(403)
  })
})
