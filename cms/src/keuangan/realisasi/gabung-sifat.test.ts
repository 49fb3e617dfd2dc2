import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toAcuanUji } from '../../../test/support/acuan.ts'
import { toBarisUji as baris, toCatatanUji as catat } from '../../../test/support/catatan.ts'
import { calculateJumlah, type Sen } from '../../dasar/rupiah.ts'
import type { BarisApbdes } from '../apbdes/baris.ts'
import { checkDokumen } from '../apbdes/document-checks.ts'
import type { Fase } from '../apbdes/fase.ts'
import { ATURAN_FASE } from '../apbdes/fase.ts'
import { calculateBidang, calculatePerKegiatan, calculateRingkasan } from '../apbdes/ringkasan.ts'
import { calculatePerSumber, getSumber } from '../apbdes/sumber-rules.ts'
import { getTingkatKode, isKodeAtas } from '../parameter/kode.ts'
import { type CatatanRealisasi, getSumberCatatan, isUang } from './catatan.ts'
import { checkCatatan } from './catatan-rules.ts'
import {
  calculateTahun,
  findVersiAngka,
  findVersiTampil,
  getSumberRealisasi,
  toAdaCatatan,
  type VersiTercatat,
} from './gabung-rules.ts'
import { calculateLuarTerpakai, toDalamRekening } from './luar-rules.ts'

const TAHUN = 2026
const ACUAN = toAcuanUji(TAHUN)
const MASUK = [
  ['4.1.1.01', 'PAD'],
  ['4.2.1.01', 'DDS'],
  ['4.2.2.01', 'PBH'],
  ['4.2.3.01', 'ADD'],
] as const
const PEMBIAYAAN = ['6.1.1.01', '6.1.2.01', '6.2.2.01'] as const
const uang = fc.bigInt({ min: 0n, max: 10n ** 12n })
const kemungkinan = fc.option(uang, { nil: null, freq: 3 })
const sumber = fc.constantFrom('DDS', 'ADD', 'PBH')

/** Lines as a file brings them; `isKasar`: spending by bidang and without its source. */
const isi = fc.record({
  masuk: fc.uniqueArray(fc.record({ nomor: fc.nat(3), anggaran: uang, realisasi: kemungkinan }), {
    selector: ({ nomor }) => nomor,
  }),
  belanja: fc.uniqueArray(
    fc.record({
      kegiatan: fc.constantFrom('01.01.01', '01.01.04', '02.03.10', '02.03.11', '05.03.01'),
      rekening: fc.constantFrom('5.1.1.01', '5.2.1.01', '5.3.5.03'),
      sumber,
      // Parts of one account; others when a change splits it anew.
      uraian: fc.constantFrom('', 'Semen', 'Pasir'),
      anggaran: uang,
      realisasi: kemungkinan,
    }),
    {
      selector: (satu) => [satu.kegiatan, satu.rekening, satu.sumber, satu.uraian].join(),
      minLength: 1,
      maxLength: 8,
    },
  ),
  pembiayaan: fc.uniqueArray(
    fc.record({ nomor: fc.nat(2), sumber, anggaran: uang, realisasi: kemungkinan }),
    {
      selector: ({ nomor, sumber: milik }) => `${nomor}${milik}`,
      maxLength: 3,
    },
  ),
  isKasar: fc.boolean(),
})
type Isi = typeof isi extends fc.Arbitrary<infer Nilai> ? Nilai : never

