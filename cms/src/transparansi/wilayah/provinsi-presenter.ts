/** Province home: counts over all villages (samples left out), the kabupaten, the latest budgets. */
import { sql } from '@payloadcms/db-postgres'
import { KUNCI_BERANDA, type ProvinsiPublik, provinsiPublikSchema } from '../../contract/wilayah.ts'
import { toIso } from '../../platform/sql.ts'
import type { Db } from '../../platform/transaction.ts'
import type { Penyaji, Salinan } from '../../publikasi/penyaji.ts'

type Provinsi = { id: string; kode: string; nama: string; diperbarui: string }
type Fakta = {
  provinsi: Provinsi
  mengisiApbdes: ProvinsiPublik['jumlah']['mengisiApbdes']
  daftarKabupaten: ProvinsiPublik['daftarKabupaten']
  daftarContoh: ProvinsiPublik['daftarContoh']
  apbdesTerbaru: (ProvinsiPublik['apbdesTerbaru'][number] & { waktu: string })[]
  dokumenTerbaru: (ProvinsiPublik['dokumenTerbaru'][number] & { waktu: string })[]
  daftarKursus: (ProvinsiPublik['daftarKursus'][number] & { waktu: string })[]
}

export const provinsiPenyaji: Penyaji<Fakta> = {
  schema: provinsiPublikSchema,
  listId: async (db) =>
    (
      await db.execute<{ id: string }>(
        sql`select id from cms.wilayah where tingkat = 'provinsi' order by kode`,
      )
    ).map(({ id }) => id),
  listSumber: async (db, daftarId) => {
    const daftar = await db.execute<Provinsi>(sql`
      select id, kode, nama, (select ${toIso(sql`max(updated_at)`)}
        from cms.wilayah where tingkat = 'desa') as diperbarui
      from cms.wilayah where tingkat = 'provinsi'
        and id in (select jsonb_array_elements_text(${JSON.stringify(daftarId)}::jsonb)::uuid)`)
    return Promise.all(
      daftar.map(async (provinsi) => ({
        id: provinsi.id,
        kunci: KUNCI_BERANDA,
        fakta: {
          provinsi,
          mengisiApbdes: await listMengisi(db),
          daftarKabupaten: await listKabupaten(db, provinsi.kode),
          daftarContoh: await listContoh(db, provinsi.kode),
          apbdesTerbaru: await listApbdesTerbaru(db),
          dokumenTerbaru: await listDokumenTerbaru(db),
          daftarKursus: await listKursus(db),
        },
        terkait: [],
      })),
    )
  },
  present,
}

function present({
  provinsi,
  mengisiApbdes,
  daftarKabupaten,
  daftarContoh,
  apbdesTerbaru,
  dokumenTerbaru,
  daftarKursus,
}: Fakta): Salinan {
  const sum = (kolom: 'desa' | 'kelurahan' | 'bergabung'): number =>
    daftarKabupaten.reduce((jumlah, kabupaten) => jumlah + kabupaten[kolom], 0)
  const isi: ProvinsiPublik = {
    kode: provinsi.kode,
    nama: provinsi.nama,
    jumlah: { desa: sum('desa'), kelurahan: sum('kelurahan'), bergabung: sum('bergabung'), mengisiApbdes },
    daftarKabupaten,
    daftarContoh,
    apbdesTerbaru: apbdesTerbaru.map(({ desa, slug, tahun, contoh, tanggal }) => ({
      desa,
      slug,
      tahun,
      contoh,
      tanggal,
    })),
    dokumenTerbaru: dokumenTerbaru.map(({ waktu: _waktu, ...satu }) => satu),
    daftarKursus: daftarKursus.map(({ waktu: _waktu, ...satu }) => satu),
  }
  return {
    desa: null,
    tahun: null,
    status: 'terbit',
    tanggal: null,
    judul: provinsi.nama,
    isi,
    waktu:
      [
        provinsi.diperbarui,
        ...[...apbdesTerbaru, ...dokumenTerbaru, ...daftarKursus].map(({ waktu }) => waktu),
      ]
        .sort()
        .at(-1) ?? provinsi.diperbarui,
    teks: { a: provinsi.nama, b: '', c: '' },
    berkas: [],
  }
}

