/** Saves the sheet of a draft: all its lines in one transaction, or none with the reason. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { STATUS_DRAF, type Status } from '../../../alur/kinds.ts'
import { type Result, toOk, toRefusal } from '../../../dasar/result.ts'
import { recordJejak } from '../../../jejak/record.ts'
import { getDb, runInTransaction } from '../../../platform/transaction.ts'
import { getAcuan } from '../../parameter/queries.ts'
import { recordImpor } from '../impor-batch.ts'
import { createBaris, type PenolakanImpor } from '../operations.ts'
import { listBarisApbdes } from '../queries.ts'
import { type HasilLembar, readLembar, type SelLembar } from './lembar-rules.ts'
import { findDrafLembar } from './queries.ts'
import { toByteBaris, toSidikBaris } from './sidik-baris.ts'

/** Under this name a saved sheet stands among the imports that can be undone. */
export const NAMA_LEMBAR = 'tabel isian'

type Simpanan = {
  daftarSel: readonly SelLembar[] /** Of the lines that the sheet was opened with. */
  sidik: string
}

export async function saveLembar(
  req: PayloadRequest,
  id: string,
  { daftarSel, sidik }: Simpanan,
): Promise<Result<{ sidik: string; baris: number }, PenolakanImpor>> {
  const draf = await findDrafLembar(req, id)
  if (draf === null) return toRefusal(BUKAN_WEWENANG)
  const hasil = readLembar(daftarSel, await getAcuan(await getDb(req), draf.desa, draf.tahun))
  const alasan = listAlasan(hasil)
  if (alasan.length > 0) return toRefusal({ jenis: 'isi', alasan })
  return runInTransaction(req, async () => {
    const db = await getDb(req)
    const [kini] = await db.execute<{ status: Status }>(
      sql`select status from cms.apbdes where id = ${id} and deleted_at is null for update`,
    )
    if (kini === undefined || !STATUS_DRAF.includes(kini.status)) return toRefusal(SUDAH_DIAJUKAN)
    if (toSidikBaris(await listBarisApbdes(db, id)) !== sidik) return toRefusal(DIUBAH_ORANG_LAIN)
    await updateBaris(req, { id, desa: draf.desa, ...hasil })
    return toOk({ sidik: toSidikBaris(hasil.daftarBaris), baris: hasil.daftarBaris.length })
  })
}

/** A draft may hold errors of the budget as a whole; a row that cannot be read, or that no sum counts, would be lost. */
function listAlasan({ salah, galat, jumlahSalah }: HasilLembar) {
  const tidakTerbaca = salah.map(({ nomor, alasan }) => ({
    kode: 'BARIS_SALAH',
    pesan: `Baris ${nomor}: ${alasan}`,
  }))
  return [
    ...tidakTerbaca,
    ...jumlahSalah.daftar,
    ...galat.filter(({ kode }) => kode === 'JUMLAH_TERLALU_BESAR'),
  ]
}

async function updateBaris(
  req: PayloadRequest,
  {
    id,
    desa,
    daftarBaris,
    susunanKode,
  }: { id: string; desa: string } & Pick<HasilLembar, 'daftarBaris' | 'susunanKode'>,
): Promise<void> {
  const db = await getDb(req)
  await recordImpor(db, {
    dokumen: id,
    desa,
    namaBerkas: NAMA_LEMBAR,
    byte: toByteBaris(daftarBaris),
    isBaru: false,
  })
  await db.execute(sql`delete from cms.apbdes_baris where apbdes_id = ${id}`)
  await createBaris(db, { apbdes: id, desa, daftarBaris })
  await db.execute(
    sql`update cms.apbdes set susunan_kode = ${susunanKode}::cms.enum_apbdes_susunan_kode, updated_at = now() where id = ${id}`,
  )
  await recordJejak(req, {
    desa,
    kumpulan: 'apbdes',
    dokumen: id,
    aksi: 'isi-tabel',
    isi: daftarBaris,
    alasan: `${daftarBaris.length} baris`,
  })
}

const BUKAN_WEWENANG: PenolakanImpor = {
  jenis: 'hak',
  alasan: [{ kode: 'BUKAN_WEWENANG', pesan: 'Anda tidak bertugas menyusun APBDes ini.' }],
}
const SUDAH_DIAJUKAN: PenolakanImpor = {
  jenis: 'keadaan',
  alasan: [
    {
      kode: 'SUDAH_DIAJUKAN',
      pesan: 'Dokumen ini bukan draf lagi. Minta dikembalikan dahulu; isian Anda masih ada di layar ini.',
    },
  ],
}
const DIUBAH_ORANG_LAIN: PenolakanImpor = {
  jenis: 'keadaan',
  alasan: [
    {
      kode: 'DIUBAH_ORANG_LAIN',
      pesan:
        'Baris APBDes ini diubah orang lain sejak Anda membukanya. Salin isian Anda (Ctrl+A, Ctrl+C), muat ulang halaman, lalu tempel yang perlu.',
    },
  ],
}
