/** The light pages as HTML. Pure: facts in, page out. */
import { AKSI_MUNDUR, type Aksi, LABEL_STATUS, type Langkah } from '../alur/kinds.ts'
import type { PosisiDokumen } from '../alur/posisi-queries.ts'
import { formatAksi, presentPosisi } from '../alur/posisi-rules.ts'
import { type DokumenTugas, formatTugas } from '../alur/tugas-rules.ts'
import type { Alasan } from '../contract/galat.ts'
import { formatRupiah, type Sen } from '../dasar/rupiah.ts'
import { formatTanggal, formatWaktu } from '../dasar/tanggal.ts'
import type { RiwayatLangkah } from '../jejak/queries.ts'
import { formatEvaluasi, isKodePemeriksaan } from '../keuangan/index.ts'
import { type Html, html } from '../platform/html.ts'
import { toHalamanRingan, toIsianMasuk, toPesanGalat } from '../platform/light-page.ts'
import type { FaktaPersetujuan } from './facts.ts'
import { type IsianLama, isDiIsian, toForm } from './form.ts'

const AKSI_RINGAN: readonly Aksi[] = [
  'verifikasi',
  'sepakati',
  'evaluasi',
  'betulkan-evaluasi',
  'setujui',
  'tetapkan',
  'konfirmasi-kertas',
  'terbitkan',
]

/**
 * Steps that a phone is enough for, those asked for first. Taking something back is one of them only where it was
 * published before anybody had looked at it.
 */
export const listLangkahRingan = (langkah: readonly Langkah[]): Langkah[] =>
  langkah
    .filter(
      ({ aksi, dari }) =>
        AKSI_RINGAN.includes(aksi) ||
        aksi === 'kembalikan' ||
        (aksi === 'cabut' && dari === 'terbit-belum-diverifikasi'),
    )
    .toSorted((a, b) => Number(isMenolak(a)) - Number(isMenolak(b)))
const isMenolak = ({ aksi }: Langkah): boolean => AKSI_MUNDUR.includes(aksi)

/** The way in; `tujuan` is a path of these pages. */
export function toHalamanMasuk(tujuan: string, email: string, pesan: string | null): Html {
  return toHalaman(
    'Masuk',
    null,
    html`
    <h1>Masuk untuk menyetujui</h1>
    <p>Masuk sekali di HP ini. Setelah itu tautan persetujuan langsung terbuka selama 180 hari.</p>
    ${toPesanGalat(pesan)}
    <form method="post" action="/setujui/masuk"><input type="hidden" name="tujuan" value="${tujuan}">${toIsianMasuk(email)}</form>`,
  )
}

export function toHalamanPesan(judul: string, pesan: string, nama: string | null): Html {
  return toHalaman(
    judul,
    nama,
    html`<h1>${judul}</h1><p>${pesan}</p><p><a href="/setujui">Yang menunggu saya</a></p>`,
  )
}

/** What waits for a step that a phone is enough for; the rest waits in the admin. */
export function toHalamanDaftar(semua: readonly DokumenTugas[], nama: string): Html {
  const daftar = semua.filter(({ langkah }) => listLangkahRingan(langkah).length > 0)
  const isi =
    daftar.length === 0
      ? html`<p>Tidak ada yang menunggu Anda.</p>`
      : html`<ul>${daftar.map((d) => html`<li><a href="${toAlamat(d)}">${d.judul}, ${d.desa}</a> – ${formatTugas(d)}</li>`)}</ul>`
  return toHalaman('Menunggu saya', nama, html`<h1>Menunggu saya</h1>${isi}`)
}

/** The light page of a document; a record of realisation is approved in the admin, beside its budget. */
export function toAlamat({ kumpulan, id }: Pick<DokumenTugas, 'kumpulan' | 'id'>): string {
  if (kumpulan === 'realisasi') return `/admin/collections/realisasi/${id}`
  return kumpulan === 'apbdes' ? `/setujui/apbdes/${id}` : `/setujui/naskah/${kumpulan}/${id}`
}

/** `isBaru`: right after a step taken here; `lama`: what was refused. */
export type KeadaanHalaman = { lama: IsianLama | null; isBaru: boolean }

