/** All that enrolments tell their learner: however many there are, each kind of record is asked for once. */
import type { PayloadRequest } from 'payload'
import type { PendaftaranSaya } from '../../contract/belajar.ts'
import { toTanggal } from '../../dasar/tanggal.ts'
import { type Db, getDb } from '../../platform/transaction.ts'
import { isNamaDiperiksa } from '../akun/nama-queries.ts'
import { listAngkatanPendaftaran } from '../angkatan/queries.ts'
import { presentAngkatan } from '../angkatan/rules.ts'
import { listKelonggaran, listPembatalan } from '../kelonggaran/queries.ts'
import { listKetetapanKursus, listSertifikatPendaftaran } from '../sertifikat/queries.ts'
import { findKetetapan } from '../sertifikat/rules.ts'
import { listPengumumanSaya, listPenjawab, listTanyaSaya } from '../tanya/queries.ts'
import { listTuntasDicatat } from '../usul/queries.ts'
import { type PutaranLalu, presentPendaftaran } from './presenter.ts'
import {
  listKemajuanPendaftaran,
  listPercobaanPendaftaran,
  listPutaranLalu,
  type Pendaftaran,
} from './queries.ts'

/** All of one learner. */
export async function listPendaftaranSaya(
  req: PayloadRequest,
  daftar: readonly Pendaftaran[],
  now: Date,
): Promise<PendaftaranSaya[]> {
  if (daftar.length === 0) return []
  const bahan = await readBahan(await getDb(req), daftar, now)
  return daftar.map((pendaftaran) => {
    const { id, kursus, selesaiPada } = pendaftaran
    const lalu = bahan.lalu.get(kursus) ?? []
    const isTuntas = selesaiPada !== null
    return presentPendaftaran({
      pendaftaran,
      kemajuan: bahan.kemajuan.get(id) ?? new Map(),
      percobaan: bahan.percobaan.get(id) ?? [],
      sertifikat: isTuntas ? (bahan.sertifikat.get(id) ?? null) : null,
      lalu,
      kelonggaran: bahan.kelonggaran.get(id) ?? [],
      pembatalan: bahan.pembatalan.get(id) ?? [],
      isAdaKetetapan:
        (isTuntas || lalu.length > 0) &&
        findKetetapan(bahan.ketetapan.get(kursus) ?? [], toTanggal(now)) !== null,
      isNamaDiperiksa: bahan.isNamaDiperiksa,
      dicatat: bahan.dicatat,
      angkatan: presentAngkatan(bahan.angkatan.get(id) ?? [], toTanggal(now)),
      penjawab: bahan.penjawab.get(id) ?? PENJAWAB_TIDAK_DIKENAL,
      tanya: bahan.tanya.get(id) ?? [],
      pengumuman: bahan.pengumuman.get(id) ?? [],
      now,
    })
  })
}

const PENJAWAB_TIDAK_DIKENAL = { jenis: 'petugas', wilayah: '' } as const

export async function getPendaftaranSaya(
  req: PayloadRequest,
  pendaftaran: Pendaftaran,
  now: Date,
): Promise<PendaftaranSaya> {
  const [saya] = await listPendaftaranSaya(req, [pendaftaran], now)
  if (saya === undefined) throw new Error(`Nothing is told of ${pendaftaran.id}`)
  return saya
}

async function readBahan(db: Db, daftar: readonly Pendaftaran[], now: Date) {
  const id = daftar.map((satu) => satu.id)
  const lalu = await listPutaranLalu(db, id)
  const sertifikat = await listSertifikatPendaftaran(db, [...id, ...lalu.map((satu) => satu.id)])
  return {
    kemajuan: await listKemajuanPendaftaran(db, id),
    percobaan: await listPercobaanPendaftaran(db, id),
    sertifikat,
    lalu: Map.groupBy(
      lalu.map((satu): PutaranLalu & { kursus: string } => ({
        ...satu,
        sertifikat: sertifikat.get(satu.id) ?? null,
      })),
      ({ kursus }) => kursus,
    ),
    kelonggaran: await listKelonggaran(db, id),
    pembatalan: await listPembatalan(db, id),
    ketetapan: await listKetetapanKursus(
      db,
      daftar.map(({ kursus }) => kursus),
    ),
    isNamaDiperiksa: await isNamaDiperiksa(db, id),
    dicatat: await listTuntasDicatat(db, id),
    angkatan: await listAngkatanPendaftaran(db, id),
    penjawab: await listPenjawab(db, id, toTanggal(now)),
    tanya: await listTanyaSaya(db, id),
    pengumuman: await listPengumumanSaya(db, id),
  }
}
