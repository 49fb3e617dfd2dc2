/** Releases of a course over the real roads: who learns is held to what was there when they began, and loses nothing. */
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PendaftaranSaya } from '../../src/contract/belajar.ts'
import { up as rilisSelesai } from '../../src/migrations/20261128_130000_rilis_selesai.ts'
import { createPesertaUji, type Peserta, toPeristiwa } from '../support/belajar.ts'
import { toTeks } from '../support/naskah.ts'
import { type Orang, type Portal, startPortal } from '../support/portal.ts'

type Pelajaran = { judul: string; slug?: string; menit: number; blok: object[] }
const KURSUS = 'kursus-rilis-uji'
let portal: Portal
let penulis: Orang
let penelaah: Orang
let kursus: string

const toPelajaran = (judul: string): Pelajaran => ({
  judul,
  menit: 5,
  blok: [{ blockType: 'teks', isi: toTeks(`Isi ${judul}.`) }],
})
const take = async (orang: Orang, aksi: string, isian = {}): Promise<void> => {
  const { status, isi } = await orang.ask('POST', `/api/kursus/${kursus}/alur`, { aksi, ...isian })
  expect([aksi, status, isi.alasan]).toEqual([aksi, 200, undefined])
}
const release = async (): Promise<void> => {
  await take(penulis, 'ajukan')
  await take(penelaah, 'terbitkan')
}
/** Mends the course and releases it again; gives what kind of change the server saw in it. */
async function change(
  sifatPerubahan: 'kata' | 'isi',
  ubah: (daftar: Pelajaran[]) => Pelajaran[],
): Promise<{ nomor: number; sifat: string }> {
  await take(penulis, 'perbaiki')
  const { isi } = await penulis.ask('GET', `/api/kursus/${kursus}?depth=0&draft=true`)
  const daftarPelajaran = ubah(isi.daftarPelajaran as Pelajaran[])
  const { status } = await penulis.ask('PATCH', `/api/kursus/${kursus}?draft=true`, {
    sifatPerubahan,
    daftarPelajaran,
  })
  expect(status).toBe(200)
  await release()
  const { rows } = await portal.owner.query(
    'select nomor, sifat from cms.rilis where kursus_id = $1 order by nomor desc limit 1',
    [kursus],
  )
  return rows[0]
}
const enrol = async (orang: Peserta): Promise<PendaftaranSaya> =>
  (await orang.ask('POST', '/api/belajar/pendaftaran', { kursus: KURSUS })).isi as unknown as PendaftaranSaya
const finish = (orang: Peserta, { id }: PendaftaranSaya, ...daftar: string[]) =>
  orang.send(...daftar.map((pelajaran) => toPeristiwa({ jenis: 'selesai', pendaftaran: id, pelajaran })))
async function read(orang: Peserta) {
  const milik = (await orang.getSaya()).daftar.find((satu) => satu.kursus === KURSUS) as PendaftaranSaya
  const { rilis, versi, adaVersiBaru, selesai, perlu, persen, tuntas, daftarPelajaran } = milik
  return {
    rilis,
    versi,
    adaVersiBaru,
    hitungan: [selesai, perlu, persen],
    tuntas,
    pelajaran: daftarPelajaran.map(({ slug }) => slug),
  }
}

/** Public copies of earlier versions: number, lessons, and whether the words of before stand there. */
async function listVersi(): Promise<[number, string[], boolean][]> {
  const { rows } = await portal.owner.query(
    `select isi from publik.salinan where jenis = 'kursus-versi' and kunci like $1 order by kunci`,
    [`${KURSUS}/%`],
  )
  return rows.map(({ isi }) => [
    isi.versi,
    isi.daftarPelajaran.map(({ slug }: { slug: string }) => slug),
    JSON.stringify(isi).includes('Isi Dua, diperbaiki.'),
  ])
}

