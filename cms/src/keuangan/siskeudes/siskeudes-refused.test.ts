/** Exports that are refused, and exports that are odd and still count: what the officer hears, and the sums. */
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import {
  bend,
  bendSel,
  csv,
  importGalat,
  importOk,
  importZip,
  type Pilihan,
  ubahSemua,
} from '../../../test/support/impor-siskeudes.ts'
import {
  createEkspor,
  createZipSiskeudes,
  type Ekspor,
  formatTabel,
  type Tabel,
  toZip,
} from '../../../test/support/siskeudes.ts'
import { toDecimalText } from '../../dasar/rupiah.ts'
import type { Fase } from '../apbdes/fase.ts'

const zip = createZipSiskeudes
const lain = createEkspor('99.2002.')

const posting = (...boleh: string[]) => {
  const tahan = (t: Tabel): Tabel => ({ ...t, baris: t.baris.filter(([p]) => boleh.includes(String(p))) })
  return bend('Ta_AnggaranRinci', tahan, bend('Ta_AnggaranLog', tahan))
}
const GARIS_1 = (t: Tabel): Tabel => ({ ...t, baris: t.baris.map(([, ...isi]) => ['1', ...isi]) })
const tambah4 = (t: Tabel): Tabel => ({
  ...t,
  baris: [...t.baris, ...t.baris.filter(([p]) => p === '3').map(([, ...isi]) => ['4', ...isi])],
})

describe('what cannot be taken is refused in words', () => {
  const tanpa = (nama: string) => zip(bend(nama, () => null))
  test.each<[string, () => Uint8Array, Pilihan, string, string]>([
    [
      'only proposals',
      () => zip(bend('Ta_AnggaranRinci', GARIS_1, posting('2'))),
      {},
      'BELUM_DIPOSTING',
      'baru usulan',
    ],
    [
      'a table of heads alone',
      () => zip(bend('Ta_AnggaranRinci', (t) => ({ ...t, baris: [] }))),
      {},
      'BELUM_DIPOSTING',
      'belum diposting',
    ],
    ['no change yet', () => zip(posting('1', '2')), { fase: 'perubahan' }, 'FASE_TIDAK_ADA', 'posting 3'],
    ['a change alone', () => zip(posting('3')), {}, 'FASE_TIDAK_ADA', 'posting 2'],
    ['no table of lines', () => tanpa('Ta_AnggaranRinci'), {}, 'TABEL_KURANG', 'Ta_AnggaranRinci.csv'],
    [
      'a table of payments missing',
      () => tanpa('Ta_SPJBukti'),
      { fase: 'realisasi-akhir' },
      'TABEL_KURANG',
      'Ta_SPJBukti.csv',
    ],
    [
      'a column missing',
      () => zip(bend('Ta_Pencairan', (t) => ({ kolom: t.kolom.slice(0, 3), baris: [] }))),
      {},
      'TABEL_RUSAK',
      'Tgl_Cek, '.slice(0, 7),
    ],
    [
      'an amount that is none',
      () => zip(bend('Ta_AnggaranRinci', bendSel('Anggaran', 'dua juta'))),
      {},
      'ISI_TIDAK_TERBACA',
      'Ta_AnggaranRinci baris 2: Anggaran "dua juta"',
    ],
    [
      'an amount that is missing',
      () => zip(bend('Ta_AnggaranRinci', bendSel('Anggaran', null))),
      {},
      'ISI_TIDAK_TERBACA',
      'tanpa jumlah',
    ],
    [
      'a day that is none',
      () => zip(bend('Ta_TBP', bendSel('Tgl_Bukti', '31/31/24 00:00:00'))),
      {},
      'ISI_TIDAK_TERBACA',
      'bukan tanggal',
    ],
    [
      'an activity of another village',
      () => zip(bend('Ta_TBPRinci', bendSel('Kd_Keg', '98.2001.01.01.01.'))),
      {},
      'ISI_TIDAK_TERBACA',
      'bukan kode kegiatan desa 99.2001',
    ],
    ['another village', () => zip(lain), {}, 'DESA_LAIN', '99.2002, bukan 99.2001'],
    [
      'another year',
      () => zip(createEkspor()),
      { tahun: 2025 },
      'TAHUN_LAIN',
      'tahun 2024, sedangkan yang dipilih 2025',
    ],
    [
      'version 1',
      () =>
        zip(
          bend('Ta_AnggaranRinci', (t) => ({
            ...t,
            baris: t.baris.map((b) => b.map((s, i) => (i === 3 ? String(s).slice(0, -3) : s))),
          })),
        ),
      {},
      'KODE_LAMA',
      'versi 1',
    ],
    [
      'quotes that do not close',
      () => ubahSemua((isi, nama) => (nama.includes('Ta_TBP.') ? `${isi}"x` : isi)),
      {},
      'TABEL_RUSAK',
      'Ta_TBP.csv rusak',
    ],
    [
      'one table twice',
      () => toZip({ ...csv, 'lagi/Ta_SPP.csv': csv['zip/Ta_SPP.csv'] ?? '' }),
      {},
      'TABEL_KEMBAR',
      'Ta_SPP.csv',
    ],
    ['a ZIP in a ZIP alone', () => toZip({ 'a.zip': zip(createEkspor()) }), {}, 'ZIP_ASING', 'buka dahulu'],
    [
      'a ZIP bomb',
      () => zipSync({ 'Ta_RAB.csv': new Uint8Array(70_000_000) }),
      {},
      'ZIP_TERLALU_BESAR',
      'terlalu besar',
    ],
  ])('%s', async (_, buat, pilihan, kode, kata) => {
    const galat = await importGalat(buat(), pilihan)
    expect([galat.kode, galat.pesan]).toEqual([kode, expect.stringContaining(kata)])
  })
})

