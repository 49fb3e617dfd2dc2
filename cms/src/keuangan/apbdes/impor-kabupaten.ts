/** A budget that the kabupaten brings for a village: a draft for its own officers, never over anything that stands there. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { STATUS_DRAF, type Status } from '../../alur/kinds.ts'
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { asSystem } from '../../platform/as-system.ts'
import { getDb } from '../../platform/transaction.ts'
import type { AcuanAnggaran } from '../parameter/acuan.ts'
import {
  listBerkasSama,
  listCatatanTersisih,
  listLaporanAsing,
  listPeringatanDokumen,
} from './impor-queries.ts'
import { type HasilImpor, parseApbdes } from './import-rules.ts'
import type { IsiBerkas } from './isi-berkas.ts'
import { lockTempat, type PermintaanImpor, saveImpor } from './operations.ts'
import { checkTerlaluBesar } from './ringkasan.ts'
import { checkTujuan, formatTujuan, listStatusTertutup } from './tujuan-rules.ts'

type Permintaan = Omit<PermintaanImpor, 'terapkan'> & { isi: IsiBerkas; acuan: AcuanAnggaran }

/** Inside the caller's transaction. */
export async function importUntukDesa(
  req: PayloadRequest,
  { isi, ...permintaan }: Permintaan,
): Promise<Result<{ hasil: HasilImpor; dokumen: string }, Alasan[]>> {
  const hasil = parseApbdes(isi, permintaan.acuan)
  hasil.catatan.push(...(await listBerkasSama(req, permintaan)))
  hasil.catatan.push(...(await listCatatanTersisih(req, permintaan, hasil.daftarBaris)))
  hasil.peringatan.unshift(...(await listLaporanAsing(req, permintaan, hasil.daftarBaris)))
  hasil.peringatan.unshift(...(await listPeringatanDokumen(req, permintaan, hasil.daftarBaris)))
  if (hasil.daftarBaris.length === 0) return toRefusal(hasil.galat)
  const terlaluBesar = checkTerlaluBesar(hasil.ringkasan)
  if (terlaluBesar !== null) return toRefusal([terlaluBesar])
  await lockTempat(await getDb(req), permintaan)
  const halangan = await checkKosong(req, permintaan)
  if (halangan !== null) return toRefusal([halangan])
  const dokumen = await createDraf(req, permintaan)
  await saveImpor(req, { permintaan, hasil, dokumen, isBaru: true })
  return toOk({ hasil, dokumen })
}

/** A draft is somebody's work: the village decides itself whether an import takes its place. */
async function checkKosong(req: PayloadRequest, { desa, tahun, fase }: Tempat): Promise<Alasan | null> {
  const [lama] = await (await getDb(req)).execute<{ id: string; status: Status; diubah: string }>(sql`
    select id, status, updated_at::text as diubah from cms.apbdes
    where desa_id = ${desa} and tahun = ${tahun} and fase::text = ${fase} and deleted_at is null
      and status::text not in (select jsonb_array_elements_text(${JSON.stringify(listStatusTertutup(fase))}::jsonb))`)
  if (lama === undefined) return null
  if (!STATUS_DRAF.includes(lama.status))
    return checkTujuan({ tahun, fase, lama: { ...lama, diubah: new Date(lama.diubah) } })
  return {
    kode: 'DRAF_SUDAH_ADA',
    pesan: `Desa ini sudah punya draf ${formatTujuan(tahun, fase)}, dan draf itu tidak ditimpa. Minta operator desa membuang drafnya, atau mengimpor sendiri ekspor desanya.`,
  }
}

type Tempat = Pick<PermintaanImpor, 'desa' | 'tahun' | 'fase'>

async function createDraf(
  req: PayloadRequest,
  { desa, tahun, fase, sampai, namaBerkas }: Tempat & Pick<PermintaanImpor, 'namaBerkas' | 'sampai'>,
): Promise<string> {
  const { id } = await req.payload.create({
    collection: 'apbdes',
    data: { desa, tahun, fase, sampai, status: 'draf', asalBerkas: namaBerkas },
    depth: 0,
    ...asSystem(req, 'a kabupaten may bring a draft to villages whose budgets it may not draw up itself'),
  })
  return id
}
