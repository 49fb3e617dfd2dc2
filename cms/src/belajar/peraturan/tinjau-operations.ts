/** Somebody says that what cites a changed regulation was read again; who and when is kept, and told by the trail. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { TinjauPeraturan } from '../../contract/belajar.ts'
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { recordJejak } from '../../jejak/record.ts'
import { getDb, runInTransaction } from '../../platform/transaction.ts'
import { listTinjau } from './tinjau-queries.ts'
import type { Tinjau } from './tinjau-rules.ts'

const BUKAN_WEWENANG: Alasan = {
  kode: 'BUKAN_WEWENANG',
  pesan: 'Pelajaran dan soal ditinjau penulis dan penelaah kursus.',
}
const SUDAH_BERUBAH: Alasan = {
  kode: 'SUDAH_BERUBAH',
  pesan: 'Peraturan ini berubah lagi sejak daftarnya Anda buka. Muat ulang halaman, lalu tinjau yang baru.',
}

/** Of what was on the person's screen; what came off the list meanwhile is passed over. */
export async function recordTinjauan(
  req: PayloadRequest,
  peraturan: string,
  { kursus, jenis, kunci, sejak }: TinjauPeraturan,
): Promise<Result<{ ditinjau: number }, Alasan[]>> {
  return runInTransaction(req, async () => {
    const daftar = await listTinjau(req)
    if (daftar === null) return toRefusal([BUKAN_WEWENANG])
    const milik = daftar.filter(
      (satu) => satu.peraturan === peraturan && satu.kursus === kursus && satu.jenis === jenis,
    )
    if (milik.some((satu) => satu.sejak !== sejak)) return toRefusal([SUDAH_BERUBAH])
    const ditinjau = milik
      .map((satu) => ({ ...satu, butir: satu.butir.filter((butir) => kunci.includes(butir.kunci)) }))
      .filter(({ butir }) => butir.length > 0)
    for (const satu of ditinjau) await recordSatu(req, satu)
    return toOk({ ditinjau: ditinjau.reduce((jumlah, { butir }) => jumlah + butir.length, 0) })
  })
}

async function recordSatu(
  req: PayloadRequest,
  { kursus, provinsi, jenis, bagian, peraturan, sebab, butir }: Tinjau,
): Promise<void> {
  const kunci = JSON.stringify(butir.map((satu) => satu.kunci))
  await (await getDb(req)).execute(sql`
    insert into cms.tinjauan_peraturan (peraturan_id, kursus_id, jenis, kunci, oleh, nama)
    select ${peraturan}, ${kursus}, ${jenis}, k, ${req.user?.id}, ${req.user?.nama}
    from jsonb_array_elements_text(${kunci}::jsonb) k
    on conflict (peraturan_id, kursus_id, jenis, kunci)
      do update set oleh = excluded.oleh, nama = excluded.nama, ditinjau = excluded.ditinjau`)
  const isi = jenis === 'pelajaran' ? `pelajaran "${bagian}"` : `${butir.length} soal kategori "${bagian}"`
  await recordJejak(req, {
    desa: provinsi,
    kumpulan: 'kursus',
    dokumen: kursus,
    aksi: 'tinjau-peraturan',
    alasan: `${sebab}: ${isi}`,
    isi: butir,
  })
}
