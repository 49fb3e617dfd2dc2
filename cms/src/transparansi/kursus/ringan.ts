/** A course in plain words, for whoever approves it on a phone: every lesson, and what its tests ask for. Pure. */
import { z } from 'zod'
import type { BerkasFakta } from '../../naskah/terbitan.ts'
import { blokNaskahSchema, presentDaftarBlok } from './blok-presenter.ts'

const naskahSchema = z.object({
  daftarPelajaran: z.array(z.object({ judul: z.string(), blok: z.array(blokNaskahSchema) })),
  daftarKuis: z
    .array(
      z.object({
        judul: z.string(),
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
    ...(terbaca.data.daftarKuis ?? []).map(({ judul, lulusPersen, undi }) => ({
      nama: `Kuis: ${judul}`,
      paragraf: [
        `Lulus mulai ${lulusPersen}%. ${undi.map(({ kategori, jumlah }) => `${jumlah} soal ${kategori}`).join(', ')}.`,
      ],
    })),
  ]
}
