/** How to ask a village, or any village, for public information. Pure. */
import {
  getAlamatInformasiPublik,
  getAlamatMintaInformasi,
  type InformasiPublik,
} from 'cms/contract/informasi-publik'
import { TEKS } from '../teks/kerangka.ts'
import { TEKS_MINTA as T } from '../teks/minta-informasi.ts'
import {
  formatNamaDesa,
  type KerangkaView,
  listRemahDesa,
  type Tautan,
  toDesaView,
  toKerangka,
} from './kerangka.ts'
import { type BlokTeks, toBlokTeks } from './portal.ts'

export type MintaInformasiView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  ppid: string | null
  isi: BlokTeks[]
  /** The form and the list of a village; null where the village has to be chosen first. */
  tautan: { minta: Tautan; daftar: Tautan } | null
}
/** `informasi` is that of the village that is asked; null for the page that is about any of them. */
type Bahan = { informasi: InformasiPublik | null; waktu?: Date; situs: string }

export function toMintaInformasiView({ informasi, waktu, situs }: Bahan): MintaInformasiView {
  const desa = informasi?.desa ?? null
  const jawaban = T.jawaban(desa === null ? T.kantorDesa : T.kantor(formatNamaDesa(desa)))
  return {
    kerangka: toKerangka({
      judul: T.judul,
      deskripsi: jawaban,
      situs,
      jalur: getAlamatMintaInformasi(desa?.slug ?? null),
      ...(waktu === undefined ? {} : { waktu }),
      ...(desa === null ? {} : { desa: toDesaView(desa) }),
      remah: desa === null ? [{ teks: TEKS.beranda, href: '/' }] : listRemahDesa(desa),
    }),
    judul: T.judul,
    jawaban,
    ppid: informasi === null ? null : T.ppid(informasi.ppid),
    isi: toBlokTeks(T.isi),
    tautan:
      desa === null
        ? null
        : {
            minta: { teks: T.tombol, href: `/pesan?desa=${desa.slug}&jenis=informasi` },
            daftar: { teks: T.daftar, href: getAlamatInformasiPublik(desa.slug) },
          },
  }
}
