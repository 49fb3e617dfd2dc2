import { randomInt } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { LABEL_PERAN, type Peran, type Sifat } from '../akses/peran.ts'
import { type Result, toOk, toRefusal } from '../dasar/result.ts'
import type { Tanggal } from '../dasar/tanggal.ts'
import { recordJejak } from '../jejak/record.ts'
import { asSystem } from '../platform/as-system.ts'
import { getDb, runInTransaction } from '../platform/transaction.ts'

export type PermintaanAkun = {
  email: string
  nama: string
  peran: Peran
  /** Code of the area, such as 62 or 62.01.02.2003. */
  wilayah: string
  nomorSk: string
  sifat: Sifat
  mulai: Tanggal
}
/** The password is null where the account was there before. */
type AkunBaru = { sandi: string | null; wilayah: string }

const HURUF = 'abcdefghjkmnpqrstuvwxyz23456789'
const PANJANG_SANDI = 20

/**
 * From the machine the portal runs on, where nobody is signed in: how the first account comes to be. Says
 * why it refuses instead of doing half.
 */
export function createAkun(
  req: PayloadRequest,
  permintaan: PermintaanAkun,
): Promise<Result<AkunBaru, string>> {
  return runInTransaction(req, async () => {
    const db = await getDb(req)
    const { email, peran, mulai } = permintaan
    const [wilayah] = await db.execute<{ id: string; nama: string }>(
      sql`select id, nama from cms.wilayah where kode = ${permintaan.wilayah}`,
    )
    if (wilayah === undefined) return toRefusal(`Tidak ada wilayah dengan kode ${permintaan.wilayah}.`)
    const [lama] = await db.execute<{ id: string; aktif: boolean }>(
      sql`select id, aktif from cms.pengguna where email = ${email} for update`,
    )
    if (lama?.aktif === false) return toRefusal(`Akun ${email} dimatikan. Nyalakan dahulu di Admin.`)
    const [ada] = await db.execute(sql`
      select 1 from cms.peran where pengguna_id = ${lama?.id ?? null} and peran = ${peran}
        and wilayah_id = ${wilayah.id} and (berlaku_sampai is null or berlaku_sampai >= ${mulai})`)
    if (ada !== undefined) return toRefusal(`${email} sudah ${LABEL_PERAN[peran]} ${wilayah.nama}.`)
    const sandi = lama === undefined ? createSandi() : null
    const pengguna = lama?.id ?? (await createPengguna(req, permintaan, sandi ?? '', wilayah.id))
    await createPeran(req, pengguna, permintaan, wilayah.id)
    return toOk({ sandi, wilayah: wilayah.nama })
  })
}

async function createPengguna(
  req: PayloadRequest,
  { email, nama }: PermintaanAkun,
  password: string,
  wilayah: string,
): Promise<string> {
  const { id } = await req.payload.create({
    collection: 'pengguna',
    data: { email, nama, password, aktif: true },
    depth: 0,
    ...asSystem(req, 'the first account of a portal is made before anybody could make it'),
  })
  await recordJejak(req, {
    desa: wilayah,
    kumpulan: 'pengguna',
    dokumen: id,
    aksi: 'buat-akun',
    alasan: 'Dibuat dengan npm run akun',
  })
  return id
}

/** Its hook records the role in the audit trail and checks that it fits the level of the area. */
async function createPeran(
  req: PayloadRequest,
  pengguna: string,
  { peran, sifat, nomorSk, mulai }: PermintaanAkun,
  wilayah: string,
): Promise<void> {
  await req.payload.create({
    collection: 'peran',
    data: { pengguna, peran, wilayah, sifat, nomorSk, berlakuDari: mulai },
    depth: 0,
    ...asSystem(req, 'the first role of a portal is given before anybody could give it'),
  })
}

/** About 98 random bits in five groups: not to be guessed, easy to copy. */
function createSandi(): string {
  const teks = Array.from({ length: PANJANG_SANDI }, () => HURUF[randomInt(HURUF.length)]).join('')
  return teks.match(/.{5}/g)?.join('-') ?? teks
}