beforeAll(async () => {
  portal = await startPortal()
  penulis = await portal.login('penulis-kursus', null)
  penelaah = await portal.login('penelaah-kursus', null)
  const dibuat = await penulis.ask('POST', '/api/kursus', {
    judul: 'Kursus rilis uji',
    ringkasan: 'Uji.',
    untuk: 'Siapa saja',
    daftarPelajaran: ['Satu', 'Dua', 'Tiga'].map(toPelajaran),
  })
  kursus = (dibuat.isi.doc as { id: string }).id
  await release()
})
afterAll(() => portal.close())

test('from the first release to the last, what was done counts, and nothing is asked that was not there', async () => {
  const lama = await createPesertaUji(portal)
  const milik = await enrol(lama)
  expect(await read(lama)).toMatchObject({
    rilis: 1,
    adaVersiBaru: false,
    pelajaran: ['satu', 'dua', 'tiga'],
  })
  await finish(lama, milik, 'satu')

  // Other words under the same names: everybody goes along.
  const kata = await change('kata', (daftar) =>
    daftar.map((satu) =>
      satu.slug === 'dua' ? { ...satu, blok: toPelajaran('Dua, diperbaiki').blok } : satu,
    ),
  )
  expect(kata).toEqual({ nomor: 2, sifat: 'kata' })
  expect(await read(lama)).toMatchObject({ rilis: 2, adaVersiBaru: false, hitungan: [1, 3, 33] })

  // Said to be more than words: who learns stays, and is told.
  const isi = await change('isi', (daftar) =>
    daftar.map((satu) => (satu.slug === 'dua' ? { ...satu, blok: toPelajaran('Dua, diganti').blok } : satu)),
  )
  expect(isi).toEqual({ nomor: 3, sifat: 'isi' })
  expect(await read(lama)).toMatchObject({ rilis: 2, versi: 2, adaVersiBaru: true, hitungan: [1, 3, 33] })

  // Called a matter of words by its author, but a lesson went and one came.
  const aturan = await change('kata', (daftar) => [
    ...daftar.filter(({ slug }) => slug !== 'dua'),
    toPelajaran('Empat'),
  ])
  expect(aturan).toEqual({ nomor: 4, sifat: 'aturan' })
  expect(await read(lama)).toMatchObject({
    rilis: 2,
    hitungan: [1, 3, 33],
    pelajaran: ['satu', 'dua', 'tiga'],
  })
  // What they are held to can be read on, as it stood; the newest has its own pages.
  expect(await listVersi()).toEqual([
    [1, ['satu', 'dua', 'tiga'], false],
    [2, ['satu', 'dua', 'tiga'], true],
    [3, ['satu', 'dua', 'tiga'], false],
  ])
  const baru = await createPesertaUji(portal)
  const milikBaru = await enrol(baru)
  expect(await read(baru)).toMatchObject({
    rilis: 4,
    adaVersiBaru: false,
    pelajaran: ['satu', 'tiga', 'empat'],
  })

  // A phone that still has it marks the lesson that was dropped since.
  expect(await finish(lama, milik, 'dua')).toMatchObject([{ hasil: 'diterapkan' }])
  expect(await read(lama)).toMatchObject({ hitungan: [2, 3, 66] })
  expect(await finish(baru, milikBaru, 'dua')).toMatchObject([{ hasil: 'diterapkan' }])
  expect(await read(baru)).toMatchObject({ hitungan: [0, 3, 0] })
  expect(await finish(lama, milik, 'lima')).toMatchObject([{ hasil: 'ditolak', kode: 'PELAJARAN_TIDAK_ADA' }])

  // By their own wish to the newest, with what has the same name there.
  expect((await lama.ask('POST', '/api/belajar/pindah', { pendaftaran: milik.id })).status).toBe(200)
  expect(await read(lama)).toMatchObject({
    rilis: 4,
    adaVersiBaru: false,
    hitungan: [1, 3, 33],
    pelajaran: ['satu', 'tiga', 'empat'],
    versi: null,
  })
  await finish(lama, milik, 'tiga', 'empat')
  const tuntas = await read(lama)
  expect(tuntas).toMatchObject({ hitungan: [3, 3, 100], tuntas: expect.any(String) })

  // Complete for ever, and no news any more.
  await change('isi', (daftar) => [...daftar, toPelajaran('Lima')])
  expect(await read(lama)).toEqual({ ...tuntas, versi: 4 })
  const pindah = await lama.ask('POST', '/api/belajar/pindah', { pendaftaran: milik.id })
  expect([pindah.status, pindah.isi.alasan]).toMatchObject([409, [{ kode: 'SUDAH_SELESAI' }]])
  expect(await read(baru)).toMatchObject({ rilis: 4, adaVersiBaru: true, hitungan: [0, 3, 0] })
})

