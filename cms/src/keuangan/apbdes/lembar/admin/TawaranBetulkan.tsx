'use client'
import { Button } from '@payloadcms/ui'
import { isKomaRagu, toSelTanpaKoma } from '../../koma-ribuan-rules.ts'
import { isMulaiDiisi } from '../bentuk-pendek-rules.ts'
import { listJudulAtauJumlah, presentJumlah, type SelLembar } from '../lembar-rules.ts'

type Props = { daftarSel: readonly SelLembar[]; onPakai: (daftarSel: readonly SelLembar[]) => void }
type PropsTawaran = { kalimat: string; tombol: string; onTekan: () => void }

/** One step that can be undone like any other. */
const Tawaran = ({ kalimat, tombol, onTekan }: PropsTawaran) => (
  <p className="lewu-ingat">
    {kalimat}{' '}
    <Button size="small" margin={false} onClick={onTekan}>
      {tombol}
    </Button>
  </p>
)

/** What is pasted from a printed budget brings its headings and sums along. */
export function TawaranBersihkan({ daftarSel, onPakai }: Props) {
  const tersalin = new Set(listJudulAtauJumlah(daftarSel))
  const banyak = tersalin.size
  if (banyak === 0) return null
  return (
    <Tawaran
      kalimat={`${banyak} baris tampaknya judul atau jumlah yang ikut tersalin: tanpa kode rekening, atau tanpa angka di atas rinciannya. Jumlah dihitung sendiri di bawah.`}
      tombol={`Hapus ${banyak} baris itu`}
      onTekan={() => onPakai(daftarSel.filter((_, nomor) => !tersalin.has(nomor)))}
    />
  )
}

/** What was prepared and not filled in. */
export function TawaranTanpaAngka({ daftarSel, nomor, onPakai }: Props & { nomor: readonly number[] }) {
  const tanpa = new Set(nomor)
  if (tanpa.size === 0 || !isMulaiDiisi(daftarSel)) return null
  return (
    <Tawaran
      kalimat={`${tanpa.size} baris belum berangka. Isi, atau hapus yang memang tidak ada di desa Anda.`}
      tombol={`Hapus ${tanpa.size} baris tanpa angka`}
      onTekan={() => onPakai(daftarSel.filter((_, nomor) => !tanpa.has(nomor)))}
    />
  )
}

/** Sums that came with a print, or with an earlier budget, and no longer hold once a line below them has changed. */
export function TawaranJumlah({ daftarSel, nomor, onPakai }: Props & { nomor: readonly number[] }) {
  const salah = new Set(nomor)
  if (salah.size === 0) return null
  return (
    <Tawaran
      kalimat={`${salah.size} baris jumlah lain dari rinciannya, jadi tabel belum dapat disimpan. Jumlah dihitung sendiri di bawah; barisnya tidak perlu ada.`}
      tombol={`Hapus ${salah.size} baris jumlah itu`}
      onTekan={() => onPakai(daftarSel.filter((_, i) => !salah.has(i + 1)))}
    />
  )
}

/** Pasted from a spreadsheet that writes thousands with commas; nobody but the one who pasted it can tell. */
export function TawaranKoma({ daftarSel, onPakai }: Props) {
  const ragu = daftarSel
    .flatMap(({ anggaran, realisasi, harga_satuan }) => [anggaran, realisasi, harga_satuan])
    .filter(isKomaRagu)
  if (ragu.length === 0) return null
  return (
    <Tawaran
      kalimat={`${ragu.length} angka memakai koma dengan tiga angka di belakangnya (misalnya ${ragu[0]}). Kalau koma itu pemisah ribuan, tekan tombol ini; kalau bukan, betulkan angkanya.`}
      tombol={`Baca ${ragu.length} angka itu sebagai ribuan`}
      onTekan={() => onPakai(daftarSel.map(toSelRibuan))}
    />
  )
}

function toSelRibuan(sel: SelLembar): SelLembar {
  const { anggaran, realisasi, harga_satuan, ...lain } = toSelTanpaKoma(sel)
  return {
    ...lain,
    anggaran: presentJumlah(anggaran),
    realisasi: presentJumlah(realisasi),
    harga_satuan: presentJumlah(harga_satuan),
  }
}
