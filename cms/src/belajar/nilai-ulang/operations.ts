/** Proposed, decided by somebody else, then carried out paper by paper. */
import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { getPeranAktif } from '../../akses/active-peran.ts'
import { matchPeran } from '../../akses/payload-access.ts'
import { type Baris, POLICY_PUTUS_NILAI_ULANG, POLICY_USUL_NILAI_ULANG } from '../../akses/policy.ts'
import type { usulNilaiUlangSchema } from '../../contract/belajar.ts'
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { recordJejak } from '../../jejak/record.ts'
import { type Db, getDb, runInTransaction } from '../../platform/transaction.ts'
import { finishPendaftaran, lockBelajar, TIDAK_ADA } from '../pendaftaran/operations.ts'
import { parseSoal } from '../soal/bentuk-rules.ts'
import { toBankSoal } from '../soal/lembar-rules.ts'
import {
  createUsul,
  findNilaiUlang,
  findSoalRilis,
  type Giliran,
  hasUsul,
  type LembarUlang,
  type Letak,
  listKoreksi,
  listLembarPendaftaran,
  listLembarUlang,
  lockPutusan,
  type NilaiUlang,
} from './queries.ts'
import {
  addDampak,
  canPutuskan,
  checkUsul,
  DAMPAK_KOSONG,
  type Dampak,
  type HasilNilaiUlang,
  type Koreksi,
  regradeLembar,
  type SoalUsul,
  type TolakanUsul,
  toBankTerkoreksi,
} from './rules.ts'

const BUKAN_WEWENANG: Alasan = {
  kode: 'BUKAN_WEWENANG',
  pesan:
    'Mengusulkan untuk penulis, penelaah, dan admin provinsi; memutuskan untuk penelaah dan admin provinsi.',
}
const PENGUSUL: Alasan = {
  kode: 'PENGUSUL',
  pesan: 'Usulan ini Anda sendiri yang mengajukan. Penelaah lain atau admin provinsi yang memutuskan.',
}
const SUDAH_DIPUTUSKAN: Alasan = { kode: 'SUDAH_DIPUTUSKAN', pesan: 'Usulan ini sudah diputuskan.' }
const ALASAN_PENDEK: Alasan = {
  kode: 'ISIAN_SALAH',
  pesan: 'Alasan: tulis 10–300 huruf. Peserta membacanya di halaman hasil, jadi jangan menyebut jawabannya.',
}
const SEBAB: Readonly<Record<TolakanUsul, string>> = {
  SOAL_TIDAK_ADA: 'Soal ini tidak ada di rilis kursus itu. Muat ulang halaman, lalu pilih lagi.',
  KUNCI_SAMA:
    'Kunci di bank soal sama dengan yang dipakai menilai. Perbaiki dahulu kunci soalnya di bank soal.',
  KUNCI_TAK_SEPADAN:
    'Soal di bank soal sudah berubah pertanyaan, jenis, atau pilihannya, jadi kuncinya tidak dapat dipakai untuk lembar lama. Pilih "Semua mendapat nilai".',
  MASIH_DIUSULKAN: 'Soal ini masih menunggu putusan, atau sedang dinilai ulang.',
}

const can = async (req: PayloadRequest, baris: Baris): Promise<boolean> =>
  matchPeran(await getPeranAktif(req), baris).length > 0
export const canUsulNilaiUlang = (req: PayloadRequest): Promise<boolean> => can(req, POLICY_USUL_NILAI_ULANG)
export const canPutusNilaiUlang = (req: PayloadRequest): Promise<boolean> =>
  can(req, POLICY_PUTUS_NILAI_ULANG)

type Usul = z.infer<typeof usulNilaiUlangSchema>
export type HasilUsul = { id: string | null; dampak: Dampak }

