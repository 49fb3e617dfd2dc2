/** How the site learns of publications: NOTIFY at once, and a poll that misses no late commit. */
import { KANAL_PERUBAHAN } from 'cms/contract/salinan'
import pg from 'pg'
import { z } from 'zod'
import { listBaris, toKoneksi } from './pool.ts'

export const SEMUA_KUNCI = '*'
const pesanSchema = z.array(z.string())

/** Keys in a notification; an unreadable one counts as "everything". */
export function parsePesan(payload: string | undefined): string[] {
  try {
    return pesanSchema.parse(JSON.parse(payload ?? ''))
  } catch {
    return [SEMUA_KUNCI]
  }
}

/** Opens the listening connection; rejects when it cannot. `onPutus` is called once when it ends. */
export async function startMendengar(
  onKunci: (daftarKunci: string[]) => void,
  onPutus: () => void,
): Promise<{ finish: () => Promise<void> }> {
  const client = new pg.Client(toKoneksi())
  client.on('error', () => {})
  client.on('notification', ({ payload }) => onKunci(parsePesan(payload)))
  await client.connect()
  client.once('end', onPutus)
  try {
    await client.query(`listen ${KANAL_PERUBAHAN}`)
  } catch (error) {
    client.off('end', onPutus)
    await client.end()
    throw error
  }
  return { finish: () => client.end() }
}

const tandaSchema = z.object({ batas: z.string() })
const barisSchema = z.object({ id: z.string(), kunci: z.string() })

/** Every transaction below this number has ended, so its rows were visible to this snapshot. */
export async function getBatasTransaksi(): Promise<string> {
  const text = 'select pg_snapshot_xmin(pg_current_snapshot())::text as batas'
  const [baris] = await listBaris({ name: 'batas-transaksi', text })
  return tandaSchema.parse(baris).batas
}

/** Changes of transactions that had not surely ended at `batas`; some may be known already (see `id`). */
export async function listPerubahanSejak(batas: string): Promise<{ id: string; kunci: string }[]> {
  const text = 'select id::text as id, kunci from publik.perubahan where transaksi >= $1::xid8'
  return z.array(barisSchema).parse(await listBaris({ name: 'perubahan', text, values: [batas] }))
}

export async function isBasisDataHidup(): Promise<boolean> {
  try {
    await listBaris({ name: 'hidup', text: 'select 1' })
    return true
  } catch {
    return false
  }
}
