/** What an export holds and what will be made of it, in sentences for the officer. Pure. */
import { formatRupiah } from '../../dasar/rupiah.ts'
import { addHari, formatTanggal } from '../../dasar/tanggal.ts'
import { type Fase, LABEL_FASE } from '../apbdes/fase.ts'
import { NAMA_TABEL, TABEL_REALISASI } from './daftar-tabel.ts'
import type { Dump } from './dump-rules.ts'
import { calculatePanjar, type Rentang } from './peristiwa-rules.ts'
import { listCiri, listFaseAda, listPosting, type Posting } from './posting-rules.ts'

type Pilihan = { fase: Fase; posting: Posting; rentang: Rentang | null }

export function listTemuan(dump: Dump, pilihan: Pilihan): string[] {
  const { tabel, kodeDesa, tahun } = dump
  const versi = tabel.Ref_Version[0]?.Versi
  return [
    `Ekspor Siskeudes${versi ? ` ${versi}` : ''}, desa ${kodeDesa}, tahun ${tahun}. Tabel dan kolom lain (nama, rekening bank, NPWP) tidak dibaca; dari uraian hanya yang semua katanya dikenal.`,
    ...listPosting(dump).map(formatDitemukan),
    formatDibuat(dump, pilihan),
    ...formatFaseLain(dump, pilihan.fase),
    ...formatPanjar(dump, pilihan.rentang),
    `Baris yang dibaca: ${NAMA_TABEL.filter((nama) => tabel[nama].length > 0)
      .map((nama) => `${nama} ${tabel[nama].length}`)
      .join(', ')}.`,
  ]
}

/** What is above posting 4 is told by no source, so only its order is said. */
const NAMA_POSTING: Readonly<Record<number, string>> = {
  2: 'APBDes awal',
  3: 'perubahan',
  4: 'perubahan sesudahnya, biasanya penjabaran (Perkades)',
}

const formatDitemukan = (posting: Posting): string =>
  `Ditemukan posting ${[
    `${posting.nomor}: ${NAMA_POSTING[posting.nomor] ?? 'perubahan sesudahnya (Perdes atau Perkades)'}`,
    ...listCiri(posting),
    ...(posting.isTerkunci ? [] : ['belum dikunci']),
  ].join(', ')}.`

function formatDibuat({ tahun }: Dump, { fase, posting, rentang }: Pilihan): string {
  const anggaran = `anggaran dari posting ${posting.nomor}`
  const realisasi =
    rentang === null
      ? 'tanpa realisasi'
      : `realisasi 1 Januari sampai ${formatTanggal(addHari(rentang.sebelum, -1))}`
  return `Yang akan dibuat: ${LABEL_FASE[fase]} tahun ${tahun}, ${anggaran}, ${realisasi}.`
}

function formatFaseLain(dump: Dump, fase: Fase): string[] {
  const tanpaRealisasi = TABEL_REALISASI.some((tabel) => !dump.ada.has(tabel))
  const lain = listFaseAda(dump, tanpaRealisasi).filter((satu) => satu !== fase)
  return lain.length === 0
    ? []
    : [
        `Dari berkas ini dapat juga dibuat: ${lain.map((satu) => LABEL_FASE[satu]).join(', ')}. Impor satu per satu dengan memilih fasenya.`,
      ]
}

function formatPanjar(dump: Dump, rentang: Rentang | null): string[] {
  const panjar = rentang === null ? 0n : calculatePanjar(dump, rentang.sebelum)
  return panjar === 0n
    ? []
    : [
        `Uang muka (panjar) yang belum dipertanggungjawabkan ${formatRupiah(panjar)}; belum dihitung sebagai belanja.`,
      ]
}
