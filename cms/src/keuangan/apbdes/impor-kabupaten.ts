/**
 * A budget that the kabupaten brings for a village: a draft for its own officers. It takes the place of nothing that
 * anybody has touched; a draft of an earlier delivery that stands as it came is replaced (decision 0077).
 */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Status } from '../../alur/kinds.ts'
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { formatWaktu, type Tanggal } from '../../dasar/tanggal.ts'
import { asSystem } from '../../platform/as-system.ts'
import { getDb } from '../../platform/transaction.ts'
import type { AcuanAnggaran } from '../parameter/acuan.ts'
import { type DrafKiriman, findDrafKiriman, recordDrafKiriman } from './draf-kiriman.ts'
import { listCatatanImpor, listLaporanAsing, listPeringatanDokumen } from './impor-queries.ts'
import { type HasilImpor, parseApbdes } from './import-rules.ts'
import type { IsiBerkas } from './isi-berkas.ts'
import { lockTempat, type PermintaanImpor, saveImpor } from './operations.ts'
import { checkTerlaluBesar } from './ringkasan.ts'
import { checkTujuan, formatTujuan, listStatusTertutup } from './tujuan-rules.ts'

/** `kiriman`: id of the delivery. */
type Permintaan = Omit<PermintaanImpor, 'terapkan' | 'posting'> & {
  kiriman: string
  isi: IsiBerkas
  acuan: AcuanAnggaran
}
/** `menggantikan`: what became of the draft that stood there; null where none did. */
export type DrafTersimpan = { hasil: HasilImpor; dokumen: string; menggantikan: string | null }

/** Inside the caller's transaction. */
export async function importUntukDesa(
  req: PayloadRequest,
  { isi, kiriman, ...permintaan }: Permintaan,
): Promise<Result<DrafTersimpan, Alasan[]>> {
  const hasil = parseApbdes(isi, permintaan.acuan)
  hasil.catatan.push(...(await listCatatanImpor(req, permintaan, hasil.daftarBaris)))
  hasil.peringatan.unshift(...(await listLaporanAsing(req, permintaan, hasil.daftarBaris)))
  hasil.peringatan.unshift(...(await listPeringatanDokumen(req, permintaan, hasil.daftarBaris)))
  if (hasil.daftarBaris.length === 0) return toRefusal(hasil.galat)
  const terlaluBesar = checkTerlaluBesar(hasil.ringkasan)
  if (terlaluBesar !== null) return toRefusal([terlaluBesar])
  const db = await getDb(req)
  await lockTempat(db, permintaan)
  const diganti = await findDiganti(req, permintaan)
  if (!diganti.ok) return toRefusal([diganti.reason])
  const menggantikan = diganti.value === null ? null : formatDiganti(diganti.value)
  const dokumen = diganti.value?.id ?? (await createDraf(req, permintaan))
  await saveImpor(req, {
    permintaan,
    hasil,
    dokumen,
    isBaru: diganti.value === null,
    keterangan: menggantikan,
    updateSampai,
  })
  await recordDrafKiriman(db, { dokumen, kiriman })
  return toOk({ hasil, dokumen, menggantikan })
}

const formatDiganti = ({ waktu, namaBerkas }: DrafKiriman): string =>
  `Menggantikan draf dari kiriman ${formatWaktu(new Date(waktu))} (${namaBerkas}), yang belum disentuh siapa pun.`

/** The draft that this one may take the place of, null where there is none; what is somebody's work is refused. */
async function findDiganti(
  req: PayloadRequest,
  { desa, tahun, fase }: Tempat,
): Promise<Result<DrafKiriman | null, Alasan>> {
  const db = await getDb(req)
  const [lama] = await db.execute<{ id: string; status: Status; diubah: string }>(sql`
    select id, status, updated_at::text as diubah from cms.apbdes
    where desa_id = ${desa} and tahun = ${tahun} and fase::text = ${fase} and deleted_at is null
      and status::text not in (select jsonb_array_elements_text(${JSON.stringify(listStatusTertutup(fase))}::jsonb))
    for update`)
  if (lama === undefined) return toOk(null)
  const halangan = checkTujuan({ tahun, fase, lama: { ...lama, diubah: new Date(lama.diubah) } })
  if (halangan !== null) return toRefusal(halangan)
  const draf = await findDrafKiriman(db, lama.id)
  return draf?.isUtuh === true ? toOk(draf) : toRefusal(toDrafDesa({ tahun, fase }, draf))
}

/** A draft is somebody's work: the village decides itself whether an import takes its place. */
function toDrafDesa({ tahun, fase }: Pick<Tempat, 'tahun' | 'fase'>, draf: DrafKiriman | null): Alasan {
  const apa = formatTujuan(tahun, fase)
  const punya =
    draf === null
      ? `Desa ini sudah punya draf ${apa}, dan draf itu tidak ditimpa.`
      : `Draf ${apa} dari kiriman ${formatWaktu(new Date(draf.waktu))} sudah diubah sesudahnya, jadi tidak ditimpa.`
  return {
    kode: 'DRAF_SUDAH_ADA',
    pesan: `${punya} Minta operator desa membuang drafnya, atau mengimpor sendiri ekspor desanya.`,
  }
}

type Tempat = Pick<PermintaanImpor, 'desa' | 'tahun' | 'fase'>

const ALASAN_SISTEM =
  'a kabupaten may bring a draft to villages whose budgets it may not draw up itself, and take back what nobody touched'

async function createDraf(
  req: PayloadRequest,
  { desa, tahun, fase, sampai, namaBerkas }: Tempat & Pick<PermintaanImpor, 'namaBerkas' | 'sampai'>,
): Promise<string> {
  const { id } = await req.payload.create({
    collection: 'apbdes',
    data: { desa, tahun, fase, sampai, status: 'draf', asalBerkas: namaBerkas },
    depth: 0,
    ...asSystem(req, ALASAN_SISTEM),
  })
  return id
}

async function updateSampai(req: PayloadRequest, id: string, sampai: Tanggal): Promise<void> {
  await req.payload.update({
    collection: 'apbdes',
    id,
    data: { sampai },
    depth: 0,
    ...asSystem(req, ALASAN_SISTEM),
  })
}

/** A draft that a delivery had made goes to the trash, where the village finds it. */
export async function deleteDrafKiriman(req: PayloadRequest, id: string): Promise<void> {
  await req.payload.update({
    collection: 'apbdes',
    id,
    data: { deletedAt: new Date().toISOString() },
    depth: 0,
    ...asSystem(req, ALASAN_SISTEM),
  })
}