function toBaris({ masuk, belanja, pembiayaan, isKasar }: Isi, hasRealisasi: boolean): BarisApbdes[] {
  const add = (satu: BarisApbdes, realisasi: Sen | null) => ({
    ...satu,
    realisasi: hasRealisasi ? realisasi : null,
  })
  const rinci = belanja.map((satu) =>
    add(baris(satu.kegiatan, satu.rekening, satu.sumber, satu.anggaran, satu.uraian), satu.realisasi),
  )
  const kasar = [...Map.groupBy(rinci, ({ kodeKegiatan }) => kodeKegiatan.slice(0, 2))].map(
    ([bidang, milik]) =>
      add(
        baris(bidang, '5', null, calculateJumlah(milik.map(({ anggaran }) => anggaran))),
        milik[0]?.realisasi ?? null,
      ),
  )
  return [
    ...masuk.map(({ nomor, anggaran, realisasi }) => {
      const [rekening, kode] = MASUK[nomor] ?? MASUK[0]
      return add(baris('', rekening, kode, anggaran), realisasi)
    }),
    ...(isKasar ? kasar : rinci),
    ...pembiayaan.map(({ nomor, sumber: kode, anggaran, realisasi }) =>
      add(baris('', PEMBIAYAAN[nomor] ?? '6.1.1.01', kode, anggaran), realisasi),
    ),
  ]
}

const langkah = fc.oneof(
  fc.record({ jenis: fc.constant('perubahan' as const), isi, hasRealisasi: fc.boolean() }),
  fc.record({
    jenis: fc.constantFrom('realisasi-semester-1' as const, 'realisasi-berjalan' as const),
    isi,
    bulan: fc.integer({ min: 1, max: 12 }),
  }),
  {
    weight: 4,
    arbitrary: fc.record({
      jenis: fc.constant('catatan' as const),
      pilih: fc.nat(),
      jumlah: fc.bigInt({ min: -(10n ** 11n), max: 10n ** 11n }),
      luar: fc.boolean(),
      koreksi: fc.boolean(),
    }),
  },
)
type Langkah = typeof langkah extends fc.Arbitrary<infer Nilai> ? Nilai : never

type Versi = VersiTercatat & { rincian: BarisApbdes[] }
type Keadaan = { versi: Versi[]; catatan: CatatanRealisasi[] }
const toVersi = (fase: Fase, sampai: string | null, rincian: BarisApbdes[]): Versi => ({
  fase,
  sampai,
  rincian,
  hasRealisasi: rincian.some(({ realisasi }) => realisasi !== null),
})

function take({ versi, catatan }: Keadaan, satu: Langkah): void {
  if (satu.jenis === 'perubahan') versi.push(toVersi('perubahan', null, toBaris(satu.isi, satu.hasRealisasi)))
  else if (satu.jenis !== 'catatan') {
    const isBerjalan = satu.jenis === 'realisasi-berjalan'
    const sampai = isBerjalan ? `2026-${String(satu.bulan).padStart(2, '0')}-28` : null
    versi.push(toVersi(satu.jenis, sampai, toBaris(satu.isi, true)))
  } else addCatatan({ versi, catatan }, satu)
}

/** One more record, if the rules take it as things stand. */
function addCatatan(
  { versi, catatan }: Keadaan,
  { pilih, jumlah, luar, koreksi }: Extract<Langkah, { jenis: 'catatan' }>,
): void {
  const rincian = versi.findLast(({ fase }) => ATURAN_FASE[fase].isAnggaran)?.rincian ?? []
  const asal = catatan.filter(({ jenis }) => jenis === 'uang').at(pilih % 5)
  const tujuan = rincian[pilih % rincian.length]
  if (tujuan === undefined) return
  const id = `${catatan.length}`
  // What was paid is known even where the line does not say.
  const dibayarDari = tujuan.sumberDana === null ? 'DDS' : null
  const baru =
    koreksi && asal !== undefined
      ? { ...asal, id, jenis: 'koreksi' as const, mengoreksi: asal.id, jumlah }
      : catat(tujuan, jumlah, { id, luarRekening: luar, dibayarDari })
  const konteks = {
    tahun: TAHUN,
    hariIni: '2026-12-31',
    rincian: rincian.map((satu) => ({ ...satu, realisasi: null })),
    sumber: getSumberRealisasi(versi, toAdaCatatan(catatan)),
    disetujui: catatan,
  }
  if (checkCatatan(baru, konteks).length === 0) catatan.push(baru)
}

type Butir = { rekening: string; sumber: string | null; jumlah: Sen }

