/** Attempts: a paper is drawn and kept here, answers are kept as they come, and only the server marks. */
import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { KodeTolakPeristiwa, PercobaanSaya } from '../../contract/belajar.ts'
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { formatWaktu } from '../../dasar/tanggal.ts'
import { getDb, runInTransaction } from '../../platform/transaction.ts'
import { listKelonggaran } from '../kelonggaran/queries.ts'
import { isSiapUji } from '../kemajuan/rules.ts'
import { listNilaiUlangLembar } from '../nilai-ulang/queries.ts'
import { lockPeserta, TIDAK_ADA } from '../pendaftaran/operations.ts'
import { listSelesai } from '../pendaftaran/presenter.ts'
import {
  type BarisPercobaan,
  findPendaftaran,
  listKemajuan,
  listPercobaan,
  type Pendaftaran,
} from '../pendaftaran/queries.ts'
import { getRilis } from '../rilis/queries.ts'
import { type KuisRilis, listBankUji } from '../rilis/rules.ts'
import { createLembar } from '../soal/lembar-rules.ts'
import { finishLewat, gradePercobaan } from './penilaian.ts'
import { checkPeristiwa, type PeristiwaPercobaan } from './peristiwa-rules.ts'
import { presentPercobaan } from './presenter.ts'
import { findPercobaan, listJawabanTersimpan } from './queries.ts'
import {
  calculateBatas,
  checkMulai,
  isHabisWaktu,
  isLewatBatas,
  type TolakanPercobaan,
  toAturanJenis,
} from './rules.ts'

/** The paper of a new attempt, or of the one that is open already: pressed twice it is one attempt. */
export async function startPercobaan(
  req: PayloadRequest,
  { pendaftaran: id, kuis: slug }: { pendaftaran: string; kuis: string },
  now: Date,
): Promise<Result<PercobaanSaya, Alasan[]>> {
  return runInTransaction(req, async () => {
    const pengguna = await lockPeserta(req)
    const db = await getDb(req)
    await finishLewat(req, pengguna, now)
    const pendaftaran = await findPendaftaran(db, pengguna, id)
    const kuis = pendaftaran?.isi.daftarKuis.find((satu) => satu.slug === slug)
    if (pendaftaran === null || kuis === undefined) return toRefusal(TIDAK_ADA)
    const riwayat = (await listPercobaan(db, id)).filter((satu) => satu.kuis === slug)
    const terbuka = riwayat.find(
      (satu) => satu.keadaan === 'terbuka' && !isHabisWaktu(kuis.aturan, satu, now),
    )
    if (terbuka !== undefined) return getPercobaan(req, terbuka.id, now)
    if (!isSiapUji(pendaftaran.isi, kuis, listSelesai(await listKemajuan(db, id))))
      return toRefusal([toBelumSiap(pendaftaran, kuis)])
    const kelonggaran = ((await listKelonggaran(db, [id])).get(id) ?? []).filter((satu) => satu.kuis === slug)
    const mulai = checkMulai(
      toAturanJenis(kuis),
      riwayat,
      now,
      kelonggaran.map((satu) => satu.id),
    )
    if (!mulai.ok) return toRefusal([toAlasan(mulai.reason)])
    await finishHabis(req, riwayat)
    return getPercobaan(req, await createPercobaan(req, pendaftaran, kuis, mulai.value, now), now)
  })
}

export async function getPercobaan(
  req: PayloadRequest,
  id: string,
  now: Date,
): Promise<Result<PercobaanSaya, Alasan[]>> {
  const pengguna = req.user?.id ?? ''
  await finishLewat(req, pengguna, now)
  const db = await getDb(req)
  const percobaan = await findPercobaan(db, pengguna, id)
  return percobaan === null
    ? toRefusal(TIDAK_ADA)
    : toOk(
        presentPercobaan(percobaan, {
          daftarJawaban: await listJawabanTersimpan(db, id),
          nilaiUlang: percobaan.keadaan === 'dinilai' ? await listNilaiUlangLembar(db, id) : [],
          now,
        }),
      )
}

function toBelumSiap({ isi }: Pendaftaran, { sesudah }: KuisRilis): Alasan {
  const pelajaran = isi.daftarPelajaran.find(({ slug }) => slug === sesudah)
  const sampai = pelajaran === undefined ? '' : ` sampai "${pelajaran.judul}"`
  return { kode: 'PELAJARAN_BELUM_SELESAI', pesan: `Selesaikan dahulu semua pelajaran wajib${sampai}.` }
}

