/** Registers of all villages for open data, some villages at a time: what is public of each, by its own contract. */
import { fasilitasPublikSchema } from 'cms/contract/fasilitas'
import { informasiPublikSchema } from 'cms/contract/informasi-publik'
import { lembagaEkonomiPublikSchema } from 'cms/contract/lembaga-ekonomi'
import { toKunciPerubahan } from 'cms/contract/salinan'
import { isTahunAnggaran } from 'cms/dasar/tahun-anggaran'
import { type ZodType, z } from 'zod'
import type { Catatan } from './catatan.ts'
import { DESA_PER_BAGIAN } from './data-provinsi.ts'
import { KEGIATAN, type KegiatanApbdes, kegiatanApbdesSchema } from './kegiatan-apbdes.ts'
import { listBaris } from './pool.ts'

/** Kinds of copies that a village has one of, with what is in them. */
export const SKEMA_REGISTER = {
  fasilitas: fasilitasPublikSchema,
  'lembaga-ekonomi': lembagaEkonomiPublikSchema,
  'informasi-publik': informasiPublikSchema,
} as const
export type JenisRegister = keyof typeof SKEMA_REGISTER
export const JENIS_REGISTER = Object.keys(SKEMA_REGISTER) as JenisRegister[]
export type IsiRegister<Jenis extends JenisRegister> = z.infer<(typeof SKEMA_REGISTER)[Jenis]>

/** `banyak`: villages in all. */
export type BagianRegister<Isi> = { daftar: Isi[]; banyak: number }
const barisSchema = z.object({ isi: z.unknown(), banyak: z.int() })

const SQL_REGISTER = `
  select isi, banyak from (select desa, isi, count(*) over ()::int as banyak from publik.salinan where jenis = $1
    order by desa limit ${DESA_PER_BAGIAN} offset $2) b order by desa`

/** One part, in the order of the villages' codes; empty past the last one. */
export async function listRegister<Jenis extends JenisRegister>(
  jenis: Jenis,
  bagian: number,
  catatan: Catatan,
): Promise<BagianRegister<IsiRegister<Jenis>>> {
  catatan.kunci.add(toKunciPerubahan(jenis, '*'))
  const values = [jenis, (bagian - 1) * DESA_PER_BAGIAN]
  const daftar = await listBaris({ name: 'data-register', text: SQL_REGISTER, values }, catatan)
  return parseBagian(daftar, SKEMA_REGISTER[jenis] as unknown as ZodType<IsiRegister<Jenis>>)
}

const SQL_KEGIATAN = `
  select ${KEGIATAN.sql} as isi, banyak from (select desa, tahun, isi, count(*) over ()::int as banyak from publik.salinan
    where jenis = 'apbdes' and tahun = $1 order by desa limit ${DESA_PER_BAGIAN} offset $2) salinan order by desa`

/** Activities of a year of some villages. */
export async function listKegiatanProvinsi(
  tahun: number,
  bagian: number,
  catatan: Catatan,
): Promise<BagianRegister<KegiatanApbdes>> {
  if (!isTahunAnggaran(tahun)) return { daftar: [], banyak: 0 }
  catatan.kunci.add(toKunciPerubahan('apbdes', '*'))
  catatan.kunci.add(toKunciPerubahan('kegiatan', '*'))
  const values = [tahun, (bagian - 1) * DESA_PER_BAGIAN]
  const daftar = await listBaris({ name: 'data-kegiatan', text: SQL_KEGIATAN, values }, catatan)
  return parseBagian(daftar, kegiatanApbdesSchema)
}

function parseBagian<Isi>(daftar: unknown[], schema: ZodType<Isi>): BagianRegister<Isi> {
  const baris = z.array(barisSchema).parse(daftar)
  return { daftar: baris.map(({ isi }) => schema.parse(isi)), banyak: baris[0]?.banyak ?? 0 }
}
