/** One version of a year: its regulation, its totals, and what it changed. */

import { getAlamatVersi } from '../../contract/alamat-apbdes.ts'
import {
  type PeraturanPublik,
  type PerubahanPublik,
  toNamaVersi,
  type VersiPublik,
} from '../../contract/apbdes.ts'
import { toRupiahNumber } from '../../dasar/rupiah.ts'
import {
  ATURAN_FASE,
  type Beda,
  calculatePerubahan,
  findAnggaranBerlaku,
  findSemula,
} from '../../keuangan/index.ts'
import type { BerkasFakta } from '../../naskah/terbitan.ts'
import { toUnduhan } from '../naskah/penyaji.ts'
import { toTotal } from './anggaran-presenter.ts'
import { type DokumenSah, getRincian, type TahunAnggaran } from './facts.ts'

export function presentPeraturan(dokumen: DokumenSah, berkas: readonly BerkasFakta[]): PeraturanPublik {
  const toNaskah = (id: string | null, nama: string) => {
    const naskah = berkas.find((satu) => satu.id === id)
    return naskah === undefined ? null : toUnduhan(naskah, nama)
  }
  const nama = `${toNamaVersi(dokumen)}-apbdes-${dokumen.tahun}`
  const { nomorUndang, tanggalUndang, nomorEvaluasi, tanggalEvaluasi, nomorPenjabaran, tanggalPenjabaran } =
    dokumen
  return {
    jenis: ATURAN_FASE[dokumen.fase].peraturan,
    nomor: dokumen.nomor,
    tanggal: dokumen.tanggal,
    ditandatanganiDiKertas: dokumen.ditandatanganiDiKertas,
    alasanPengecualian: dokumen.alasanPengecualian,
    catatanEvaluasi: dokumen.catatanEvaluasi,
    ...(tanggalEvaluasi === null ? {} : { evaluasi: { nomor: nomorEvaluasi, tanggal: tanggalEvaluasi } }),
    pengundangan:
      nomorUndang === null || tanggalUndang === null ? null : { nomor: nomorUndang, tanggal: tanggalUndang },
    berkas: toNaskah(dokumen.berkasId, nama),
    ...(nomorPenjabaran === null || tanggalPenjabaran === null
      ? {}
      : {
          penjabaran: {
            nomor: nomorPenjabaran,
            tanggal: tanggalPenjabaran,
            berkas: toNaskah(dokumen.berkasPenjabaranId, `penjabaran-${nama}`),
          },
        }),
    ...(dokumen.catatanPembetulan === null ? {} : { pembetulan: dokumen.catatanPembetulan }),
  }
}

export function presentVersi({ desa, rincian, berkas }: TahunAnggaran, dokumen: DokumenSah): VersiPublik {
  const nama = toNamaVersi(dokumen)
  const { pendapatan, belanja, pembiayaan, silpa } = toTotal(getRincian(rincian, dokumen.id))
  return {
    nama,
    fase: dokumen.fase,
    ke: dokumen.ke,
    ...(dokumen.sampai === null ? {} : { sampai: dokumen.sampai }),
    alamat: getAlamatVersi(desa.slug, dokumen.tahun, nama),
    peraturan: presentPeraturan(dokumen, berkas),
    ditetapkanPada: dokumen.ditetapkanPada,
    pendapatan,
    belanja,
    pembiayaanNetto: pembiayaan.netto,
    silpa,
  }
}

/** `isTahun`: on the page of a year a report does not hide what the budget it reports on had changed. */
export function presentPerubahan(
  { dokumen: semua, rincian, acuan }: TahunAnggaran,
  dokumen: DokumenSah,
  { isTahun }: { isTahun: boolean },
): PerubahanPublik | null {
  const isLaporan = isTahun && !ATURAN_FASE[dokumen.fase].isAnggaran
  const anggaran = isLaporan ? findAnggaranBerlaku(semua) : dokumen
  const semula = anggaran === null ? null : findSemula(anggaran, semua)
  if (anggaran === null || semula === null) return null
  const [sebelum, sesudah] = [getRincian(rincian, semula.id), getRincian(rincian, anggaran.id)]
  const { pokok, bidang, baris } = calculatePerubahan(sebelum, sesudah, acuan)
  return {
    dari: toNamaVersi(semula),
    ...(isLaporan ? { menjadi: toNamaVersi(anggaran) } : {}),
    pokok: pokok.map(({ kode, ...beda }) => ({ kode, ...toBedaAngka(beda) })),
    bidang: bidang.map(({ kode, nama, ...beda }) => ({ kode, nama, ...toBedaAngka(beda) })),
    baris: baris.map(({ kodeKegiatan, kodeRekening, uraian, sumberDana, ...beda }) => ({
      kodeKegiatan,
      kodeRekening,
      uraian,
      sumberDana,
      ...toBedaAngka(beda),
    })),
  }
}

const toBedaAngka = ({ semula, menjadi, selisih }: Beda) => ({
  semula: toRupiahNumber(semula),
  menjadi: toRupiahNumber(menjadi),
  selisih: toRupiahNumber(selisih),
})
