/** Realisation that a village types: written, verified, approved by three, public to the sen, corrected and never edited. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findApbdesPublik, importAnggaran, PENETAPAN, take, toKode, uploadFoto } from '../support/anggaran.ts'
import { type Jawaban, type Orang, type Portal, startPortal } from '../support/portal.ts'

const DESA = 'danum-lestari'
const TAHUN = 2021
const CSV = `kode_kegiatan,kode_rekening,uraian,sumber_dana,anggaran,realisasi
,4.2.1.01,Dana Desa,DDS,1000000,
02.03.10,5.3.5.03,Semenisasi,DDS,600000,
02.04.10,5.3.7.03,Sumur bor,DDS,400000,
`
const CSV_LAMA = `kode_rekening,uraian,sumber_dana,anggaran
1.2.1,Dana Desa,DDS,1000000
2.2.14,Rabat beton,,1000000
2.2.14.3,Belanja Modal,DDS,1000000
`
const UANG = {
  jenis: 'uang',
  tahun: TAHUN,
  kodeKegiatan: '02.03.10',
  kodeRekening: '5.3.5.03',
  sumberDana: 'DDS',
  tanggal: `${TAHUN}-05-02`,
  jumlah: 250_000.25,
  uraian: 'Semen dan pasir',
}
let portal: Portal
let operator: Orang
let sekretaris: Orang
let kepala: Orang
let camat: Orang
let lain: Orang
let bukti = ''

const findPublik = (kunci = `${DESA}/${TAHUN}`, jenis = 'apbdes') => findApbdesPublik(portal, kunci, jenis)
const create = (isi: object, orang = operator): Promise<Jawaban> =>
  orang.ask('POST', '/api/realisasi', { bukti: [bukti], ...UANG, ...isi })
const createId = async (isi: object): Promise<string> => {
  const { status, isi: jawaban } = await create(isi)
  expect([status, toPesan({ isi: jawaban })]).toEqual([201, []])
  return (jawaban.doc as { id: string }).id
}
const step = (orang: Orang, id: string, aksi: string, isian = {}): Promise<Jawaban> =>
  orang.ask('POST', `/api/realisasi/${id}/alur`, { aksi, ...isian })
const approve = async (id: string): Promise<number[]> => [
  (await step(operator, id, 'ajukan')).status,
  (await step(sekretaris, id, 'verifikasi')).status,
  (await step(kepala, id, 'setujui')).status,
]
/** Sentences of refused fields. */
const toPesan = ({ isi }: Pick<Jawaban, 'isi'>): string[] =>
  ((isi.errors ?? []) as { data?: { errors?: { path: string; message: string }[] } }[]).flatMap(
    ({ data }) => data?.errors?.map(({ path, message }) => `${path}: ${message}`) ?? [],
  )
const setAnggaran = async (tahun: number, csv: string, fase = 'awal'): Promise<void> => {
  const { isi } = await importAnggaran(operator, tahun, csv, { fase })
  const id = String(isi.dokumen)
  await take(operator, id, 'ajukan')
  await take(sekretaris, id, 'verifikasi')
  const perubahan = { nomorPerdes: `3 Tahun ${tahun}`, tanggalPerdes: `${tahun}-09-01` }
  const perdes = fase === 'awal' ? PENETAPAN : perubahan
  expect((await take(kepala, id, 'tetapkan', perdes)).status).toBe(200)
}

beforeAll(async () => {
  portal = await startPortal()
  operator = await portal.login('operator-desa', DESA)
  sekretaris = await portal.login('sekretaris-desa', DESA)
  kepala = await portal.login('kepala-desa', DESA)
  camat = await portal.login('camat', null).catch(() => portal.login('bpd', DESA))
  lain = await portal.login('operator-desa', 'tumbang-harapan')
  bukti = await uploadFoto(operator, 'kuitansi.jpg', 'Kuitansi')
  await setAnggaran(TAHUN, CSV)
})
afterAll(() => portal.close())

