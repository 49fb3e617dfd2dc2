/** A budget as everybody may see it: totals, bidang, lines, the regulation and the checks that did not pass. */
import { sql } from '@payloadcms/db-postgres'
import {
  type ApbdesPublik,
  apbdesPublikSchema,
  type BarisPublik,
  getKunciApbdes,
} from '../../contract/apbdes.ts'
import type { AnggaranRealisasi } from '../../contract/nilai.ts'
import { toRupiahNumber } from '../../dasar/rupiah.ts'
import {
  type BarisApbdes,
  calculateBidang,
  calculatePerJenis,
  calculatePerKegiatan,
  calculateRingkasan,
  checkApbdes,
  checkDokumen,
  getTingkatRincian,
  type Jumlah,
  type JumlahKode,
  listBarisPerApbdes,
  toSusunan,
} from '../../keuangan/index.ts'
import type { Db } from '../../platform/transaction.ts'
import type { Penyaji, Salinan, Sumber, Terkait } from '../../publikasi/penyaji.ts'
import { type DesaFakta, listDesaFakta, toDesaRingkas } from '../desa/facts.ts'

type Dokumen = {
  desaId: string
  tahun: number
  dokumenId: string
  fase: ApbdesPublik['fase']
  nomorPerdes: string
  tanggalPerdes: string
  ditandatanganiDiKertas: boolean
  alasanPengecualian: string | null
  ditetapkanPada: string
  /** Whether the original of the year is set as well. */
  hasAwal: boolean
}
export type FaktaApbdes = { desa: DesaFakta; dokumen: Dokumen; baris: BarisApbdes[] }

/**
 * A source is one village and year, `<desa>/<tahun>`. Public is the document of the latest phase, and among
 * those the one set last: an original taken over late from paper never hides an amendment.
 */
export const toIdApbdes = (desaId: string, tahun: number): string => `${desaId}/${tahun}`

export const apbdesPenyaji: Penyaji<FaktaApbdes> = {
  schema: apbdesPublikSchema,
  listId: async (db) => {
    const daftar = await db.execute<{ desaId: string; tahun: number }>(sql`
      select distinct desa_id as "desaId", tahun::int as tahun from cms.apbdes
      where status = 'ditetapkan' and deleted_at is null order by 1, 2`)
    return daftar.map(({ desaId, tahun }) => toIdApbdes(desaId, tahun))
  },
  listSumber: async (db, daftarId) => {
    const desa = new Map((await listDesaFakta(db, listDesaId(daftarId))).map((satu) => [satu.id, satu]))
    const dokumen = new Map(
      (await listDokumen(db, daftarId)).map((satu) => [toIdApbdes(satu.desaId, satu.tahun), satu]),
    )
    const baris = await listBarisPerApbdes(
      db,
      [...dokumen.values()].map(({ dokumenId }) => dokumenId),
    )
    return daftarId.flatMap((id) => {
      const { desaId, tahun } = parseIdApbdes(id)
      return toSumber({ id, tahun, desa: desa.get(desaId), dokumen: dokumen.get(id), baris })
    })
  },
  present: presentApbdes,
}

function parseIdApbdes(id: string): { desaId: string; tahun: number } {
  const [desaId = '', tahun = ''] = id.split('/')
  return { desaId, tahun: Number(tahun) }
}

const listDesaId = (daftarId: readonly string[]): string[] => [
  ...new Set(daftarId.map((id) => parseIdApbdes(id).desaId)),
]

function toSumber(bahan: {
  id: string
  tahun: number
  desa: DesaFakta | undefined
  dokumen: Dokumen | undefined
  baris: ReadonlyMap<string, BarisApbdes[]>
}): Sumber<FaktaApbdes>[] {
  const { id, tahun, desa, dokumen, baris } = bahan
  if (desa === undefined) return []
  const fakta = dokumen === undefined ? null : { desa, dokumen, baris: baris.get(dokumen.dokumenId) ?? [] }
  const terkait: Terkait[] = [
    { jenis: 'keterbukaan', id: desa.id },
    { jenis: 'desa', id: desa.id },
  ]
  return [{ id, kunci: getKunciApbdes(desa.slug, tahun), fakta, terkait }]
}

/** The public document of each village and year among these. */
function listDokumen(db: Db, daftarId: readonly string[]): Promise<Dokumen[]> {
  return db.execute<Dokumen>(sql`
    select distinct on (desa_id, a.tahun) desa_id as "desaId", a.tahun::int as tahun, a.id as "dokumenId", fase,
      nomor_perdes as "nomorPerdes", tanggal_perdes as "tanggalPerdes",
      ditandatangani_di_kertas as "ditandatanganiDiKertas", alasan_pengecualian as "alasanPengecualian",
      to_char(ditetapkan_pada at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "ditetapkanPada",
      exists (select 1 from cms.apbdes w where w.desa_id = a.desa_id and w.tahun = a.tahun and w.fase = 'awal'
        and w.status = 'ditetapkan' and w.deleted_at is null) as "hasAwal"
    from jsonb_to_recordset(${JSON.stringify(daftarId.map(parseIdApbdes))}::jsonb) as x("desaId" uuid, tahun int)
    join cms.apbdes a on a.desa_id = x."desaId" and a.tahun = x.tahun
    where status = 'ditetapkan' and deleted_at is null
    order by desa_id, a.tahun,
      array_position(array['awal', 'perubahan', 'realisasi-semester-1', 'realisasi-akhir'], fase::text) desc,
      a.ditetapkan_pada desc`)
}

