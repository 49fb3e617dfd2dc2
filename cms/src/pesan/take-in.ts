/** Empties the drop box: each message becomes a row of `pesan` once, in the transaction that takes it out. */
import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { type KirimanPesan, kirimanPesanSchema } from '../contract/resi.ts'
import { toTanggal } from '../dasar/tanggal.ts'
import { listLiburSesudah } from '../pengaturan/index.ts'
import { asSystem } from '../platform/as-system.ts'
import { getDb, runInTransaction } from '../platform/transaction.ts'
import { startUlangan } from '../platform/ulangan.ts'
import { toJenisPesan } from './tampil-rules.ts'
import { calculateTenggatPesan } from './tenggat-rules.ts'

const JEDA_MS = 5000
const SEKALI = 20
const CUPLIKAN = 80

type Kiriman = { id: string; isi: unknown; waktu: Date }

/** Takes messages in until the returned function is called. */
export const startMengambilPesan = (payload: Payload): (() => void) =>
  startUlangan(payload, {
    kerja: async () => (await takeInPesan(await createLocalReq({}, payload))) === SEKALI,
    jedaMs: JEDA_MS,
    // The messages stay where they are.
    pesanGagal: 'The drop box could not be emptied',
  })

/** How many were taken out. Several processes may do this at once: what one takes out, the others no longer find. */
export function takeInPesan(req: PayloadRequest): Promise<number> {
  return runInTransaction(req, async () => {
    const daftar = await (await getDb(req)).execute<Kiriman>(sql`
      delete from masuk.kiriman where id in (
        select id from masuk.kiriman where jenis = 'pesan' order by waktu limit ${SEKALI})
      returning id, isi, waktu`)
    for (const kiriman of daftar) await createPesan(req, kiriman)
    return daftar.length
  })
}

async function createPesan(req: PayloadRequest, { id, isi, waktu }: Kiriman): Promise<void> {
  const terbaca = kirimanPesanSchema.safeParse(isi)
  if (!terbaca.success) {
    // The site writes only what this schema allows: whatever else lies there is nobody's message.
    req.payload.logger.error({ msg: 'A message in the drop box is not one', kiriman: id })
    return
  }
  const resiHash = createHash('sha256').update(terbaca.data.resi).digest('hex')
  const desa = await findPemilik(req, terbaca.data.desa)
  const lama = await (await getDb(req)).execute(sql`select 1 from cms.pesan where resi_hash = ${resiHash}`)
  if (lama.length > 0) return
  const baris = toBaris(terbaca.data)
  const diterima = toTanggal(new Date(waktu))
  const libur = await listLiburSesudah(await getDb(req), diterima)
  const tenggat = calculateTenggatPesan(baris.jenis, diterima, libur)
  await req.payload.create({
    collection: 'pesan',
    data: { ...baris, desa, resiHash, tenggat, waktu: new Date(waktu).toISOString() },
    depth: 0,
    ...asSystem(req, 'a visitor has no account; the drop box is emptied by the system'),
  })
}

function toBaris({ jenis: diminta, desa, pesan, nama, kontak, halaman }: KirimanPesan) {
  const jenis = toJenisPesan(diminta, desa, halaman)
  const cuplikan = pesan.replace(/\s+/g, ' ').slice(0, CUPLIKAN)
  return { jenis, pesan, nama, kontak, halaman, cuplikan, status: 'diterima' as const }
}

/** The village it is for; the province where it names none that exists. */
async function findPemilik(req: PayloadRequest, slug: string | null): Promise<string> {
  const [row] = await (await getDb(req)).execute<{ id: string }>(sql`
    select id from cms.wilayah where (tingkat = 'desa' and slug = ${slug}) or tingkat = 'provinsi'
    order by tingkat = 'desa' desc, kode limit 1`)
  if (row === undefined) throw new Error('There is no area to receive a message')
  return row.id
}
