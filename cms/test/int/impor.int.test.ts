/** An import through its endpoint: a print, the same file again, the difference to what is stored, and undoing it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formatXlsx } from '../../src/platform/format-xlsx.ts'
import { importAnggaran, SEIMBANG, take, toKode } from '../support/anggaran.ts'
import { type Jawaban, type Orang, type Portal, startPortal } from '../support/portal.ts'

const DESA = 'danum-lestari'
const TAHUN = 2051
let portal: Portal
let operator: Orang

beforeAll(async () => {
  portal = await startPortal()
  operator = await portal.login('operator-desa', DESA)
})
afterAll(() => portal.close())

const CETAKAN = formatXlsx([
  [
    ['Kode', 'Uraian', 'Anggaran', 'Sumber Dana'],
    ['4.2.1.01.', 'Dana Desa', 2_000_000, 'DDS'],
    ['', 'JUMLAH PENDAPATAN', 2_500_000, ''],
    ['02.03.10.', 'Jalan Desa', 2_000_000, ''],
    ['5.3.5.03.', 'Belanja Modal', 'Rp 2.000.000', 'DDS'],
    ['', 'KEPALA DESA', '', ''],
  ],
])

function importByte(
  byte: Uint8Array<ArrayBuffer>,
  terapkan: 'ya' | 'tidak',
  tahun = TAHUN,
): Promise<Jawaban> {
  const form = new FormData()
  form.set('tahun', String(tahun))
  form.set('terapkan', terapkan)
  form.set('berkas', new File([byte], 'cetakan.bin'))
  return operator.ask('POST', '/api/apbdes/impor', form)
}
const batal = (orang: Orang, id: string): Promise<Jawaban> =>
  orang.ask('POST', `/api/apbdes/${id}/batal-impor`)
const listBaris = async (id: string): Promise<unknown[]> =>
  (await portal.owner.query('select * from cms.apbdes_baris where apbdes_id = $1 order by urutan', [id])).rows
const kodeCatatan = ({ isi }: Jawaban): string[] =>
  (isi.catatan as { kode: string }[]).map(({ kode }) => kode)

describe('a print', () => {
  test('is rehearsed row by row, with the printed total beside ours', async () => {
    const { status, isi } = await importByte(CETAKAN, 'tidak')
    expect(status).toBe(200)
    expect((isi.verdik as { verdik: string }[]).map(({ verdik }) => verdik)).toEqual([
      'judul',
      'diterima',
      'jumlah',
      'jumlah',
      'diterima',
      'diabaikan',
    ])
    expect(isi.totalTercetak).toEqual([
      {
        nama: 'Jumlah pendapatan',
        baris: 3,
        tercetak: { anggaran: 2_500_000, realisasi: null },
        dihitung: { anggaran: 2_000_000, realisasi: null },
      },
    ])
    expect([isi.perbandingan, isi.dokumen]).toEqual([null, undefined])
  })
})

test('a report that is not of the budget in force is told of before it is kept', async () => {
  const kepala = 'kode_kegiatan,kode_rekening,uraian,sumber_dana,anggaran,realisasi'
  const rehearse = (baris: string) =>
    importAnggaran(operator, 2025, `${kepala}\n${baris}\n`, {
      fase: 'realisasi-berjalan',
      sampai: '2025-06-30',
      terapkan: 'tidak',
    })
  const kode = ({ isi }: Jawaban): string[] => (isi.peringatan as { kode: string }[]).map((satu) => satu.kode)
  expect(kode(await rehearse('04.07.90,5.3.5.03,Pabrik,DDS,100,50'))).toContain('LAPORAN_ASING')
  expect(kode(await rehearse(',4.2.1.01,Dana Desa,DDS,100,50'))).not.toContain('LAPORAN_ASING')
})

describe('undoing an import', () => {
  let dokumen: string
  let awal: unknown[]
  test('the second one into a draft: lines, notes and file name are as before it, to the row', async () => {
    dokumen = String((await importAnggaran(operator, TAHUN, SEIMBANG)).isi.dokumen)
    awal = await listBaris(dokumen)
    const gladi = await importByte(CETAKAN, 'tidak')
    expect(gladi.isi.perbandingan).toMatchObject({ dengan: `APBDes awal tahun ${TAHUN}`, sama: 0 })
    expect(String((await importByte(CETAKAN, 'ya')).isi.dokumen)).toBe(dokumen)
    expect((await listBaris(dokumen)).length).toBe(3)
    expect((await batal(operator, dokumen)).isi).toEqual({ dokumen, namaBerkas: 'cetakan.bin' })
    expect(await listBaris(dokumen)).toEqual(awal)
    const { isi } = await operator.ask('GET', `/api/apbdes/${dokumen}`)
    expect(isi.asalBerkas).toBe('apbdes.csv')
  })
  test('the same file is noticed while its import stands', async () => {
    expect(kodeCatatan(await importAnggaran(operator, TAHUN, SEIMBANG, { terapkan: 'tidak' }))).toContain(
      'BERKAS_SAMA',
    )
    expect(kodeCatatan(await importByte(CETAKAN, 'tidak'))).not.toContain('BERKAS_SAMA')
  })
  test('nobody of another village, and nobody who only reads', async () => {
    for (const orang of [
      await portal.login('operator-desa', 'hulu-bahagia'),
      await portal.login('sekretaris-desa', DESA),
    ])
      expect((await batal(orang, dokumen)).status).toBe(403)
    expect(await listBaris(dokumen)).toEqual(awal)
  })
  test('not once the document is handed in', async () => {
    expect((await take(operator, dokumen, 'ajukan')).status).toBe(200)
    const { status, isi } = await batal(operator, dokumen)
    expect([status, toKode({ status, isi } as Jawaban)]).toEqual([409, ['SUDAH_DIAJUKAN']])
  })
  test('the one that made the document: it goes to the trash, and the place is free again', async () => {
    const { isi } = await importByte(CETAKAN, 'ya', TAHUN + 1)
    expect((await batal(operator, String(isi.dokumen))).isi.dokumen).toBeNull()
    expect((await importByte(CETAKAN, 'tidak', TAHUN + 1)).isi).toMatchObject({
      halangan: null,
      pengganti: null,
    })
  })
})
