/** A sheet of codes for a class: one for each name of a list, made and printed at once. */
import { createHmac } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { getPeranAktif } from '../../akses/active-peran.ts'
import type { Alasan } from '../../contract/galat.ts'
import { createKodeAcak } from '../../dasar/kode-acak.ts'
import { type Result, toOk } from '../../dasar/result.ts'
import { getEnv } from '../../platform/env.ts'
import { runInTransaction } from '../../platform/transaction.ts'
import { BYTE_KODE, findTujuan, recordKode, SEBAB_KODE } from './kode-operations.ts'
import {
  checkTerbitkanKode,
  MAX_NAMA_LEMBAR,
  type NamaLembar,
  type SalahLembar,
  type TolakanLembar,
} from './kode-rules.ts'
import { type Penolakan, toTolakan } from './operations.ts'

type LembarKode = { daftar: { nama: string; kode: string }[]; kembar: string[]; sampai: Date }
/** `baru`: how many codes it has that were not there before. */
type LembarBaru = { lembar: LembarKode; baru: number }
type Permintaan = NamaLembar & { permintaan: string; desa: string | null }

const SEBAB: Readonly<Record<TolakanLembar, (nama: readonly string[]) => string>> = {
  NAMA_KOSONG: () => 'Nama peserta: tulis paling sedikit satu, satu baris satu orang.',
  TERLALU_BANYAK: () => `Nama peserta: paling banyak ${MAX_NAMA_LEMBAR} sekali buat. Bagi daftarnya.`,
  NAMA_SALAH: (nama) =>
    `Nama peserta: 2 sampai 120 huruf, satu baris satu orang. Perbaiki: ${formatDaftarNama(nama)}.`,
  NAMA_BERANGKA: (nama) =>
    `Nama peserta: nama orang tidak memuat angka. Hapus angkanya, juga nomor urut di depan nama: ${formatDaftarNama(nama)}.`,
}
const formatDaftarNama = (nama: readonly string[]): string => nama.map((satu) => satu.slice(0, 40)).join('; ')

export const toSalahLembar = ({ kode, nama }: SalahLembar): Alasan => ({ kode, pesan: SEBAB[kode](nama) })

/** Asked for twice (a reply that was lost), it is the same sheet: only hashes are kept, so its codes come from the asking. */
export async function createLembarKode(
  req: PayloadRequest,
  { daftar, kembar, desa, permintaan }: Permintaan,
  now: Date,
): Promise<Result<LembarBaru, Penolakan>> {
  return runInTransaction(req, async () => {
    const [pertama = ''] = daftar
    const tujuan = await findTujuan(req, { nama: pertama, desa, perangkat: null, untuk: null })
    const boleh = checkTerbitkanKode(await getPeranAktif(req), tujuan)
    if (!boleh.ok) return toTolakan(boleh.reason, SEBAB_KODE[boleh.reason])
    const lembar: LembarKode['daftar'] = []
    let [sampai, jumlahBaru] = [now, 0]
    for (const satu of daftar) {
      const kode = toKode([req.user?.id ?? '', permintaan, boleh.value.desa ?? '', satu])
      const baru = { nama: satu, perangkat: null, pengguna: null }
      const tercatat = await recordKode(req, { kode, tujuan: baru, ...boleh.value }, now)
      sampai = tercatat.sampai
      if (tercatat.isBaru) jumlahBaru += 1
      lembar.push({ nama: satu, kode })
    }
    return toOk({ lembar: { daftar: lembar, kembar, sampai }, baru: jumlahBaru })
  })
}

/** As hard to guess as a random one for whoever has not the portal's secret. */
function toKode(asal: readonly string[]): string {
  const sidik = createHmac('sha256', getEnv().LEWU_SECRET).update(JSON.stringify(['lembar-kode', ...asal]))
  return createKodeAcak(sidik.digest().subarray(0, BYTE_KODE))
}
