/**
 * A printed Penjabaran or LRA as rows of the short form. Subtotals stay among the rows (they are told by
 * their codes and compared, never added); totals without a code are kept apart, for the same comparison.
 */

import type { Alasan } from '../../contract/galat.ts'
import { type SusunanKode, toKodeTertulis } from '../../contract/kode-anggaran.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import type { Rekaman } from '../../platform/tabel-berkas.ts'
import { isKodeAtas } from '../parameter/kode.ts'
import { CARA_BARU, CARA_LAMA, isCetakanLama, readBaris, type Terbaca } from './cetakan-baris.ts'
import { findKepala, type KepalaCetakan, type KolomCetakan } from './cetakan-kepala.ts'
import type { KodeBaris } from './cetakan-kode.ts'
import { findRab, toRabBaris } from './cetakan-rab.ts'
import { toJumlah, toTotal } from './cetakan-total.ts'
import type { BarisLewat, IsiBerkas, PerubahanBerkas } from './isi-berkas.ts'
import { readKomaRibuan } from './koma-ribuan-rules.ts'

/** Null where the table has no head of a print; refused where two of its columns could be the amount. */
export function parseCetakan(tabel: readonly Rekaman[]): Result<IsiBerkas, Alasan> | null {
  const kepala = findKepala(tabel)
  if (kepala === null) return null
  const [ragu] = kepala.ragu
  if (ragu !== undefined) return toRefusal(toKolomRagu(ragu))
  const atas = tabel
    .slice(0, kepala.akhir + 1)
    .map(({ nomor }) => toLewat(nomor, 'judul', 'Judul dokumen atau kepala tabel.'))
  const isi = tabel.slice(kepala.akhir + 1)
  const kunci = new Set(kepala.kunci)
  const terbaca = readBaris(isi, kepala.kolom, kunci, CARA_BARU)
  const susunan = isCetakanLama(terbaca) ? 'permendagri-113-2014' : 'permendagri-20-2018'
  const baris = susunan === 'permendagri-20-2018' ? terbaca : readBaris(isi, kepala.kolom, kunci, CARA_LAMA)
  // Before the RAB is compared with its line: one amount that cannot be read would drop all of it.
  const koma = readKomaRibuan(baris, ['anggaran', 'realisasi', 'semula', 'selisih', 'harga'])
  const hasil = toIsi(atas, koma.daftar, { ...kepala.kolom, susunan })
  const terpilih = kepala.terbaca.length === 0 ? [] : [`Dibaca: ${kepala.terbaca.join(', ')}.`]
  const temuan = [...terpilih, ...koma.temuan]
  return toOk({ ...hasil, ...(temuan.length === 0 ? {} : { temuan }) })
}

/** Names that are read whatever stands beside them. */
const NAMA_JELAS: Readonly<Record<string, string>> = {
  anggaran: 'Anggaran akhir',
  realisasi: 'Jumlah realisasi',
}
const toKolomRagu = ({ apa, nama }: KepalaCetakan['ragu'][number]): Alasan => ({
  kode: 'KOLOM_RAGU',
  pesan: `Lebih dari satu kolom dapat berarti ${apa}: ${nama.map((satu) => `"${satu}"`).join(', ')}. Angkanya tidak ditebak: sisakan kolom ${apa} yang berlaku, atau namai kolom itu "${NAMA_JELAS[apa] ?? apa}", lalu impor lagi.`,
})

type Kolom = KolomCetakan & { susunan: SusunanKode }

