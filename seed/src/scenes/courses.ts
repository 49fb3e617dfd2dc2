/** Scene: courses of the province with their banks of questions, written by an author and released by a reviewer. */
import { sql } from '@payloadcms/db-postgres'
import { getDb } from 'cms/server'
import type { PayloadRequest } from 'payload'
import { type BlokContoh, calculateMenit, type KursusContoh } from '../data/kursus/bentuk.ts'
import { DAFTAR_KURSUS_CONTOH, listKursusKurang } from '../data/kursus/daftar.ts'
import { KETETAPAN_CONTOH } from '../data/kursus/ketetapan.ts'
import { PERATURAN_CONTOH, PERATURAN_DIPERIKSA } from '../data/kursus/peraturan.ts'
import { type Panggung, toOrang } from './stage.ts'
import { step } from './texts.ts'

/** Ids of rows by the keys that the data name them by. */
type Baris = ReadonlyMap<string, string>

/** Those that are missing, each on its own. Safe to repeat: one that was renamed or thrown away does not come again. */
export async function createKursusContoh(panggung: Panggung): Promise<number> {
  const penulis = await toOrang(panggung, 'penulis-kursus@contoh.invalid')
  const kurang = listKursusKurang(DAFTAR_KURSUS_CONTOH, await listAlamatKursus(penulis))
  if (kurang.length === 0) return 0
  const desa = await getProvinsi(penulis)
  const peraturan = await createPeraturan(panggung, penulis, desa)
  for (const kursus of kurang) await createKursus(panggung, penulis, { desa, kursus, peraturan })
  return kurang.length
}

/** By their addresses, which stay when a title changes; also of courses in the trash. */
async function listAlamatKursus(req: PayloadRequest): Promise<string[]> {
  const daftar = await (await getDb(req)).execute<{ slug: string }>(sql`select slug from cms.kursus`)
  return daftar.map(({ slug }) => slug)
}

type Rencana = { desa: string; kursus: KursusContoh; peraturan: Baris }

async function createKursus(
  panggung: Panggung,
  penulis: PayloadRequest,
  { desa, kursus, peraturan }: Rencana,
): Promise<void> {
  const { payload } = panggung
  // Practice is added once there are questions, and questions once there is a course.
  const { id, daftarPelajaran, daftarKuis } = await payload.create({
    collection: 'kursus',
    data: { ...toIsiKursus(kursus, peraturan, null), desa, status: 'draf' },
    depth: 0,
    overrideAccess: false,
    req: penulis,
  })
  const soal = await createSoal(panggung, penulis, { desa, kursus: id, daftarSoal: kursus.daftarSoal })
  await payload.update({
    collection: 'kursus',
    id,
    data: toSusunanSama(toIsiKursus(kursus, peraturan, soal), { daftarPelajaran, daftarKuis }),
    depth: 0,
    overrideAccess: false,
    req: penulis,
  })
  // Only the server marks samples; the play is the server here.
  await (await getDb(penulis)).execute(sql`update cms.kursus set contoh = true where id = ${id}`)
  await step(panggung, penulis, 'kursus', id, 'ajukan')
  await step(panggung, await toOrang(panggung, 'penelaah-kursus@contoh.invalid'), 'kursus', id, 'terbitkan')
  await createKetentuan(panggung, { desa, id, kursus })
}

export async function getProvinsi(req: PayloadRequest): Promise<string> {
  const [provinsi] = await (await getDb(req)).execute<{ id: string }>(
    sql`select id from cms.wilayah where tingkat = 'provinsi' order by kode limit 1`,
  )
  if (provinsi === undefined) throw new Error('There is no province')
  return provinsi.id
}