test('who moves to a release that asks for less than they did is complete at once', async () => {
  const orang = await createPesertaUji(portal)
  const milik = await enrol(orang)
  await finish(orang, milik, 'satu', 'tiga')
  expect((await read(orang)).tuntas).toBeNull()
  await change('isi', (daftar) => daftar.filter(({ slug }) => slug === 'satu' || slug === 'tiga'))
  expect(await read(orang)).toMatchObject({ adaVersiBaru: true, tuntas: null })
  await orang.ask('POST', '/api/belajar/pindah', { pendaftaran: milik.id })
  expect(await read(orang)).toMatchObject({ hitungan: [2, 2, 100], tuntas: expect.any(String) })
})

test('what is complete stays on the release it was completed on, and other words are nothing new to learn', async () => {
  const [selesai, belajar] = [await createPesertaUji(portal), await createPesertaUji(portal)]
  const milik = await enrol(selesai)
  await enrol(belajar)
  await finish(selesai, milik, ...milik.daftarPelajaran.map(({ slug }) => slug))
  const tuntas = await read(selesai)
  expect(tuntas).toMatchObject({ versi: null, tuntas: expect.any(String) })
  const getUlang = async () =>
    (await selesai.getSaya()).daftar.find(({ kursus: slug }) => slug === KURSUS)?.ulang

  const { nomor } = await change('kata', ([satu = toPelajaran('Satu'), ...lain]) => [
    { ...satu, blok: toPelajaran('Satu, ditulis lebih jelas').blok },
    ...lain,
  ])
  expect(nomor).toBe(tuntas.rilis + 1)
  expect(await read(selesai)).toEqual(tuntas)
  expect(await getUlang()).toBeNull()
  expect((await selesai.ask('POST', '/api/belajar/ulang', { pendaftaran: milik.id })).status).toBe(409)
  expect(await read(belajar)).toMatchObject({ rilis: nomor, adaVersiBaru: false, tuntas: null })

  // One that was taken along, as it was done before, is put back by the migration; who learns is not.
  await portal.owner.query(
    'update cms.pendaftaran set rilis_id = (select id from cms.rilis where kursus_id = $1 and nomor = $2) where id = $3',
    [kursus, nomor, milik.id],
  )
  expect((await read(selesai)).rilis).toBe(nomor)
  await rilisSelesai({ db: drizzle(portal.owner) } as never)
  expect([(await read(selesai)).rilis, (await read(belajar)).rilis]).toEqual([tuntas.rilis, nomor])

  await change('isi', (daftar) => [...daftar, toPelajaran('Tujuh')])
  expect(await read(selesai)).toEqual({ ...tuntas, versi: tuntas.rilis })
  expect(await getUlang()).toBe('versi-baru')
})