describe('a record of money', () => {
  let id = ''

  test('is refused without a budget, past the year and past the line, each at its field', async () => {
    expect(toPesan(await create({ tahun: 2017 }))[0]).toMatch(/^tahun: APBDes 2017 belum ditetapkan/)
    expect(toPesan(await create({ tanggal: '2020-12-31' }))[0]).toMatch(/^tanggal: /)
    expect(toPesan(await create({ kodeKegiatan: '03.01.01' }))[0]).toMatch(/^kodeRekening: /)
    expect(toPesan(await create({ jumlah: -5 }))[0]).toMatch(/^jumlah: /)
    expect(toPesan(await create({ jumlah: 600_000.01 }))[0]).toMatch(/^alasan: .*lebih Rp0,01/)
  })

  test('is not made by whoever verifies or approves, nor in another village', async () => {
    for (const orang of [sekretaris, kepala, camat]) expect((await create({}, orang)).status).toBe(403)
    const { status, isi } = await lain.ask('POST', '/api/realisasi', { ...UANG, desa: 'x' })
    // The other village has no budget of that year, and the record would have been its own.
    expect([status, toPesan({ isi })[0]]).toEqual([400, expect.stringContaining('belum ditetapkan')])
  })

  test('counts for nobody before it is approved, and needs its evidence', async () => {
    const tanpa = await createId({ bukti: [] })
    expect(toKode(await step(operator, tanpa, 'ajukan'))).toEqual(['BUKTI_WAJIB'])
    id = await createId({})
    expect((await step(operator, id, 'ajukan')).status).toBe(200)
    expect((await findPublik())?.belanja.realisasi).toBeNull()
    expect((await operator.ask('PATCH', `/api/realisasi/${id}`, { jumlah: 1 })).status).toBe(403)
  })

  test('goes from one to the next, and out of order it is refused with the reason', async () => {
    expect(toKode(await step(kepala, id, 'setujui'))).toEqual(['LANGKAH_TIDAK_SESUAI'])
    expect(toKode(await step(operator, id, 'verifikasi'))).toEqual(['PERAN_TIDAK_BERWENANG'])
    expect((await step(sekretaris, id, 'kembalikan', { alasan: 'Notanya buram' })).status).toBe(200)
    expect(await approve(id)).toEqual([200, 200, 200])
  })

  test('is then public: line, kegiatan, bidang and total, to the sen', async () => {
    const isi = await findPublik()
    expect(isi?.realisasi).toMatchObject({ sumber: 'catatan', sampai: `${TAHUN}-05-02`, luarRekening: 0 })
    expect(isi?.belanja.realisasi).toBe(250_000.25)
    expect(isi?.bidang.find(({ kode }) => kode === '02')?.realisasi).toBe(250_000.25)
    expect(isi?.daftarKegiatan.map(({ kode, realisasi }) => [kode, realisasi])).toEqual([
      ['02.03.10', 250_000.25],
      ['02.04.10', 0],
    ])
    // Nobody has recorded what came in.
    expect([isi?.pendapatan.realisasi, isi?.silpa.realisasi]).toEqual([null, null])
    expect((await findPublik(`${DESA}/${TAHUN}/awal`, 'apbdes-versi'))?.belanja.realisasi).toBeNull()
  })

  test('is never edited nor thrown away; a correction names it and its reason', async () => {
    for (const isi of [{ jumlah: 1 }, { deletedAt: new Date().toISOString() }])
      expect((await operator.ask('PATCH', `/api/realisasi/${id}`, isi)).status).toBe(403)
    await expect(
      portal.owner.query('update cms.realisasi set jumlah = 1 where id = $1', [id]),
    ).rejects.toThrow('catatan yang disetujui tidak diubah')
    const koreksi = {
      jenis: 'koreksi',
      mengoreksi: id,
      jumlah: -50_000.2,
      kodeRekening: '5.9',
      uraian: 'Nota ganda',
    }
    expect(toPesan(await create(koreksi))[0]).toMatch(/^alasan: /)
    expect(await approve(await createId({ ...koreksi, alasan: 'Nota dihitung dua kali' }))).toEqual([
      200, 200, 200,
    ])
    const isi = await findPublik()
    expect(isi?.belanja.realisasi).toBe(200_000.05)
    expect(
      isi?.realisasi.catatan.map(({ jumlah, mengoreksi, alasan }) => [jumlah, mengoreksi, alasan]),
    ).toEqual(expect.arrayContaining([[-50_000.2, expect.any(Number), 'Nota dihitung dua kali']]))
  })

  test('two that fit alone do not fit together: the second approval is refused', async () => {
    const [satu, dua] = [await createId({ jumlah: 300_000 }), await createId({ jumlah: 300_000 })]
    for (const ini of [satu, dua]) {
      await step(operator, ini, 'ajukan')
      await step(sekretaris, ini, 'verifikasi')
    }
    expect((await step(kepala, satu, 'setujui')).status).toBe(200)
    expect(toKode(await step(kepala, dua, 'setujui'))).toEqual(['LEWAT_ANGGARAN'])
  })
})