/** What the source of the year tells, amount by amount. */
function listButir(
  sumberTahun: string,
  angka: Versi | undefined,
  catatan: readonly CatatanRealisasi[],
): Butir[] {
  if (sumberTahun !== 'catatan')
    return (angka?.rincian ?? []).flatMap((satu) => ({
      rekening: satu.kodeRekening,
      sumber: getSumber(satu, TAHUN),
      jumlah: satu.realisasi ?? 0n,
    }))
  const isPendapatanDicatat = catatan.some(({ kodeRekening }) => isKodeAtas('4', kodeRekening))
  return catatan
    .filter(isUang)
    .flatMap((satu) => [
      { rekening: satu.kodeRekening, sumber: satu.sumberDana, jumlah: satu.jumlah },
      ...(satu.luarRekening && isPendapatanDicatat
        ? [{ rekening: '4.2.1', sumber: getSumberCatatan(satu), jumlah: satu.jumlah }]
        : []),
    ])
}

/** Said a second time and in another way than the rule says it: whose figures the page must show. */
function findPembawa(sumberTahun: string, versi: readonly Versi[]): Versi | undefined {
  const bersuara = versi.filter(({ hasRealisasi }) => hasRealisasi)
  switch (sumberTahun) {
    case 'laporan-semester-1':
      return bersuara.findLast(({ fase }) => fase === 'realisasi-semester-1')
    case 'laporan-berjalan':
      return bersuara
        .filter(({ fase }) => fase === 'realisasi-berjalan')
        .reduce((a, b) => ((b.sampai ?? '') >= (a.sampai ?? '') ? b : a))
    case 'impor':
      return bersuara.findLast(({ fase }) => fase === 'awal' || fase === 'perubahan')
    case 'laporan-akhir':
      return versi.find(({ fase }) => fase === 'realisasi-akhir')
    default:
      return undefined
  }
}

const sumRealisasi = (daftar: readonly { realisasi: Sen | null }[]): Sen =>
  calculateJumlah(daftar.map(({ realisasi }) => realisasi ?? 0n))
const sumMilik = (daftar: readonly BarisApbdes[], atas: string): Sen =>
  sumRealisasi(daftar.filter(({ kodeRekening }) => isKodeAtas(atas, kodeRekening)))

function checkKeadaan({ versi, catatan }: Keadaan): void {
  const sumberTahun = getSumberRealisasi(versi, toAdaCatatan(catatan))
  const tampil = findVersiTampil(versi, sumberTahun)
  const angka = findVersiAngka(versi, sumberTahun)
  if (tampil === undefined) return
  const laporan = angka === undefined || angka === tampil ? null : angka.rincian
  const hasil = calculateTahun({ rincian: tampil.rincian, laporan, sumber: sumberTahun, catatan })
  const butir = listButir(sumberTahun, findPembawa(sumberTahun, versi), catatan)
  const sumButir = (isMilik: (satu: Butir) => boolean): Sen =>
    calculateJumlah(butir.filter(isMilik).map(({ jumlah }) => jumlah))

  checkJumlah(hasil.rincian, tampil.rincian, (atas) => sumButir(({ rekening }) => isKodeAtas(atas, rekening)))
  checkSumber(hasil.rincian, tampil.rincian, (kode) => sumButir((satu) => satu.sumber === kode))
  const luar = calculateLuarTerpakai(hasil)
  const tanda = calculateJumlah(
    catatan.filter(({ luarRekening }) => luarRekening).map(({ jumlah }) => jumlah),
  )
  // Taken off as far as it stands there, and never added.
  expect(luar >= 0n && luar <= tanda).toBe(true)
  if (sumberTahun === 'catatan') expect(luar).toBe(tanda)
  for (const [nomor, satu] of toDalamRekening(hasil).entries()) {
    const asli = hasil.rincian[nomor]
    expect(satu.anggaran >= 0n && satu.anggaran <= (asli?.anggaran ?? 0n)).toBe(true)
    expect((satu.realisasi ?? 0n) <= (asli?.realisasi ?? 0n)).toBe(true)
  }
}

