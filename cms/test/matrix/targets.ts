/** Rows that the roads lead to, in village A and in village B, in each state. Made by SQL for each use. */
import type { Kumpulan } from '../../src/akses/policy.ts'
import type { Portal } from '../support/portal.ts'
import type { Desa, Tokoh } from './actors.ts'
import type { Sasaran } from './expectation.ts'
import { createNaskah, isNaskah, KUMPULAN_NASKAH } from './naskah.ts'

export const KEADAAN = ['draf', 'terbit', 'dibuang'] as const
export type Keadaan = (typeof KEADAAN)[number]
export type Target = Sasaran & {
  id: string
  keadaan: Keadaan
  isi: Record<string, unknown>
  email?: string
  berkas?: string
}

/** Collections whose rows know more states than one. */
export const BERKEADAAN: readonly Kumpulan[] = ['apbdes', 'apbdes-baris', 'realisasi', ...KUMPULAN_NASKAH]
/** Collections whose rows belong to a person. */
const MILIK_ORANG: readonly Kumpulan[] = ['gawai', 'payload-locked-documents', 'payload-preferences']

/**
 * Years that no sample budget has: one near enough for a decision on its evaluation, one for the row itself, one for a row
 * that is made over REST.
 */
export const TAHUN = { evaluasi: 2028, target: 2040, baru: 2041 }

