/** One step of a document: rule, document, audit row and publication in one transaction. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getPeranAktif } from '../akses/active-peran.ts'
import { formatPeran, type PeranAktif } from '../akses/peran.ts'
import { isUuid } from '../akses/scope.ts'
import { isWilayahDalam } from '../dasar/kode-wilayah.ts'
import { type Result, toOk, toRefusal } from '../dasar/result.ts'
import { toTanggal } from '../dasar/tanggal.ts'
import { recordJejak } from '../jejak/record.ts'
import { getPengaturan, listLangkahApbdes } from '../pengaturan/index.ts'
import { asSystem } from '../platform/as-system.ts'
import { toTabel } from '../platform/tabel.ts'
import { getDb, runInTransaction } from '../platform/transaction.ts'
import {
  type Aksi,
  ALUR,
  type KumpulanAlur,
  type Langkah,
  type Masukan,
  STATUS_TERBIT,
  type Status,
} from './kinds.ts'
import {
  checkLangkah,
  type Keputusan,
  listLangkahTerbuka,
  type Penolakan,
  pickMasukan,
  type Sakelar,
} from './rules.ts'
import { SYARAT } from './syarat.ts'

export type Permintaan = {
  kumpulan: KumpulanAlur
  id: string
  aksi: Aksi
  masukan: Partial<Record<Masukan, string>>
  now: Date
}
type Dokumen = {
  id: string
  desa: string
  kode: string
  /** Null where the document belongs to the province. */
  kodeKabupaten: string | null
  status: Status
}

/** The same answer for a document that is not there and one of another village. */
const TAK_TERLIHAT: Penolakan = {
  jenis: 'hak',
  alasan: [{ kode: 'TIDAK_DITEMUKAN', pesan: 'Dokumen ini tidak ada atau bukan milik wilayah Anda.' }],
}

export async function transitionDokumen(
  req: PayloadRequest,
  permintaan: Permintaan,
): Promise<Result<{ status: Status }, Penolakan>> {
  return runInTransaction(req, async () => {
    const dokumen = await findDokumen(req, permintaan, 'lock')
    if (dokumen === null) return toRefusal(TAK_TERLIHAT)
    const syarat = SYARAT[permintaan.kumpulan]
    const peran = await listPeranUntuk(req, dokumen.kode)
    const keputusan = checkLangkah({
      tabel: ALUR[permintaan.kumpulan],
      aksi: permintaan.aksi,
      status: dokumen.status,
      peran,
      pelaku: req.user?.id ?? '',
      pelakuTerakhir: await findPelakuTerakhir(req, dokumen.id),
      sakelar: {
        ...(await getSakelar(req, dokumen.kodeKabupaten)),
        ...(await syarat.getKeadaan(req, dokumen, toTanggal(permintaan.now))),
      },
      masukan: permintaan.masukan,
      galat: await syarat.listGalat(req, dokumen, toTanggal(permintaan.now)),
      hariIni: toTanggal(permintaan.now),
    })
    if (!keputusan.ok) return keputusan
    const { langkah } = keputusan.value
    const masukan = pickMasukan(langkah, permintaan.masukan)
    const salah = await syarat.listSalahMasukan(req, dokumen, langkah, masukan, toTanggal(permintaan.now))
    if (salah.length > 0) return toRefusal<Penolakan>({ jenis: 'isi', alasan: salah })
    await recordLangkah(req, { ...permintaan, masukan }, dokumen, keputusan.value)
    return toOk({ status: langkah.ke })
  })
}

/** The steps a person can take on a document now; empty where it is not theirs to see. */
export async function listLangkah(
  req: PayloadRequest,
  kumpulan: KumpulanAlur,
  id: string,
): Promise<Langkah[]> {
  const dokumen = await findDokumen(req, { kumpulan, id }, 'read')
  if (dokumen === null) return []
  return listLangkahTerbuka({
    tabel: ALUR[kumpulan],
    status: dokumen.status,
    peran: await listPeranUntuk(req, dokumen.kode),
    pelaku: req.user?.id ?? '',
    pelakuTerakhir: await findPelakuTerakhir(req, id),
    sakelar: {
      ...(await getSakelar(req, dokumen.kodeKabupaten)),
      ...(await SYARAT[kumpulan].getKeadaan(req, dokumen, toTanggal(new Date()))),
    },
  })
}

