/** Accounts of learners that end: erased at their owner's wish, or joined with another of the same person. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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
