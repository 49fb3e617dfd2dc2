/**
 * One export for a whole kabupaten. It is staged first, allowed columns only, then taken village by village:
 * each in a transaction of its own, so that a bad one harms no other and a stop loses nothing.
 */
import type { PayloadRequest } from 'payload'
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { recordJejak } from '../../jejak/record.ts'
import { type Db, getDb, runInTransaction } from '../../platform/transaction.ts'
import { importUntukDesa } from '../apbdes/impor-kabupaten.ts'
import { getAcuan } from '../parameter/queries.ts'
import type { BarisCacat, BarisMentah, NamaTabel } from '../siskeudes/daftar-tabel.ts'
import { checkNamaDesa } from '../siskeudes/dump-checks.ts'
import { toDump } from '../siskeudes/dump-rules.ts'
import { findPemilikSalah, toKodeDesa } from '../siskeudes/nilai-rules.ts'
import { toIsiBerkas } from '../siskeudes/susun-rules.ts'
import { type HasilDesa, toDitolak, toTersimpan } from './laporan-rules.ts'
import {
  type BarisDesa,
  createBarisKiriman,
  createDesaDitolak,
  createDesaKiriman,
  createKiriman,
  findDesaPenerima,
  findKiriman,
  finishDesa,
  getTabelDesa,
  type Kiriman,
  listNamaDesa,
  takeDesaMenunggu,
  toGalatKiriman,
} from './queries.ts'
import { readZipBesar, Tolakan } from './stream-zip.ts'
import { type CatatanTahun, createCatatanTahun, toTahunLain, toTahunLainDesa } from './tahun-lain-rules.ts'

type Permintaan = Omit<Kiriman, 'id' | 'tabel' | 'isBerbarisHilang'> & {
  /** Id of the kabupaten, in whose audit trail it stands that this was brought. */
  wilayah: string
  berkas: AsyncIterable<Uint8Array>
}

/** Rows held back before they are stored: what bounds the memory, whatever the size of the file. */
const TUMPUKAN = 4_000

/** All of it or nothing: a file that breaks off in the middle leaves no delivery behind. */
export async function createKirimanBaru(
  req: PayloadRequest,
  { berkas, wilayah, ...permintaan }: Permintaan,
): Promise<Result<string, Alasan>> {
  return runInTransaction(req, async () => {
    const db = await getDb(req)
    const id = await createKiriman(db, { ...permintaan, oleh: req.user?.id ?? null })
    const tumpukan = createTumpukan(permintaan.tahun, (daftar) => createBarisKiriman(db, id, daftar))
    const tabel = await readZipBesar(berkas, tumpukan)
    if (!tabel.ok) throw new Gagal(tabel.reason)
    await tumpukan.finish()
    const kosong = tumpukan.checkBerisi()
    if (kosong !== null) throw new Gagal(kosong)
    await createDesaKiriman(db, id, { tabel: tabel.value, cacat: tumpukan.cacat })
    await createDesaDitolak(db, id, await listTanpaTahun(db, permintaan, tumpukan.listTahunLain()))
    await recordJejak(req, { desa: wilayah, kumpulan: 'apbdes', dokumen: id, aksi: 'kirim', isi: permintaan })
    return toOk(id)
  }).catch((error: unknown) => {
    if (!(error instanceof Gagal)) throw error
    return toRefusal(error.alasan)
  })
}

/** Villages that brought other years alone stand in the report as well: nobody would miss them there by their silence. */
async function listTanpaTahun(
  db: Db,
  { kabupaten, tahun }: Pick<Kiriman, 'kabupaten' | 'tahun'>,
  daftar: CatatanTahun,
): Promise<Map<string, HasilDesa>> {
  const toKode = (desa: string): string => `${kabupaten}.${desa}`
  const nama = await listNamaDesa(
    db,
    daftar.map(({ desa }) => toKode(desa)),
  )
  return new Map(
    daftar.map(({ desa, tahun: lain }) => {
      const kode = toKode(desa)
      return [desa, toDitolak(kode, nama.get(kode) ?? '', [toTahunLainDesa(tahun, lain)])]
    }),
  )
}

/** Rolls the staging back, and carries why. */
class Gagal extends Error {
  readonly alasan: Alasan
  constructor(alasan: Alasan) {
    super(alasan.pesan)
    this.alasan = alasan
  }
}