/**
 * Villages, samples left out, with a published budget, by year: which year runs, the page knows. Asks the register which are
 * samples: to look into thousands of budgets for it would take half a second.
 */
function listMengisi(db: Db): Promise<ProvinsiPublik['jumlah']['mengisiApbdes']> {
  return db.execute(sql`
    select s.tahun, count(distinct s.desa)::int as desa
    from publik.salinan s join cms.wilayah w on w.kode = s.desa and not w.contoh
    where s.jenis = 'apbdes' group by s.tahun order by s.tahun desc limit 3`)
}

function listKabupaten(db: Db, kodeProvinsi: string): Promise<ProvinsiPublik['daftarKabupaten']> {
  return db.execute(sql`
    select k.kode, k.nama, k.slug,
      (count(d.id) filter (where substr(d.kode, 10, 1) <> '1'))::int as desa,
      (count(d.id) filter (where substr(d.kode, 10, 1) = '1'))::int as kelurahan,
      (count(d.id) filter (where d.bergabung and substr(d.kode, 10, 1) <> '1'))::int as bergabung
    from cms.wilayah k
    left join cms.wilayah d on d.tingkat = 'desa' and d.kode_kabupaten = k.kode and not d.contoh
    where k.tingkat = 'kabupaten' and k.kode_provinsi = ${kodeProvinsi}
    group by k.kode, k.nama, k.slug order by k.kode`)
}

function listContoh(db: Db, kodeProvinsi: string): Promise<ProvinsiPublik['daftarContoh']> {
  return db.execute(sql`
    select d.nama, d.slug, k.nama as kabupaten from cms.wilayah d join cms.wilayah k on k.kode = d.kode_kabupaten
    where d.tingkat = 'desa' and d.contoh and d.kode_provinsi = ${kodeProvinsi} order by d.kode`)
}

const URUTAN_TERBARU = {
  apbdes: sql`s.waktu desc, s.tahun desc, s.kunci`,
  dokumen: sql`s.waktu desc, s.kunci`,
}

/** The keys are picked first, so that the content of theirs alone is unpacked. */
const toTerbaru = (jenis: keyof typeof URUTAN_TERBARU, banyak: number) => sql`(
    select s.kunci from publik.salinan s where s.jenis = ${jenis} order by ${URUTAN_TERBARU[jenis]} limit ${banyak}) terbaru
  join publik.salinan s on s.jenis = ${jenis} and s.kunci = terbaru.kunci order by ${URUTAN_TERBARU[jenis]}`

function listApbdesTerbaru(db: Db): Promise<Fakta['apbdesTerbaru']> {
  return db.execute(sql`
    select isi->'desa'->>'nama' as desa, isi->'desa'->>'slug' as slug, tahun,
      (isi->'desa'->>'contoh')::boolean as contoh, to_char(waktu at time zone 'Asia/Pontianak', 'YYYY-MM-DD') as tanggal,
      ${toIso(sql`waktu`)} as waktu
    from ${toTerbaru('apbdes', 10)}`)
}

function listDokumenTerbaru(db: Db): Promise<Fakta['dokumenTerbaru']> {
  return db.execute(sql`
    select isi->'desa'->>'nama' as desa, isi->'desa'->>'slug' as "slugDesa", isi->>'slug' as slug, judul,
      (isi->'desa'->>'contoh')::boolean as contoh, to_char(waktu at time zone 'Asia/Pontianak', 'YYYY-MM-DD') as tanggal,
      ${toIso(sql`waktu`)} as waktu
    from ${toTerbaru('dokumen', 5)}`)
}

function listKursus(db: Db): Promise<Fakta['daftarKursus']> {
  return db.execute(sql`
    select kunci as slug, judul, (isi->>'menit')::int as menit, jsonb_array_length(isi->'daftarPelajaran') as pelajaran,
      ${toIso(sql`waktu`)} as waktu
    from publik.salinan where jenis = 'kursus' order by judul, kunci limit 6`)
}