/** A fresh row of the collection in a village; rows of a person belong to `pemilik`. */
export async function createTarget(
  portal: Portal,
  kumpulan: Kumpulan,
  desa: Desa,
  keadaan: Keadaan,
  pemilik: Tokoh,
): Promise<Target> {
  const dasar = { kode: desa.kode, isDraf: isDraf(kumpulan, keadaan), milik: null, keadaan, isi: {} }
  const sql = async (teks: string, nilai: unknown[]): Promise<string> =>
    String((await portal.owner.query(teks, nilai)).rows[0]?.id)
  const milik =
    pemilik.pelaku.id === '' ? await sql('select id from cms.pengguna limit 1', []) : pemilik.pelaku.id
  if (MILIK_ORANG.includes(kumpulan)) return { ...dasar, milik, id: await createMilik(sql, kumpulan, milik) }
  if (isNaskah(kumpulan)) {
    const naskah = await createNaskah(sql, kumpulan, desa, keadaan)
    return { ...dasar, ...naskah, isDraf: keadaan !== 'terbit' }
  }
  switch (kumpulan) {
    case 'perangkat':
      return {
        ...dasar,
        id: await sql(
          `insert into cms.perangkat (desa_id, nama, jabatan) values ($1, 'Uji Contoh', 'Kaur') returning id`,
          [desa.id],
        ),
        isi: { nama: 'Baru Contoh', jabatan: 'Kaur', urutan: 9, desa: desa.id },
      }
    case 'lembaga':
      return {
        ...dasar,
        id: await sql(
          `insert into cms.lembaga (desa_id, nama, jenis) values ($1, 'Uji', 'pkk') returning id`,
          [desa.id],
        ),
        isi: { nama: 'Baru', jenis: 'pkk', urutan: 9, desa: desa.id },
      }
    case 'fasilitas':
      return {
        ...dasar,
        id: await sql(
          `insert into cms.fasilitas (desa_id, nama, jenis) values ($1, 'Uji', 'kesehatan') returning id`,
          [desa.id],
        ),
        isi: { nama: 'Baru', jenis: 'kesehatan', kondisi: 'baik', desa: desa.id },
      }
    case 'lembaga-ekonomi':
      return {
        ...dasar,
        id: await sql(
          `insert into cms.lembaga_ekonomi (desa_id, nama, jenis) values ($1, 'Uji', 'bumdes') returning id`,
          [desa.id],
        ),
        isi: { nama: 'Baru', jenis: 'kdmp', desa: desa.id },
      }
    case 'bukti-pengumuman':
      return {
        ...dasar,
        id: await sql(
          `insert into cms.bukti_pengumuman (desa_id, kewajiban, tahun, tanggal) values ($1, 'pelaksana', 2025, '2025-01-10') returning id`,
          [desa.id],
        ),
        isi: {
          jenis: 'pengumuman',
          kewajiban: 'pelaksana',
          tahun: 2025,
          tanggal: '2025-01-10',
          media: ['papan'],
          tampil: true,
          desa: desa.id,
        },
      }
    case 'informasi': {
      const isi = {
        ringkasan: 'Uji',
        kategori: 'setiap-saat',
        badan: 'pemerintah-desa',
        penguasa: 'Kaur',
        penanggungJawab: 'Kepala Desa',
        waktu: '2025',
        cara: 'Kantor desa',
        retensi: '5 tahun',
      }
      const id = await sql(
        `insert into cms.informasi (desa_id, ringkasan, penguasa, penanggung_jawab, waktu, cara, retensi)
         values ($1, 'Uji', 'Kaur', 'Kepala Desa', '2025', 'Kantor desa', '5 tahun') returning id`,
        [desa.id],
      )
      await sql(
        `insert into cms.informasi_bentuk ("order", parent_id, value) values (1, $1, 'cetak') returning id`,
        [id],
      )
      return { ...dasar, id, isi: { ...isi, bentuk: ['cetak'], desa: desa.id } }
    }
    case 'soal': {
      const provinsi = await sql(`select id from cms.wilayah where kode = $1`, [desa.kode.slice(0, 2)])
      const kursus = await sql('select id from cms.kursus where desa_id = $1 limit 1', [provinsi])
      return {
        ...dasar,
        kode: desa.kode.slice(0, 2),
        id: await sql(
          `insert into cms.soal (desa_id, kursus_id, kategori, jenis, pertanyaan, pernyataan) values ($1, $2, 'Uji', 'benar-salah', 'Uji?', 'benar') returning id`,
          [provinsi, kursus],
        ),
        isi: { kursus, kategori: 'Uji', jenis: 'benar-salah', pertanyaan: 'Baru?', pernyataan: 'salah' },
      }
    }
    case 'peraturan': {
      const provinsi = await sql(`select id from cms.wilayah where kode = $1`, [desa.kode.slice(0, 2)])
      return {
        ...dasar,
        kode: desa.kode.slice(0, 2),
        id: await sql(
          `insert into cms.peraturan (desa_id, jenis, nomor, tahun, tentang) values ($1, 'uu', '6', 2014, 'Uji') returning id`,
          [provinsi],
        ),
        isi: { jenis: 'uu', nomor: '7', tahun: 2014, tentang: 'Baru', status: 'berlaku' },
      }
    }
    case 'kewajiban-kursus': {
      const provinsi = await sql(`select id from cms.wilayah where kode = $1`, [desa.kode.slice(0, 2)])
      const kursus = await sql('select id from cms.kursus where desa_id = $1 limit 1', [provinsi])
      return {
        ...dasar,
        kode: desa.kode.slice(0, 2),
        id: await sql(
          `insert into cms.kewajiban_kursus (desa_id, kursus_id, jabatan) values ($1, $2, 'Jabatan uji') returning id`,
          [provinsi, kursus],
        ),
        isi: { kursus, jabatan: 'Jabatan baru' },
      }
    }
    case 'ketetapan-sertifikat': {
      const provinsi = await sql(`select id from cms.wilayah where kode = $1`, [desa.kode.slice(0, 2)])
      const kursus = await sql('select id from cms.kursus where desa_id = $1 limit 1', [provinsi])
      return {
        ...dasar,
        kode: desa.kode.slice(0, 2),
        id: await sql(
          `insert into cms.ketetapan_sertifikat (desa_id, kursus_id, nomor, tanggal, penerbit, format_nomor, tempat,
             penandatangan, jabatan_penandatangan, berlaku_dari)
           values ($1, $2, '1', '2040-01-01', 'Uji', '{urut}/{tahun}', 'Uji', 'Uji', 'Uji', '2040-01-01') returning id`,
          [provinsi, kursus],
        ),
        isi: {
          kursus,
          nomor: '2',
          tanggal: '2040-01-01',
          penerbit: 'Uji',
          formatNomor: '{urut}/{tahun}',
          tempat: 'Uji',
          penandatangan: 'Uji',
          jabatanPenandatangan: 'Uji',
          berlakuDari: '2040-01-01',
        },
      }
    }
    case 'angkatan': {
      const wilayah = await sql('select id from cms.wilayah where kode = $1', [desa.kode.slice(0, 5)])
      const kursus = await sql('select id from cms.kursus where terbitan is not null limit 1', [])
      const tutor = await sql(`select pengguna_id as id from cms.peran where peran = 'tutor' limit 1`, [])
      return {
        ...dasar,
        kode: desa.kode.slice(0, 5),
        milik,
        id: await sql(
          `with baru as (insert into cms.angkatan (nama, wilayah_id, kursus_id, mulai, selesai)
             values ('Uji', $1, $2, '2026-01-01', '2090-12-31') returning id),
           tutor as (insert into cms.angkatan_rels (parent_id, path, "order", pengguna_id) select id, 'tutor', 1, $3 from baru)
           select id from baru`,
          [wilayah, kursus, milik],
        ),
        isi: {
          nama: 'Baru',
          wilayah,
          kursus,
          mulai: '2026-01-01',
          selesai: '2090-12-31',
          tutor: [tutor],
          gabung: 'tutor',
        },
      }
    }
    case 'pesan':
      return {
        ...dasar,
        id: await sql(
          `insert into cms.pesan (desa_id, jenis, pesan, waktu, resi_hash) values ($1, 'kontak', 'uji', now(), $2) returning id`,
          [desa.id, crypto.randomUUID()],
        ),
        isi: {
          jenis: 'kontak',
          pesan: 'uji',
          waktu: new Date().toISOString(),
          resiHash: crypto.randomUUID(),
        },
      }
    case 'apbdes':
      return {
        ...dasar,
        id: await createApbdes(sql, desa, keadaan),
        isi: { tahun: TAHUN.baru, fase: 'awal', desa: desa.id },
      }
    case 'apbdes-baris': {
      // A closed budget takes no line: the line comes first, the state after it.
      const apbdes = await createApbdes(sql, desa, 'draf')
      const id = await sql(
        `insert into cms.apbdes_baris (desa_id, apbdes_id, urutan, kode_kegiatan, kode_rekening, anggaran) values ($1, $2, 1, '01.01.01', '5.1.1.01', 5) returning id`,
        [desa.id, apbdes],
      )
      await updateKeadaan(sql, apbdes, keadaan)
      return { ...dasar, id, isi: { apbdes, kodeRekening: '4.2.1', anggaran: 5, urutan: 1 } }
    }
    case 'realisasi': {
      const status = keadaan === 'terbit' ? 'disetujui' : 'draf'
      const dibuang = keadaan === 'dibuang' ? new Date().toISOString() : null
      // Of the sample budget of a year without a realisation of its own.
      const isi = { jenis: 'kemajuan', tahun: 2026, kodeKegiatan: '02.03.10', tanggal: '2026-01-05' }
      return {
        ...dasar,
        id: await sql(
          `insert into cms.realisasi (desa_id, jenis, tahun, kode_kegiatan, kode_rekening, tanggal, uraian, kemajuan, jumlah, status, deleted_at)
           values ($1, 'kemajuan', 2026, '02.03.10', '5', '2026-01-05', 'Uji', '50', 0, $2, $3) returning id`,
          [desa.id, status, dibuang],
        ),
        isi: { ...isi, uraian: 'Uji baru', kemajuan: '0', desa: desa.id },
      }
    }
    case 'kode-anggaran': {
      const wilayah = await sql('select id from cms.wilayah where kode = $1', [desa.kode.slice(0, 5)])
      const isi = { wilayah, pohon: 'kegiatan', uraian: 'Uji', tahunDari: 2041, dasarHukum: 'Perbup 1' }
      return {
        ...dasar,
        kode: desa.kode.slice(0, 5),
        id: await sql(
          `insert into cms.kode_anggaran (wilayah_id, pohon, kode, uraian, tahun_dari, dasar_hukum)
           values ($1, 'kegiatan', '02.03.98', 'Uji', 2040, 'Perbup 1') returning id`,
          [wilayah],
        ),
        isi: { ...isi, kode: '02.03.99' },
      }
    }
    case 'aturan-bagian': {
      const wilayah = await sql('select id from cms.wilayah where kode = $1', [desa.kode.slice(0, 5)])
      const isi = { wilayah, kode: 'K16', dasar: 'dana-desa', tahunDari: 2041, dasarHukum: 'Perbup 1' }
      return {
        ...dasar,
        kode: desa.kode.slice(0, 5),
        id: await sql(
          `insert into cms.aturan_bagian (wilayah_id, nama, daftar_kegiatan, maks, tahun_dari, dasar_hukum)
           values ($1, 'Uji', '05.03', 15, 2040, 'Perbup 1') returning id`,
          [wilayah],
        ),
        isi: { ...isi, nama: 'Uji baru', daftarKegiatan: '05.03', maks: 10 },
      }
    }
    case 'aturan-penyaluran': {
      const wilayah = await sql('select id from cms.wilayah where kode = $1', [desa.kode.slice(0, 5)])
      const kode = `UJI-${crypto.randomUUID().toUpperCase()}-1`
      return {
        ...dasar,
        kode: desa.kode.slice(0, 5),
        id: await sql(
          `insert into cms.aturan_penyaluran (wilayah_id, jenis, kode, uraian, dana, golongan, tahap, tahun_dari, tahun_sampai, berlaku_sejak, dasar_hukum)
           values ($1, 'tahap', $2, 'Uji', 'ADD', 'semua', 1, 2040, 2040, '2040-01-01', 'Perbup 1') returning id`,
          [wilayah, kode.slice(0, 30)],
        ),
        isi: {
          wilayah,
          jenis: 'tahap',
          kode: 'UJI-BARU-1',
          uraian: 'Uji baru',
          dana: 'ADD',
          golongan: 'semua',
          tahap: 1,
          tahunDari: 2041,
          tahunSampai: 2041,
          berlakuSejak: '2041-01-01',
          dasarHukum: 'Perbup 2',
          kepastian: 'pasti',
        },
      }
    }
    case 'langkah-selesai': {
      // A step is marked once for a year.
      await portal.owner.query('delete from cms.langkah_selesai')
      const isi = { langkah: 'dpa', tahun: 2025, tanggal: '2025-01-10' }
      const id = await sql(
        `insert into cms.langkah_selesai (desa_id, langkah, tahun, tanggal) values ($1, 'rak', 2025, '2025-01-10') returning id`,
        [desa.id],
      )
      return { ...dasar, id, isi: { ...isi, desa: desa.id } }
    }
    case 'penyerahan':
    case 'pernyataan-penyaluran': {
      const tabel = kumpulan.replaceAll('-', '_')
      await portal.owner.query(`delete from cms.${tabel}`)
      const buat = (kode: string): Promise<string> =>
        sql(`insert into cms.${tabel} (desa_id, tahun, kode) values ($1, 2026, $2) returning id`, [
          desa.id,
          kode,
        ])
      return {
        ...dasar,
        id: await buat('DD26-R1'),
        isi: { tahun: 2026, kode: 'DD26-R2', desa: desa.id, dipenuhi: ['DD26-KPM'] },
      }
    }
    case 'status-desa': {
      // It stands once for a village and year.
      await portal.owner.query('delete from cms.status_desa')
      const id = await sql(
        `insert into cms.status_desa (desa_id, tahun, status) values ($1, 2026, 'mandiri') returning id`,
        [desa.id],
      )
      return { ...dasar, id, isi: { tahun: 2027, status: 'mandiri', desa: desa.id } }
    }
    case 'profil-desa':
      await portal.owner.query('delete from cms.profil_desa where desa_id = $1', [desa.id])
      return {
        ...dasar,
        id: await sql(`insert into cms.profil_desa (desa_id, jam_layanan) values ($1, 'uji') returning id`, [
          desa.id,
        ]),
        isi: { jamLayanan: 'baru', desa: desa.id },
      }
    case 'berkas': {
      const { rows } = await portal.owner.query(
        'select id, filename from cms.berkas where desa_id = $1 order by created_at limit 1',
        [desa.id],
      )
      return { ...dasar, id: rows[0].id, berkas: rows[0].filename, isi: { alt: 'uji', desa: desa.id } }
    }
    case 'jejak':
      return {
        ...dasar,
        id: await sql('select id from cms.jejak where desa_id = $1 limit 1', [desa.id]),
        isi: { aksi: 'uji', nomor: 1, waktu: new Date().toISOString() },
      }
    case 'wilayah':
      return { ...dasar, id: desa.id, isi: { kode: '99', nama: 'Uji', slug: 'uji', tingkat: 'desa' } }
    case 'peran': {
      const pengguna = await createPengguna(sql, desa)
      const id = await sql(
        `insert into cms.peran (pengguna_id, peran, wilayah_id, sifat, nomor_sk, berlaku_dari) values ($1, 'kasi-pelayanan', $2, 'definitif', 'SK', '2024-01-01') returning id`,
        [pengguna, desa.id],
      )
      return {
        ...dasar,
        milik: pengguna,
        id,
        isi: {
          pengguna,
          peran: 'bpd',
          wilayah: desa.id,
          sifat: 'definitif',
          nomorSk: 'SK',
          berlakuDari: '2026-01-01',
        },
      }
    }
    case 'pengguna': {
      const id = await createPengguna(sql, desa)
      const email = await sql('select email as id from cms.pengguna where id = $1', [id])
      return {
        ...dasar,
        milik: id,
        id,
        email,
        isi: {
          email: `baru-${crypto.randomUUID()}@matriks.invalid`,
          nama: 'Baru',
          password: 'perahu-lentera-jagung-42',
        },
      }
    }
    case 'pengaturan-kabupaten': {
      const wilayah = await sql('select id from cms.wilayah where kode = $1', [desa.kode.slice(0, 5)])
      await portal.owner.query('delete from cms.pengaturan_kabupaten where wilayah_id = $1', [wilayah])
      const id = await sql(
        `insert into cms.pengaturan_kabupaten (wilayah_id, dasar_hukum) values ($1, 'uji') returning id`,
        [wilayah],
      )
      return { ...dasar, kode: desa.kode.slice(0, 5), id, isi: { wilayah, dasarHukum: 'uji' } }
    }
    case 'hari-libur': {
      await portal.owner.query(`delete from cms.hari_libur where tanggal >= '2090-01-01'`)
      const id = await sql(
        `insert into cms.hari_libur (tanggal, nama, jenis, sumber) values ('2090-01-02', 'Uji', 'libur-nasional', 'uji') returning id`,
        [],
      )
      return {
        ...dasar,
        id,
        isi: { tanggal: '2090-01-03', nama: 'Baru', jenis: 'libur-nasional', sumber: 'uji' },
      }
    }
    default:
      return { ...dasar, id: await createBawaan(sql, kumpulan), isi: { name: 'uji', key: 'uji', batch: 1 } }
  }
}