function toIsi(atas: BarisLewat[], daftar: readonly Terbaca[], kolom: Kolom): IsiBerkas {
  const isi: IsiBerkas = {
    bentuk: 'cetakan Penjabaran atau LRA',
    daftarBaris: [],
    kolomDiabaikan: [],
    lewat: atas,
    total: [],
    perubahan: [],
    perkalian: [],
  }
  const rab = findRab(daftar, kolom)
  for (const [i, baris] of daftar.entries()) {
    const { nomor, volume, harga, anggaran, isKepalaUlang } = baris
    if (volume !== '' && harga !== '' && !isKepalaUlang)
      isi.perkalian.push({ nomor, volume, harga, jumlah: anggaran })
    const bagian = rab.get(nomor)
    if (bagian === 'induk')
      isi.lewat.push(toLewat(nomor, 'judul', 'Jumlah rekening; rincian RAB di bawahnya.'))
    else if (bagian !== undefined) addBaris(isi, baris, bagian.kode, kolom, bagian)
    else if (baris.kode === null) addTanpaKode(isi, baris)
    else if (
      isJudul(
        baris,
        daftar.slice(i + 1).find(({ kode }) => kode !== null),
      )
    )
      isi.lewat.push(toLewat(baris.nomor, 'judul', 'Judul tanpa jumlah; rinciannya ada di bawahnya.'))
    else addBaris(isi, baris, baris.kode, kolom)
  }
  return isi
}

function addBaris(
  isi: IsiBerkas,
  baris: Terbaca,
  kode: KodeBaris,
  kolom: Kolom,
  { sumber } = baris as Pick<Terbaca, 'sumber'>,
): void {
  const tertulis = toKodeTertulis({ kodeKegiatan: kode.kegiatan, kodeRekening: kode.rekening }, kolom.susunan)
  isi.daftarBaris.push({
    nomor: baris.nomor,
    sel: {
      kode_kegiatan: tertulis.kodeKegiatan,
      kode_rekening: tertulis.kodeRekening,
      uraian: baris.uraian,
      sumber_dana: sumber,
      anggaran: toJumlah(baris.anggaran),
      ...(baris.realisasi === undefined ? {} : { realisasi: toJumlah(baris.realisasi) }),
      ...toRabBaris(baris),
    },
  })
  if (kolom.semula !== null && kolom.selisih !== null) isi.perubahan.push(toPerubahan(baris))
}

function addTanpaKode(isi: IsiBerkas, baris: Terbaca): void {
  const { nomor, isKepalaUlang, isKodeRusak, uraian, anggaran, realisasi } = baris
  const hasJumlah = [anggaran, realisasi ?? ''].some((teks) => /\d/.test(teks) || /^-$/.test(teks))
  const total = hasJumlah ? toTotal(baris) : null
  if (isKepalaUlang) isi.lewat.push(toLewat(nomor, 'judul', 'Kepala tabel yang tercetak lagi.'))
  else if (total !== null) isi.total.push(total)
  else if (isKodeRusak && hasJumlah && !isNomorRincian(baris.kodeTertulis))
    isi.daftarBaris.push({ nomor, sel: { kode_rekening: baris.kodeTertulis, uraian, anggaran } })
  else if (hasJumlah)
    isi.lewat.push(
      toLewat(nomor, 'diabaikan', 'Tanpa kode: rincian di bawah rekeningnya, yang jumlahnya sudah dihitung.'),
    )
  else
    isi.lewat.push(
      toLewat(
        nomor,
        'diabaikan',
        'Tanpa kode dan tanpa jumlah: keterangan, kaki halaman, atau tanda tangan.',
      ),
    )
}

const isNomorRincian = (teks: string): boolean => /^\d{1,2}[.)]?$/.test(teks)

/** A row without any amount whose lines follow below it. */
function isJudul({ kode, anggaran, realisasi }: Terbaca, berikut: Terbaca | undefined): boolean {
  const isKosong = anggaran === '' && (realisasi ?? '') === ''
  if (!isKosong || kode === null || berikut?.kode === null || berikut === undefined) return false
  const isDiBawah =
    isKodeAtas(kode.kegiatan, berikut.kode.kegiatan) && isKodeAtas(kode.rekening, berikut.kode.rekening)
  return isDiBawah && (kode.kegiatan !== berikut.kode.kegiatan || kode.rekening !== berikut.kode.rekening)
}

const toPerubahan = ({ nomor, semula, anggaran, selisih }: Terbaca): PerubahanBerkas => ({
  nomor,
  semula: toJumlah(semula),
  menjadi: toJumlah(anggaran),
  selisih: toJumlah(selisih),
})

const toLewat = (nomor: number, jenis: BarisLewat['jenis'], alasan: string): BarisLewat => ({
  nomor,
  jenis,
  alasan,
})
