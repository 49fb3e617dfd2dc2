import { formatAngka } from '../../../dasar/angka.ts'
import { toHalaman } from '../../../dasar/halaman.ts'
import { NavHalaman } from '../../../platform/admin/NavHalaman.tsx'
import { type LangkahMilik, listTersaring, toKunciLangkah } from '../layar-rules.ts'
import { ButirLangkah } from './ButirLangkah.tsx'

const PER_HALAMAN = 100
type Props = {
  daftar: readonly LangkahMilik[]
  alamat: Readonly<Record<string, string | string[] | undefined>>
  hariIni: string
  isBanyakDesa: boolean
}

/** Every step of a person's villages that is late or near, or those that the address names. */
export function DaftarLangkahDesa({ daftar, alamat, hariIni, isBanyakDesa }: Props) {
  const { langkah, tahun, desa, halaman: nomor } = alamat
  const isi = listTersaring(daftar, { langkah, tahun, desa })
  const halaman = toHalaman(isi, nomor, PER_HALAMAN)
  return (
    <section className="lewu-bagian" aria-labelledby="lewu-langkah-desa">
      <h2 id="lewu-langkah-desa">Langkah yang dekat atau terlewat: {formatAngka(isi.length)}</h2>
      {isi.length < daftar.length ? (
        <p>
          <a href="/admin/kalender-anggaran">Tampilkan semua {formatAngka(daftar.length)} langkah</a>
        </p>
      ) : null}
      <ul>
        {halaman.isi.map((satu) => (
          <ButirLangkah
            key={toKunciLangkah(satu)}
            langkah={satu}
            jumlah={1}
            hariIni={hariIni}
            isBanyakDesa={isBanyakDesa}
          />
        ))}
      </ul>
      <NavHalaman
        halaman={halaman}
        jalur="/admin/kalender-anggaran"
        kueri={{ langkah: toTeks(langkah), tahun: toTeks(tahun), desa: toTeks(desa) }}
      />
    </section>
  )
}

const toTeks = (nilai: unknown): string | undefined => (typeof nilai === 'string' ? nilai : undefined)