/** With `pratinjau` nothing is kept: what it would do is counted over the papers as they are now. */
export async function createNilaiUlang(
  req: PayloadRequest,
  { pratinjau, ...usul }: Usul,
  now: Date,
): Promise<Result<HasilUsul, Alasan[]>> {
  if (!(await canUsulNilaiUlang(req))) return toRefusal([BUKAN_WEWENANG])
  if (!pratinjau && usul.alasan.length < 10) return toRefusal([ALASAN_PENDEK])
  return runInTransaction(req, async () => {
    const db = await getDb(req)
    await db.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${`usul-nilai-ulang:${usul.kursus}:${usul.soal}`}, 0))`,
    )
    const rilis = await findSoalRilis(db, usul)
    const bank = usul.cara === 'semua' ? null : await findSoalBank(req, usul.soal)
    const isAdaUsul = await hasUsul(db, usul)
    const tolakan = checkUsul({ rilis, bank, cara: usul.cara, isAdaUsul })
    if (tolakan !== null) return toRefusal([{ kode: tolakan, pesan: SEBAB[tolakan] }])
    const isi = bank?.isi ?? null
    const dampak = await calculateDampak(db, { ...usul, isi })
    if (pratinjau) return toOk({ id: null, dampak })
    const id = randomUUID()
    const pertanyaan = rilis?.pertanyaan ?? ''
    await createUsul(db, { ...usul, id, isi, pertanyaan, pengusul: req.user?.id ?? null }, now)
    await record(req, id, 'usulkan', usul)
    return toOk({ id, dampak })
  })
}

/** As the person may read it. */
async function findSoalBank(req: PayloadRequest, id: string): Promise<SoalUsul | null> {
  const { docs } = await req.payload.find({
    collection: 'soal',
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const hasil = docs[0] === undefined ? null : parseSoal({ ...docs[0] })
  return hasil?.ok === true ? hasil.value : null
}

const SEKALI = 500

/** Over all marked papers with the question, some at a time. */
export async function calculateDampak(db: Db, usul: Koreksi & Pick<NilaiUlang, 'kursus'>): Promise<Dampak> {
  const regrade = createPenilai([...(await listKoreksi(db, usul.kursus)), usul])
  let dampak = DAMPAK_KOSONG
  let letak: Letak | null = null
  for (;;) {
    const daftar: LembarUlang[] = await listLembarUlang(db, usul, letak, SEKALI)
    dampak = daftar.map(regrade).reduce(addDampak, dampak)
    const akhir = daftar.at(-1)
    if (akhir === undefined) return dampak
    letak = { rilis: akhir.rilis, lembar: akhir.id }
  }
}

/** Puts the keys of a release right once, and not for each of its papers. */
function createPenilai(koreksi: readonly Koreksi[]): (lembar: LembarUlang) => HasilNilaiUlang {
  const terkoreksi = new Map<string, ReturnType<typeof toBankTerkoreksi>>()
  return ({ bank, ...lembar }) => {
    const ada = terkoreksi.get(lembar.rilis) ?? toBankTerkoreksi(toBankSoal(bank), koreksi)
    terkoreksi.set(lembar.rilis, ada)
    return regradeLembar(lembar, ada)
  }
}

/** Decided by somebody else than who proposed it; from here on new papers are marked by it, and old ones are gone through. */
export async function updatePutusan(
  req: PayloadRequest,
  { id, setuju }: { id: string; setuju: boolean },
  now: Date,
): Promise<Result<{ id: string }, Alasan[]>> {
  const isPemutus = await canPutusNilaiUlang(req)
  if (!isPemutus && !(!setuju && (await canUsulNilaiUlang(req)))) return toRefusal([BUKAN_WEWENANG])
  return runInTransaction(req, async () => {
    const db = await getDb(req)
    await db.execute(sql`select 1 from cms.nilai_ulang where id = ${id} for update`)
    const usul = await findNilaiUlang(db, id)
    if (usul === null) return toRefusal(TIDAK_ADA)
    if (usul.keadaan !== 'diusulkan') return toRefusal([SUDAH_DIPUTUSKAN])
    // Taking back one's own proposal needs nobody else; deciding does.
    const isMilik = !canPutuskan(usul.pengusul, req.user?.id ?? '')
    if (!isPemutus && !isMilik) return toRefusal([BUKAN_WEWENANG])
    if (setuju && isMilik) return toRefusal([PENGUSUL])
    // Counted before learners have to wait: papers that come in meanwhile are gone through with the others.
    const dampak = setuju ? await calculateDampak(db, usul) : null
    await lockPutusan(db, usul.kursus)
    await db.execute(sql`
      update cms.nilai_ulang set keadaan = ${setuju ? 'berjalan' : 'ditolak'}, pemutus = ${req.user?.id ?? null},
        diputuskan = ${now.toISOString()}, dampak = ${dampak === null ? null : JSON.stringify(dampak)}::jsonb
      where id = ${id}`)
    await record(req, id, setuju ? 'setujui' : 'tolak', { ...usul, dampak })
    return toOk({ id })
  })
}

/** All papers of one enrolment that the decision has not come to; what became of each is written down beside it. */
export async function regradePendaftaran(
  req: PayloadRequest,
  nilaiUlang: NilaiUlang,
  { pendaftaran, pengguna }: Giliran,
  now: Date,
): Promise<void> {
  await runInTransaction(req, async () => {
    const db = await getDb(req)
    await lockBelajar(db, pengguna)
    const regrade = createPenilai(await listKoreksi(db, nilaiUlang.kursus))
    for (const lembar of await listLembarPendaftaran(db, nilaiUlang, pendaftaran))
      await updateLembar(db, nilaiUlang.id, lembar, regrade(lembar), now)
    await finishPendaftaran(req, { id: pendaftaran, pengguna }, now)
  })
}

async function updateLembar(
  db: Db,
  nilaiUlang: string,
  { id, nilai, persen, lulus }: LembarUlang,
  hasil: HasilNilaiUlang,
  now: Date,
): Promise<void> {
  if (hasil.keadaan === 'tak-terbaca') return createTersisih(db, nilaiUlang, [id], now)
  const sebelum = { nilai, persen, lulus }
  const sesudah =
    hasil.keadaan === 'naik'
      ? { nilai: hasil.nilai.nilai, persen: hasil.nilai.persen, lulus: hasil.lulus }
      : sebelum
  if (hasil.keadaan === 'naik')
    await db.execute(sql`
      update cms.percobaan set nilai = ${sesudah.nilai}, persen = ${sesudah.persen}, lulus = ${sesudah.lulus},
        butir = ${JSON.stringify(hasil.nilai.butir)}::jsonb where id = ${id} and keadaan = 'dinilai'`)
  await db.execute(sql`
    insert into cms.nilai_ulang_lembar (nilai_ulang_id, percobaan_id, sebelum, sesudah, waktu)
    values (${nilaiUlang}, ${id}, ${JSON.stringify(sebelum)}::jsonb, ${JSON.stringify(sesudah)}::jsonb, ${now.toISOString()})`)
}

/** Set aside: the marks stay as they are, the others go on, and the screen says how many. */
export async function createTersisih(
  db: Db,
  nilaiUlang: string,
  daftarLembar: readonly string[],
  now: Date,
): Promise<void> {
  await db.execute(sql`
    insert into cms.nilai_ulang_tersisih (nilai_ulang_id, percobaan_id, waktu)
    select ${nilaiUlang}::uuid, lembar::uuid, ${now.toISOString()}::timestamptz
    from jsonb_array_elements_text(${JSON.stringify(daftarLembar)}::jsonb) lembar
    where not exists (select 1 from cms.nilai_ulang_lembar l
      where l.nilai_ulang_id = ${nilaiUlang}::uuid and l.percobaan_id = lembar::uuid)
    on conflict do nothing`)
}

/** No paper is left. */
export async function finishNilaiUlang(req: PayloadRequest, { id }: NilaiUlang, now: Date): Promise<void> {
  await runInTransaction(req, async () => {
    const db = await getDb(req)
    const selesai = await db.execute(sql`
      update cms.nilai_ulang set keadaan = 'selesai', selesai = ${now.toISOString()}
      where id = ${id} and keadaan = 'berjalan' returning id`)
    if (selesai.length > 0) await record(req, id, 'selesai', null)
  })
}

const record = (req: PayloadRequest, id: string, aksi: string, isi: unknown): Promise<void> =>
  recordJejak(req, { desa: null, kumpulan: 'nilai-ulang', dokumen: id, aksi, isi })