/** A budget in the trash is still a draft that can be taken back; its lines are closed until then. */
const isDraf = (kumpulan: Kumpulan, keadaan: Keadaan): boolean =>
  kumpulan === 'apbdes-baris' ? keadaan === 'draf' : keadaan !== 'terbit'

export type Sql = (teks: string, nilai: unknown[]) => Promise<string>

async function createApbdes(sql: Sql, desa: Desa, keadaan: Keadaan): Promise<string> {
  // In every village: what a person was refused for another one may have landed in the own one.
  await sql(`update cms.apbdes set status = 'draf' where tahun >= $1`, [TAHUN.evaluasi])
  await sql('delete from cms.apbdes_baris where apbdes_id in (select id from cms.apbdes where tahun >= $1)', [
    TAHUN.evaluasi,
  ])
  await sql('delete from cms.apbdes where tahun >= $1', [TAHUN.evaluasi])
  const id = await sql(
    `insert into cms.apbdes (desa_id, judul, tahun, fase, status) values ($1, 'Uji', $2, 'awal', 'draf') returning id`,
    [desa.id, TAHUN.target],
  )
  return updateKeadaan(sql, id, keadaan)
}

function updateKeadaan(sql: Sql, apbdes: string, keadaan: Keadaan): Promise<string> {
  const status = keadaan === 'terbit' ? 'ditetapkan' : 'draf'
  const dibuang = keadaan === 'dibuang' ? new Date().toISOString() : null
  return sql('update cms.apbdes set status = $2, deleted_at = $3 where id = $1 returning id', [
    apbdes,
    status,
    dibuang,
  ])
}

