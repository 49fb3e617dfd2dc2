/** A course in plain words, for whoever approves it on a phone: every lesson, and what its tests ask for. Pure. */
import { z } from 'zod'
import { getTulisanTempat } from '../../belajar/index.ts'
import { isPenentu, JENIS_KUIS } from '../../contract/kursus.ts'
import type { BerkasFakta } from '../../naskah/terbitan.ts'
import { blokNaskahSchema, presentDaftarBlok } from './blok-presenter.ts'

const naskahSchema = z.object({
  daftarPelajaran: z.array(z.object({ judul: z.string(), blok: z.array(blokNaskahSchema) })),
  daftarKuis: z
    .array(
      z.object({
        judul: z.string(),
        jenis: z.enum(JENIS_KUIS),
        sesudah: z.string().nullish(),
        lulusPersen: z.number(),
        undi: z.array(z.object({ kategori: z.string(), jumlah: z.number() })),
      }),
    )
    .nullish(),
})

export function listTeksKursus(
  naskah: Record<string, unknown>,
  berkas: BerkasFakta[],
): { nama: string; paragraf: string[] }[] {
  const terbaca = naskahSchema.safeParse(naskah)
  if (!terbaca.success) return []
  const terbitan = { naskah, berkas, status: 'terbit', terbitPada: '', diperbarui: '' } as const
  return [
    ...terbaca.data.daftarPelajaran.map(({ judul, blok }) => ({
      nama: `Pelajaran: ${judul}`,
      paragraf: presentDaftarBlok(blok, { terbitan, status: new Map() }).daftarKata,
    })),
    ...(terbaca.data.daftarKuis ?? []).map((kuis) => {
      const tempat = getTulisanTempat(kuis)
      const undi = kuis.undi.map(({ kategori, jumlah }) => `${jumlah} soal ${kategori}`).join(', ')
      return {
        nama: `Kuis: ${kuis.judul}`,
        paragraf: [
          `${isPenentu(kuis.jenis) ? `Lulus mulai ${kuis.lulusPersen}%` : 'Tidak dihitung'}. ${undi}.`,
          ...(tempat === null ? [] : [`Sesudah "${tempat}".`]),
        ],
      }
    }),
  ]
}
