/** A budget line by line, as whoever decides on it may see it. */
import type { PayloadRequest } from 'payload'
import { type AcuanAnggaran, type BarisApbdes, formatJudul } from '../keuangan/index.ts'
import { type AnggaranDibaca, findAnggaran } from './anggaran.ts'
import type { FaktaPersetujuan } from './facts.ts'
import { type BagianRincian, listBagianRincian } from './rincian-rules.ts'

export type FaktaRincian = Pick<FaktaPersetujuan, 'id' | 'desa' | 'pembanding'> & {
  judul: string
  acuan: AcuanAnggaran
  bagian: BagianRincian[]
}

/** Reads as the person; null for a document that is not theirs to see or not there. */
export async function findFaktaRincian(req: PayloadRequest, id: string): Promise<FaktaRincian | null> {
  const anggaran = await findAnggaran(req, id)
  if (anggaran === null) return null
  const { dokumen, desa, acuan, susunan, pembanding } = anggaran
  const lalu = listBisaDibanding(anggaran)
  return {
    id,
    judul: formatJudul(dokumen),
    desa: desa.nama,
    acuan,
    pembanding: { nama: pembanding.nama, isAda: lalu !== null },
    bagian: listBagianRincian(susunan.rincian, lalu, acuan),
  }
}

/** Activities of another code list are other activities. */
const listBisaDibanding = ({ acuan, pembanding }: AnggaranDibaca): BarisApbdes[] | null =>
  pembanding.susunanKode === acuan.susunanKode ? pembanding.rincian : null