export function toHalamanDokumen(
  fakta: FaktaPersetujuan,
  nama: string,
  { lama, isBaru }: KeadaanHalaman,
): Html {
  const judul = `${fakta.posisi.judul} ${fakta.desa}`
  const alamat = toAlamat({ kumpulan: 'apbdes', id: fakta.id })
  const langkah = listLangkahRingan(fakta.langkah)
  return toHalaman(
    judul,
    nama,
    html`
    <h1>${judul}</h1>${toKabar(fakta.posisi, isBaru, langkah)}<p>Status: <strong>${LABEL_STATUS[fakta.status]}</strong>.${fakta.perdes === null ? '' : ` Peraturan Nomor ${fakta.perdes.nomor}, ${formatTanggal(fakta.perdes.tanggal)}.`}${fakta.posisi.evaluasi ? ` ${formatEvaluasi(fakta.posisi.evaluasi)}.` : ''}</p>
    ${lama === null ? '' : toBelumTersimpan(lama)}
    ${toJudulIsi(fakta.pembanding)}
    <table>${fakta.bagian.map(toBaris)}</table>
    ${fakta.uangAda === null ? '' : html`<p>Uang yang ada pada 31 Desember ${fakta.uangAda}.</p>`}
    <p class="kotak"><a href="${alamat}/rincian">Baca ${fakta.jumlahBaris} baris anggaran per kegiatan${toBerubah(fakta.barisBerubah)}</a></p>
    ${toGalat('Harus dibetulkan sebelum ditetapkan', fakta.galat.mutlak)}${toGalat('Dapat ditetapkan hanya dengan alasan, yang ikut terbit', fakta.galat.beralasan)}
    ${fakta.peringatan.length === 0 ? '' : html`<div class="kotak ingat"><h2>Catatan pemeriksaan, ikut terbit</h2>${toDaftarAlasan(fakta.peringatan)}</div>`}
    ${fakta.catatanImpor === null ? '' : html`<div class="kotak ingat"><h2>Catatan impor</h2><p>${fakta.catatanImpor}</p></div>`}
    ${toPerjalanan(fakta.riwayat)}
    ${fakta.hasFoto ? html`<p class="kotak"><a href="${alamat}/foto">Lihat foto halaman bertanda tangan</a><small>Cocokkan nomor, tanggal, dan tanda tangannya sebelum mengonfirmasi.</small></p>` : ''}
    ${fakta.bukti.map(({ nama, jalan }) => html`<p class="kotak"><a href="${alamat}/${jalan}">Lihat ${nama}</a><small>Cocokkan dengan anggaran ini sebelum memutuskan.</small></p>`)}
    ${langkah.length === 0 ? html`<p class="kotak">Tidak ada langkah untuk Anda pada dokumen ini sekarang.</p>` : ''}
    ${langkah.map((satu) => toForm(satu, { ...fakta, kumpulan: 'apbdes', alamat }, lama))}`,
  )
}

const toGalat = (judul: string, daftar: readonly Alasan[]): Html | '' =>
  daftar.length === 0 ? '' : html`<div class="kotak galat"><h2>${judul}</h2>${toDaftarAlasan(daftar)}</div>`

export function toPerjalanan(riwayat: readonly RiwayatLangkah[]): Html {
  return html`<h2>Perjalanan dokumen</h2>
    <ol>${riwayat.map((r) => html`<li>${formatAksi(r.aksi)}, ${r.nama}${r.peran === null ? '' : ` (${r.peran})`}<small>${formatWaktu(new Date(r.waktu))}${r.alasan === null ? '' : ` – ${r.alasan}`}</small></li>`)}</ol>`
}

/** `langkah` are those that the reader can take here. */
export function toKabar(posisi: PosisiDokumen, isBaru: boolean, langkah: readonly Langkah[]): Html {
  const kalimat = presentPosisi(posisi, langkah)
  const tautan = posisi.alamat === null ? '' : html` <a href="${posisi.alamat}">Lihat halaman publiknya</a>`
  return isBaru
    ? html`<p class="kotak berhasil" role="status" tabindex="-1" autofocus>Berhasil. ${kalimat}${tautan} <br><a href="/setujui">Lihat yang menunggu saya</a></p>`
    : html`<p>${kalimat}${tautan}</p>`
}

export function toBelumTersimpan({ alasan }: IsianLama): Html {
  const umum = alasan.filter((satu) => !isDiIsian(satu))
  const isian = umum.length < alasan.length ? ' Periksa isian yang ditandai di bawah.' : ''
  return html`<div class="kotak galat" role="alert"><p>Belum tersimpan.${isian}</p>${umum.length > 0 ? toDaftarAlasan(umum) : ''}</div>`
}

const toBerubah = (baris: number | null): string => {
  if (baris === null) return ''
  return baris === 0 ? '; tidak ada yang berubah' : `; ${baris} berubah`
}

function toBaris({ nama, kini, lalu }: FaktaPersetujuan['bagian'][number]): Html {
  return html`<tr><th scope="row">${nama}</th><td>${formatRupiah(kini.anggaran)}${toRealisasi(kini.realisasi)}${lalu === null ? '' : html`<small>${toSelisih(kini.anggaran - lalu.anggaran)}</small>`}</td></tr>`
}

/** What a report is about stands beside the plan. */
export const toRealisasi = (realisasi: Sen | null): Html | '' =>
  realisasi === null ? '' : html`<small>realisasi ${formatRupiah(realisasi)}</small>`

export function toJudulIsi({ nama, isAda }: FaktaPersetujuan['pembanding']): Html {
  return isAda
    ? html`<h2>Isi, dibandingkan dengan ${nama}</h2>`
    : html`<h2>Isi</h2><p>${nama} belum ada di sini, jadi tidak ada yang dibandingkan.</p>`
}

export function toSelisih(selisih: Sen): string {
  if (selisih === 0n) return 'tetap'
  return selisih > 0n ? `naik ${formatRupiah(selisih)}` : `turun ${formatRupiah(-selisih)}`
}

function toDaftarAlasan(daftar: readonly Alasan[]): Html {
  return html`<ul>${daftar.map(({ kode, pesan }) => html`<li>${pesan}${isKodePemeriksaan(kode) ? ` (${kode})` : ''}</li>`)}</ul>`
}

export function toHalaman(judul: string, nama: string | null, isi: Html): Html {
  if (nama === null) return toHalamanRingan({ judul, isi })
  const atas = html`<span>${nama}</span><form method="post" action="/setujui/keluar"><button>Keluar</button></form>`
  return toHalamanRingan({ judul, isi, atas })
}
