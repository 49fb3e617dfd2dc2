/** Issues, withdraws and replaces certificates; each is published in the transaction that makes it. */

import { randomBytes, randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Alasan } from '../../contract/galat.ts'
import { isPenentu } from '../../contract/kursus.ts'
import { createKodeAcak } from '../../dasar/kode-acak.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { type Tanggal, toTanggal } from '../../dasar/tanggal.ts'
import { recordJejak } from '../../jejak/record.ts'
import { canCreate } from '../../platform/set-desa.ts'
import { type Db, getDb, runInTransaction } from '../../platform/transaction.ts'
import { publishSalinan } from '../../publikasi/publish.ts'
import { isTuntasDiPortal, lockPeserta, TIDAK_ADA } from '../pendaftaran/operations.ts'
import { findPendaftaran, type Pendaftaran } from '../pendaftaran/queries.ts'
import { listTuntasDicatat } from '../usul/queries.ts'
import { hashKode } from './kode.ts'
import { copyIzinPemegang } from './pemegang.ts'
import {
  findSertifikatPendaftaran,
  findSertifikatTerkunci,
  getPemilik,
  listKetetapan,
  type Sertifikat,
} from './queries.ts'
import {
  calculateBerlakuSampai,
  calculateMulaiBerlaku,
  checkAkhiri,
  checkTerbitkan,
  formatNomorSertifikat,
  type IsiSertifikat,
  type Ketetapan,
  type TolakanAkhiri,
  type TolakanSertifikat,
  toPolaNomor,
} from './rules.ts'

/** 136 bits: nobody finds one by trying. */
const BYTE_KODE = 17
type TolakanGanti = TolakanSertifikat | 'PEMEGANG_DIHAPUS'
const SEBAB: Readonly<
  Record<TolakanGanti | TolakanAkhiri | 'TANPA_UJI' | 'DICABUT' | 'BUKAN_WEWENANG', string>
> = {
  BELUM_SELESAI: 'Selesaikan dahulu kursusnya.',
  TANPA_KETETAPAN: 'Untuk kursus ini belum ada ketetapan tentang sertifikat.',
  TANPA_UJI:
    'Kursus ini dicatat selesai oleh admin provinsi; sertifikatnya terbit bila semua pelajaran wajib dan uji penentunya selesai di portal.',
  DICABUT: 'Sertifikat kursus ini sudah dicabut. Tanyakan kepada penerbitnya.',
  SUDAH_BERAKHIR: 'Sertifikat ini sudah dicabut atau diganti.',
  PEMEGANG_DIHAPUS: 'Akun pemegangnya dihapus atas permintaannya, jadi tidak ada nama untuk penggantinya.',
  ALASAN_KOSONG: 'Tulis alasannya, paling sedikit lima huruf.',
  BUKAN_WEWENANG: 'Sertifikat dicabut dan diganti oleh admin provinsi.',
}
const toTolakan = (kode: keyof typeof SEBAB) => toRefusal<Alasan[]>([{ kode, pesan: SEBAB[kode] }])

/** The one there is, or a new one: asked for twice it is one certificate. */
export async function createSertifikat(
  req: PayloadRequest,
  id: string,
  now: Date,
): Promise<Result<Sertifikat, Alasan[]>> {
  return runInTransaction(req, async () => {
    const pengguna = await lockPeserta(req)
    return createSertifikatTerkunci(req, pengguna, id, now)
  })
}

/**
 * The same for whoever it is of; the caller holds the learner's lock. A certificate says what was read and passed, so that one of
 * a course that somebody recorded as complete waits for that.
 */
export async function createSertifikatTerkunci(
  req: PayloadRequest,
  pengguna: string,
  id: string,
  now: Date,
): Promise<Result<Sertifikat, Alasan[]>> {
  const db = await getDb(req)
  const pendaftaran = await findPendaftaran(db, pengguna, id)
  if (pendaftaran === null) return toRefusal(TIDAK_ADA)
  const lama = await findSertifikatPendaftaran(db, id)
  if (lama !== null) return lama.keadaan === 'dicabut' ? toTolakan('DICABUT') : toOk(lama)
  const daftar = await listKetetapan(db, pendaftaran.kursus)
  const boleh = checkTerbitkan(pendaftaran.selesaiPada, daftar, toTanggal(now))
  if (!boleh.ok) return toTolakan(boleh.reason)
  if ((await listTuntasDicatat(db, [id])).has(id) && !(await isTuntasDiPortal(db, pendaftaran)))
    return toTolakan('TANPA_UJI')
  const isi = await createIsi(req, pendaftaran, { ketetapan: boleh.value, daftar }, now)
  return toOk(
    await recordSertifikat(req, { pendaftaran: id, isi, ketetapan: boleh.value, menggantikan: null }),
  )
}