function toAlasan(tolakan: TolakanPercobaan): Alasan {
  switch (tolakan.kode) {
    case 'MASIH_TERBUKA':
      return { kode: tolakan.kode, pesan: 'Percobaan sebelumnya masih terbuka.' }
    case 'SUDAH_LULUS':
      return { kode: tolakan.kode, pesan: 'Anda sudah lulus uji ini.' }
    case 'KESEMPATAN_HABIS':
      return {
        kode: tolakan.kode,
        pesan: `Uji ini dapat dicoba ${tolakan.maks} kali, dan semuanya sudah dipakai.`,
      }
    case 'MASIH_JEDA':
      return { kode: tolakan.kode, pesan: `Uji ini dapat dicoba lagi mulai ${formatWaktu(tolakan.sampai)}.` }
  }
}

/** Those that ran out make room for the next one; the partial index of the database allows one open at a time. */
async function finishHabis(req: PayloadRequest, riwayat: readonly BarisPercobaan[]): Promise<void> {
  const daftarId = riwayat.filter(({ keadaan }) => keadaan === 'terbuka').map(({ id }) => id)
  if (daftarId.length === 0) return
  await (await getDb(req)).execute(sql`
    update cms.percobaan set keadaan = 'habis' where keadaan = 'terbuka'
      and id in (select jsonb_array_elements_text(${JSON.stringify(daftarId)}::jsonb)::uuid)`)
}

async function createPercobaan(
  req: PayloadRequest,
  { id: pendaftaran, rilis: idRilis }: Pendaftaran,
  { slug, undi, acakSoal, acakPilihan, aturan }: KuisRilis,
  { nomor, kelonggaran }: { nomor: number; kelonggaran: string | null },
  now: Date,
): Promise<string> {
  const db = await getDb(req)
  const rilis = await getRilis(db, idRilis)
  const benih = randomUUID()
  const bank = listBankUji(rilis.isi, rilis.bank)
  const lembar = createLembar({ aturan: undi, bank, benih, acakSoal, acakPilihan })
  // The release was refused unless its bank suffices, and neither has changed since.
  if (!lembar.ok) throw new Error(`Release ${idRilis} has too few questions for ${slug}`)
  const id = randomUUID()
  await db.execute(sql`
    insert into cms.percobaan (id, pendaftaran_id, kuis, nomor, rilis_id, keadaan, benih, lembar, dibuka, batas, kelonggaran_id)
    values (${id}, ${pendaftaran}, ${slug}, ${nomor}, ${idRilis}, 'terbuka', ${benih},
      ${JSON.stringify(lembar.value)}::jsonb, ${now.toISOString()},
      ${calculateBatas(aturan, now)?.toISOString() ?? null}, ${kelonggaran})`)
  return id
}

/** The caller holds the learner's lock. */
export async function recordPeristiwaPercobaan(
  req: PayloadRequest,
  peristiwa: PeristiwaPercobaan,
  now: Date,
): Promise<Result<{ pendaftaran: string }, KodeTolakPeristiwa>> {
  const pengguna = req.user?.id ?? ''
  const percobaan = await findPercobaan(await getDb(req), pengguna, peristiwa.percobaan)
  if (percobaan === null) return toRefusal('TIDAK_DITEMUKAN')
  const akibat = checkPeristiwa({ ...percobaan, aturan: percobaan.kuis.aturan }, peristiwa, now)
  const isLewat = percobaan.keadaan === 'terbuka' && isLewatBatas(percobaan, now)
  if (isLewat || (akibat.ok && akibat.value === 'nilai')) await gradePercobaan(req, pengguna, percobaan, now)
  if (!akibat.ok) return akibat
  if (peristiwa.jenis === 'jawab') await recordJawaban(req, peristiwa, now)
  return toOk({ pendaftaran: percobaan.pendaftaran })
}

/** As `getJawabanDipakai` says. */
async function recordJawaban(
  req: PayloadRequest,
  { percobaan, soal, jawaban, urut }: Extract<PeristiwaPercobaan, { jenis: 'jawab' }>,
  now: Date,
): Promise<void> {
  await (await getDb(req)).execute(sql`
    insert into cms.jawaban (percobaan_id, soal, jawaban, urut, diterima)
    values (${percobaan}, ${soal}, ${JSON.stringify(jawaban)}::jsonb, ${urut}, ${now.toISOString()})
    on conflict (percobaan_id, soal) do update set jawaban = excluded.jawaban, urut = excluded.urut,
      diterima = excluded.diterima where excluded.urut > jawaban.urut or (excluded.urut = jawaban.urut
        and excluded.jawaban::text collate "C" > jawaban.jawaban::text collate "C")`)
}
