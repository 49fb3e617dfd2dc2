/** Checks a preview: signed by the cms, not old, of a kind we print. Pure but for the clock given. */
import { createPublicKey, verify } from 'node:crypto'
import { agendaPublikSchema } from 'cms/contract/agenda'
import { apbdesPratinjauSchema } from 'cms/contract/apbdes'
import { beritaPublikSchema } from 'cms/contract/berita'
import { desaPublikSchema } from 'cms/contract/desa'
import { dokumenPublikSchema } from 'cms/contract/dokumen'
import { galeriPublikSchema } from 'cms/contract/galeri'
import { kegiatanPublikSchema } from 'cms/contract/kegiatan'
import { kursusPublikSchema } from 'cms/contract/kursus'
import { pengecualianPublikSchema } from 'cms/contract/pengecualian'
import { pengumumanPublikSchema } from 'cms/contract/pengumuman'
import { kirimanPratinjauSchema, MASA_PRATINJAU, muatanPratinjauSchema } from 'cms/contract/pratinjau'
import { programBelajarPublikSchema } from 'cms/contract/program-belajar'
import { type Result, toOk, toRefusal } from 'cms/dasar/result'
import { z } from 'zod'
import { toAgendaView } from './agenda.ts'
import { toBeritaView } from './berita.ts'
import { toDokumenView } from './dokumen.ts'
import { toGaleriView } from './galeri.ts'
import type { NaskahView } from './naskah.ts'
import { toPengumumanView } from './pengumuman.ts'

/** A clock of the cms running ahead by this much is let pass, in milliseconds. */
const MAX_MENDAHULUI = 60_000

const isiSchema = z.discriminatedUnion('jenis', [
  z.object({ jenis: z.literal('apbdes'), isi: apbdesPratinjauSchema }),
  z.object({ jenis: z.literal('desa'), isi: desaPublikSchema }),
  z.object({ jenis: z.literal('berita'), isi: beritaPublikSchema }),
  z.object({ jenis: z.literal('pengumuman'), isi: pengumumanPublikSchema }),
  z.object({ jenis: z.literal('agenda'), isi: agendaPublikSchema }),
  z.object({ jenis: z.literal('galeri'), isi: galeriPublikSchema }),
  z.object({ jenis: z.literal('dokumen'), isi: dokumenPublikSchema }),
  z.object({ jenis: z.literal('kursus'), isi: kursusPublikSchema }),
  z.object({ jenis: z.literal('program-belajar'), isi: programBelajarPublikSchema }),
  z.object({ jenis: z.literal('kegiatan'), isi: kegiatanPublikSchema }),
  z.object({ jenis: z.literal('pengecualian'), isi: pengecualianPublikSchema }),
])
export type Pratinjau = z.infer<typeof isiSchema> & { dibuat: Date; latihan: string | null }
export type AlasanPratinjau = 'BUKAN_KIRIMAN' | 'TANDA_TANGAN_SALAH' | 'KEDALUWARSA' | 'ISI_SALAH'
type Bahan = { kiriman: unknown; daftarKunci: string[]; now: Date }

export function parsePratinjau({ kiriman, daftarKunci, now }: Bahan): Result<Pratinjau, AlasanPratinjau> {
  const terbaca = kirimanPratinjauSchema.safeParse(kiriman)
  if (!terbaca.success) return toRefusal('BUKAN_KIRIMAN')
  const { muatan, tandaTangan } = terbaca.data
  if (!daftarKunci.some((kunci) => isSah(muatan, tandaTangan, kunci))) return toRefusal('TANDA_TANGAN_SALAH')
  const isi = muatanPratinjauSchema.safeParse(parseJson(muatan))
  if (!isi.success) return toRefusal('ISI_SALAH')
  const dibuat = new Date(isi.data.dibuat)
  const umur = now.getTime() - dibuat.getTime()
  if (umur > MASA_PRATINJAU || umur < -MAX_MENDAHULUI) return toRefusal('KEDALUWARSA')
  const pratinjau = isiSchema.safeParse(isi.data)
  return pratinjau.success
    ? toOk({ ...pratinjau.data, dibuat, latihan: isi.data.latihan })
    : toRefusal('ISI_SALAH')
}

/** The view of a text; null for the kinds that have pages of their own making. */
export function findNaskahView(
  pratinjau: Pratinjau,
  dasar: { situs: string; isPratinjau: true },
): NaskahView | null {
  const bahan = { ...dasar, waktu: pratinjau.dibuat, now: pratinjau.dibuat }
  switch (pratinjau.jenis) {
    case 'berita':
      return toBeritaView({ ...bahan, isi: pratinjau.isi })
    case 'pengumuman':
      return toPengumumanView({ ...bahan, isi: pratinjau.isi })
    case 'agenda':
      return toAgendaView({ ...bahan, isi: pratinjau.isi })
    case 'galeri':
      return toGaleriView({ ...bahan, isi: pratinjau.isi })
    case 'dokumen':
      return toDokumenView({ ...bahan, isi: pratinjau.isi })
    default:
      return null
  }
}

function isSah(muatan: string, tandaTangan: string, kunci: string): boolean {
  try {
    const publik = createPublicKey({ key: Buffer.from(kunci, 'base64'), format: 'der', type: 'spki' })
    return verify(null, Buffer.from(muatan), publik, Buffer.from(tandaTangan, 'base64url'))
  } catch {
    // A row that holds no key signs nothing.
    return false
  }
}

function parseJson(teks: string): unknown {
  try {
    return JSON.parse(teks)
  } catch {
    return null
  }
}
