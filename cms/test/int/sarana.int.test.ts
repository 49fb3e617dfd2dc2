/** Registers of facilities and of BUM Desa and koperasi: public when saved, capital from the published budgets. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fasilitasPublikSchema } from '../../src/contract/fasilitas.ts'
import { lembagaEkonomiPublikSchema } from '../../src/contract/lembaga-ekonomi.ts'
import { type Orang, type Portal, startPortal } from '../support/portal.ts'

const DESA = 'danum-lestari'
let portal: Portal
let operator: Orang
let kepala: Orang

beforeAll(async () => {
  portal = await startPortal()
  operator = await portal.login('operator-desa', DESA)
  kepala = await portal.login('kepala-desa', DESA)
})
afterAll(() => portal.close())

const findIsi = async (jenis: string): Promise<unknown> =>
  (await portal.owner.query('select isi from publik.salinan where jenis = $1 and kunci = $2', [jenis, DESA]))
    .rows[0]?.isi
const findFasilitas = async (nama: string) =>
  fasilitasPublikSchema.parse(await findIsi('fasilitas')).daftar.find((satu) => satu.nama === nama)
const findEkonomi = async () => lembagaEkonomiPublikSchema.parse(await findIsi('lembaga-ekonomi'))
const listSalah = ({ errors }: Record<string, unknown>): string[] =>
  (errors as { data?: { errors: { path: string }[] } }[]).flatMap(
    ({ data }) => data?.errors.map(({ path }) => path) ?? [],
  )
const toId = ({ isi }: { isi: Record<string, unknown> }): string => (isi.doc as { id: string }).id

test('the sample village tells what it has and runs', async () => {
  expect(await findFasilitas('Balai desa')).toMatchObject({ kondisi: 'baik', sumberDana: 'ADD' })
  expect(fasilitasPublikSchema.parse(await findIsi('fasilitas')).daftar.length).toBeGreaterThan(3)
})

test('a facility is public when it is saved, changes, and goes when it is no longer shown', async () => {
  const isi = { nama: 'Lapangan voli', jenis: 'olahraga', kondisi: 'baik', dusun: 'Hulu', jarakKm: 1.5 }
  const id = toId(await operator.ask('POST', '/api/fasilitas?depth=0', isi))
  expect(await findFasilitas(isi.nama)).toEqual({
    ...isi,
    tahunDibangun: null,
    sumberDana: null,
    kapasitas: null,
  })
  await operator.ask('PATCH', `/api/fasilitas/${id}`, { kondisi: 'rusak-berat' })
  expect(await findFasilitas(isi.nama)).toMatchObject({ kondisi: 'rusak-berat' })
  await operator.ask('PATCH', `/api/fasilitas/${id}`, { tampil: false })
  expect(await findFasilitas(isi.nama)).toBeUndefined()
})

test.each<[string, string, object, string[]]>([
  ['a year to come', 'fasilitas', { nama: 'X', jenis: 'pasar', tahunDibangun: 2090 }, ['tahunDibangun']],
  [
    'a phone number',
    'fasilitas',
    { nama: 'X', jenis: 'pasar', kapasitas: 'hubungi 0812 3456 7890' },
    ['kapasitas'],
  ],
  [
    'a number without its day',
    'lembaga-ekonomi',
    { nama: 'X', jenis: 'bumdes', nomorBadanHukum: 'AHU-1' },
    ['tanggalBadanHukum'],
  ],
  [
    'a share of more than there was',
    'lembaga-ekonomi',
    { nama: 'X', jenis: 'bumdes', daftarHasil: [{ tahun: 2024, hasil: 5, bagianDesa: 6 }] },
    ['daftarHasil.0.bagianDesa'],
  ],
])('is refused at its field: %s', async (_nama, kumpulan, isi, isian) => {
  const { status, isi: jawaban } = await operator.ask('POST', `/api/${kumpulan}`, { kondisi: 'baik', ...isi })
  expect([status, listSalah(jawaban)]).toEqual([400, isian])
})

test('a BUM Desa is told with its number, businesses and yearly result', async () => {
  const isi = {
    nama: 'BUM Desa Uji',
    jenis: 'bumdes',
    nomorBadanHukum: 'AHU-00009.AH.01.33 Tahun 2024',
    tanggalBadanHukum: '2024-02-01',
    usaha: [{ bidang: 'Pasar pagi' }, { bidang: 'Air isi ulang' }],
    daftarHasil: [
      { tahun: 2023, pendapatan: 10, hasil: -5.25, bagianDesa: 0 },
      { tahun: 2024, pendapatan: 1_000_000.5, hasil: 5, bagianDesa: null },
    ],
  }
  expect((await operator.ask('POST', '/api/lembaga-ekonomi?depth=0', isi)).status).toBe(201)
  expect((await findEkonomi()).daftar.find(({ nama }) => nama === isi.nama)).toEqual({
    nama: isi.nama,
    jenis: 'bumdes',
    badanHukum: { nomor: isi.nomorBadanHukum, tanggal: isi.tanggalBadanHukum },
    usaha: ['Pasar pagi', 'Air isi ulang'],
    daftarHasil: isi.daftarHasil.toReversed(),
  })
})

test('capital is that of the published budgets, and goes when the budget is withdrawn', async () => {
  const { rows } = await portal.owner.query(
    `select s.tahun, p->'anggaran' as anggaran from publik.salinan s, jsonb_path_query(s.isi,
       '$.rincianPembiayaan[*] ? (@.kode == "6.2.2")') p
     where s.jenis = 'apbdes' and s.desa = (select desa from publik.salinan where jenis = 'desa' and kunci = $1)
     order by s.tahun desc`,
    [DESA],
  )
  expect(rows.length).toBeGreaterThan(0)
  const { penyertaan } = await findEkonomi()
  expect(penyertaan.map(({ tahun, anggaran }) => ({ tahun, anggaran }))).toEqual(rows)
  const { isi } = await operator.ask(
    'GET',
    `/api/apbdes?where[tahun][equals]=${rows[0].tahun}&where[status][equals]=diundangkan&depth=0`,
  )
  for (const { id } of isi.docs as { id: string }[])
    expect(
      (await kepala.ask('POST', `/api/apbdes/${id}/alur`, { aksi: 'cabut', alasan: 'Uji' })).status,
    ).toBe(200)
  expect((await findEkonomi()).penyertaan).toEqual(penyertaan.filter(({ tahun }) => tahun !== rows[0].tahun))
})