export function presentApbdes({ desa, dokumen, baris }: FaktaApbdes): Salinan {
  const isi: ApbdesPublik = {
    ...presentAnggaran({ desa, dokumen, baris }),
    peraturan: {
      nomor: dokumen.nomorPerdes,
      tanggal: dokumen.tanggalPerdes,
      ditandatanganiDiKertas: dokumen.ditandatanganiDiKertas,
      alasanPengecualian: dokumen.alasanPengecualian,
    },
    ditetapkanPada: dokumen.ditetapkanPada,
  }
  return {
    desa: desa.kode,
    tahun: dokumen.tahun,
    status: 'ditetapkan',
    tanggal: dokumen.tanggalPerdes,
    judul: `APBDes ${dokumen.tahun} ${desa.nama}`,
    isi,
    waktu: dokumen.ditetapkanPada,
    teks: {
      a: `APBDes anggaran ${dokumen.tahun} ${desa.nama}`,
      b: `Perdes ${dokumen.nomorPerdes}`,
      c: isi.daftarKegiatan.map(({ uraian }) => uraian).join(' '),
    },
    berkas: [],
  }
}

/** All but how and when it was set: also for the preview of a document that is not. */
export function presentAnggaran({
  desa,
  dokumen,
  baris,
}: {
  desa: DesaFakta
  dokumen: Pick<Dokumen, 'tahun' | 'fase' | 'hasAwal'>
  baris: readonly BarisApbdes[]
}): Omit<ApbdesPublik, 'peraturan' | 'ditetapkanPada'> {
  const susunan = toSusunan(baris)
  const { galat, peringatan } = checkApbdes(susunan)
  return {
    desa: toDesaRingkas(desa),
    tahun: dokumen.tahun,
    fase: dokumen.fase,
    tingkatRincian: getTingkatRincian(susunan.rincian),
    ...toTotal(susunan.rincian),
    rincianPendapatan: calculatePerJenis(susunan.rincian, '4').map(toKodeDanJumlah),
    rincianPembiayaan: calculatePerJenis(susunan.rincian, '6').map(toKodeDanJumlah),
    bidang: calculateBidang(susunan.rincian).map(({ kode, nama, jumlah }) => ({
      kode,
      nama,
      ...toAngka(jumlah),
    })),
    daftarKegiatan: calculatePerKegiatan(susunan.rincian).map(toKodeDanJumlah),
    baris: susunan.rincian.toSorted(compareBaris).map(toBarisPublik),
    peringatan: [...galat, ...checkDokumen(susunan, dokumen), ...peringatan].map(({ kode, pesan }) => ({
      kode,
      pesan,
    })),
  }
}

function toTotal(
  rincian: readonly BarisApbdes[],
): Pick<ApbdesPublik, 'pendapatan' | 'belanja' | 'surplus' | 'pembiayaan' | 'silpa'> {
  const ringkasan = calculateRingkasan(rincian)
  return {
    pendapatan: toAngka(ringkasan.pendapatan),
    belanja: toAngka(ringkasan.belanja),
    surplus: toAngka(ringkasan.surplus),
    pembiayaan: {
      penerimaan: toAngka(ringkasan.penerimaanPembiayaan),
      pengeluaran: toAngka(ringkasan.pengeluaranPembiayaan),
      netto: toAngka(ringkasan.pembiayaanNetto),
    },
    silpa: toAngka(ringkasan.silpa),
  }
}

function toAngka({ anggaran, realisasi }: Jumlah): AnggaranRealisasi {
  return {
    anggaran: toRupiahNumber(anggaran),
    realisasi: realisasi === null ? null : toRupiahNumber(realisasi),
  }
}

const toKodeDanJumlah = ({ kode, uraian, ...jumlah }: JumlahKode) => ({ kode, uraian, ...toAngka(jumlah) })

function toBarisPublik({
  kodeKegiatan,
  kodeRekening,
  uraian,
  sumberDana,
  ...jumlah
}: BarisApbdes): BarisPublik {
  return { kodeKegiatan, kodeRekening, uraian, sumberDana, ...toAngka(jumlah) }
}

/** Pendapatan, belanja by activity, pembiayaan. */
function compareBaris(a: BarisApbdes, b: BarisApbdes): number {
  const [kunciA, kunciB] = [a, b].map(
    (x) => `${x.kodeRekening.charAt(0)}|${x.kodeKegiatan}|${x.kodeRekening}`,
  )
  return (kunciA ?? '') < (kunciB ?? '') ? -1 : kunciA === kunciB ? 0 : 1
}
