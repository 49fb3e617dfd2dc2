/** The form of a message and what became of it, ready to print. Pure. */
import type { DesaPublik } from 'cms/contract/desa'
import { getAlamatResi, JENIS_PESAN, type JenisPesan, type ResiPublik } from 'cms/contract/resi'
import { formatTanggal } from 'cms/dasar/tanggal'
import { TEKS } from '../teks/kerangka.ts'
import { TEKS_PESAN as T } from '../teks/pesan.ts'
import type { FaktaView } from './apbdes.ts'
import type { GalatPesan, Isian } from './formulir-pesan.ts'
import { formatNamaDesa, type KerangkaView, toDesaView, toKerangka } from './kerangka.ts'

export type FormulirView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  isian: Isian
  galat: { kolom: GalatPesan['kolom']; pesan: string } | null
}
type Bahan = { desa: DesaPublik | null; isian: Isian; situs: string; galat?: FormulirView['galat'] }

export const parseJenis = (nilai: string | null): JenisPesan =>
  JENIS_PESAN.find((satu) => satu === nilai) ?? 'kontak'

export function toFormulirView({ desa, isian, situs, galat = null }: Bahan): FormulirView {
  const jenis = parseJenis(isian.jenis)
  const nama = desa === null ? null : formatNamaDesa(desa)
  const kepada = nama === null ? T.provinsi : jenis === 'minta-buka' ? nama : T.kantor(nama)
  const judul = T.judul[jenis]
  const jawaban = T.jawaban[jenis](kepada)
  return {
    kerangka: toKerangka({
      judul: galat === null ? judul : `${T.galatJudul}: ${judul}`,
      deskripsi: jawaban,
      situs,
      jalur: '/pesan',
      ...(desa === null ? {} : { desa: toDesaView(desa, desa.bergabung ? {} : null) }),
      remah: [{ teks: TEKS.beranda, href: '/' }],
      isTerindeks: false,
    }),
    judul,
    jawaban,
    isian,
    galat,
  }
}

export type ResiView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  simpan: string
  fakta: FaktaView[]
  isi: string[]
}

export function toResiView({
  resi,
  salinan,
  situs,
}: {
  resi: string
  salinan: ResiPublik | null
  situs: string
}): ResiView {
  const jawaban = salinan === null ? `${T.resiTerkirim} ${T.resiMenunggu}` : T.status[salinan.status]
  return {
    kerangka: toKerangka({
      judul: T.resiJudul,
      deskripsi: jawaban,
      situs,
      jalur: getAlamatResi(resi),
      remah: [{ teks: TEKS.beranda, href: '/' }],
      isTerindeks: false,
    }),
    judul: T.resiJudul,
    jawaban,
    simpan: `${T.resiSimpan(resi)} ${T.resiRahasia}`,
    fakta: salinan === null ? [] : listFakta(salinan),
    isi: (salinan?.jawaban ?? '').split('\n').filter((baris) => baris.trim() !== ''),
  }
}

const listFakta = ({ diterima, dijawab }: ResiPublik): FaktaView[] => [
  { label: T.diterima, nilai: formatTanggal(diterima) },
  ...(dijawab === null ? [] : [{ label: T.dijawab, nilai: formatTanggal(dijawab) }]),
]
