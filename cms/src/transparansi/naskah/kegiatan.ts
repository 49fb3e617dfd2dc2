import { z } from 'zod'
import {
  JENIS_DOKUMEN_KEGIATAN,
  type KegiatanPublik,
  kegiatanPublikSchema,
  PELAKSANA_KEGIATAN,
  TAHAP_FOTO,
} from '../../contract/kegiatan.ts'
import type { Terbitan } from '../../naskah/terbitan.ts'
import {
  type DefinisiNaskah,
  findBerkas,
  tanpaKonteks,
  toBerkasPublik,
  toFoto,
  toUnduhan,
} from './penyaji.ts'

const naskahSchema = z.object({
  judul: z.string(),
  tahun: z.number(),
  kodeKegiatan: z.string(),
  keluaran: z.string().nullish(),
  daftarTempat: z
    .array(
      z.object({
        dusun: z.string().nullish(),
        volume: z.number().nullish(),
        satuan: z.string().nullish(),
      }),
    )
    .nullish(),
  mulai: z.string().nullish(),
  selesai: z.string().nullish(),
  pelaksana: z.enum(PELAKSANA_KEGIATAN).nullish(),
  tim: z.array(z.object({ fungsi: z.string() })).nullish(),
  penyedia: z.string().nullish(),
  daftarFoto: z
    .array(
      z.object({
        foto: z.string(),
        tanggal: z.string(),
        tahap: z.enum(TAHAP_FOTO),
        keterangan: z.string().nullish(),
      }),
    )
    .nullish(),
  daftarDokumen: z
    .array(
      z.object({
        judulDokumen: z.string(),
        berkas: z.string(),
        jenis: z.enum(JENIS_DOKUMEN_KEGIATAN).nullish(),
        nomor: z.string().nullish(),
        tanggal: z.string().nullish(),
      }),
    )
    .nullish(),
})
type Naskah = z.infer<typeof naskahSchema>

export const kegiatan: DefinisiNaskah<null> = {
  kumpulan: 'kegiatan',
  schema: kegiatanPublikSchema,
  listKonteks: tanpaKonteks,
  // Who carries it out and where is announced by it.
  listTerkait: async (_db, daftar) =>
    new Map(daftar.map(({ id, desaId }) => [id, [{ jenis: 'keterbukaan', id: desaId }]])),
  present: ({ terbitan }) => {
    const naskah = naskahSchema.parse(terbitan.naskah)
    const foto = listFoto(naskah, terbitan)
    const dokumen = listDokumen(naskah, terbitan)
    const isi = {
      tahun: naskah.tahun,
      kode: naskah.kodeKegiatan,
      keluaran: naskah.keluaran || null,
      tempat: (naskah.daftarTempat ?? []).map(({ dusun, volume, satuan }) => ({
        dusun: dusun?.trim() || null,
        volume: volume ?? null,
        satuan: volume == null ? null : satuan?.trim() || null,
      })),
      mulai: naskah.mulai || null,
      selesai: naskah.selesai || null,
      pelaksana: naskah.pelaksana ?? null,
      tim: (naskah.tim ?? []).map(({ fungsi }) => fungsi),
      penyedia: naskah.penyedia || null,
      daftarFoto: foto.map(({ publik }) => publik),
      daftarDokumen: dokumen.map(({ publik }) => publik),
    } satisfies Partial<KegiatanPublik>
    // The same file may be offered twice; it is published once.
    const berkas = new Map([...foto, ...dokumen].map(({ berkas: satu }) => [satu.sha256, satu]))
    return {
      tahun: naskah.tahun,
      status: 'terbit',
      judul: naskah.judul,
      isi,
      // It is found at its line; a search leads to the budget.
      teks: { a: '', b: '', c: '' },
      berkas: [...berkas.values()],
    }
  },
}

const listFoto = ({ daftarFoto }: Naskah, terbitan: Terbitan) =>
  (daftarFoto ?? []).flatMap(({ foto: id, tanggal, tahap, keterangan }) => {
    const berkas = findBerkas(terbitan, id)
    if (berkas === null) return []
    const foto = toFoto(berkas, keterangan ?? null)
    return [{ publik: { tanggal, tahap, foto }, berkas: toBerkasPublik(berkas, foto.nama) }]
  })

const listDokumen = ({ daftarDokumen }: Naskah, terbitan: Terbitan) =>
  (daftarDokumen ?? []).flatMap(({ judulDokumen, berkas: id, ...surat }, urutan) => {
    const berkas = findBerkas(terbitan, id)
    if (berkas === null) return []
    const unduhan = toUnduhan(berkas, `dokumen-${urutan + 1}`)
    const publik = {
      ...unduhan,
      judul: judulDokumen,
      ...(surat.jenis ? { jenis: surat.jenis } : {}),
      ...(surat.nomor?.trim() ? { nomor: surat.nomor.trim() } : {}),
      ...(surat.tanggal ? { tanggal: surat.tanggal } : {}),
    }
    return [{ publik, berkas: toBerkasPublik(berkas, unduhan.nama) }]
  })
