import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toAcuanUji } from '../../../test/support/acuan.ts'
import { toBarisUji as baris, toCatatanUji as catat } from '../../../test/support/catatan.ts'
import { calculateJumlah } from '../../dasar/rupiah.ts'
import { calculateBidang, calculatePerKegiatan, calculateRingkasan } from '../apbdes/ringkasan.ts'
import type { CatatanRealisasi } from './catatan.ts'
import { checkCatatan } from './catatan-rules.ts'
import { calculateTerpakai } from './letak-rules.ts'

const ACUAN = toAcuanUji(2026)

describe('any sequence of records, corrections and versions', () => {
  const KODE = ['01.01.01', '01.01.04', '02.03.10', '02.03.11', '05.03.01'] as const
  const uang = fc.bigInt({ min: 0n, max: 10n ** 12n })
  const versi = fc.uniqueArray(
    fc.record({
      kode: fc.constantFrom(...KODE),
      anggaran: uang,
      dds: fc.boolean(),
      // Parts of one account; others when a change splits it anew.
      uraian: fc.constantFrom('', 'Semen', 'Pasir'),
    }),
    {
      selector: ({ kode, dds, uraian }) => `${kode}${dds}${uraian}`,
      minLength: 1,
      maxLength: 8,
    },
  )
  const langkah = fc.record({
    pilih: fc.nat(),
    jumlah: fc.bigInt({ min: -(10n ** 11n), max: 10n ** 11n }),
    luar: fc.boolean(),
    koreksi: fc.boolean(),
  })
  const toBaris = ({
    kode,
    anggaran,
    dds,
    uraian,
  }: {
    kode: string
    anggaran: bigint
    dds: boolean
    uraian: string
  }) => baris(kode, '5.2.1.01', dds ? 'DDS' : 'ADD', anggaran, uraian)

  test('keeps lines = kegiatan = bidang = total and sisa = anggaran − realisasi, to the sen', () => {
    fc.assert(
      fc.property(
        fc.array(versi, { minLength: 1, maxLength: 3 }),
        fc.array(langkah, { maxLength: 25 }),
        (daftar, urutan) => {
          const dasar = daftar.map((isi) => [baris('', '4.2.1', 'DDS', 5n), ...isi.map(toBaris)])
          const disetujui: CatatanRealisasi[] = []
          urutan.forEach(({ pilih, jumlah, luar, koreksi }, nomor) => {
            // The budget in force changes under way.
            const rincian = dasar[Math.floor((nomor * dasar.length) / urutan.length)] ?? []
            const asal = disetujui.filter(({ jenis }) => jenis === 'uang').at(pilih % 5)
            const tujuan = rincian[1 + (pilih % (rincian.length - 1))]
            if (tujuan === undefined) return
            const satu =
              koreksi && asal !== undefined
                ? { ...asal, id: `${nomor}`, jenis: 'koreksi' as const, mengoreksi: asal.id, jumlah }
                : catat(tujuan, jumlah, { id: `${nomor}`, luarRekening: luar })
            const konteks = {
              tahun: 2026,
              hariIni: '2026-12-31',
              rincian,
              sumber: 'catatan' as const,
              disetujui,
            }
            if (checkCatatan(satu, konteks).length === 0) disetujui.push(satu)
          })
          for (const rincian of dasar) {
            const { rincian: hasil } = calculateTerpakai(rincian, disetujui)
            const tercatat = calculateJumlah(disetujui.map((satu) => satu.jumlah))
            const belanja = calculateRingkasan(hasil).belanja
            const sum = (jumlah: { realisasi: bigint | null }[]) =>
              calculateJumlah(jumlah.map((satu) => satu.realisasi ?? 0n))
            expect(belanja.realisasi ?? 0n).toBe(tercatat)
            expect(sum(calculatePerKegiatan(hasil, ACUAN))).toBe(tercatat)
            expect(sum(calculateBidang(hasil, ACUAN).map((satu) => satu.jumlah))).toBe(tercatat)
            expect(belanja.anggaran).toBe(calculateRingkasan(rincian).belanja.anggaran)
            const sisa = calculateJumlah(
              hasil
                .filter((satu) => satu.kodeKegiatan !== '')
                .map((satu) => satu.anggaran - (satu.realisasi ?? 0n)),
            )
            expect(sisa).toBe(belanja.anggaran - tercatat)
          }
          expect(disetujui.every((satu) => satu.jenis === 'koreksi' || satu.jumlah > 0n)).toBe(true)
        },
      ),
    )
  })
})
