/** What the records of a year tell the public: each amount with its reason and redacted evidence, and how far the work is. Pure. */
import type { CatatanPublik, RealisasiPublik, SumberRealisasi } from '../../contract/apbdes.ts'
import { type Sen, toRupiahNumber } from '../../dasar/rupiah.ts'
import type { Tanggal } from '../../dasar/tanggal.ts'
import { type CatatanTersimpan, calculateKemajuan, getSumberCatatan, isUang } from '../../keuangan/index.ts'
import type { BerkasFakta } from '../../naskah/terbitan.ts'
import type { BerkasPublik } from '../../publikasi/penyaji.ts'
import { toBerkasPublik, toUnduhan } from '../naskah/penyaji.ts'

/** Records in the order of their days; a version by itself shows none. `luar`: spending that did not pass the village's cash. */
export function presentRealisasi({
  sumber,
  daftar,
  berkas,
  luar,
  sampai,
}: {
  sumber: SumberRealisasi
  daftar: readonly CatatanTersimpan[]
  berkas: readonly BerkasFakta[]
  luar: Sen
  /** Up to which day the report tells that the figures are of; null where it is none under way. */
  sampai: Tanggal | null
}): RealisasiPublik {
  const uang = daftar.filter(isUang)
  const nomor = new Map(uang.map(({ id }, urutan) => [id, urutan + 1]))
  return {
    sumber,
    sampai: sumber === 'catatan' ? (uang.at(-1)?.tanggal ?? null) : sampai,
    luarRekening: toRupiahNumber(luar),
    catatan: uang.map((satu) => presentCatatan(satu, nomor, berkas)),
    kemajuan: calculateKemajuan(daftar),
  }
}

function presentCatatan(
  catatan: CatatanTersimpan,
  nomor: ReadonlyMap<string, number>,
  berkas: readonly BerkasFakta[],
): CatatanPublik {
  const bukti = berkas.find(({ id }) => id === catatan.buktiPublik)
  return {
    nomor: nomor.get(catatan.id) ?? 1,
    tanggal: catatan.tanggal,
    kodeKegiatan: catatan.kodeKegiatan,
    kodeRekening: catatan.kodeRekening,
    sumberDana: getSumberCatatan(catatan),
    uraian: catatan.uraian,
    jumlah: toRupiahNumber(catatan.jumlah),
    luarRekening: catatan.luarRekening,
    alasan: catatan.alasan,
    mengoreksi: nomor.get(catatan.mengoreksi ?? '') ?? null,
    bukti: bukti === undefined ? null : toUnduhan(bukti, NAMA_BUKTI),
  }
}
const NAMA_BUKTI = 'bukti-realisasi'

/** The redacted copies that the records offer, each once. */
export function listBerkasBukti(
  daftar: readonly CatatanTersimpan[],
  berkas: readonly BerkasFakta[],
): BerkasPublik[] {
  const dipakai = new Set(daftar.filter(isUang).map(({ buktiPublik }) => buktiPublik))
  const bukti = berkas.filter(({ id }) => dipakai.has(id))
  return [
    ...new Map(
      bukti.map((satu) => [satu.sha256, toBerkasPublik(satu, toUnduhan(satu, NAMA_BUKTI).nama)]),
    ).values(),
  ]
}
