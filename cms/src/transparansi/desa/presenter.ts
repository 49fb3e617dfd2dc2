/** Village home: what the province knows of a village, and what the village tells of itself. */
import { sql } from '@payloadcms/db-postgres'
import { type DesaPublik, desaPublikSchema } from '../../contract/desa.ts'
import { type TeksKaya, teksKayaSchema } from '../../contract/teks-kaya.ts'
import { toRupiahNumber, toSen } from '../../dasar/rupiah.ts'
import { calculatePerJiwa } from '../../keuangan/index.ts'
import { toIso } from '../../platform/sql.ts'
import type { Db } from '../../platform/transaction.ts'
import type { BerkasPublik, Penyaji, Salinan } from '../../publikasi/penyaji.ts'
import { type Penduduk, toPenduduk } from '../../wilayah/index.ts'
import { type DesaFakta, listDesaFakta, toDesaRingkas } from './facts.ts'
import { listTerbaru, TANPA_TERBARU, type Terbaru } from './terbaru.ts'

export type Profil = {
  desaId: string
  sambutan: unknown
  alamatKantor: string | null
  jamLayanan: string | null
  teleponKantor: string | null
  emailKantor: string | null
  jumlahPenduduk: number | null
  tanggalPenduduk: string | null
  sumberPenduduk: string | null
  visi: string | null
  misi: string | null
  utara: string | null
  timur: string | null
  selatan: string | null
  barat: string | null
  keteranganFoto: string | null
  foto: {
    sha256: string
    filename: string
    alt: string
    lebar: number
    tinggi: number
    ukuran: number
    jenisMedia: string
  } | null
  diperbarui: string
}
type ApbdesRingkas = Omit<DesaPublik['daftarApbdes'][number], 'belanjaPerJiwa'> & {
  kode: string
  waktu: string
}
export type FaktaDesa = {
  desa: DesaFakta
  profil: Profil | null
  daftarApbdes: ApbdesRingkas[]
  terbaru: Terbaru | null
}

export const desaPenyaji: Penyaji<FaktaDesa> = {
  schema: desaPublikSchema,
  listId: async (db) =>
    (
      await db.execute<{ id: string }>(sql`select id from cms.wilayah where tingkat = 'desa' order by kode`)
    ).map(({ id }) => id),
  listSumber: async (db, daftarId) => {
    const daftarDesa = await listDesaFakta(db, daftarId)
    const profil = new Map((await listProfil(db, daftarId)).map((satu) => [satu.desaId, satu]))
    const daftarKode = daftarDesa.map(({ kode }) => kode)
    const apbdes = await listApbdesRingkas(db, daftarKode)
    const terbaru = await listTerbaru(db, daftarKode)
    return daftarDesa.map((desa) => ({
      id: desa.id,
      kunci: desa.slug,
      fakta: {
        desa,
        profil: profil.get(desa.id) ?? null,
        daftarApbdes: apbdes.filter(({ kode }) => kode === desa.kode),
        terbaru: terbaru.get(desa.kode) ?? null,
      },
      terkait: [
        { jenis: 'fasilitas', id: desa.id },
        { jenis: 'lembaga-ekonomi', id: desa.id },
        { jenis: 'informasi-publik', id: desa.id },
        { jenis: 'kabupaten', id: desa.kabupatenId },
        { jenis: 'provinsi', id: desa.provinsiId },
      ],
    }))
  },
  present: presentDesa,
}

/** Pure; also used for the preview of a profile that is not saved yet. */
export function presentDesa({ desa, profil, daftarApbdes, terbaru }: FaktaDesa): Salinan {
  const ringkas = toDesaRingkas(desa)
  const isi: DesaPublik = {
    ...ringkas,
    provinsi: desa.provinsi,
    bergabung: desa.bergabung,
    profil: desa.bergabung && profil !== null ? toProfil(profil) : null,
    terbaru: terbaru?.terbaru ?? TANPA_TERBARU.terbaru,
    jumlah: terbaru?.jumlah ?? TANPA_TERBARU.jumlah,
    daftarApbdes: daftarApbdes.map(({ tahun, pendapatan, belanja, silpa }) => ({
      tahun,
      pendapatan,
      belanja,
      silpa,
      belanjaPerJiwa: toPerJiwa(desa.bergabung && profil !== null ? toPenduduk(profil) : null, {
        tahun,
        belanja: belanja.anggaran,
      }),
    })),
  }
  return {
    desa: desa.kode,
    tahun: null,
    status: desa.bergabung ? 'bergabung' : 'belum-bergabung',
    tanggal: null,
    judul: desa.nama,
    isi,
    waktu:
      [
        desa.diperbarui,
        profil?.diperbarui ?? '',
        terbaru?.waktu ?? '',
        ...daftarApbdes.map(({ waktu }) => waktu),
      ]
        .sort()
        .at(-1) ?? '',
    teks: { a: desa.nama, b: `${desa.kecamatan} ${desa.kabupatenNama}`, c: '' },
    berkas: desa.bergabung && profil?.foto ? [toBerkas(profil.foto)] : [],
  }
}

