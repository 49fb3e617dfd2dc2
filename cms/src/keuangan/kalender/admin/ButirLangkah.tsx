import { formatAngka } from '../../../dasar/angka.ts'
import { formatBatas } from '../kalender-rules.ts'
import type { LangkahMilik } from '../layar-rules.ts'
import { isKodeTanda } from '../tanda.ts'
import { getAlamatKalender, getAlamatLangkah } from '../tempat-rules.ts'
import { TandaiSelesai } from './TandaiSelesai.tsx'

type Props = { langkah: LangkahMilik; jumlah: number; hariIni: string; isBanyakDesa: boolean }

/** One step of a village, or so many reports of its activities with the way to each of them. */
export function ButirLangkah({ langkah, jumlah, hariIni, isBanyakDesa }: Props) {
  const { kode, nama, tahun, dasar, cara, desa, idDesa, kegiatan, canTandai } = langkah
  const isBanyak = jumlah > 1
  return (
    <li>
      <a
        href={
          isBanyak
            ? getAlamatKalender(langkah, idDesa)
            : getAlamatLangkah(langkah, isBanyakDesa ? idDesa : undefined)
        }
      >
        {nama}
        {formatKegiatan(langkah, jumlah)}, tahun anggaran {tahun}
        {isBanyakDesa ? `, ${desa}` : ''}
      </a>{' '}
      <span>
        – {isBanyak && langkah.hari > 0 ? 'yang paling lama ' : ''}
        {formatBatas(langkah)}
      </span>{' '}
      <small>({dasar})</small>{' '}
      <small>{isBanyak ? 'Buka daftarnya untuk menandai satu per satu' : cara}.</small>{' '}
      {canTandai && !isBanyak && isKodeTanda(kode) ? (
        <TandaiSelesai
          ditandai={{ langkah: kode, nama, tahun, desa: idDesa, kodeKegiatan: kegiatan?.kode ?? null }}
          hariIni={hariIni}
          denganBerkas
        />
      ) : null}
    </li>
  )
}

function formatKegiatan({ kegiatan }: LangkahMilik, jumlah: number): string {
  if (kegiatan === null) return ''
  return jumlah > 1 ? `: ${formatAngka(jumlah)} kegiatan` : `: ${kegiatan.nama}`
}
