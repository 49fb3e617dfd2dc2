import { formatAngka } from '../../dasar/angka.ts'
import type { Halaman } from '../../dasar/halaman.ts'

type Props = { halaman: Halaman<unknown>; jalur: string; kueri: Readonly<Record<string, string | undefined>> }

/** The pages before and after of a long list; nothing where it is one. The other choices stay in the address. */
export function NavHalaman({ halaman: { nomor, jumlah }, jalur, kueri }: Props) {
  if (jumlah === 1) return null
  const toHref = (lain: number): string => {
    const isi = Object.entries({ ...kueri, halaman: String(lain) }).flatMap(([nama, nilai]) =>
      nilai === undefined || nilai === '' ? [] : [[nama, nilai]],
    )
    return `${jalur}?${new URLSearchParams(isi)}`
  }
  return (
    <nav aria-label="Halaman daftar" className="lewu-pilihan">
      {nomor > 1 ? (
        <a className="btn btn--style-secondary btn--size-medium" href={toHref(nomor - 1)}>
          Sebelumnya
        </a>
      ) : null}
      <span>
        Halaman {formatAngka(nomor)} dari {formatAngka(jumlah)}
      </span>
      {nomor < jumlah ? (
        <a className="btn btn--style-secondary btn--size-medium" href={toHref(nomor + 1)}>
          Berikutnya
        </a>
      ) : null}
    </nav>
  )
}
