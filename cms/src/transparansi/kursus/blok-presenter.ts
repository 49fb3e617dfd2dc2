/** The blocks of a lesson as its edition froze them, made ready for the page. Pure. */
import { z } from 'zod'
import { parseTabel, type StatusKini } from '../../belajar/index.ts'
import type { BerkasTerbit } from '../../contract/naskah.ts'
import {
  type BlokPublik,
  JENIS_CATATAN,
  JENIS_PERATURAN,
  STATUS_PERATURAN,
} from '../../contract/pelajaran.ts'
import { butirPesertaSchema } from '../../contract/soal.ts'
import { teksKayaSchema } from '../../contract/teks-kaya.ts'
import { toIdRelasi } from '../../dasar/relasi.ts'
import { toSlug } from '../../dasar/slug.ts'
import type { BerkasFakta, Terbitan } from '../../naskah/terbitan.ts'
import type { BerkasPublik } from '../../publikasi/penyaji.ts'
import { findBerkas, toBerkasPublik, toFoto, toUnduhan } from '../naskah/penyaji.ts'
import { toKata } from '../naskah/teks.ts'

export const blokNaskahSchema = z.looseObject({ blockType: z.string() })
type BlokNaskah = z.infer<typeof blokNaskahSchema>

const relasi = z.unknown().transform(toIdRelasi)
const bentuk = {
  teks: z.object({ isi: teksKayaSchema }),
  gambar: z.object({ berkas: relasi, keterangan: z.string().nullish() }),
  tabel: z.object({ judul: z.string(), isi: z.string() }),
  catatan: z.object({ sifat: z.enum(JENIS_CATATAN), teks: z.string() }),
  langkah: z.object({ judul: z.string(), daftar: z.array(z.object({ teks: z.string() })) }),
  rujukan: z.object({ peraturan: relasi, pasal: z.string().nullish() }),
  istilah: z.object({ istilah: z.string(), arti: z.string() }),
  berkas: z.object({ judul: z.string(), berkas: relasi }),
  suara: z.object({ judul: z.string(), berkas: relasi, transkrip: z.string() }),
  // Editions of before have no word of it.
  video: z.object({ judul: z.string(), berkas: relasi, transkrip: z.string(), sampul: relasi.optional() }),
  latihan: z.object({ soal: z.array(relasi) }),
}
/** What the edition froze beside the text (belajar/rilis/pelengkap.ts). */
const pelengkapSchema = z.object({
  butirLatihan: z.array(butirPesertaSchema).default([]),
  daftarPeraturan: z
    .array(
      z.object({
        id: z.string(),
        jenis: z.enum(JENIS_PERATURAN),
        nomor: z.string(),
        tahun: z.int(),
        tentang: z.string(),
        status: z.enum(STATUS_PERATURAN),
      }),
    )
    .default([]),
})
type Edisi = { terbitan: Terbitan; status: ReadonlyMap<string, StatusKini> }
type Bahan = z.infer<typeof pelengkapSchema> & Edisi
type Sajian = { blok: BlokPublik; kata: string; berkas?: BerkasPublik[]; waktuPeraturan?: string }
/** `daftarKata` has the words of each block, for the search and for pages without pictures. */
type SajianPelajaran = {
  daftarBlok: BlokPublik[]
  daftarKata: string[]
  berkas: BerkasPublik[]
  /** Since when what it says of a regulation is otherwise than the edition had it; ISO instants. */
  waktuPeraturan: string[]
}

/** A block of a kind without a presenter, or whose file is gone, is left out; the page goes on without it. */
export function presentDaftarBlok(daftar: readonly BlokNaskah[], edisi: Edisi): SajianPelajaran {
  const bahan = { ...pelengkapSchema.parse(edisi.terbitan.naskah), ...edisi }
  const sajian = daftar.flatMap((blok) => {
    const penyaji = Object.hasOwn(PENYAJI, blok.blockType) ? PENYAJI[blok.blockType as Jenis] : undefined
    const hasil = penyaji?.(blok, bahan) ?? null
    return hasil === null ? [] : [hasil]
  })
  return {
    daftarBlok: sajian.map(({ blok }) => blok),
    daftarKata: sajian.map(({ kata }) => kata).filter((kata) => kata !== ''),
    berkas: sajian.flatMap(({ berkas }) => berkas ?? []),
    waktuPeraturan: sajian.flatMap(({ waktuPeraturan }) => waktuPeraturan ?? []),
  }
}