async function createIsi(
  req: PayloadRequest,
  { id, isi, nomorRilis, selesaiPada }: Pendaftaran,
  { ketetapan, daftar }: { ketetapan: Ketetapan; daftar: readonly Ketetapan[] },
  now: Date,
): Promise<IsiSertifikat> {
  const tuntas = toTanggal(new Date(selesaiPada ?? now))
  const { nomor, tanggal, penerbit, tempat, penandatangan, jabatanPenandatangan, jp } = ketetapan
  return {
    ...(await getPemilik(await getDb(req), id)),
    kursus: isi.judul,
    rilis: nomorRilis,
    isDenganUji: isi.daftarKuis.some(({ jenis }) => isPenentu(jenis)),
    tuntas,
    terbit: toTanggal(now),
    berlakuSampai: calculateBerlakuSampai(
      calculateMulaiBerlaku(daftar, { tuntas, ketetapan }),
      ketetapan.masaBulan,
    ),
    ketetapan: { nomor, tanggal, penerbit, tempat, penandatangan, jabatanPenandatangan, jp },
  }
}

type SertifikatBaru = {
  pendaftaran: string
  isi: IsiSertifikat
  ketetapan: Ketetapan
  menggantikan: string | null
}

/**
 * Numbers of one form and year follow each other under whatever decree, past those that are taken: two certificates never
 * bear the same. Two at once wait for each other, whatever their forms, since two forms may print alike.
 */