test('money past the cash is marked, progress is public by place, evidence is not', async () => {
  const salinan = await uploadFoto(operator, 'hitam.jpg', 'Kuitansi dihitamkan', '#111')
  const langsung = { kodeKegiatan: '02.04.10', kodeRekening: '5.3.7.03', jumlah: 400_000, luarRekening: true }
  await approve(await createId({ ...langsung, buktiPublik: salinan }))
  const maju = {
    jenis: 'kemajuan',
    kemajuan: '50',
    dusun: 'Dusun 2',
    volume: 12.5,
    satuan: 'meter',
    bukti: [],
  }
  await approve(await createId(maju))
  const isi = await findPublik()
  expect(isi?.realisasi.luarRekening).toBe(400_000)
  expect(isi?.realisasi.kemajuan).toEqual([
    {
      kode: '02.03.10',
      persen: 50,
      tempat: [{ dusun: 'Dusun 2', persen: 50, volume: 12.5, satuan: 'meter', tanggal: UANG.tanggal }],
    },
  ])
  const { rows } = await portal.owner.query(
    `select b.id, exists (select 1 from publik.berkas p where p.sha256 = b.sha256) as terbit from cms.berkas b
     where b.id = any($1::uuid[])`,
    [[bukti, salinan]],
  )
  expect(new Map(rows.map((satu) => [satu.id, satu.terbit]))).toEqual(
    new Map([
      [bukti, false],
      [salinan, true],
    ]),
  )
})

test('a changed budget keeps what was recorded; a file with its own realisation takes over and adds nothing', async () => {
  const tanpaSumur = CSV.replace('02.04.10,5.3.7.03,Sumur bor', '02.04.11,5.3.7.03,Drainase')
  await setAnggaran(TAHUN, tanpaSumur, 'perubahan')
  const kini = await findPublik()
  expect([kini?.fase, kini?.belanja.anggaran, kini?.belanja.realisasi]).toEqual([
    'perubahan',
    1_000_000,
    900_000.05,
  ])
  expect(kini?.baris.find(({ kodeKegiatan }) => kodeKegiatan === '02.04.10')).toMatchObject({
    anggaran: 0,
    realisasi: 400_000,
  })
  const dariBerkas = CSV.replaceAll(/,(\d+),$/gm, ',$1,1')
  const fase = 'perubahan-penjabaran'
  const coba = await importAnggaran(operator, TAHUN, dariBerkas, { fase, terapkan: 'tidak' })
  expect(JSON.stringify(coba.isi)).toMatch(
    /CATATAN_TERSISIH.*\d catatan realisasi yang sudah disetujui tidak dihitung lagi/,
  )
  const { isi } = await importAnggaran(operator, TAHUN, dariBerkas, { fase })
  const id = String(isi.dokumen)
  await take(operator, id, 'ajukan')
  await take(sekretaris, id, 'verifikasi')
  await take(kepala, id, 'tetapkan', { nomorPerdes: '9', tanggalPerdes: `${TAHUN}-10-01` })
  const sesudah = await findPublik()
  expect([sesudah?.realisasi.sumber, sesudah?.belanja.realisasi]).toEqual(['impor', 2])
  expect(toPesan(await create({}))[0]).toMatch(/^tahun: Realisasi tahun ini dibawa oleh berkas impor/)
})

test('beside such a file money past the cash is still marked, and adds nothing', async () => {
  expect(await approve(await createId({ jumlah: 0.75, luarRekening: true, alasan: 'Uji' }))).toEqual([
    200, 200, 200,
  ])
  const isi = await findPublik()
  // All of the one line was marked before; more than it holds is not taken from it.
  expect([isi?.realisasi.sumber, isi?.belanja.realisasi, isi?.realisasi.luarRekening]).toEqual([
    'impor',
    2,
    1.75,
  ])
  expect(isi?.sumberDana.find(({ kode }) => kode === 'DDS')?.dalamRekening).toMatchObject({ belanja: 0.25 })
})

test.each([
  ['money', { jenis: 'uang', kodeKegiatan: '', kodeRekening: '2.2.14.3' }, '5.3'],
  ['progress', { jenis: 'kemajuan', kodeKegiatan: '2.2.14', kodeRekening: '', kemajuan: '50' }, '5'],
])(
  '%s of a budget up to 2018 is recorded by the code of its regulation',
  async (_nama, isi, kodeRekening) => {
    const tahun = 2017
    if ((await findPublik(`${DESA}/${tahun}`)) === null) await setAnggaran(tahun, CSV_LAMA)
    const { status, isi: jawaban } = await create({ tahun, tanggal: `${tahun}-05-02`, ...isi })
    expect([status, toPesan({ isi: jawaban })]).toEqual([201, []])
    expect(jawaban.doc).toMatchObject({ kodeKegiatan: '02.00.14', kodeRekening })
  },
)

test('rebuilt equals grown, and the nightly look finds approved records as they were sealed', async () => {
  const { rows } = await portal.owner.query(
    `select kunci, versi from publik.salinan where jenis like 'apbdes%' order by 1`,
  )
  const { publishSemua } = await import('../../src/server.ts')
  await publishSemua(await portal.createReq())
  const lagi = await portal.owner.query(
    `select kunci, versi from publik.salinan where jenis like 'apbdes%' order by 1`,
  )
  expect(lagi.rows).toEqual(rows)
  const { checkIsiDitetapkan } = await import('../../src/alur/check.ts')
  expect(await checkIsiDitetapkan(await portal.createReq())).toEqual([])
})