/** Where broken rows gather that do not even tell their village. */
const TANPA_DESA = '?'

/** Of one village, or of the tables that belong to all; a village of a year has some thousands. */
const BATAS_BARIS_DESA = 60_000
/** No kabupaten has as many. */
const BATAS_DESA = 1_000

/** Counts what each village brings: more than can be is refused before it is ever read as a whole. */
function createPenghitung(): (desa: string) => void {
  const jumlah = new Map<string, number>()
  return (desa) => {
    const baris = (jumlah.get(desa) ?? 0) + 1
    jumlah.set(desa, baris)
    if (baris > BATAS_BARIS_DESA || jumlah.size > BATAS_DESA) throw new Tolakan(TERLALU_BANYAK)
  }
}

function createTumpukan(tahun: number, simpan: (daftar: BarisDesa[]) => Promise<void>) {
  const tumpukan = new Map<string, BarisDesa>()
  const cacat: Record<string, string[]> = {}
  const tahunLain = createCatatanTahun()
  let hasDesa = false
  let jumlah = 0
  const count = createPenghitung()
  const finish = async (): Promise<void> => {
    if (jumlah > 0) await simpan([...tumpukan.values()])
    tumpukan.clear()
    jumlah = 0
  }
  const addCacat = ({ tabel, nomor, alasan, desa }: BarisCacat): void => {
    const daftar = cacat[desa ?? TANPA_DESA] ?? []
    cacat[desa ?? TANPA_DESA] = daftar
    if (daftar.length < 20) daftar.push(`${tabel}.csv baris ${nomor} ${alasan}`)
  }
  return {
    cacat,
    finish,
    listTahunLain: tahunLain.list,
    /** A delivery that brings nothing for any village is no success. */
    checkBerisi: (): Alasan | null => {
      // A village whose rows of the year are all broken is told why, one by one.
      if (hasDesa || Object.keys(cacat).some((desa) => desa !== TANPA_DESA)) return null
      const lain = tahunLain.listTahun()
      if (lain.length > 0) return toTahunLain(tahun, lain)
      return Object.keys(cacat).length > 0 ? null : KOSONG
    },
    flush: async (): Promise<void> => {
      if (jumlah >= TUMPUKAN) await finish()
    },
    addBaris: (tabel: NamaTabel, baris: BarisMentah): void => {
      const salah = findPemilikSalah(baris.sel)
      if (salah !== null) {
        addCacat({ tabel, nomor: baris.nomor, alasan: salah, desa: null })
        return
      }
      if (baris.sel.Tahun !== undefined && Number(baris.sel.Tahun) !== tahun) {
        tahunLain.add(toKodeDesa(baris.sel.Kd_Desa ?? ''), baris.sel.Tahun.trim())
        return
      }
      // Names and accounts of reference belong to all.
      const desa = baris.sel.Tahun === undefined ? '' : toKodeDesa(baris.sel.Kd_Desa ?? '')
      if (desa !== '') hasDesa = true
      count(desa)
      const kunci = `${desa}|${tabel}`
      const lama = tumpukan.get(kunci) ?? { desa, tabel, baris: [] }
      lama.baris.push(baris)
      tumpukan.set(kunci, lama)
      jumlah += 1
    },
    addCacat,
  }
}

/** One village more; null when none waits. Goes on where a run before it stopped. */
export async function runDesaBerikut(req: PayloadRequest, id: string): Promise<HasilDesa | null> {
  return runInTransaction(req, async () => {
    const db = await getDb(req)
    const kiriman = await findKiriman(db, id, TANPA_DESA)
    const desa = kiriman === null ? null : await takeDesaMenunggu(db, id)
    if (kiriman === null || desa === null) return null
    const hasil = await importDesa(req, kiriman, desa)
    await finishDesa(db, id, desa.desa, hasil)
    return hasil
  })
}

/** A village told as refused: it failed again and again for a reason that is not in its rows. */
export async function refuseDesa(req: PayloadRequest, id: string, desa: string): Promise<void> {
  const db = await getDb(req)
  const kiriman = await findKiriman(db, id, TANPA_DESA)
  if (kiriman === null) return
  await finishDesa(db, id, desa, toDitolak(`${kiriman.kabupaten}.${desa}`, '', [GAGAL]))
}