async function recordSertifikat(
  req: PayloadRequest,
  { pendaftaran, isi, ketetapan, menggantikan }: SertifikatBaru,
): Promise<Sertifikat> {
  const db = await getDb(req)
  const pola = toPolaNomor(ketetapan.formatNomor)
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended('sertifikat:nomor', 0))`)
  const tahun = Number(isi.terbit.slice(0, 4))
  const [akhir] = await db.execute<{ urut: number }>(sql`
    select coalesce(max(s.urut), 0)::int as urut from cms.sertifikat s
    join cms.ketetapan_sertifikat k on k.id = s.ketetapan_id
    where regexp_replace(k.format_nomor, '[{]urut(:[1-9])?[}]', '{urut}') = ${pola} and s.tahun = ${tahun}`)
  const urut = await findUrutBebas(db, ketetapan.formatNomor, {
    mulai: (akhir?.urut ?? 0) + 1,
    hari: isi.terbit,
  })
  const nomor = formatNomorSertifikat(ketetapan.formatNomor, { urut, hari: isi.terbit })
  const [id, kode] = [randomUUID(), createKodeAcak(randomBytes(BYTE_KODE))]
  await db.execute(sql`
    insert into cms.sertifikat (id, pendaftaran_id, ketetapan_id, tahun, urut, nomor, kode, kode_hash, isi, menggantikan)
    values (${id}, ${pendaftaran}, ${ketetapan.id}, ${tahun}, ${urut}, ${nomor}, ${kode}, ${hashKode(kode)},
      ${JSON.stringify(isi)}::jsonb, ${menggantikan})`)
  const sertifikat = await findSertifikatPendaftaran(db, pendaftaran)
  if (sertifikat === null) throw new Error('A certificate that was just made is not there')
  await recordLangkah(req, sertifikat, 'terbit-sertifikat', null)
  return sertifikat
}

/**
 * Past what is taken: a decree whose form was changed after it issued, or two forms that print alike ("S-1{urut}" and
 * "S-{urut}"), are no reason to issue none. So many are asked for at once.
 */
const SEKALI_TANYA = 200
async function findUrutBebas(
  db: Db,
  format: string,
  { mulai, hari }: { mulai: number; hari: Tanggal },
): Promise<number> {
  for (let dari = mulai; ; dari += SEKALI_TANYA) {
    const calon = Array.from({ length: SEKALI_TANYA }, (_, i) => dari + i)
    const nomor = calon.map((urut) => formatNomorSertifikat(format, { urut, hari }))
    const ada = await db.execute<{ nomor: string }>(sql`
      select nomor from cms.sertifikat
      where nomor in (select jsonb_array_elements_text(${JSON.stringify(nomor)}::jsonb))`)
    const terpakai = new Set(ada.map((satu) => satu.nomor))
    const bebas = calon.find((_, i) => !terpakai.has(nomor[i] ?? ''))
    if (bebas !== undefined) return bebas
  }
}

/** The row of the audit trail, and all copies that show something of it. */
export async function recordLangkah(
  req: PayloadRequest,
  { id, nomor, isi, provinsi }: Sertifikat,
  aksi: string,
  alasan: string | null,
): Promise<void> {
  await recordJejak(req, {
    desa: provinsi,
    kumpulan: 'sertifikat',
    dokumen: id,
    aksi,
    alasan: alasan === null ? `Sertifikat ${nomor}` : `Sertifikat ${nomor}: ${alasan}`,
    isi,
  })
  await publishSalinan(req, 'sertifikat', id, provinsi)
}

type Pengakhiran = { id: string; tindakan: 'cabut' | 'ganti'; alasan: string }

/** Ends one that holds: withdrawn, or replaced by one that says what the records say today. */
export async function finishSertifikat(
  req: PayloadRequest,
  { id, tindakan, alasan }: Pengakhiran,
  now: Date,
): Promise<Result<Sertifikat, Alasan[]>> {
  if (!(await canCreate(req, 'ketetapan-sertifikat'))) return toTolakan('BUKAN_WEWENANG')
  return runInTransaction(req, async () => {
    const db = await getDb(req)
    const lama = await findSertifikatTerkunci(db, id)
    if (lama === null) return toRefusal(TIDAK_ADA)
    const boleh = checkAkhiri(lama.keadaan, alasan)
    if (!boleh.ok) return toTolakan(boleh.reason)
    const keadaan = tindakan === 'cabut' ? 'dicabut' : 'diganti'
    const akhiri = async (): Promise<void> => {
      await db.execute(sql`
        update cms.sertifikat set keadaan = ${keadaan}, alasan = ${alasan.trim()}, berakhir = ${now.toISOString()}
        where id = ${id}`)
    }
    if (tindakan === 'cabut') {
      await akhiri()
      await recordLangkah(req, lama, 'cabut-sertifikat', alasan.trim())
      return toOk({ ...lama, keadaan })
    }
    const pengganti = await preparePengganti(req, lama, now)
    if (!pengganti.ok) return toTolakan(pengganti.reason)
    await akhiri()
    const baru = await recordSertifikat(req, { ...pengganti.value, menggantikan: id })
    await copyIzinPemegang(db, { dari: id, ke: baru.id })
    await recordLangkah(req, lama, 'ganti-sertifikat', alasan.trim())
    return toOk(baru)
  })
}

/** Course, release, day of completion and end stay; name, office and decree are today's. */
async function preparePengganti(
  req: PayloadRequest,
  lama: Sertifikat,
  now: Date,
): Promise<Result<Omit<SertifikatBaru, 'menggantikan'>, TolakanGanti>> {
  const db = await getDb(req)
  const [pemilik] = await db.execute<{ pengguna: string; dihapus: boolean }>(sql`
    select pengguna_id as pengguna, exists (select 1 from cms.akun_ditutup a where a.pengguna_id = p.pengguna_id
      and a.sebab = 'permintaan') as dihapus from cms.pendaftaran p where id = ${lama.pendaftaran}`)
  if (pemilik?.dihapus === true) return toRefusal('PEMEGANG_DIHAPUS')
  const pendaftaran = await findPendaftaran(db, pemilik?.pengguna ?? '', lama.pendaftaran)
  if (pendaftaran === null) return toRefusal('BELUM_SELESAI')
  const daftar = await listKetetapan(db, pendaftaran.kursus)
  const boleh = checkTerbitkan(pendaftaran.selesaiPada, daftar, toTanggal(now))
  if (!boleh.ok) return boleh
  const { kursus, rilis, isDenganUji, berlakuSampai } = lama.isi
  const ketetapan = { ketetapan: boleh.value, daftar }
  const baru = await createIsi(req, pendaftaran, ketetapan, now)
  const isi = { ...baru, kursus, rilis, isDenganUji, berlakuSampai }
  return toOk({ pendaftaran: lama.pendaftaran, isi, ketetapan: boleh.value })
}