/** K02 to K04, K06 and K07: no part of the plan moves, no realised sen is lost, added, or moved to another part. */
function checkJumlah(
  rincian: readonly BarisApbdes[],
  rencana: readonly BarisApbdes[],
  sumSumber: (atas: string) => Sen,
): void {
  const kini = calculateRingkasan(rincian)
  const semula = calculateRingkasan(rencana)
  for (const bagian of Object.keys(semula) as (keyof typeof semula)[])
    expect(kini[bagian].anggaran).toBe(semula[bagian].anggaran)
  for (const atas of ['4', '5', '6.1.1', '6.1', '6.2']) expect(sumMilik(rincian, atas)).toBe(sumSumber(atas))
  const { surplus, pembiayaanNetto, silpa, pendapatan, belanja } = kini
  if (pendapatan.realisasi !== null && belanja.realisasi !== null)
    expect(surplus.realisasi).toBe(sumSumber('4') - sumSumber('5'))
  if (silpa.realisasi !== null) {
    expect(pembiayaanNetto.realisasi).toBe(sumSumber('6.1') - sumSumber('6.2'))
    expect(silpa.realisasi).toBe(sumSumber('4') - sumSumber('5') + sumSumber('6.1') - sumSumber('6.2'))
  }
  expect(sumRealisasi(calculateBidang(rincian, ACUAN).map(({ jumlah }) => jumlah))).toBe(sumSumber('5'))
  const kegiatan = rincian.filter(({ kodeKegiatan }) => getTingkatKode(kodeKegiatan) >= 3)
  expect(sumRealisasi(calculatePerKegiatan(rincian, ACUAN))).toBe(sumRealisasi(kegiatan))
  const konteks = { acuan: ACUAN, fase: 'awal', hasAwal: true, silpaLalu: sumSumber('6.1.1') } as const
  const kode = checkDokumen({ rincian: [...rincian], jumlahTercetak: [] }, konteks).map((satu) => satu.kode)
  expect(kode).not.toContain('K06')
}

/** Money of a named source stays its own, or stands where no source is named. */
function checkSumber(
  rincian: readonly BarisApbdes[],
  rencana: readonly BarisApbdes[],
  sumSumber: (kode: string | null) => Sen,
): void {
  const isBernama = rencana.every(({ sumberDana }) => sumberDana !== null)
  for (const { kode, ...jumlah } of calculatePerSumber(rincian, TAHUN)) {
    const tampil = sumRealisasi(
      Object.values(jumlah).filter((satu) => typeof satu === 'object' && satu !== null),
    )
    if (isBernama && sumSumber(null) === 0n) expect(tampil).toBe(sumSumber(kode))
  }
}

test('any sequence of versions, reports, records and corrections keeps every sen in its part and source', () => {
  fc.assert(
    fc.property(
      isi,
      fc.boolean(),
      fc.array(langkah, { maxLength: 20 }),
      fc.option(isi, { nil: null, freq: 3 }),
      fc.array(langkah, { maxLength: 3 }),
      (awal, hasRealisasi, urutan, akhir, sesudah) => {
        const keadaan: Keadaan = { versi: [toVersi('awal', null, toBaris(awal, hasRealisasi))], catatan: [] }
        checkKeadaan(keadaan)
        for (const satu of urutan) {
          take(keadaan, satu)
          checkKeadaan(keadaan)
        }
        if (akhir !== null) keadaan.versi.push(toVersi('realisasi-akhir', null, toBaris(akhir, true)))
        for (const satu of akhir === null ? [] : sesudah.filter(({ jenis }) => jenis === 'catatan'))
          take(keadaan, satu)
        checkKeadaan(keadaan)
        expect(keadaan.catatan.every(({ jenis, jumlah }) => jenis === 'koreksi' || jumlah > 0n)).toBe(true)
      },
    ),
    { numRuns: 300 },
  )
})
