/** A report under way, from an export of Siskeudes: up to its day, approved, on the lines in force, and to the radar. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findApbdesPublik, take, toKode, uploadFoto } from '../support/anggaran.ts'
import { type Jawaban, type Orang, type Portal, startPortal } from '../support/portal.ts'
import { createEkspor, createZipSiskeudes } from '../support/siskeudes.ts'

const DESA = 'danum-lestari'
const TAHUN = 2023
let portal: Portal
let operator: Orang
let sekretaris: Orang
let kepala: Orang
let kode = ''
let zip: Uint8Array<ArrayBuffer>

beforeAll(async () => {
  portal = await startPortal()
  operator = await portal.login('operator-desa', DESA)
  sekretaris = await portal.login('sekretaris-desa', DESA)
  kepala = await portal.login('kepala-desa', DESA)
  kode = (await portal.owner.query('select kode from cms.wilayah where slug = $1', [DESA])).rows[0].kode
  zip = createZipSiskeudes(createEkspor(`${kode.slice(6)}.`, TAHUN))
})
afterAll(() => portal.close())

function importZip(fase: string, sampai = '', terapkan = 'ya', byte = zip): Promise<Jawaban> {
  const form = new FormData()
  for (const [nama, isi] of Object.entries({ tahun: String(TAHUN), fase, sampai, terapkan }))
    form.set(nama, isi)
  form.set('berkas', new File([byte], 'opensid_data.zip'))
  return operator.ask('POST', '/api/apbdes/impor', form)
}
async function setVersi(fase: string, tanggalPerdes: string, sampai = ''): Promise<string> {
  const { status, isi } = await importZip(fase, sampai)
  expect([status, isi.alasan]).toEqual([200, undefined])
  const id = String(isi.dokumen)
  expect((await take(operator, id, 'ajukan')).status).toBe(200)
  expect((await take(sekretaris, id, 'verifikasi')).status).toBe(200)
  // No regulation: neither BPD nor evaluator has a say, and it is not promulgated.
  const { status: ditetapkan } = await take(kepala, id, 'tetapkan', {
    nomorPerdes: `${fase}/1`,
    tanggalPerdes,
  })
  expect(ditetapkan).toBe(200)
  return id
}
const findPublik = (kunci = `${DESA}/${TAHUN}`, jenis = 'apbdes') => findApbdesPublik(portal, kunci, jenis)
async function getFakta() {
  const [{ listDesaRadar }, { getDb }] = await Promise.all([
    import('../../src/keuangan/penyaluran/queries.ts'),
    import('../../src/server.ts'),
  ])
  const daftar = await listDesaRadar(await getDb(await portal.createReq()), [kode], TAHUN)
  return daftar[0]?.fakta
}
const read = async (id: string) => (await operator.ask('GET', `/api/apbdes/${id}`)).isi

test('asks for its day, within the year and not to come', async () => {
  for (const [sampai, harus] of [
    ['', 'SAMPAI_WAJIB'],
    ['2024-01-01', 'SAMPAI_DI_LUAR_TAHUN'],
  ] as const)
    expect(toKode(await importZip('realisasi-berjalan', sampai))).toEqual([harus])
  const tangan = await operator.ask('POST', '/api/apbdes', { tahun: TAHUN, fase: 'realisasi-berjalan' })
  expect([tangan.status, JSON.stringify(tangan.isi)]).toEqual([
    400,
    expect.stringContaining('Isi sampai tanggal'),
  ])
})

test('another file goes into the draft with its own day, and undone both are as before', async () => {
  const id = String((await importZip('realisasi-berjalan', '2023-06-30')).isi.dokumen)
  expect((await importZip('realisasi-berjalan', '2023-08-31')).isi.dokumen).toBe(id)
  expect(await read(id)).toMatchObject({
    sampai: '2023-08-31',
    judul: 'Realisasi berjalan APBDes 2023, sampai 31 Agustus 2023',
  })
  expect((await operator.ask('POST', `/api/apbdes/${id}/batal-impor`)).status).toBe(200)
  expect(await read(id)).toMatchObject({
    sampai: '2023-06-30',
    judul: 'Realisasi berjalan APBDes 2023, sampai 30 Juni 2023',
  })
  expect((await operator.ask('POST', `/api/apbdes/${id}/batal-impor`)).status).toBe(200)
})

test('shows what was paid until its day, with that day, on the budget in force', async () => {
  await setVersi('awal', '2022-12-28')
  const id = await setVersi('realisasi-berjalan', '2023-09-05', '2023-08-31')
  expect(await read(id)).toMatchObject({ ke: 1, status: 'ditetapkan', sampai: '2023-08-31' })
  expect(
    toKode(await take(sekretaris, id, 'undangkan', { nomorUndang: '1', tanggalUndang: '2023-09-06' })),
  ).toEqual(['LANGKAH_TIDAK_SESUAI'])
  const publik = await findPublik()
  expect(publik).toMatchObject({
    fase: 'awal',
    realisasi: { sumber: 'laporan-berjalan', sampai: '2023-08-31' },
    pendapatan: { anggaran: 160_500_000, realisasi: 160_120_500.25 },
    belanja: { anggaran: 165_500_000, realisasi: 66_250_000 },
  })
  expect(publik?.versi.map(({ nama, sampai }) => [nama, sampai])).toEqual([
    ['awal', undefined],
    ['realisasi-berjalan-1', '2023-08-31'],
  ])
  const laporan = await findPublik(`${DESA}/${TAHUN}/realisasi-berjalan-1`, 'apbdes-versi')
  expect([laporan?.belanja, laporan?.realisasi.sampai]).toEqual([publik?.belanja, '2023-08-31'])
  const fakta = await getFakta()
  expect(fakta?.belanja).toEqual({ DDS: 4_850_000_000n, ADD: 1_775_000_000n })
})

test('stays under a change, and gives way to the one that goes further', async () => {
  await setVersi('perubahan', '2023-09-12')
  expect(await findPublik()).toMatchObject({
    fase: 'perubahan',
    realisasi: { sumber: 'laporan-berjalan', sampai: '2023-08-31' },
    belanja: { anggaran: 170_500_000, realisasi: 66_250_000 },
  })
  await setVersi('realisasi-berjalan', '2024-01-03', '2023-12-31')
  expect(await findPublik()).toMatchObject({
    fase: 'perubahan',
    realisasi: { sampai: '2023-12-31' },
    belanja: { anggaran: 170_500_000, realisasi: 67_000_000 },
  })
  expect((await getFakta())?.belanja.DDS).toBe(4_925_000_000n)
})

test('an approved record goes before it, and the next import says so', async () => {
  const { isi } = await operator.ask('POST', '/api/realisasi', {
    jenis: 'uang',
    tahun: TAHUN,
    kodeKegiatan: '02.03.10',
    kodeRekening: '5.3.5.03',
    sumberDana: 'DDS',
    tanggal: '2023-05-01',
    jumlah: 1_000,
    uraian: 'Uji',
    bukti: [await uploadFoto(operator)],
  })
  const id = (isi.doc as { id: string }).id
  for (const [orang, aksi] of [
    [operator, 'ajukan'],
    [sekretaris, 'verifikasi'],
    [kepala, 'setujui'],
  ] as const)
    expect((await orang.ask('POST', `/api/realisasi/${id}/alur`, { aksi })).status).toBe(200)
  expect(await findPublik()).toMatchObject({
    realisasi: { sumber: 'catatan' },
    belanja: { realisasi: 1_000 },
  })
  const gladi = await importZip('realisasi-berjalan', '2023-12-31', 'tidak')
  expect(JSON.stringify(gladi.isi.catatan)).toContain('CATATAN_DIDAHULUKAN')
})

test('what was sealed is what is stored, day included, and rebuilt equals grown', async () => {
  const { checkIsiDitetapkan } = await import('../../src/alur/check.ts')
  expect(await checkIsiDitetapkan(await portal.createReq())).toEqual([])
  const { publishSemua } = await import('../../src/publikasi/rebuild.ts')
  const hasil = await publishSemua(await portal.createReq())
  for (const jenis of ['apbdes', 'apbdes-versi', 'keterbukaan', 'informasi-publik'] as const)
    expect(hasil[jenis]).toMatchObject({ berubah: 0, dihapus: 0 })
})
