/** What the portal knows of the steps of a village's budget years: one statement for as many villages as are asked for. */
import { sql } from '@payloadcms/db-postgres'
import type { Tanggal } from '../../dasar/tanggal.ts'
import type { BarisKebiasaan } from '../../pengaturan/index.ts'
import type { Db } from '../../platform/transaction.ts'
import { type KegiatanBerkemajuan, listKegiatanBerakhir } from './berakhir-rules.ts'
import type { MenungguEvaluasi } from './evaluasi-berjalan-rules.ts'
import type { LangkahSelesai } from './kalender-rules.ts'
import {
  EVALUASI,
  type Sql,
  toAnggaran,
  toJangka,
  toKegiatan,
  toSelesai,
  toTanda,
  toTempat,
  toTertunda,
} from './keadaan-sql.ts'
import type { LangkahTertunda } from './langkah-dokumen-rules.ts'
import type { Tanda } from './tanda.ts'

export type KeadaanDesa = {
  id: string
  desa: string
  kode: string
  tingkat: string
  kecamatan: string
  selesai: LangkahSelesai[]
  tertunda: LangkahTertunda[]
  tanda: Tanda[]
  kebiasaan: BarisKebiasaan | null
  evaluasi: MenungguEvaluasi[]
}
type Pilihan = { hariIni: Tanggal; denganKegiatan: boolean }

/**
 * `where` is asked of a village `w`. Reports of single activities go to the head of the village alone: for those above it
 * they are not read.
 */
export async function listKeadaanDesa(db: Db, where: Sql, pilihan: Pilihan): Promise<KeadaanDesa[]> {
  const daftar = await db.execute<KeadaanDesa & { kegiatan: KegiatanBerkemajuan[] }>(
    toPernyataan(where, pilihan),
  )
  return daftar.map(({ kegiatan, ...desa }) => ({
    ...desa,
    tertunda: [...desa.tertunda, ...listKegiatanBerakhir(kegiatan)],
  }))
}

function toPernyataan(where: Sql, { hariIni, denganKegiatan }: Pilihan): Sql {
  const jangka = toJangka(hariIni)
  const kegiatan = denganKegiatan
    ? toKegiatan(jangka)
    : sql`kegiatan as (select null::uuid as desa_id, null::json as isi where false)`
  return sql`
    with ${toTempat(where)}, ${toAnggaran(jangka)}, ${toTertunda(jangka)}, ${toSelesai(jangka)},
      ${toTanda(jangka, denganKegiatan)}, ${EVALUASI}, ${kegiatan},
      tertunda_desa as (
        select desa_id, json_agg(json_build_object('kode', kode, 'tahun', tahun, 'sejak', sejak)) as isi
        from tertunda group by desa_id)
    select w.id, w.nama as desa, w.kode, w.tingkat, w.kecamatan, p.kebiasaan, coalesce(s.isi, '[]') as selesai,
      coalesce(t.isi, '[]') as tertunda, coalesce(m.isi, '[]') as tanda, coalesce(e.isi, '[]') as evaluasi,
      coalesce(g.isi, '[]') as kegiatan
    from w left join p on p.kode = w.kode_kabupaten left join selesai_desa s on s.desa_id = w.id
    left join tertunda_desa t on t.desa_id = w.id left join tanda m on m.desa_id = w.id
    left join evaluasi e on e.desa_id = w.id left join kegiatan g on g.desa_id = w.id
    order by w.kode`
}
