import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { createPdfSertifikat } from './pdf.ts'
import type { IsiSertifikat } from './rules.ts'

const ISI: IsiSertifikat = {
  nama: 'Rusmini #panic("x") [Contoh] $a$ \\ @b',
  jabatan: 'Kaur Keuangan',
  desa: 'Danum Lestari',
  kursus: 'Membaca APBDes untuk pemula',
  rilis: 1,
  isDenganUji: true,
  tuntas: '2026-11-19',
  terbit: '2026-11-20',
  berlakuSampai: null,
  ketetapan: {
    nomor: '188.4/12/2026',
    tanggal: '2026-01-05',
    penerbit: 'Dinas Contoh',
    tempat: 'Palangka Raya',
    penandatangan: 'Tarung Contoh',
    jabatanPenandatangan: 'Kepala Dinas',
    jp: null,
  },
  contoh: false,
}
const KODE = '00000-00000-00000-00000-00000-0000'
const create = (isi: Partial<IsiSertifikat> = {}) =>
  createPdfSertifikat({
    isi: { ...ISI, ...isi },
    nomor: '7/2026',
    kode: KODE,
    alamat: `https://lewu.example/sertifikat/${KODE}`,
  })
const read = async (pdf: Buffer) => {
  const dokumen = await getDocumentProxy(new Uint8Array(pdf))
  const { totalPages, text } = await extractText(dokumen, { mergePages: true })
  return { totalPages, text: text.replaceAll(/\s+/g, ' ') }
}

test('one tagged page, light, with what was frozen and nothing the decree does not say', async () => {
  const pdf = create()
  expect(pdf.length).toBeLessThan(150_000)
  const mentah = pdf.toString('latin1')
  expect(mentah).toMatch(/\/StructTreeRoot/)
  expect(mentah).toMatch(/\/Lang\s*\(id\)/)
  const { totalPages, text } = await read(pdf)
  expect(totalPages).toBe(1)
  for (const harus of ['7/2026', ISI.kursus, 'lulus uji akhir', KODE, 'Tarung Contoh', 'Desa Danum Lestari'])
    expect(text).toContain(harus)
  expect(text).not.toMatch(/JP|Berlaku sampai|contoh,/)
})

test('what stands in a name is printed as it is and run by nobody', async () =>
  expect((await read(create())).text).toContain('Rusmini #panic("x") [Contoh] $a$ \\ @b'))

test('made again it is the same, byte for byte', () => expect(create().equals(create())).toBe(true))

test('the longest names still fit on one page', async () => {
  const panjang = { nama: 'Norhayati '.repeat(12).trim(), kursus: 'Pengelolaan '.repeat(12).trim() }
  expect((await read(create({ ...panjang, berlakuSampai: '2029-11-20', contoh: true }))).totalPages).toBe(1)
})