async function importDesa(
  req: PayloadRequest,
  kiriman: Kiriman,
  { desa, cacat }: { desa: string; cacat: string[] | null },
): Promise<HasilDesa> {
  if (desa === TANPA_DESA) return toDitolak('', '', [toTanpaDesa(cacat ?? [])])
  const db = await getDb(req)
  const kode = `${kiriman.kabupaten}.${desa}`
  const penerima = await findDesaPenerima(db, kode)
  if (penerima === null) return toDitolak(kode, '', [toTakDikenal(desa)])
  if (!penerima.bergabung) return toDitolak(kode, penerima.nama, [BELUM_BERGABUNG])
  if (cacat !== null) return toDitolak(kode, penerima.nama, [toCacat(cacat)])
  const mentah = await getTabelDesa(db, kiriman, desa)
  const dump = toDump(mentah, { kodeDesa: desa, tahun: kiriman.tahun })
  // Nobody of the village chose this file: under another name it is taken for another village's.
  const bedaNama = checkNamaDesa(dump, penerima.nama)
  if (bedaNama !== null) return toDitolak(kode, penerima.nama, [bedaNama])
  const acuan = await getAcuan(db, penerima.id, kiriman.tahun)
  const isi = toIsiBerkas(dump, { ...kiriman, isKiriman: true, acuan })
  if (!isi.ok) return toDitolak(kode, penerima.nama, [isi.reason])
  const hasil = await importUntukDesa(req, {
    ...kiriman,
    kiriman: kiriman.id,
    desa: penerima.id,
    acuan,
    byte: new TextEncoder().encode(JSON.stringify(mentah)),
    isi: {
      ...isi.value,
      catatan: [...(kiriman.isBerbarisHilang ? [BARIS_HILANG] : []), ...(isi.value.catatan ?? [])],
    },
  })
  return hasil.ok
    ? toTersimpan(kode, penerima.nama, hasil.value)
    : toDitolak(kode, penerima.nama, hasil.reason)
}

const TERLALU_BANYAK = toGalatKiriman(
  'ZIP_TERLALU_BESAR',
  `Kiriman ini memuat lebih dari ${BATAS_DESA} desa, atau lebih dari ${BATAS_BARIS_DESA} baris untuk satu desa. Pastikan berkasnya ekspor satu kabupaten.`,
)
const KOSONG = toGalatKiriman(
  'KIRIMAN_KOSONG',
  'Tidak ada baris anggaran satu desa pun dalam berkas ini. Pastikan berkasnya ekspor Siskeudes satu kabupaten.',
)
const GAGAL = toGalatKiriman(
  'GAGAL_DIPROSES',
  'Terjadi galat di server saat memproses desa ini. Desa lain tidak terpengaruh. Kirim ulang nanti; bila terulang, hubungi admin provinsi.',
)
const BARIS_HILANG = toGalatKiriman(
  'BARIS_TANPA_DESA',
  'Kiriman kabupaten ini memuat baris rusak yang tidak menyebut desanya. Cocokkan jumlahnya dengan Siskeudes sebelum ditetapkan.',
)
const toTakDikenal = (desa: string): Alasan =>
  toGalatKiriman(
    'DESA_TIDAK_DIKENAL',
    `Kode desa ${desa} tidak ada di kabupaten ini. Cocokkan kodenya dengan kode Kemendagri.`,
  )
const BELUM_BERGABUNG = toGalatKiriman(
  'BELUM_BERGABUNG',
  'Desa ini belum bergabung dengan portal, jadi tidak ada yang dapat menetapkan anggarannya.',
)
const toCacat = (daftar: readonly string[]): Alasan =>
  toGalatKiriman(
    'TABEL_RUSAK',
    `${daftar.length} baris rusak: ${daftar.slice(0, 5).join('; ')}. Ekspor ulang.`,
  )
const toTanpaDesa = (daftar: readonly string[]): Alasan =>
  toGalatKiriman(
    'BARIS_TANPA_DESA',
    `${daftar.length} baris rusak tidak menyebut desanya: ${daftar.slice(0, 5).join('; ')}. Angka salah satu desa dalam kiriman ini bisa kurang; ekspor ulang.`,
  )