async function createPeraturan(
  { payload, now }: Panggung,
  req: PayloadRequest,
  desa: string,
): Promise<Baris> {
  const baris = new Map<string, string>()
  // In the order of the list, in which what changes another stands before it. Rows that are there stay as they are.
  for (const [kunci, isi] of Object.entries(PERATURAN_CONTOH)) {
    const ada = await findPeraturan(req, isi)
    if (ada !== null) {
      baris.set(kunci, ada)
      continue
    }
    const diubahOleh = 'diubahOleh' in isi ? baris.get(isi.diubahOleh) : undefined
    const { id } = await payload.create({
      collection: 'peraturan',
      data: { ...isi, desa, diubahOleh: diubahOleh ?? null, diperiksaPada: PERATURAN_DIPERIKSA },
      depth: 0,
      overrideAccess: false,
      req,
    })
    // The samples were written with these in view: nothing of them waits to be read again.
    await (await getDb(req)).execute(
      sql`update cms.peraturan set status_sejak = ${now.toISOString()} where id = ${id}`,
    )
    baris.set(kunci, id)
  }
  return baris
}

async function findPeraturan(
  req: PayloadRequest,
  { jenis, nomor, tahun }: { jenis: string; nomor: string; tahun: number },
): Promise<string | null> {
  const [ada] = await (await getDb(req)).execute<{ id: string }>(sql`
    select id from cms.peraturan where jenis::text = ${jenis} and nomor = ${nomor} and tahun = ${tahun} order by id limit 1`)
  return ada?.id ?? null
}

type Bank = { desa: string; kursus: string; daftarSoal: KursusContoh['daftarSoal'] }

async function createSoal(
  { payload }: Panggung,
  req: PayloadRequest,
  { desa, kursus, daftarSoal }: Bank,
): Promise<Baris> {
  const baris = new Map<string, string>()
  for (const { kunci, ...isi } of daftarSoal) {
    const { id } = await payload.create({
      collection: 'soal',
      data: { ...isi, desa, kursus, status: 'siap', versi: 1 },
      depth: 0,
      overrideAccess: false,
      req,
    })
    if (kunci !== undefined) baris.set(kunci, id)
  }
  return baris
}

/** The course with the rows its blocks point at; without questions there is no practice yet. */
function toIsiKursus({ isi }: KursusContoh, peraturan: Baris, soal: Baris | null) {
  const daftarPelajaran = isi.daftarPelajaran.map((pelajaran) => ({
    ...pelajaran,
    menit: calculateMenit(pelajaran.blok),
    blok: pelajaran.blok.flatMap((blok): BlokContoh[] => {
      if (blok.blockType === 'rujukan') return [{ ...blok, peraturan: getId(peraturan, blok.peraturan) }]
      if (blok.blockType !== 'latihan') return [blok]
      return soal === null ? [] : [{ ...blok, soal: blok.soal.map((kunci) => getId(soal, kunci)) }]
    }),
  }))
  return { ...isi, daftarPelajaran }
}

function getId(baris: Baris, kunci: string): string {
  const id = baris.get(kunci)
  if (id === undefined) throw new Error(`Nothing is called ${kunci}`)
  return id
}

type Bernomor = { id?: string | null | undefined }[] | null | undefined

/** The rows that are there already, so that lessons and tests keep their addresses. */
function toSusunanSama(
  isi: ReturnType<typeof toIsiKursus>,
  lama: { daftarPelajaran: Bernomor; daftarKuis?: Bernomor },
) {
  return {
    ...isi,
    daftarPelajaran: isi.daftarPelajaran.map((satu, i) => ({
      ...satu,
      id: lama.daftarPelajaran?.[i]?.id ?? null,
    })),
    daftarKuis: isi.daftarKuis.map((satu, i) => ({ ...satu, id: lama.daftarKuis?.[i]?.id ?? null })),
  }
}

/** Who is to take it, and the decree under which certificates are issued. */
async function createKetentuan(
  { payload, ...panggung }: Panggung,
  { desa, id, kursus }: { desa: string; id: string; kursus: KursusContoh },
): Promise<void> {
  const req = await toOrang({ payload, ...panggung }, 'admin-provinsi@contoh.invalid')
  for (const jabatan of kursus.jabatan)
    await payload.create({
      collection: 'kewajiban-kursus',
      data: { desa, jabatan, kursus: id, dasar: 'Data contoh' },
      depth: 0,
      overrideAccess: false,
      req,
    })
  await payload.create({
    collection: 'ketetapan-sertifikat',
    data: { ...KETETAPAN_CONTOH, desa, kursus: id },
    depth: 0,
    overrideAccess: false,
    req,
  })
}