function createPengguna(sql: Sql, desa: Desa): Promise<string> {
  return sql(
    `with baru as (insert into cms.pengguna (email, nama, aktif) values ($1, 'Sasaran', true) returning id),
       tautan as (insert into cms.pengguna_rels (parent_id, path, "order", wilayah_id) select id, 'wilayah', 1, $2 from baru)
     select id from baru`,
    [`sasaran-${crypto.randomUUID()}@matriks.invalid`, desa.id],
  )
}

async function createMilik(sql: Sql, kumpulan: Kumpulan, pengguna: string): Promise<string> {
  if (kumpulan === 'gawai') {
    return sql(
      `insert into cms.gawai (pengguna_id, token_hash, berlaku_sampai) values ($1, $2, now() + interval '1 day') returning id`,
      [pengguna, crypto.randomUUID()],
    )
  }
  const tabel = kumpulan.replaceAll('-', '_')
  const id =
    kumpulan === 'payload-preferences'
      ? await sql(`insert into cms.${tabel} (key, value) values ($1, '{}') returning id`, [
          crypto.randomUUID(),
        ])
      : await sql(`insert into cms.${tabel} (global_slug) values (null) returning id`, [])
  await sql(
    `insert into cms.${tabel}_rels (parent_id, path, "order", pengguna_id) values ($1, 'user', 1, $2) returning id`,
    [id, pengguna],
  )
  return id
}

function createBawaan(sql: Sql, kumpulan: Kumpulan): Promise<string> {
  switch (kumpulan) {
    case 'payload-jobs':
      return sql(`insert into cms.payload_jobs (queue) values ('uji') returning id`, [])
    case 'payload-kv':
      return sql(`insert into cms.payload_kv (key, data) values ($1, '{}') returning id`, [
        crypto.randomUUID(),
      ])
    default:
      return sql('select id from cms.payload_migrations limit 1', [])
  }
}
