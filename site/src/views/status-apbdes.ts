/** Which budget this is: its regulation, its text, its versions, and where what was realised is known from. Pure. */
import {
  type ApbdesRingkas,
  type Fase,
  type PeraturanPublik,
  toNamaVersi,
  type VersiPublik,
} from 'cms/contract/apbdes'
import { formatUkuran } from 'cms/dasar/angka'
import { formatTanggal, formatTanggalRingkas, toTanggal } from 'cms/dasar/tanggal'
import { ASAL_REALISASI, LABEL_FASE, TEKS_APBDES as T } from '../teks/apbdes.ts'
import type { FaktaView } from './isi.ts'
import { formatJumlah } from './jumlah.ts'
import type { Tautan } from './kerangka.ts'

export type VersiView = {
  nama: string
  href: string
  isIni: boolean
  isTerbaru: boolean
  dasar: string
  tanggal: string
  belanja: string
}
/** Said on the page of a version that is not the latest. */
export type VersiLamaView = { kalimat: string; tautan: Tautan }

/** A preview may not be set yet: it says so, and nothing that is only known afterwards. */
export function listFakta({ fase, ke, peraturan, ditetapkanPada }: ApbdesRingkas): FaktaView[] {
  const status = ditetapkanPada === null ? T.belumDitetapkan(fase) : formatFase(fase, ke)
  return [
    { label: T.status, nilai: status },
    ...(peraturan === null ? [] : listFaktaPeraturan(peraturan, ditetapkanPada !== null)),
    ...(ditetapkanPada === null
      ? []
      : [{ label: T.ditetapkanPada, nilai: formatTanggalRingkas(toTanggal(new Date(ditetapkanPada))) }]),
  ]
}

function listFaktaPeraturan(
  peraturan: NonNullable<ApbdesRingkas['peraturan']>,
  isDitetapkan: boolean,
): FaktaView[] {
  const diSistem = isDitetapkan ? [{ label: T.tandaTangan, nilai: T.ditandatanganiDigital }] : []
  return [
    { label: T.dasar, nilai: T.peraturan(peraturan.jenis, peraturan.nomor) },
    { label: T.tanggalPeraturan, nilai: formatTanggal(peraturan.tanggal) },
    ...(peraturan.ditandatanganiDiKertas
      ? [{ label: T.tandaTangan, nilai: T.ditandatanganiDiKertas }]
      : diSistem),
    ...listFaktaSesudah(peraturan),
  ]
}

/** What the regulation met on its way: the gazette, its details, the evaluation, or that it did not come. */
function listFaktaSesudah(peraturan: PeraturanPublik): FaktaView[] {
  const { jenis, pengundangan, evaluasi, catatanEvaluasi, penjabaran, pembetulan } = peraturan
  return [
    ...(pengundangan === null
      ? []
      : [
          {
            label: T.lembaran(jenis),
            nilai: T.diundangkan(pengundangan.nomor, formatTanggal(pengundangan.tanggal)),
          },
        ]),
    ...(penjabaran === undefined
      ? []
      : [
          {
            label: T.penjabaran,
            nilai: T.isiPenjabaran(penjabaran.nomor, formatTanggal(penjabaran.tanggal)),
          },
        ]),
    ...(evaluasi === undefined
      ? []
      : [{ label: T.evaluasi, nilai: T.hasilEvaluasi(evaluasi.nomor, formatTanggal(evaluasi.tanggal)) }]),
    ...(catatanEvaluasi === null ? [] : [{ label: T.evaluasi, nilai: catatanEvaluasi }]),
    ...(pembetulan === undefined ? [] : [{ label: T.pembetulan, nilai: pembetulan }]),
  ]
}

const formatFase = (fase: Fase, ke: number | null): string =>
  ke === null ? LABEL_FASE[fase] : `${LABEL_FASE[fase]} ke-${ke}`

export function toAsalRealisasi({ realisasi }: ApbdesRingkas): string | null {
  const asal = ASAL_REALISASI[realisasi.sumber]
  if (asal === null) return null
  const { sampai, luarRekening } = realisasi
  return [
    asal,
    ...(sampai === null ? [] : [T.sampai(realisasi.sumber, formatTanggal(sampai))]),
    ...(luarRekening === 0 ? [] : [T.luarRekening(formatJumlah(luarRekening))]),
  ].join(' ')
}

/** The signed texts: of the regulation, and of the Perkades that details it. */
export function listNaskah({ peraturan }: ApbdesRingkas): Tautan[] {
  if (peraturan === null) return []
  const { jenis, nomor, berkas, penjabaran } = peraturan
  return [
    ...toTautanNaskah(T.peraturan(jenis, nomor), berkas),
    ...(penjabaran === undefined
      ? []
      : toTautanNaskah(T.peraturan('perkades', penjabaran.nomor), penjabaran.berkas)),
  ]
}

/** Nothing where no text was handed in. */
export const toTautanNaskah = (nama: string, berkas: PeraturanPublik['berkas']): Tautan[] =>
  berkas === null
    ? []
    : [
        {
          teks: T.naskah(nama, formatUkuran(berkas.ukuran)),
          href: `/berkas/${berkas.sha256}/${berkas.nama}`,
        },
      ]

export function toLama(
  { versi, fase, ke, tahun }: ApbdesRingkas,
  tahunan: string,
  nama?: string,
): VersiLamaView | null {
  if (nama === undefined || versi.at(-1)?.nama === nama) return null
  return {
    kalimat: T.versiLama(T.namaVersi(fase, ke)),
    tautan: { teks: T.versiKe(tahun), href: tahunan },
  }
}

/** One version says nothing that the page does not say. */
export function listVersi({ versi, fase, ke }: ApbdesRingkas, ini: string | undefined): VersiView[] {
  if (versi.length < 2) return []
  const terbaru = versi.at(-1)?.nama
  return versi.map((satu) => ({
    nama: toNamaVersiTampil(satu),
    href: satu.alamat,
    isIni: ini !== undefined && satu.nama === toNamaVersi({ fase, ke }),
    isTerbaru: satu.nama === terbaru,
    dasar: T.peraturan(satu.peraturan.jenis, satu.peraturan.nomor),
    tanggal: formatTanggalRingkas(satu.peraturan.tanggal),
    belanja: formatJumlah(satu.belanja.anggaran),
  }))
}

function toNamaVersiTampil({ fase, ke, sampai }: VersiPublik): string {
  const nama = T.namaVersi(fase, ke)
  return sampai === undefined ? nama : T.namaVersiSampai(nama, formatTanggalRingkas(sampai))
}