function toPerJiwa(penduduk: Penduduk | null, apbdes: { tahun: number; belanja: number }): number | null {
  const hasil = calculatePerJiwa({ ...apbdes, belanja: toSen(apbdes.belanja), penduduk })
  return hasil === null ? null : toRupiahNumber(hasil)
}

function toProfil(profil: Profil): DesaPublik['profil'] {
  return {
    sambutan: toSambutan(profil.sambutan),
    foto:
      profil.foto === null
        ? null
        : {
            sha256: profil.foto.sha256,
            nama: toNamaBerkas(profil.foto),
            lebar: profil.foto.lebar,
            tinggi: profil.foto.tinggi,
            alt: profil.foto.alt,
            keterangan: profil.keteranganFoto,
          },
    alamatKantor: profil.alamatKantor,
    jamLayanan: profil.jamLayanan,
    teleponKantor: profil.teleponKantor,
    emailKantor: profil.emailKantor,
    penduduk: toPenduduk(profil),
    visi: profil.visi,
    misi: (profil.misi ?? '')
      .split('\n')
      .map((satu) => satu.trim())
      .filter((satu) => satu !== ''),
    batas: { utara: profil.utara, timur: profil.timur, selatan: profil.selatan, barat: profil.barat },
  }
}

/** Saved trees are checked already; one that is not clean is left out rather than printed. */
function toSambutan(sambutan: unknown): TeksKaya | null {
  return teksKayaSchema.safeParse(sambutan).data ?? null
}

function toBerkas(foto: NonNullable<Profil['foto']>): BerkasPublik {
  const { sha256, jenisMedia, ukuran, filename } = foto
  return { sha256, nama: toNamaBerkas(foto), jenisMedia, ukuran, berkasAsli: filename }
}

export const toNamaBerkas = ({ filename }: { filename: string }): string =>
  `foto${filename.slice(filename.lastIndexOf('.'))}`

/** Columns of `cms.berkas`, named `b` in the query, as a profile holds them. */
export const FOTO = sql`json_build_object('sha256', b.sha256, 'filename', b.filename, 'alt', b.alt,
  'lebar', b.width, 'tinggi', b.height, 'ukuran', b.filesize, 'jenisMedia', b.mime_type)`

function listProfil(db: Db, daftarId: readonly string[]): Promise<Profil[]> {
  return db.execute<Profil>(sql`
    select p.desa_id as "desaId", p.sambutan, nullif(p.alamat_kantor, '') as "alamatKantor",
      nullif(p.jam_layanan, '') as "jamLayanan", nullif(p.telepon_kantor, '') as "teleponKantor",
      nullif(p.email_kantor, '') as "emailKantor", p.jumlah_penduduk::int as "jumlahPenduduk",
      nullif(p.tanggal_penduduk, '') as "tanggalPenduduk", nullif(p.sumber_penduduk, '') as "sumberPenduduk", nullif(p.visi, '') as visi, nullif(p.misi, '') as misi,
      nullif(p.batas_utara, '') as utara, nullif(p.batas_timur, '') as timur, nullif(p.batas_selatan, '') as selatan,
      nullif(p.batas_barat, '') as barat,
      nullif(p.keterangan_foto, '') as "keteranganFoto",
      case when b.id is not null then ${FOTO} end as foto,
      ${toIso(sql`p.updated_at`)} as diperbarui
    from cms.profil_desa p left join cms.berkas b on b.id = p.foto_id and b.desa_id = p.desa_id
    where p.desa_id in (select jsonb_array_elements_text(${JSON.stringify(daftarId)}::jsonb)::uuid)`)
}

/** Figures of the published budgets, from their own public copies: derived once, read here. */
function listApbdesRingkas(db: Db, daftarKode: readonly string[]): Promise<ApbdesRingkas[]> {
  return db.execute<ApbdesRingkas>(sql`
    select desa as kode, tahun, isi->'pendapatan' as pendapatan, isi->'belanja' as belanja, isi->'silpa' as silpa,
      ${toIso(sql`waktu`)} as waktu
    from publik.salinan
    where jenis = 'apbdes' and desa in (select jsonb_array_elements_text(${JSON.stringify(daftarKode)}::jsonb))
    order by desa, tahun desc`)
}
