import { getAlamatPengumuman, type PengumumanPublik } from 'cms/contract/pengumuman'
import { formatTanggal, formatWaktu, toTanggal } from 'cms/dasar/tanggal'
import { LABEL_BAHAYA, LABEL_UNSUR, TEKS_NASKAH as T } from '../teks/naskah.ts'
import type { FaktaView } from './isi.ts'
import { type BahanNaskah, type NaskahView, toDasarNaskah, toPenerbit, toUnduhan } from './naskah.ts'
import { toKalimatPertama } from './teks-kaya.ts'

export function toPengumumanView(bahan: BahanNaskah<PengumumanPublik> & { now: Date }): NaskahView {
  const { desa, slug, sifat, isTerverifikasi, isi, unsur, lampiran } = bahan.isi
  const alamat = getAlamatPengumuman(desa.slug, slug)
  return {
    ...toDasarNaskah('pengumuman', bahan, { alamat, deskripsi: toKalimatPertama(isi) }),
    tanda: sifat === 'serta-merta' ? [{ teks: T.segera, isPenting: true }] : [],
    catatan: isTerverifikasi ? null : { judul: T.belumDiverifikasiJudul, isi: T.belumDiverifikasi },
    isi,
    bagian: unsur.map((satu) => ({ judul: LABEL_UNSUR[satu.nama], isi: satu.isi })),
    fakta: [
      // Of a danger people ask how old the word is, in hours.
      ...(sifat === 'serta-merta' ? [{ label: T.kabarTerakhir, nilai: formatWaktu(bahan.waktu) }] : []),
      ...listFakta(bahan.isi, toTanggal(bahan.now)),
    ],
    unduhan: lampiran === null ? null : toUnduhan(lampiran, T.lampiran),
  }
}

function listFakta({ desa, jenisBahaya, berlakuSampai }: PengumumanPublik, hariIni: string): FaktaView[] {
  const bahaya = jenisBahaya === null ? [] : [{ label: T.jenisBahaya, nilai: LABEL_BAHAYA[jenisBahaya] }]
  if (berlakuSampai === null) return [...bahaya, toPenerbit(desa)]
  const lewat = berlakuSampai < hariIni ? ` (${T.sudahLewat.toLowerCase().replace(/\.$/, '')})` : ''
  return [
    ...bahaya,
    { label: T.berlakuSampai, nilai: `${formatTanggal(berlakuSampai)}${lewat}` },
    toPenerbit(desa),
  ]
}