describe('what is odd is told, and the rest counts', () => {
  const isNomor = (nomor: string) => (baris: Tabel['baris'][number]) =>
    baris.some((sel) => String(sel).startsWith(nomor))
  test.each<[string, Ekspor, string, string, string]>([
    ['not locked', bend('Ta_AnggaranLog', bendSel('Kunci', 0)), 'BELUM_DIKUNCI', 'Posting 3', '67000000'],
    [
      'SPP without detail',
      bend('Ta_SPPBukti', (t) => ({ ...t, baris: [] })),
      'SISKEUDES_JUMLAH',
      'SPP LS 0001/SPP/99.2001/2024 Rp18.000.000 ≠ Rp0',
      '49000000',
    ],
    [
      'SPJ for an unknown SPP',
      bend('Ta_SPJ', bendSel('No_SPP', '0099/SPP')),
      'SISKEUDES_RUJUKAN',
      'SPP 0099/SPP',
      '67000000',
    ],
    [
      'receipts without their paper',
      bend('Ta_SPJ', (t) => ({ ...t, baris: [] })),
      'SISKEUDES_RUJUKAN',
      '2 bukti SPJ tanpa SPJ-nya, bernilai Rp48.500.000',
      '18500000',
    ],
    [
      'a journal out of balance',
      bend('Ta_JurnalUmumRinci', bendSel('Kredit', 1)),
      'SISKEUDES_JUMLAH',
      'debet dan kredit jurnal',
      '66999999',
    ],
    [
      'a day far away',
      bend('Ta_Pencairan', bendSel('Tgl_Cek', '06/28/14 00:00:00', isNomor('C1'))),
      'TANGGAL_ASING',
      'Ta_Pencairan baris 2',
      '49000000',
    ],
    [
      'a sum of a change',
      bend(
        'Ta_AnggaranRinci',
        bendSel('AnggaranPAK', 7, (b) => b[0] === '3'),
      ),
      'SISKEUDES_JUMLAH',
      'perubahan posting 3',
      '67000000',
    ],
    [
      'volume and price',
      bend(
        'Ta_AnggaranRinci',
        bendSel('JmlSatuanPAK', 2, (b) => b[0] === '3'),
      ),
      'SISKEUDES_VOLUME',
      'posting 3 4.2.1.01. DDS Rp100.000.000 ≠ Rp200.000.000',
      '67000000',
    ],
  ])('%s', async (_, ekspor, kode, kata, belanja) => {
    const hasil = await importOk(zip(ekspor), { fase: 'realisasi-akhir' })
    expect(
      hasil.catatan
        .filter((satu) => satu.kode === kode)
        .map(({ pesan }) => pesan)
        .join(' '),
    ).toContain(kata)
    expect(toDecimalText(hasil.ringkasan.belanja.realisasi ?? 0n)).toBe(belanja)
  })
  test('of postings 2, 3 and 4 the last is the budget now, and each change is that of its own phase', async () => {
    const empat = bend('Ta_AnggaranRinci', tambah4, bend('Ta_AnggaranLog', tambah4))
    const naik = bend(
      'Ta_AnggaranRinci',
      bendSel('AnggaranStlhPAK', 1, (b) => b[0] === '4'),
      empat,
    )
    const belanja = async (fase: Fase) => (await importOk(zip(naik), { fase })).ringkasan.belanja.anggaran
    expect(await belanja('realisasi-akhir')).toBe(300n)
    expect(await belanja('perubahan-penjabaran')).toBe(300n)
    expect(await belanja('perubahan')).toBe(17_050_000_000n)
  })
  test('a change before July is the budget beside the first half', async () => {
    const awal = bend(
      'Ta_AnggaranLog',
      bendSel('TglPosting', '06/30/24 00:00:00', (b) => b[0] === '3'),
    )
    const { ringkasan } = await importOk(zip(awal), { fase: 'realisasi-semester-1' })
    expect(toDecimalText(ringkasan.belanja.anggaran)).toBe('170500000')
  })
  test('the last day of June counts in the first half, the first of July does not', async () => {
    const belanjaPada = async (hari: string) => {
      const geser = bend('Ta_Pencairan', bendSel('Tgl_Cek', `${hari}/24 00:00:00`, isNomor('C1')))
      const { ringkasan } = await importOk(zip(geser), { fase: 'realisasi-semester-1' })
      return toDecimalText(ringkasan.belanja.realisasi ?? 0n)
    }
    expect([await belanjaPada('06/30'), await belanjaPada('07/01')]).toEqual(['17750000', '-250000'])
  })
  test('mixed and unknown sources, local and old codes stay what they are', async () => {
    const ubah = (t: Tabel): Tabel => ({
      ...t,
      baris: t.baris.map((baris) =>
        baris.map((sel) =>
          sel === '99.2001.02.03.10.'
            ? '99.2001.02.03.95.'
            : sel === '99.2001.01.01.04.'
              ? '99.2001.01.04'
              : sel === 'ADD'
                ? 'ADD, DDS'
                : sel === 'DLL'
                  ? 'HIBAHX'
                  : sel,
        ),
      ),
    })
    const { daftarBaris, peringatan } = await importOk(zip(bend('Ta_AnggaranRinci', ubah)))
    const baris = daftarBaris.map((b) => [b.kodeKegiatan, b.kodeRekening, b.sumberDana].join(' '))
    expect(baris).toEqual([
      ' 4.2.1.01 DDS',
      ' 4.2.3.01 CAMPURAN',
      ' 4.3.6.01 HIBAHX',
      '01.01.01 5.1.1.01 CAMPURAN',
      '01.04 5.2.1.01 CAMPURAN',
      '02.03.95 5.3.5.03 DDS',
      ' 6.1.1.01 DDS',
    ])
    expect(peringatan.map(({ pesan }) => pesan).join(' ')).toContain('sumber dana HIBAHX')
  })
  test('taxes are no part of it, money returned and negative amounts are less', async () => {
    const pajak = bend('Ta_TBPRinci', (t) => ({
      ...t,
      baris: [...t.baris, ...t.baris.map((b) => b.map((s, i) => (i === 4 ? '7.1.1.01.' : s)))],
    }))
    const hasil = await importOk(zip(pajak), { fase: 'realisasi-akhir' })
    expect(toDecimalText(hasil.ringkasan.pendapatan.realisasi ?? 0n)).toBe('160120500.25')
    const minus = bend('Ta_Mutasi', bendSel('Nilai', -500.5))
    const { ringkasan } = await importOk(zip(minus), { fase: 'realisasi-akhir' })
    expect(toDecimalText(ringkasan.pendapatan.realisasi ?? 0n)).toBe('159999499.50')
  })
  test('financing: what goes out by cheque, what comes in by receipt', async () => {
    const pby = bend(
      'Ta_SPPBukti',
      bendSel('Kd_Rincian', '6.2.2.01.', isNomor('0001/SPP')),
      bend('Ta_SPP', bendSel('Jn_SPP', 'PBY', isNomor('0001/SPP'))),
    )
    const terima = bend('Ta_TBPRinci', bendSel('Kd_Rincian', '6.1.1.01.', isNomor('0002/TBP')), pby)
    const { ringkasan } = await importOk(zip(terima), { fase: 'realisasi-akhir' })
    expect(
      [ringkasan.penerimaanPembiayaan, ringkasan.pengeluaranPembiayaan].map(({ realisasi }) => realisasi),
    ).toEqual([3_000_000_000n, 1_800_000_000n])
  })
  test('what last year left over is not nought without its opening journal, and is told', async () => {
    const tanpa = await importOk(zip(createEkspor()), { fase: 'realisasi-akhir' })
    expect([tanpa.ringkasan.penerimaanPembiayaan.realisasi, tanpa.ringkasan.silpa.realisasi]).toEqual([
      null,
      null,
    ])
    const pesan = tanpa.catatan.find(({ kode }) => kode === 'SILPA_BELUM_DIBUKUKAN')?.pesan
    expect(pesan).toContain('dianggarkan Rp5.000.000')
    const saldoAwal = bend('Ta_JurnalUmumRinci', (t) => ({
      ...t,
      baris: [
        ...t.baris,
        ...t.baris.slice(0, 1).map((baris) =>
          baris.map((sel, i) => {
            const kolom = t.kolom[i]
            if (kolom === 'Kd_Rincian') return '6.1.1.01.'
            if (kolom === 'Debet') return 0
            return kolom === 'Kredit' ? 5_000_000 : sel
          }),
        ),
      ],
    }))
    const ada = await importOk(zip(saldoAwal), { fase: 'realisasi-akhir' })
    expect(ada.ringkasan.penerimaanPembiayaan.realisasi).toBe(500_000_000n)
    expect(toDecimalText(ada.ringkasan.silpa.realisasi ?? 0n)).toBe('98120500.25')
    expect(ada.catatan.map(({ kode }) => kode)).not.toContain('SILPA_BELUM_DIBUKUKAN')
    const awal = await importOk(zip(createEkspor()), { fase: 'awal' })
    expect(awal.catatan.map(({ kode }) => kode)).not.toContain('SILPA_BELUM_DIBUKUKAN')
  })
  test('a workbook is still a workbook', async () => {
    expect(
      (
        await importGalat(
          zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'xl/workbook.xml': strToU8('<a/>') }),
        )
      ).kode,
    ).toBe('XLSX_RUSAK')
  })
  test('no table, whatever it holds, makes the reader throw', async () => {
    for (const nama of Object.keys(createEkspor())) {
      for (const isi of [null, '', 'x', -1, '9'.repeat(300), '1e999', '../..', '"'])
        await importZip(zip(bend(nama, (t) => ({ ...t, baris: t.baris.map((b) => b.map(() => isi)) }))), {
          fase: 'realisasi-akhir',
        })
      await importZip(toZip({ ...csv, [`zip/${nama}.csv`]: formatTabel({ kolom: [], baris: [] }) }))
    }
  })
})
