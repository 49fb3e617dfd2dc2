/** Which sheets there are of a budget, from which copy each is made, and how. Pure. */
import type { Pesanan } from 'cms/cetak/pesanan'
import { CETAKAN, type Cetakan, getAlamatApbdes, getAlamatVersi } from 'cms/contract/alamat-apbdes'
import type { ApbdesPublik } from 'cms/contract/apbdes'
import type { Lembar } from '../data/xlsx.ts'
import type { BahanCetakan } from './bahan.ts'
import { type BahanLra, createPesananLra, listLembarLra } from './lembar-lra.ts'
import { hasRealisasi } from './lra.ts'
import { createPesananPapan } from './papan.ts'

type Isi = { pesanan: Pesanan } | { buku: Lembar[] }
type CaraCetak = {
  /** The version it is made from; null: the budget of the year as it is in force. */
  versi: string | null
  isAda: (apbdes: ApbdesPublik) => boolean
  toIsi: (bahan: BahanCetakan) => Isi
}

const SEMESTER_1 = 'realisasi-semester-1'
const toTahunan = (bahan: BahanCetakan): BahanLra => ({
  ...bahan,
  jalur: getAlamatApbdes(bahan.apbdes.desa.slug, bahan.apbdes.tahun),
  isSemester: false,
})
const toSemester = (bahan: BahanCetakan): BahanLra => ({
  ...bahan,
  jalur: getAlamatVersi(bahan.apbdes.desa.slug, bahan.apbdes.tahun, SEMESTER_1),
  isSemester: true,
})
const lra = (versi: string | null, toIsi: CaraCetak['toIsi']): CaraCetak => ({
  versi,
  isAda: hasRealisasi,
  toIsi,
})
const papan = (createPesanan: (bahan: BahanCetakan) => Pesanan): CaraCetak => ({
  versi: null,
  isAda: () => true,
  toIsi: (bahan) => ({ pesanan: createPesanan(bahan) }),
})

export const CARA_CETAK: Readonly<Record<Cetakan, CaraCetak>> = {
  'lra.pdf': lra(null, (bahan) => ({ pesanan: createPesananLra(toTahunan(bahan)) })),
  'lra.xlsx': lra(null, (bahan) => ({ buku: listLembarLra(toTahunan(bahan)) })),
  'semester-1.pdf': lra(SEMESTER_1, (bahan) => ({ pesanan: createPesananLra(toSemester(bahan)) })),
  'semester-1.xlsx': lra(SEMESTER_1, (bahan) => ({ buku: listLembarLra(toSemester(bahan)) })),
  'poster.pdf': papan((bahan) => createPesananPapan(bahan, 'poster')),
  'baliho.pdf': papan((bahan) => createPesananPapan(bahan, 'baliho')),
  'gambar.png': papan((bahan) => createPesananPapan(bahan, 'gambar')),
}

export const parseCetakan = (nama: string | undefined): Cetakan | null =>
  CETAKAN.find((satu) => satu === nama) ?? null

/** `lra-danum-lestari-2026.pdf`; the mark of a sample village stands in the name as in that of its open data. */
export function toNamaCetakan({ desa, tahun }: ApbdesPublik, cetakan: Cetakan): string {
  const [nama = '', ekstensi = ''] = cetakan.split('.')
  return `${desa.contoh ? 'data-contoh-' : ''}${nama}-${desa.slug}-${tahun}.${ekstensi}`
}

/** Sheets that this budget has: those of another version by the list of its versions. */
export const listCetakan = (apbdes: ApbdesPublik): Cetakan[] =>
  CETAKAN.filter((nama) => {
    const { versi, isAda } = CARA_CETAK[nama]
    return versi === null ? isAda(apbdes) : apbdes.versi.some((satu) => satu.nama === versi)
  })