async function recordLangkah(
  req: PayloadRequest,
  { kumpulan, id, masukan, now }: Permintaan,
  dokumen: Dokumen,
  { langkah, peran, isPengecualian }: Keputusan,
): Promise<void> {
  const syarat = SYARAT[kumpulan]
  const semula = (await syarat.findSemula?.(req, dokumen, langkah)) ?? null
  const perubahan = await syarat.toPerubahan(req, dokumen, { langkah, masukan, isPengecualian, now })
  // Who waits for the next step has waited since the state began, not since a slip was put right.
  const sejak = langkah.dari === langkah.ke ? {} : { statusSejak: now.toISOString() }
  await updateDokumen(req, kumpulan, id, { ...perubahan, status: langkah.ke, ...sejak })
  await recordJejak(req, {
    desa: dokumen.desa,
    kumpulan,
    dokumen: id,
    aksi: langkah.aksi,
    dari: langkah.dari,
    ke: langkah.ke,
    alasan: formatAlasan(masukan.alasan, semula, perubahan.catatanEvaluasi),
    peran: formatPeran(peran.peran, peran.sifat),
    isi: await syarat.getIsi(req, dokumen),
  })
  const isTerbit = [langkah.dari, langkah.ke].some((status) => STATUS_TERBIT.includes(status))
  if (isTerbit || langkah.aksi === 'cabut') await syarat.publish(req, dokumen)
}

/** What the person wrote, and what the step itself has to say of how it came about. */
function formatAlasan(...daftar: unknown[]): string | null {
  const kalimat = daftar.filter((satu): satu is string => typeof satu === 'string' && satu !== '')
  return kalimat.length === 0 ? null : kalimat.join(' ')
}

async function updateDokumen(
  req: PayloadRequest,
  kumpulan: KumpulanAlur,
  id: string,
  data: Record<string, unknown>,
): Promise<void> {
  try {
    await req.payload.update({
      collection: kumpulan,
      id,
      data,
      context: { langkahAlur: true },
      depth: 0,
      ...asSystem(req, 'the workflow alone writes status and what a step records'),
    })
  } finally {
    // Payload leaves the mark on the request; whatever it does next is no step.
    delete req.context.langkahAlur
  }
}

/** Reads as the person, so that rights decide; then locks the row and reads its state anew. */
async function findDokumen(
  req: PayloadRequest,
  { kumpulan, id }: Pick<Permintaan, 'kumpulan' | 'id'>,
  cara: 'lock' | 'read',
): Promise<Dokumen | null> {
  if (!isUuid(id)) return null
  const { totalDocs } = await req.payload.count({
    collection: kumpulan,
    where: { id: { equals: id } },
    overrideAccess: false,
    // Without any right to this kind there are none to see; it is no error.
    disableErrors: true,
    req,
  })
  if (totalDocs === 0) return null
  const db = await getDb(req)
  const [row] = await db.execute<Dokumen>(sql`
    select a.id, a.desa_id as desa, w.kode, w.kode_kabupaten as "kodeKabupaten", a.status
    from ${toTabel(kumpulan)} a join cms.wilayah w on w.id = a.desa_id
    where a.id = ${id} and a.deleted_at is null ${cara === 'lock' ? sql`for update of a` : sql``}`)
  return row ?? null
}

async function listPeranUntuk(req: PayloadRequest, kode: string): Promise<PeranAktif[]> {
  return (await getPeranAktif(req)).filter((peran) => isWilayahDalam(kode, peran.kode))
}

/** Only steps of the workflow lead to a state; imports and role changes do not. */
async function findPelakuTerakhir(req: PayloadRequest, id: string): Promise<string | null> {
  const [row] = await (await getDb(req)).execute<{ pelaku: string | null }>(sql`
    select pelaku from cms.jejak where dokumen = ${id} and ke is not null order by nomor desc limit 1`)
  return row?.pelaku ?? null
}

/** Which optional steps stand for a kabupaten, and whether signing on paper is allowed in the province. */
export async function getSakelar(req: PayloadRequest, kodeKabupaten: string | null): Promise<Sakelar> {
  const db = await getDb(req)
  const langkah = kodeKabupaten === null ? [] : await listLangkahApbdes(db, kodeKabupaten)
  return {
    'kesepakatan-bpd': langkah.includes('kesepakatan-bpd'),
    evaluasi: langkah.includes('evaluasi'),
    kertas: (await getPengaturan(db)).bolehKertas,
    tayang: false,
    'serta-merta': false,
    peraturan: false,
    penjabaran: false,
    'evaluasi-lewat': false,
  }
}
