/** Scene: one course of the province with its bank of questions, written by an author and released by a reviewer. */
import { sql } from '@payloadcms/db-postgres'
import { getDb } from 'cms/server'
import type { PayloadRequest } from 'payload'
import {
  type BlokContoh,
  KETETAPAN_CONTOH,
  KEWAJIBAN_CONTOH,
  KURSUS_CONTOH,
  PERATURAN_CONTOH,
  SOAL_CONTOH,
} from '../data/kursus-contoh.ts'
import { type Panggung, toOrang } from './stage.ts'
import { step } from './texts.ts'

export async function createKursusContoh(panggung: Panggung): Promise<number> {
  const penulis = await toOrang(panggung, 'penulis-kursus@contoh.invalid')
  const { payload } = panggung
  const { totalDocs } = await payload.count({ collection: 'kursus', overrideAccess: false, req: penulis })
  if (totalDocs > 0) return 0
  const desa = await getProvinsi(penulis)
  const peraturan = await createPeraturan(panggung, penulis, desa)
  // Practice is added once there are questions, and questions once there is a course.
  const kosong = toIsiKursus(peraturan, null)
  const { id, daftarPelajaran, daftarKuis } = await payload.create({
    collection: 'kursus',
    data: { ...kosong, desa, status: 'draf' },
    depth: 0,
    overrideAccess: false,
    req: penulis,
  })
  const soal = await createSoal(panggung, penulis, desa, id)
  await payload.update({
    collection: 'kursus',
    id,
    data: toSusunanSama(toIsiKursus(peraturan, soal), { daftarPelajaran, daftarKuis }),
    depth: 0,
    overrideAccess: false,
    req: penulis,
  })
  // Only the server marks samples; the play is the server here.
  await (await getDb(penulis)).execute(sql`update cms.kursus set contoh = true where id = ${id}`)
  await step(panggung, penulis, 'kursus', id, 'ajukan')
  await step(panggung, await toOrang(panggung, 'penelaah-kursus@contoh.invalid'), 'kursus', id, 'terbitkan')
  await createKetentuan(panggung, desa, id)
  return 1
}

async function getProvinsi(req: PayloadRequest): Promise<string> {
  const [provinsi] = await (await getDb(req)).execute<{ id: string }>(
    sql`select id from cms.wilayah where tingkat = 'provinsi' order by kode limit 1`,
  )
  if (provinsi === undefined) throw new Error('There is no province')
  return provinsi.id
}

async function createPeraturan({ payload }: Panggung, req: PayloadRequest, desa: string): Promise<string[]> {
  const daftarId: string[] = []
  for (const isi of PERATURAN_CONTOH) {
    const { diubahOleh: _nanti, ...data } = { diubahOleh: undefined, ...isi }
    const { id } = await payload.create({
      collection: 'peraturan',
      data: { ...data, desa },
      depth: 0,
      overrideAccess: false,
      req,
    })
    daftarId.push(id)
  }
  for (const [i, isi] of PERATURAN_CONTOH.entries()) {
    const id = daftarId[i]
    if (!('diubahOleh' in isi) || id === undefined) continue
    const data = { diubahOleh: daftarId[isi.diubahOleh] ?? null }
    await payload.update({ collection: 'peraturan', id, data, depth: 0, overrideAccess: false, req })
  }
  return daftarId
}

async function createSoal(
  { payload }: Panggung,
  req: PayloadRequest,
  desa: string,
  kursus: string,
): Promise<string[]> {
  const latihan: string[] = []
  for (const isi of SOAL_CONTOH) {
    const { id } = await payload.create({
      collection: 'soal',
      data: { ...isi, desa, kursus, status: 'siap', versi: 1 },
      depth: 0,
      overrideAccess: false,
      req,
    })
    if (isi.kategori === 'Latihan') latihan.push(id)
  }
  return latihan
}

/** The course with the rows its blocks point at; without questions there is no practice yet. */
function toIsiKursus(peraturan: readonly string[], soal: readonly string[] | null) {
  const daftarPelajaran = KURSUS_CONTOH.daftarPelajaran.map((pelajaran) => ({
    ...pelajaran,
    blok: pelajaran.blok.flatMap((blok): BlokContoh[] => {
      if (blok.blockType === 'rujukan')
        return [{ ...blok, peraturan: peraturan[Number(blok.peraturan)] ?? '' }]
      if (blok.blockType !== 'latihan') return [blok]
      return soal === null ? [] : [{ ...blok, soal: blok.soal.map((nomor) => soal[Number(nomor)] ?? '') }]
    }),
  }))
  return { ...KURSUS_CONTOH, daftarPelajaran }
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

async function createKetentuan(panggung: Panggung, desa: string, kursus: string): Promise<void> {
  const req = await toOrang(panggung, 'admin-provinsi@contoh.invalid')
  for (const jabatan of KEWAJIBAN_CONTOH)
    await panggung.payload.create({
      collection: 'kewajiban-kursus',
      data: { desa, jabatan, kursus, dasar: 'Data contoh' },
      depth: 0,
      overrideAccess: false,
      req,
    })
  await panggung.payload.create({
    collection: 'ketetapan-sertifikat',
    data: { ...KETETAPAN_CONTOH, desa, kursus },
    depth: 0,
    overrideAccess: false,
    req,
  })
}
