/** Texts as the matrix meets them: one draft per village, and what a new one needs. */
import type { Kumpulan } from '../../src/akses/policy.ts'
import { ALUR, isKumpulanNaskah, isMilikProvinsi, type KumpulanNaskah } from '../../src/alur/kinds.ts'
import { getNamaTabel } from '../../src/platform/tabel.ts'
import type { Desa } from './actors.ts'
import type { Keadaan, Sql } from './targets.ts'

export const KUMPULAN_NASKAH = Object.keys(ALUR).filter(isKumpulanNaskah)
export const isNaskah = (kumpulan: Kumpulan): kumpulan is KumpulanNaskah =>
  KUMPULAN_NASKAH.some((satu) => satu === kumpulan)

const TEKS = {
  root: {
    type: 'root',
    direction: 'ltr',
    format: '',
    indent: 0,
    version: 1,
    children: [
      {
        type: 'paragraph',
        direction: 'ltr',
        format: '',
        indent: 0,
        version: 1,
        textFormat: 0,
        children: [
          { type: 'text', text: 'Uji.', format: 0, detail: 0, mode: 'normal', style: '', version: 1 },
        ],
      },
    ],
  },
}

const BLOK = { blockType: 'teks', isi: TEKS }

/** A row by SQL, and the body that makes another one over REST. Courses belong to the province. */
export async function createNaskah(
  sql: Sql,
  kumpulan: KumpulanNaskah,
  desa: Desa,
  keadaan: Keadaan,
): Promise<{ id: string; kode: string; isi: Record<string, unknown> }> {
  const provinsi = await sql(
    `select id from cms.wilayah where tingkat = 'provinsi' order by kode limit 1`,
    [],
  )
  const milik = isMilikProvinsi(kumpulan) ? provinsi : desa.id
  const berkas = await sql(
    `select id from cms.berkas where desa_id = $1 and (mime_type = 'application/pdf') = $2 order by created_at limit 1`,
    [desa.id, kumpulan === 'dokumen'],
  )
  const kursus = await sql(`select id from cms.kursus where terbitan is not null order by id limit 1`, [])
  const { kolom, nilai, isi } = toBentuk(kumpulan, { berkas, kursus })
  const nama = ['desa_id', 'slug', 'status', 'deleted_at', ...kolom]
  const semua = [
    milik,
    `uji-${crypto.randomUUID()}`,
    keadaan === 'terbit' ? (kumpulan === 'pengecualian' ? 'ditetapkan' : 'terbit') : 'draf',
    keadaan === 'dibuang' ? new Date().toISOString() : null,
    ...nilai,
  ]
  const id = await sql(
    `insert into cms.${getNamaTabel(kumpulan)} (${nama.join(', ')}) values (${semua.map((_, i) => `$${i + 1}`).join(', ')}) returning id`,
    semua,
  )
  if (kumpulan === 'galeri')
    await sql(`insert into cms.galeri_daftar_foto (_order, _parent_id, id, foto_id) values (1, $1, $2, $3)`, [
      id,
      crypto.randomUUID(),
      berkas,
    ])
  // A step keeps what was written, so it has to be whole.
  if (kumpulan === 'pengecualian')
    await sql(
      `insert into cms.pengecualian_huruf ("order", parent_id, value) values (1, $1, 'h') returning id`,
      [id],
    )
  if (kumpulan === 'kursus')
    await sql(
      `insert into cms.kursus_daftar_pelajaran (_order, _parent_id, id, judul, menit, blok, slug) values (1, $1, $2, 'Uji', 5, $3, 'uji')`,
      [id, crypto.randomUUID(), JSON.stringify([{ id: 'a1', ...BLOK }])],
    )
  if (kumpulan === 'program-belajar')
    await sql(
      `insert into cms.program_belajar_daftar_kursus (_order, _parent_id, id, kursus_id, wajib) values (1, $1, $2, $3, true)`,
      [id, crypto.randomUUID(), kursus],
    )
  return {
    id,
    kode: isMilikProvinsi(kumpulan) ? desa.kode.slice(0, 2) : desa.kode,
    isi: { ...isi, desa: milik },
  }
}

const toKodeAcak = (): string => {
  const angka = String(Math.floor(Math.random() * 90_000)).padStart(5, '0')
  return `0${Number(angka[0]) + 1}.${angka.slice(1, 3)}.${angka.slice(3)}`
}

/** Ids of what a text may point at. */
type Acuan = { berkas: string; kursus: string }
type Bentuk = { kolom: string[]; nilai: unknown[]; isi: Record<string, unknown> }

function toBentuk(kumpulan: KumpulanNaskah, { berkas, kursus }: Acuan): Bentuk {
  const teks = JSON.stringify(TEKS)
  const judul = 'Uji matriks'
  switch (kumpulan) {
    case 'berita':
      return {
        kolom: ['judul', 'ringkasan', 'isi'],
        nilai: [judul, 'Uji', teks],
        isi: { judul, ringkasan: 'Uji', isi: TEKS },
      }
    case 'pengumuman':
      return { kolom: ['judul', 'isi'], nilai: [judul, teks], isi: { judul, sifat: 'biasa', isi: TEKS } }
    case 'agenda':
      return {
        kolom: ['judul', 'mulai', 'tempat'],
        nilai: [judul, '2026-12-01', 'Balai'],
        isi: { judul, mulai: '2026-12-01', tempat: 'Balai' },
      }
    case 'galeri':
      return {
        kolom: ['judul', 'tempat', 'tanggal_foto'],
        nilai: [judul, 'Balai', '2026-12-01'],
        isi: { judul, tempat: 'Balai', tanggalFoto: '2026-12-01', daftarFoto: [{ foto: berkas }] },
      }
    case 'dokumen':
      return {
        // A regulation goes round with its number and its day.
        kolom: ['jenis', 'nomor', 'tahun', 'tanggal_dokumen', 'tentang', 'berkas_id'],
        nilai: ['perdes', '1', 2040, '2026-01-02', 'Uji', berkas],
        isi: { jenis: 'perdes', tahun: 2041, tentang: 'Uji', berkas },
      }
    case 'kegiatan':
      // No two rows tell of one activity: the second would be refused for that and not for a right.
      return {
        kolom: ['judul', 'tahun', 'kode_kegiatan'],
        nilai: [judul, 2026, toKodeAcak()],
        isi: { tahun: 2026, kodeKegiatan: '02.03.10' },
      }
    case 'pengecualian': {
      const alasan = 'Uji matriks hak akses'
      return {
        kolom: ['judul', 'konsekuensi', 'kepentingan'],
        nilai: [judul, alasan, alasan],
        isi: { judul, huruf: ['h'], konsekuensi: alasan, kepentingan: alasan },
      }
    }
    case 'kursus':
      return {
        kolom: ['judul', 'ringkasan', 'untuk'],
        nilai: [judul, 'Uji', 'Uji'],
        isi: {
          judul,
          ringkasan: 'Uji',
          untuk: 'Uji',
          daftarPelajaran: [{ judul: 'Uji', menit: 5, blok: [BLOK] }],
        },
      }
    case 'program-belajar':
      return {
        kolom: ['judul', 'ringkasan', 'untuk'],
        nilai: [judul, 'Uji', 'Uji'],
        isi: { judul, ringkasan: 'Uji', untuk: 'Uji', daftarKursus: [{ kursus, wajib: true }] },
      }
  }
}
