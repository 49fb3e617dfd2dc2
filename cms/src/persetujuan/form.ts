/** The form of one step on the light page: what it will do, its fields, and what was wrong at each of them. Pure. */
import type { GalatDokumen } from '../alur/galat.ts'
import {
  AKSI_PEMBETULAN,
  type Aksi,
  getPenetapan,
  type KumpulanAlur,
  LABEL_AKSI,
  type Langkah,
  type Masukan,
} from '../alur/kinds.ts'
import { isPenerbitan, type Posisi, presentAkibat } from '../alur/posisi-rules.ts'
import { needsAlasanGalat } from '../alur/rules.ts'
import type { Alasan } from '../contract/galat.ts'
import { type Html, html } from '../platform/html.ts'

export type IsianLama = { aksi: string; isian: Record<string, string>; alasan: readonly Alasan[] }
type Isian = { isian: Record<string, string>; alasan: readonly Alasan[] }

/** Refusals that stand at their field instead of above the page. */
const DI_ISIAN: Readonly<Partial<Record<string, Masukan>>> = {
  NOMOR_PERDES_WAJIB: 'nomorPerdes',
  TANGGAL_PERDES_WAJIB: 'tanggalPerdes',
  NOMOR_EVALUASI_WAJIB: 'nomorEvaluasi',
  TANGGAL_EVALUASI_WAJIB: 'tanggalEvaluasi',
  ALASAN_WAJIB: 'alasan',
}
export const isDiIsian = ({ kode }: Alasan): boolean => DI_ISIAN[kode] !== undefined

/** Of steps that turn a document away. */
const LABEL_ALASAN: Readonly<Partial<Record<Aksi, string>>> = {
  kembalikan: 'Alasan dikembalikan',
  cabut: 'Alasan ditarik dari situs',
  'betulkan-evaluasi': 'Alasan dibetulkan',
  'betulkan-peraturan': 'Alasan dibetulkan',
}

/** What a form needs of its document: where it is posted to, and what the step depends on. */
export type BahanForm = {
  kumpulan: KumpulanAlur
  alamat: string
  posisi: Posisi
  hariIni: string
  galat: GalatDokumen
}

export function toForm(langkah: Langkah, bahan: BahanForm, lama: IsianLama | null): Html {
  const { aksi, wajib = [], boleh = [] } = langkah
  const semula = AKSI_PEMBETULAN.includes(aksi) ? (bahan.posisi.tercatat ?? {}) : {}
  const isi: Isian = lama?.aksi === aksi ? lama : { isian: semula, alasan: [] }
  const mintaAlasan = wajib.includes('alasan') || needsAlasanGalat(langkah, bahan.galat)
  return html`<form method="post" action="${bahan.alamat}"><input type="hidden" name="aksi" value="${aksi}">
    ${listIsian(bahan)
      .filter(({ nama }) => wajib.includes(nama) || boleh.includes(nama))
      .map((isian) => toIsian(isi, isian, wajib.includes(isian.nama)))}
    ${mintaAlasan ? toAlasan(isi, LABEL_ALASAN[aksi] ?? 'Alasan tetap ditetapkan walau ada yang harus dibetulkan') : ''}
    <p>${presentAkibat(langkah, bahan.posisi)}</p>
    ${isPenerbitan(langkah) ? html`<label class="pilih"><input type="checkbox" required> Saya mengerti dan menyetujuinya</label>` : ''}
    <button${LABEL_ALASAN[aksi] === undefined ? '' : html` class="kedua"`}>${LABEL_AKSI[aksi]}</button></form>`
}

/** `maks`: of a day, the last one it may be. */
type IsianForm = { nama: Masukan; label: string; maks?: string }

/** What is typed beside a reason; the papers themselves are attached in the admin. */
function listIsian({ kumpulan, hariIni }: BahanForm): IsianForm[] {
  const { nama, contoh } = getPenetapan(kumpulan)
  return [
    { nama: 'nomorPerdes', label: `Nomor ${nama}, misalnya ${contoh}` },
    { nama: 'tanggalPerdes', label: `Tanggal ${nama}`, maks: hariIni },
    { nama: 'nomorEvaluasi', label: 'Nomor Keputusan hasil evaluasi (boleh kosong)' },
    { nama: 'tanggalEvaluasi', label: 'Tanggal Keputusan hasil evaluasi (boleh kosong)', maks: hariIni },
  ]
}

function toIsian(isi: Isian, { nama, label, maks }: IsianForm, isWajib: boolean): Html {
  const jenis = maks === undefined ? html` maxlength="120"` : html` type="date" max="${maks}"`
  return html`<label>${label}${toSalah(isi, nama)}<input name="${nama}"${isWajib ? html` required` : ''}${jenis} value="${isi.isian[nama]}"${toTanda(isi, nama)}></label>`
}

function toAlasan(isi: Isian, label: string): Html {
  return html`<label>${label}${toSalah(isi, 'alasan')}<textarea name="alasan" rows="3" required maxlength="2000"${toTanda(isi, 'alasan')}>${isi.isian.alasan}</textarea></label>`
}

const findSalah = ({ alasan }: Isian, nama: Masukan): Alasan | undefined =>
  alasan.find(({ kode }) => DI_ISIAN[kode] === nama)

/** Inside the label, so that it is read out with the field's name. */
function toSalah(isi: Isian, nama: Masukan): Html | '' {
  const salah = findSalah(isi, nama)
  return salah === undefined ? '' : html`<strong class="salah">${salah.pesan}</strong>`
}

/** The page opens where something is to be put right: the forms stand far below. */
const toTanda = (isi: Isian, nama: Masukan): Html | '' =>
  findSalah(isi, nama) === undefined ? '' : html` aria-invalid="true" autofocus`
