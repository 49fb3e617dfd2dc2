import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ZodType } from 'zod'
import { agendaPublikSchema } from './agenda.ts'
import { apbdesPublikSchema } from './apbdes.ts'
import { beritaPublikSchema } from './berita.ts'
import { desaPublikSchema } from './desa.ts'
import { dokumenPublikSchema } from './dokumen.ts'
import { fasilitasPublikSchema } from './fasilitas.ts'
import { galeriPublikSchema } from './galeri.ts'
import { informasiPublikSchema } from './informasi-publik.ts'
import { kegiatanPublikSchema } from './kegiatan.ts'
import { keterbukaanPublikSchema } from './keterbukaan.ts'
import { kursusPublikSchema } from './kursus.ts'
import { lembagaEkonomiPublikSchema } from './lembaga-ekonomi.ts'
import { pemerintahanPublikSchema } from './pemerintahan.ts'
import { pengecualianPublikSchema } from './pengecualian.ts'
import { pengumumanPublikSchema } from './pengumuman.ts'
import { programBelajarPublikSchema } from './program-belajar.ts'
import { resiPublikSchema } from './resi.ts'
import { JENIS_SALINAN, type JenisSalinan } from './salinan.ts'
import { sertifikatPublikSchema } from './sertifikat.ts'
import { tanyaJawabPublikSchema } from './tanya-jawab.ts'
import { kabupatenPublikSchema, provinsiPublikSchema } from './wilayah.ts'

const SCHEMAS: Record<JenisSalinan, ZodType> = {
  provinsi: provinsiPublikSchema,
  kabupaten: kabupatenPublikSchema,
  desa: desaPublikSchema,
  apbdes: apbdesPublikSchema,
  'apbdes-versi': apbdesPublikSchema,
  berita: beritaPublikSchema,
  pengumuman: pengumumanPublikSchema,
  agenda: agendaPublikSchema,
  galeri: galeriPublikSchema,
  dokumen: dokumenPublikSchema,
  kegiatan: kegiatanPublikSchema,
  pengecualian: pengecualianPublikSchema,
  pemerintahan: pemerintahanPublikSchema,
  fasilitas: fasilitasPublikSchema,
  'lembaga-ekonomi': lembagaEkonomiPublikSchema,
  keterbukaan: keterbukaanPublikSchema,
  'informasi-publik': informasiPublikSchema,
  kursus: kursusPublikSchema,
  'kursus-versi': kursusPublikSchema,
  'program-belajar': programBelajarPublikSchema,
  resi: resiPublikSchema,
  'tanya-jawab': tanyaJawabPublikSchema,
  sertifikat: sertifikatPublikSchema,
}
const folder = new URL('./examples/', import.meta.url)
const files = readdirSync(folder)

describe('contract examples', () => {
  test.each(JENIS_SALINAN)('%s has a full and a nearly empty example that parse unchanged', (jenis) => {
    const own = files.filter((name) => name.startsWith(`${jenis}.`)).sort()
    expect(own).toEqual([`${jenis}.hampir-kosong.json`, `${jenis}.penuh.json`])
    for (const name of own) {
      const example: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
      expect(SCHEMAS[jenis].parse(example)).toEqual(example)
    }
  })
})