type Jenis = keyof typeof bentuk
const PENYAJI: Readonly<Record<Jenis, (blok: BlokNaskah, bahan: Bahan) => Sajian | null>> = {
  teks: (blok) => {
    const { isi } = bentuk.teks.parse(blok)
    return { blok: { jenis: 'teks', isi }, kata: toKata(isi) }
  },
  gambar: (blok, { terbitan }) => {
    const { berkas: id, keterangan } = bentuk.gambar.parse(blok)
    const berkas = findBerkas(terbitan, id)
    if (berkas === null) return null
    const foto = toFoto(berkas, keterangan ?? null)
    return {
      blok: { jenis: 'gambar', foto },
      kata: keterangan ?? '',
      berkas: [toBerkasPublik(berkas, foto.nama)],
    }
  },
  tabel: (blok) => {
    const { judul, isi } = bentuk.tabel.parse(blok)
    const tabel = parseTabel(isi)
    return tabel.ok
      ? { blok: { jenis: 'tabel', judul, ...tabel.value }, kata: `${judul} ${isi.replaceAll('|', ' ')}` }
      : null
  },
  catatan: (blok) => {
    const { sifat, teks } = bentuk.catatan.parse(blok)
    return { blok: { jenis: 'catatan', sifat, teks }, kata: teks }
  },
  langkah: (blok) => {
    const { judul, daftar } = bentuk.langkah.parse(blok)
    const langkah = daftar.map(({ teks }) => teks)
    return { blok: { jenis: 'langkah', judul, daftar: langkah }, kata: [judul, ...langkah].join(' ') }
  },
  rujukan: (blok, { daftarPeraturan, status }) => {
    const { peraturan: id, pasal } = bentuk.rujukan.parse(blok)
    const ada = daftarPeraturan.find((satu) => satu.id === id)
    if (ada === undefined) return null
    const { id: _id, ...peraturan } = ada
    const kini = status.get(ada.id) ?? null
    const isBerubah = kini !== null && kini.status !== ada.status
    return {
      blok: {
        jenis: 'rujukan',
        peraturan: {
          ...peraturan,
          status: kini?.status ?? peraturan.status,
          tautan: kini?.tautan ?? null,
          diperiksa: kini?.diperiksa ?? null,
        },
        pasal: pasal || null,
      },
      kata: `${peraturan.nomor} ${peraturan.tentang}`,
      ...(isBerubah ? { waktuPeraturan: kini.sejak } : {}),
    }
  },
  istilah: (blok) => {
    const { istilah, arti } = bentuk.istilah.parse(blok)
    return { blok: { jenis: 'istilah', istilah, arti }, kata: `${istilah} ${arti}` }
  },
  berkas: (blok, { terbitan }) => {
    const { judul, berkas: id } = bentuk.berkas.parse(blok)
    const berkas = findBerkas(terbitan, id)
    if (berkas === null) return null
    const unduhan = toUnduhan(berkas, toSlug(judul) || 'berkas')
    return {
      blok: { jenis: 'berkas', judul, berkas: unduhan },
      kata: judul,
      berkas: [toBerkasPublik(berkas, unduhan.nama)],
    }
  },
  suara: (blok, { terbitan }) => {
    const { berkas, ...isi } = bentuk.suara.parse(blok)
    return toMedia({ ...isi, berkas: findBerkas(terbitan, berkas) }, 'suara', (media) => ({
      jenis: 'suara',
      ...media,
    }))
  },
  video: (blok, { terbitan }) => {
    const { berkas, sampul: idSampul, ...isi } = bentuk.video.parse(blok)
    const gambar = findBerkas(terbitan, idSampul ?? null)
    const sampul = gambar === null ? null : toFoto(gambar, null)
    const sajian = toMedia({ ...isi, berkas: findBerkas(terbitan, berkas) }, 'video', (media) => ({
      jenis: 'video',
      ...media,
      sampul,
    }))
    if (sajian === null || gambar === null || sampul === null) return sajian
    return { ...sajian, berkas: [...(sajian.berkas ?? []), toBerkasPublik(gambar, sampul.nama)] }
  },
  latihan: (blok, { butirLatihan }) => {
    const { soal } = bentuk.latihan.parse(blok)
    const daftarSoal = soal.flatMap((id) => butirLatihan.find((butir) => butir.soal === id) ?? [])
    return daftarSoal.length === 0
      ? null
      : {
          blok: { jenis: 'latihan', daftarSoal },
          kata: daftarSoal.map(({ pertanyaan }) => pertanyaan).join(' '),
        }
  },
}

type Media = { judul: string; berkas: BerkasTerbit; transkrip: string }

/** Null where the file is gone. */
function toMedia(
  { judul, transkrip, berkas }: { judul: string; transkrip: string; berkas: BerkasFakta | null },
  jenis: 'suara' | 'video',
  toBlok: (media: Media) => BlokPublik,
): Sajian | null {
  if (berkas === null) return null
  const unduhan = toUnduhan(berkas, toSlug(judul) || jenis)
  return {
    blok: toBlok({ judul, berkas: unduhan, transkrip }),
    kata: `${judul} ${transkrip}`,
    berkas: [toBerkasPublik(berkas, unduhan.nama)],
  }
}
