/** A learner's own certificate of a course: issued, to be issued, and on whose page it may stand. Pure. */
import type { PendaftaranSaya } from 'cms/contract/belajar'
import { getAlamatSertifikat } from 'cms/contract/sertifikat'
import { formatTanggal } from 'cms/dasar/tanggal'
import { TEKS_BELAJAR as T } from '../teks/belajar.ts'
import type { Tautan } from './kerangka.ts'

/** `tombol` is what issues one; null where there is one, or none to be had. */
export type SertifikatSayaView = {
  kalimat: string
  tombol: string | null
  tautan: Tautan[]
  izin: IzinView | null
}
/** Null where the certificate names no village, or holds no more. Pressing the button says the other thing. */
type IzinView = { sertifikat: string; kalimat: string; tombol: string; nilai: 'ya' | 'tidak' }

export function toSertifikatSaya(
  {
    sertifikat,
    isSertifikatTersedia,
    sebabSertifikat,
  }: Pick<PendaftaranSaya, 'sertifikat' | 'isSertifikatTersedia' | 'sebabSertifikat'>,
  nama: string,
): SertifikatSayaView {
  const siap = sebabSertifikat === 'NAMA_DIPERIKSA' ? T.sertifikatNama : T.sertifikatSiap
  if (sertifikat === null)
    return isSertifikatTersedia
      ? { kalimat: siap(nama), tombol: T.terbitkanSertifikat, tautan: [], izin: null }
      : {
          kalimat: sebabSertifikat === 'TANPA_UJI' ? T.sertifikatTanpaUji : T.sertifikatTanpaKetetapan,
          tombol: null,
          tautan: [],
          izin: null,
        }
  return {
    kalimat: [T.sertifikat[sertifikat.keadaan](sertifikat.nomor), ...listMasa(sertifikat)].join(' '),
    tombol: null,
    tautan: [
      { teks: T.unduhSertifikat, href: `/belajar/sertifikat/${sertifikat.id}` },
      { teks: T.periksaSertifikat, href: getAlamatSertifikat(sertifikat.kode) },
    ],
    izin: toIzinView(sertifikat),
  }
}

const listMasa = ({ keadaan, berlakuSampai }: NonNullable<PendaftaranSaya['sertifikat']>): string[] =>
  keadaan !== 'berlaku' || berlakuSampai === null ? [] : [T.sertifikatSampai(formatTanggal(berlakuSampai))]

function toIzinView({
  id,
  keadaan,
  izin,
  desa,
}: NonNullable<PendaftaranSaya['sertifikat']>): IzinView | null {
  if (desa === null || keadaan !== 'berlaku') return null
  return izin
    ? { sertifikat: id, kalimat: T.izinAda(desa), tombol: T.izinTarik, nilai: 'tidak' }
    : { sertifikat: id, kalimat: T.izinTiada(desa), tombol: T.izinBeri, nilai: 'ya' }
}
