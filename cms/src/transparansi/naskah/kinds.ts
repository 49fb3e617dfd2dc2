/** The kinds of texts, as publication and preview use them. */
import type { KumpulanNaskah } from '../../alur/kinds.ts'
import { kursus } from '../kursus/presenter.ts'
import { programBelajar } from '../kursus/program-presenter.ts'
import { agenda } from './agenda.ts'
import { berita } from './berita.ts'
import { dokumen } from './dokumen.ts'
import { galeri } from './galeri.ts'
import { kegiatan } from './kegiatan.ts'
import { pengecualian } from './pengecualian.ts'
import { pengumuman } from './pengumuman.ts'
import { type PenyajiNaskah, toPenyajiNaskah } from './penyaji.ts'

export const PENYAJI_NASKAH: Readonly<Record<KumpulanNaskah, PenyajiNaskah>> = {
  berita: toPenyajiNaskah(berita),
  pengumuman: toPenyajiNaskah(pengumuman),
  agenda: toPenyajiNaskah(agenda),
  galeri: toPenyajiNaskah(galeri),
  dokumen: toPenyajiNaskah(dokumen),
  kegiatan: toPenyajiNaskah(kegiatan),
  pengecualian: toPenyajiNaskah(pengecualian),
  kursus,
  'program-belajar': programBelajar,
}
