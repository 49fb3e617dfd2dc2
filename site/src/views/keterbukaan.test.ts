import type { KeterbukaanPublik } from 'cms/contract/keterbukaan'
import { describe, expect, test } from 'vitest'
import { createBarisKeterbukaan } from '../../test/support/baris-keterbukaan.ts'
import { readContoh } from '../../test/support/contoh.ts'
import { listGalatPaket } from '../../test/support/frictionless.ts'
import { formatJsonKeterbukaan, toTabelKeterbukaan } from './data/keterbukaan.ts'
import { createPaketKeterbukaan } from './data/paket-register.ts'
import { formatCsvTabel } from './data/tabel.ts'
import { toKeterbukaanView } from './keterbukaan.ts'
import { toKeterbukaanProvinsiView } from './keterbukaan-provinsi.ts'
import { findSaringanBerlaku, parseSaringanKeterbukaan } from './saringan-keterbukaan.ts'

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

const SEMUA = { tahun: 2026, kabupaten: null, kecamatan: null, belum: null }

describe('announcements of the province', () => {
  const baris = createBarisKeterbukaan(28)
  const toProvinsi = (kueri: string) => {
    const diminta = parseSaringanKeterbukaan(new URLSearchParams(kueri), '2026-11-24')
    const saringan = diminta && findSaringanBerlaku(baris, diminta)
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

  test('an invented area or duty is told from one that there is', () => {
    const isAda = (kueri: string) => toProvinsi(kueri) !== null
    expect(['', 'kabupaten=kabupaten-3', 'kecamatan=62.04.01', 'belum=semester-1'].map(isAda)).toEqual(
      Array.from({ length: 4 }, () => true),
    )
    expect(
      ['kabupaten=rekaan', 'kecamatan=62.04.99', 'kecamatan=62', 'belum=rekaan', 'belum=perubahan'].map(
        isAda,
      ),
    ).toEqual(Array.from({ length: 5 }, () => false))
  })

  const listNama = (kueri: string) =>
    toProvinsi(kueri)?.daftarKabupaten.flatMap(({ daftarDesa }) =>
      daftarDesa.map(({ tautan }) => tautan.teks),
    )

  test('narrows a kabupaten to one of its kecamatan, in the list and in the files', () => {
    const kueri = 'kabupaten=kabupaten-3&kecamatan=62.04.02'
    expect(listNama('kabupaten=kabupaten-3')?.length).toBe(2)
    expect(listNama(kueri)).toEqual(['Sungai Contoh 119'])
    const view = toProvinsi(kueri)
    expect(view?.kerangka.jalur).toBe(`/keterbukaan?${kueri}`)
    expect(view?.unduhan[0]?.href).toBe(`/keterbukaan.csv?tahun=2026&${kueri}`)
    expect(view?.saring.kecamatan.map(({ nilai, isDipilih }) => [nilai, isDipilih])).toEqual([
      ['', false],
      ['62.04.01', false],
      ['62.04.02', true],
    ])
    expect(toProvinsi('')?.saring.kecamatan).toEqual([])
  })

  test('a kecamatan of the kabupaten that was chosen before is let go', () => {
    const view = toProvinsi('kabupaten=kabupaten-4&kecamatan=62.04.02')
    expect(view?.kerangka.jalur).toBe('/keterbukaan?kabupaten=kabupaten-4')
    expect(toProvinsi('kabupaten=&kecamatan=62.04.02')?.kerangka.jalur).toBe('/keterbukaan')
  })

  test('shows who lacks one duty, and says how many of how many', () => {
    const kurang = baris.filter(({ bukti }) => !bukti.some(({ kode }) => kode === 'semester-1'))
    expect(kurang.length).toBeGreaterThan(0)
    const view = toProvinsi('belum=semester-1')
    expect(listNama('belum=semester-1')?.toSorted()).toEqual(kurang.map(({ nama }) => nama).toSorted())
    expect(view?.jawaban).toBe(
      `${kurang.length} dari 28 desa belum mengumumkan Laporan semester pertama 2026.`,
    )
    expect(view?.unduhan[2]?.href).toBe('/keterbukaan.json?tahun=2026&belum=semester-1')
    const saringan = { tahun: 2026, kabupaten: null, kecamatan: null, belum: 'semester-1' } as const
    expect(toTabelKeterbukaan({ baris, saringan, hariIni: '2026-11-24' }).baris.length).toBe(kurang.length)
  })

  test('before its day nobody lacks it, and the page says so', () => {
    const view = toProvinsi('tahun=2027&belum=semester-1')
    expect([view?.jawaban, view?.kosong]).toEqual([
      'Laporan semester pertama 2027 belum waktunya diumumkan: paling lambat 14 Juli 2027.',
      'Tidak ada desa yang belum mengumumkannya.',
    ])
  })

  test('one early announcement does not make all the others complete', () => {
    const dini = baris.map((satu, i) => ({
      ...satu,
      bukti: i === 0 ? [{ kode: 'apbdes' as const, tanggal: '2026-11-01' }] : [],
    }))
    const saringan = { ...SEMUA, tahun: 2027 }
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
        saringan: SEMUA,
        baris: baris.map((satu) => ({ ...satu, tampilTerlambat })),
      }).daftarKabupaten.flatMap(({ daftarDesa }) => daftarDesa.flatMap(({ tanda }) => tanda))
    expect(listTanda(true)).toContain('T')
    expect(listTanda(false)).not.toContain('T')
  })

  test('the table and its CSV say the same of each village', () => {
    const saringan = SEMUA
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
    const saringan = { ...SEMUA, kabupaten: 'kapuas' }
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
