/** Lessons to be read again, of the courses the person may write or review. */
import type { PayloadRequest } from 'payload'
import { getPeranAktif } from '../../akses/active-peran.ts'
import { toIdRelasi } from '../../dasar/relasi.ts'
import type { Terbitan } from '../../naskah/terbitan.ts'
import { type KursusTinjau, listPelajaranTinjau, type PelajaranTinjau } from './tinjau-rules.ts'

/** Null for people who neither write courses nor review them. */
export async function listTinjau(req: PayloadRequest): Promise<PelajaranTinjau[] | null> {
  const isUrusan = (await getPeranAktif(req)).some(({ peran }) =>
    ['penulis-kursus', 'penelaah-kursus'].includes(peran),
  )
  if (!isUrusan) return null
  const umum = { pagination: false, depth: 0, overrideAccess: false, req } as const
  const berubah = await req.payload.find({
    collection: 'peraturan',
    where: { status: { not_equals: 'berlaku' } },
    ...umum,
    overrideAccess: false,
    req,
  })
  if (berubah.docs.length === 0) return []
  const kursus = await req.payload.find({
    collection: 'kursus',
    sort: 'judul',
    ...umum,
    overrideAccess: false,
    req,
  })
  return listPelajaranTinjau(
    kursus.docs.map(toKursusTinjau),
    berubah.docs.map(({ id, sebutan, status, statusSejak, createdAt }) => ({
      id,
      sebutan: sebutan ?? '',
      status,
      statusSejak: statusSejak ?? createdAt,
    })),
  )
}

type Dokumen = {
  id: string
  judul: string
  terbitan?: unknown
  daftarPelajaran: { judul: string; blok: { blockType: string }[] }[]
}

function toKursusTinjau({ id, judul, terbitan, daftarPelajaran }: Dokumen): KursusTinjau {
  return {
    id,
    judul,
    diperbarui: (terbitan as Terbitan | null | undefined)?.diperbarui ?? null,
    pelajaran: daftarPelajaran.map((satu) => ({
      judul: satu.judul,
      peraturan: satu.blok.flatMap((blok) =>
        blok.blockType === 'rujukan' && 'peraturan' in blok ? [toIdRelasi(blok.peraturan) ?? ''] : [],
      ),
    })),
  }
}
