import type { KeterbukaanPublik } from 'cms/contract/keterbukaan'
import { describe, expect, test } from 'vitest'
import { createBarisKeterbukaan } from '../../test/support/baris-keterbukaan.ts'
import { readContoh } from '../../test/support/contoh.ts'
import { listGalatPaket } from '../../test/support/frictionless.ts'
import { formatJsonKeterbukaan, toTabelKeterbukaan } from './data/keterbukaan.ts'
import { createPaketKeterbukaan } from './data/paket-register.ts'
import { formatCsvTabel } from './data/tabel.ts'
import { toKeterbukaanView } from './keterbukaan.ts'
import {
  isKabupatenAda,
  parseSaringanKeterbukaan,
  toKeterbukaanProvinsiView,
} from './keterbukaan-provinsi.ts'

const bahan = {
  waktu: new Date('2026-11-24T03:00:00Z'),
  situs: 'https://lewu.example',
  hariIni: '2026-11-24',
}
const penuh = readContoh<KeterbukaanPublik>('keterbukaan.penuh')
const toView = (beda: Partial<KeterbukaanPublik> = {}) =>
  toKeterbukaanView({ ...bahan, keterbukaan: { ...penuh, ...beda } })
const findKewajiban = (view: ReturnType<typeof toView>, nama: string) =>
  view.daftarTahun[0]?.daftar.find((satu) => satu.nama === nama)

describe('announcements of a village', () => {
  test('answers how many of those due were made', () => {
    expect(toView().jawaban).toBe(
      'Desa Contoh Mekar Jaya sudah mengumumkan 2 dari 6 hal tentang APBDes 2026 yang sudah waktunya.',
    )
  })

  test('what is late is called late, with the reason, only where the province shows it', () => {
    const laporan = 'Laporan semester pertama'
    expect(findKewajiban(toView(), laporan)).toMatchObject({
      keadaan: 'Terlambat sejak 14 Juli 2026',
      isPenting: true,
      catatan: ['Kata desa (20 Jul 2026): Laporan menunggu pemeriksaan Sekretaris Desa.'],
    })
    expect(findKewajiban(toView({ tampilTerlambat: false }), laporan)).toMatchObject({
      keadaan: 'Belum diumumkan',
      isPenting: false,
      catatan: [],
    })
  })

  test.each([
    ['2026-07-15', 'Belum diumumkan', false],
    ['2026-07-28', 'Belum diumumkan', false],
    ['2026-07-29', 'Terlambat sejak 14 Juli 2026', true],
  ])('on %s what is 14 days over its day at most is not called late: %s', (hariIni, keadaan, isPenting) => {
    const view = toKeterbukaanView({ ...bahan, hariIni, keterbukaan: { ...penuh, hariTenggang: 14 } })
    expect(findKewajiban(view, 'Laporan semester pertama')).toMatchObject({ keadaan, isPenting })
  })

  test('names where it was seen and leads to the page and the file', () => {
    expect(findKewajiban(toView(), 'APBDes')?.bukti).toEqual([
      { kalimat: '', tautan: { teks: 'Lihat halamannya', href: '/desa/contoh-mekar-jaya/apbdes/2026' } },
    ])
    expect(findKewajiban(toView(), 'Pelaksana dan tim kegiatan')?.bukti[0]?.kalimat).toBe(
      'Papan informasi, Musyawarah desa. Papan informasi di depan kantor desa (5 Jan 2026)',
    )
  })

  test('the present year stands there before anything of it is known', () => {
    const view = toView({ daftarTahun: penuh.daftarTahun.filter(({ tahun }) => tahun !== 2026) })
    expect(view.daftarTahun.map(({ judul }) => judul)).toEqual(['Tahun anggaran 2026', 'Tahun anggaran 2025'])
  })
})

