/** What a record of realisation adds to the workflow: the budget it is checked against, and its evidence. */
import type { PayloadRequest } from 'payload'
import { checkCatatan, findKonteksCatatan, listIsiCatatan, lockCatatan } from '../keuangan/index.ts'
import { getDb } from '../platform/transaction.ts'
import { publishSalinan } from '../publikasi/publish.ts'
import { toIdApbdes } from '../transparansi/index.ts'
import { TANPA_GALAT } from './galat.ts'
import { AKSI_MUNDUR } from './kinds.ts'
import type { DokumenAlur, SyaratAlur } from './syarat.ts'

export const syaratRealisasi: SyaratAlur = {
  getKeadaan: async (_req, { status }) => ({ tayang: status === 'disetujui', 'serta-merta': false }),
  findTenggat: async () => null,
  listGalat: async () => TANPA_GALAT,
  // What was right when it was written may not be any more: others spend from the same line.
  listSalahMasukan: async (req, dokumen, { aksi }) =>
    AKSI_MUNDUR.includes(aksi) ? [] : listSalahCatatan(req, dokumen),
  getIsi: async (req, { id }) => (await listIsiCatatan(await getDb(req), [id])).get(id),
  toPerubahan: async (_req, _dokumen, { langkah, masukan, now }) => ({
    ...(langkah.aksi === 'kembalikan' ? { alasanKembali: masukan.alasan } : {}),
    ...(langkah.aksi === 'setujui' ? { disetujuiPada: now.toISOString() } : {}),
  }),
  publish: async (req, { id, desa }) => {
    const konteks = await findKonteksCatatan(await getDb(req), id)
    if (konteks !== null) await publishSalinan(req, 'apbdes', toIdApbdes(desa, konteks.tahun), desa)
  },
}

async function listSalahCatatan(req: PayloadRequest, { id, desa }: DokumenAlur) {
  const db = await getDb(req)
  await lockCatatan(db, desa)
  const konteks = await findKonteksCatatan(db, id)
  if (konteks === null) return []
  const { catatan, jumlahBukti, ...sisa } = konteks
  const salah = checkCatatan(catatan, sisa)
  return catatan.jenis === 'uang' && jumlahBukti === 0 ? [...salah, TANPA_BUKTI] : salah
}

const TANPA_BUKTI = {
  kode: 'BUKTI_WAJIB',
  pesan:
    'Lampirkan bukti pembayaran atau penerimaannya (foto atau PDF) pada "Bukti". Bukti itu tidak terbit; yang terbit hanya salinan yang Anda pilih sendiri.',
}
