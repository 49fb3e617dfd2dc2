import type { ApbdesPublik, ApbdesRingkas } from 'cms/contract/apbdes'
import { describe, expect, test } from 'vitest'
import { readContoh } from '../../test/support/contoh.ts'
import { toApbdesView } from './apbdes.ts'

const WAKTU = new Date('2026-11-24T03:00:00Z')
const penuh = readContoh<ApbdesPublik>('apbdes.penuh')
const kosong = readContoh<ApbdesPublik>('apbdes.hampir-kosong')
const toView = (apbdes: ApbdesRingkas) =>
  toApbdesView({ apbdes, waktu: WAKTU, situs: 'https://lewu.example' })

describe('view of a budget', () => {
  test('answers first, in one sentence', () => {
    expect(toView(penuh).jawaban).toBe(
      'Dari Rp2.540.529.584 belanja yang direncanakan untuk 2022, Rp2.420.281.645 sudah dibelanjakan (95,3%).',
    )
    expect(toView(kosong).jawaban).toBe(
      'Desa merencanakan belanja Rp1.500.000,50 untuk 2026. Berapa yang sudah dibelanjakan belum dilaporkan.',
    )
  })

  test('has the title, address and description that search engines and messengers show', () => {
    const { kerangka } = toView(penuh)
    expect(kerangka.judul).toBe('APBDes 2022 – Desa Contoh Mekar Jaya')
    expect(kerangka.kanonik).toBe('https://lewu.example/desa/contoh-mekar-jaya/apbdes/2022')
    expect(kerangka.deskripsi).toContain('Rp2.420.281.645')
    expect(kerangka.diperbarui).toEqual({
      iso: '2026-11-24T03:00:00.000Z',
      teks: '24 November 2026 pukul 10.00 WIB',
    })
  })

  test('says where the realisation comes from, up to which day, and what did not pass the cash', () => {
    const dengan = (realisasi: Partial<ApbdesPublik['realisasi']>) =>
      toView({ ...penuh, realisasi: { ...penuh.realisasi, ...realisasi } }).asalRealisasi
    expect(dengan({ sumber: 'laporan-berjalan', sampai: '2022-08-31', luarRekening: 1_000 })).toBe(
      'Realisasi berasal dari laporan berjalan, menurut pembukuan desa. Dihitung sampai 31 Agustus 2022. Rp1.000 di antaranya dibayar langsung dari kas negara, tidak melalui rekening desa; tidak dihitung dalam serapan dan ketentuan 70/30.',
    )
    expect(dengan({ sumber: 'catatan', sampai: '2022-08-31' })).toContain('Catatan terakhir 31 Agustus 2022.')
    expect(dengan({ sumber: 'laporan-semester-1', sampai: null })).not.toContain('31 Agustus')
  })

  test('a report under way stands among the versions with its day', () => {
    const [awal] = penuh.versi
    if (awal === undefined) throw new Error('No version')
    const laporan = {
      ...awal,
      nama: 'realisasi-berjalan-2',
      fase: 'realisasi-berjalan' as const,
      ke: 2,
      sampai: '2022-08-31',
    }
    expect(
      toView({ ...penuh, versi: [awal, laporan] })
        .versi.map(({ nama }) => nama)
        .at(-1),
    ).toBe('Realisasi berjalan ke-2, sampai 31 Agu 2022')
  })

  test('cards show what was realised beside what was planned', () => {
    expect(toView(penuh).kartu.map(({ label, nilai, catatan }) => [label, nilai, catatan])).toEqual([
      ['Pendapatan', 'Rp2,37 miliar', 'dari rencana Rp2,37 miliar'],
      ['Belanja', 'Rp2,42 miliar', 'dari rencana Rp2,54 miliar'],
      ['Sudah dibelanjakan', '95,3%', 'dari rencana Rp2,54 miliar'],
      ['Sisa uang (SiLPA)', 'Rp124 juta', 'dari rencana Rp0'],
    ])
  })

  test('one card is of each inhabitant, with the number it rests on', () => {
    const perJiwa = {
      belanja: 3_128_731,
      penduduk: 1812,
      tanggal: '2022-06-30',
      sumber: 'Buku induk penduduk',
    }
    expect(toView({ ...penuh, perJiwa }).kartu.at(-1)).toEqual({
      label: 'Rencana belanja per jiwa',
      nilai: 'Rp3.128.731',
      catatan: '1.812 jiwa pada 30 Jun 2022, menurut Buku induk penduduk',
    })
  })

  test('what was not reported is "belum ada data", never zero', () => {
    const view = toView(kosong)
    expect(view.kartu.map(({ catatan }) => catatan)).toEqual([
      'rencana; realisasi belum ada data',
      'rencana; realisasi belum ada data',
      'belum dilaporkan desa',
      'diketahui sesudah penerimaan dan pengeluaran setahun dilaporkan',
    ])
    // A balanced plan leaves Rp0, which is no answer to what is left.
    expect(view.kartu.at(-1)?.nilai).toBe('belum ada data')
    expect(view.ringkasan.every(({ jumlah }) => jumlah.realisasi === 'belum ada data')).toBe(true)
    expect(view.untuk.batang.every(({ lebarRealisasi }) => lebarRealisasi === null)).toBe(true)
  })

  test('the summary holds every total of the contract', () => {
    expect(
      toView(penuh).ringkasan.map(({ nama, jumlah }) => [nama, jumlah.anggaran, jumlah.realisasi]),
    ).toEqual([
      ['Pendapatan', 'Rp2.365.319.296', 'Rp2.368.615.419'],
      ['Belanja', 'Rp2.540.529.584', 'Rp2.420.281.645'],
      ['Surplus atau defisit', '−Rp175.210.288', '−Rp51.666.226'],
      ['Penerimaan pembiayaan', 'Rp175.210.288', 'Rp175.210.288'],
      ['Pengeluaran pembiayaan', 'Rp0', 'Rp0'],
      ['Pembiayaan netto', 'Rp175.210.288', 'Rp175.210.288'],
      ['Sisa uang (SiLPA)', 'Rp0', 'Rp123.544.062'],
    ])
  })

  test('says how it was signed and why it was set in spite of errors', () => {
    const nilai = toView(kosong).fakta.map((fakta) => fakta.nilai)
    expect(nilai).toContain('Ditandatangani di atas kertas')
    expect(nilai).toContain('Peraturan Desa Nomor 1')
    expect(toView(kosong).pengecualian).toBe('Diambil alih dari dokumen kertas.')
    expect(toView(penuh).pengecualian).toBeNull()
  })

  test.each([
    [-175210288, 'defisit'],
    [5, 'surplus'],
    [0, 'sama besar'],
  ])('a difference of %d is explained as "%s"', (anggaran, kata) => {
    expect(toView({ ...penuh, surplus: { anggaran, realisasi: null } }).selisihKalimat).toContain(kata)
  })

  test.each([
    ['awal', 'Belum ditetapkan'],
    ['perubahan', 'Perubahan, belum ditetapkan'],
  ] as const)('a draft of phase %s says that it is not set, and invents no regulation', (fase, status) => {
    const apbdes = { ...penuh, fase, peraturan: null, ditetapkanPada: null }
    const view = toApbdesView({ apbdes, waktu: WAKTU, situs: 'https://x.example', isPratinjau: true })
    expect(view.fakta).toEqual([{ label: 'Status', nilai: status }])
    expect(view.sumber).toBe('Sumber: Rancangan APBDes 2022 Desa Contoh Mekar Jaya.')
  })

  test('signed on paper but not confirmed: number and date, and still not set', () => {
    const { evaluasi: _, ...dasar } = penuh.peraturan
    const peraturan = { ...dasar, ditandatanganiDiKertas: true, pengundangan: null }
    const apbdes = { ...penuh, peraturan, ditetapkanPada: null }
    const view = toApbdesView({ apbdes, waktu: WAKTU, situs: 'https://x.example', isPratinjau: true })
    expect(view.fakta.map(({ nilai }) => nilai)).toEqual([
      'Belum ditetapkan',
      'Peraturan Desa Nomor 7 Tahun 2021',
      '28 Desember 2021',
      'Ditandatangani di atas kertas',
    ])
  })

  test.each([
    [{ nomor: '188.45/12', tanggal: '2021-12-22' }, ['Keputusan Nomor 188.45/12, 22 Desember 2021']],
    [{ nomor: null, tanggal: '2021-12-22' }, ['Hasilnya tertanggal 22 Desember 2021']],
    [undefined, []],
  ])('the decision on the evaluation %j stands beside the regulation', (evaluasi, nilai) => {
    const { evaluasi: _, ...peraturan } = penuh.peraturan
    const view = toView({
      ...penuh,
      peraturan: { ...peraturan, ...(evaluasi === undefined ? {} : { evaluasi }) },
    })
    expect(view.fakta.filter(({ label }) => label === 'Evaluasi').map((satu) => satu.nilai)).toEqual(nilai)
  })

  test('a preview is never listed by search engines', () => {
    const view = toApbdesView({ apbdes: penuh, waktu: WAKTU, situs: 'https://x.example', isPratinjau: true })
    expect([view.kerangka.isPratinjau, view.kerangka.isTerindeks]).toEqual([true, false])
  })
})