describe('announcements of the province', () => {
  const baris = createBarisKeterbukaan(28)
  const toProvinsi = (kueri: string) => {
    const saringan = parseSaringanKeterbukaan(new URLSearchParams(kueri), '2026-11-24')
    return saringan && toKeterbukaanProvinsiView({ ...bahan, baris, saringan })
  }

  test.each(['tahun=1999', 'tahun=abc', 'tahun=2026.0', 'tahun=0x7EA', 'tahun=%202026'])(
    '%s is no address of ours',
    (kueri) => {
      expect(toProvinsi(kueri)).toBeNull()
    },
  )

  test('filters by kabupaten and keeps the year in its address', () => {
    const view = toProvinsi('tahun=2025&kabupaten=kabupaten-3')
    expect(view?.daftarKabupaten.map(({ nama }) => nama)).toEqual(['Kabupaten 3'])
    expect(view?.kerangka.jalur).toBe('/keterbukaan?kabupaten=kabupaten-3&tahun=2025')
    expect(view?.unduhan.map(({ href }) => href)).toEqual(
      ['.csv', '.xlsx', '.json', '/datapackage.json'].map(
        (akhiran) => `/keterbukaan${akhiran}?tahun=2025&kabupaten=kabupaten-3`,
      ),
    )
    expect(view?.saring.tahun.find(({ isDipilih }) => isDipilih)?.nilai).toBe('2025')
  })

  test('an invented kabupaten is told from one that has villages', () => {
    const isAda = (kabupaten: string | null) => isKabupatenAda(baris, { tahun: 2026, kabupaten })
    expect([isAda(null), isAda('kabupaten-3'), isAda('rekaan')]).toEqual([true, true, false])
  })

  test('one early announcement does not make all the others complete', () => {
    const dini = baris.map((satu, i) => ({
      ...satu,
      bukti: i === 0 ? [{ kode: 'apbdes' as const, tanggal: '2026-11-01' }] : [],
    }))
    const saringan = { tahun: 2027, kabupaten: null }
    expect(toKeterbukaanProvinsiView({ ...bahan, baris: dini, saringan }).jawaban).toBe(
      '1 dari 1 desa sudah mengumumkan semua hal tentang APBDes 2027 yang sudah waktunya.',
    )
    expect(
      toKeterbukaanProvinsiView({ ...bahan, baris: dini.map((satu) => ({ ...satu, bukti: [] })), saringan })
        .jawaban,
    ).toBe('Belum ada yang harus diumumkan tentang APBDes 2027.')
  })

  test('late announcements carry their own sign only where the province shows them', () => {
    const listTanda = (tampilTerlambat: boolean) =>
      toKeterbukaanProvinsiView({
        ...bahan,
        saringan: { tahun: 2026, kabupaten: null },
        baris: baris.map((satu) => ({ ...satu, tampilTerlambat })),
      }).daftarKabupaten.flatMap(({ daftarDesa }) => daftarDesa.flatMap(({ tanda }) => tanda))
    expect(listTanda(true)).toContain('T')
    expect(listTanda(false)).not.toContain('T')
  })

  test('the table and its CSV say the same of each village', () => {
    const saringan = { tahun: 2026, kabupaten: null }
    const tabel = toTabelKeterbukaan({ baris, saringan, hariIni: '2026-11-24' })
    const [kepala, ...isi] = formatCsvTabel(tabel).trim().split('\r\n')
    const { desa } = JSON.parse(formatJsonKeterbukaan(tabel, saringan, 'https://lewu.example'))
    expect(desa.map(({ skor }: { skor: number | null }) => String(skor ?? ''))).toEqual(
      isi.map((satu) => satu.split(',')[6]),
    )
    expect(kepala).toBe(
      'kode_desa,desa,kecamatan,kabupaten,contoh,tahun,skor,apbdes,penjabaran,pelaksana,pengaduan,dana_desa,perubahan,semester_1,akhir_tahun,ippd',
    )
    const skor = toProvinsi('')?.daftarKabupaten.flatMap(({ daftarDesa }) =>
      daftarDesa.map((satu) => satu.skor),
    )
    expect(isi.map((satu) => satu.split(',')[6]).sort()).toEqual(skor?.sort())
  })

  test('the package holds by the published profiles and leads to what the page shows', async () => {
    const saringan = { tahun: 2026, kabupaten: 'kapuas' }
    const hariIni = '2026-11-24'
    const tabel = toTabelKeterbukaan({ baris, saringan, hariIni })
    const situs = 'https://lewu.example'
    const paket = await createPaketKeterbukaan({ tabel, saringan, hariIni, situs })
    expect(listGalatPaket(paket)).toEqual([])
    expect(paket.resources.map(({ path }) => path)).toEqual(
      ['csv', 'xlsx', 'json'].map((jenis) => `${situs}/keterbukaan.${jenis}?tahun=2026&kabupaten=kapuas`),
    )
  })
})