test('an earlier version says what became of a regulation that the newest no longer cites', async () => {
  const { isi } = await penulis.ask('POST', '/api/peraturan', {
    jenis: 'permendagri',
    nomor: '8',
    tahun: 1997,
    tentang: 'Contoh rilis',
    status: 'berlaku',
  })
  const peraturan = (isi.doc as { id: string }).id
  const rujukan = { blockType: 'rujukan', peraturan, pasal: 'Pasal 1' }
  const merujuk = await change('isi', ([satu = toPelajaran('Satu'), ...lain]) => [
    { ...satu, blok: [...satu.blok, rujukan] },
    ...lain,
  ])
  await change('isi', ([satu = toPelajaran('Satu'), ...lain]) => [
    { ...satu, blok: satu.blok.filter((blok) => (blok as typeof rujukan).blockType !== 'rujukan') },
    ...lain,
  ])
  const readStatus = async () => {
    const { rows } = await portal.owner.query(
      `select jsonb_path_query_array(isi, '$.**.peraturan.status') as status from publik.salinan
       where jenis = 'kursus-versi' and kunci = $1`,
      [`${KURSUS}/${merujuk.nomor}`],
    )
    return [...new Set(rows[0]?.status as string[])]
  }
  expect(await readStatus()).toEqual(['berlaku'])
  const { status } = await penulis.ask('PATCH', `/api/peraturan/${peraturan}`, { status: 'dicabut' })
  expect([status, await readStatus()]).toEqual([200, ['dicabut']])
})

test('the reviewer is told what changes, and for whom it counts, before it is released', async () => {
  const { findPosisi } = await import('../../src/alur/posisi-queries.ts')
  const { presentAkibat } = await import('../../src/alur/posisi-rules.ts')
  await take(penulis, 'perbaiki')
  const { isi } = await penulis.ask('GET', `/api/kursus/${kursus}?depth=0&draft=true`)
  const [satu = toPelajaran('Satu'), ...lain] = isi.daftarPelajaran as Pelajaran[]
  const daftarPelajaran = [{ ...satu, blok: toPelajaran('Satu, lain').blok }, ...lain, toPelajaran('Enam')]
  await penulis.ask('PATCH', `/api/kursus/${kursus}?draft=true`, { sifatPerubahan: 'isi', daftarPelajaran })
  await take(penulis, 'ajukan')
  const req = await portal.createReq(portal.getAkun('penelaah-kursus', null).email)
  const posisi = await findPosisi(req, 'kursus', kursus)
  expect(posisi?.perubahan?.butir).toEqual(['Pelajaran baru: Enam.', `Pelajaran diubah: ${satu.judul}.`])
  const terbitkan = posisi?.tabel.find(({ aksi }) => aksi === 'terbitkan')
  expect(posisi && terbitkan && presentAkibat(terbitkan, posisi)).toMatch(
    /Berlaku bagi pendaftar baru\. \d+ peserta yang sedang belajar di rilis \d+ tetap di sana, dan boleh pindah/,
  )
  await take(penelaah, 'terbitkan')
  expect((await findPosisi(req, 'kursus', kursus))?.perubahan).toBeNull()
})

test('a copy says which release it is, and stays of the same edition once a newer one came', async () => {
  const findSalinan = async (kunci: string) => {
    const { rows } = await portal.owner.query(
      `select isi->'rilis' as rilis, isi->>'diperbarui' as edisi from publik.salinan where kunci = $1`,
      [kunci],
    )
    return rows[0] as { rilis: number; edisi: string }
  }
  const semula = await findSalinan(KURSUS)
  const { nomor } = await change('isi', ([satu = toPelajaran('Satu'), ...lain]) => [
    { ...satu, judul: 'Satu, dengan nama baru' },
    ...lain,
  ])
  expect(semula.rilis).toBe(nomor - 1)
  expect((await findSalinan(KURSUS)).rilis).toBe(nomor)
  expect(await findSalinan(`${KURSUS}/${nomor - 1}`)).toEqual(semula)
})

test('withdrawn, the course takes its earlier versions along; searched and listed is the newest alone', async () => {
  expect((await listVersi()).length).toBeGreaterThan(2)
  const { rows } = await portal.owner.query(
    `select count(*)::int as banyak from publik.salinan where jenis = 'kursus-versi' and cari <> ''::tsvector`,
  )
  expect(rows[0].banyak).toBe(0)
  await take(penelaah, 'cabut', { alasan: 'Isinya perlu ditelaah ulang.' })
  expect(await listVersi()).toEqual([])
})
