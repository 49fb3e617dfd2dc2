import type { CollectionBeforeValidateHook } from 'payload'
import { isUuid } from '../../akses/scope.ts'
import { toIdRelasi } from '../../dasar/relasi.ts'
import { isTahunAnggaran } from '../../dasar/tahun-anggaran.ts'
import type { Kegiatan } from '../../payload-types.ts'
import { refuseIsian } from '../../platform/refuse-isian.ts'
import { type Db, getDb } from '../../platform/transaction.ts'
import { calculatePerKegiatan } from '../apbdes/ringkasan.ts'
import { addNamaTercetak } from '../parameter/acuan.ts'
import { getTingkatKode, parseKodeKegiatan } from '../parameter/kode.ts'
import { parseKodeAnggaran } from '../parameter/parameter-rules.ts'
import { getAcuan } from '../parameter/queries.ts'
import { getAnggaranBerlaku } from '../realisasi/queries.ts'
import { checkKegiatan, type IsiKegiatan } from './kegiatan-rules.ts'

/** The code in one form, the name as the budget has it, and everything that would be refused told at its field. */
export const checkKegiatanTersimpan: CollectionBeforeValidateHook<Kegiatan> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (data === undefined || req.context.langkahAlur === true) return data
  const isi: Partial<Kegiatan> = { ...originalDoc, ...data }
  const desa = toIdRelasi(isi.desa)
  // What is missing altogether is told by its own field.
  if (!isUuid(desa) || !isTahunAnggaran(isi.tahun) || isi.deletedAt) return data
  const db = await getDb(req)
  const namaByKode = await listNamaKegiatan(db, desa, isi.tahun)
  const kode = toKode(isi.kodeKegiatan ?? '', isi.tahun, namaByKode)
  const salah = checkKegiatan(toIsi(isi, isi.tahun, kode), { namaByKode })
  if (salah.length > 0) {
    const errors = salah.map(({ isian, pesan }) => ({ path: isian, message: pesan }))
    refuseIsian(req, 'kegiatan', errors)
  }
  return { ...data, kodeKegiatan: kode, judul: (namaByKode.get(kode) ?? kode).slice(0, 200) }
}

/** Up to 2018 `2.2.14` may be written in either code list: the one that the budget holds is meant. */
function toKode(tulisan: string, tahun: number, namaByKode: ReadonlyMap<string, string>): string {
  const daftar = [parseKodeAnggaran('kegiatan', tulisan, tahun), parseKodeKegiatan(tulisan)]
  const kegiatan = daftar.flatMap((kode) => (kode !== null && getTingkatKode(kode) === 3 ? [kode] : []))
  return kegiatan.find((kode) => namaByKode.has(kode)) ?? kegiatan.at(0) ?? ''
}

async function listNamaKegiatan(db: Db, desa: string, tahun: number): Promise<Map<string, string>> {
  const { rincian, tercetak } = await getAnggaranBerlaku(db, desa, tahun)
  const acuan = addNamaTercetak(await getAcuan(db, desa, tahun), tercetak)
  return new Map(calculatePerKegiatan(rincian, acuan).map(({ kode, uraian }) => [kode, uraian]))
}

const toIsi = (isi: Partial<Kegiatan>, tahun: number, kode: string): IsiKegiatan => ({
  tahun,
  kode,
  tempat: (isi.daftarTempat ?? []).map(({ dusun, volume, satuan }) => ({
    dusun: dusun ?? '',
    volume: volume ?? null,
    satuan: (satuan ?? '').trim(),
  })),
  mulai: isi.mulai ?? '',
  selesai: isi.selesai ?? '',
  teks: [
    { isian: 'keluaran', nilai: isi.keluaran ?? '' },
    { isian: 'penyedia', nilai: isi.penyedia ?? '' },
    ...(isi.daftarTempat ?? []).flatMap(({ dusun, satuan }, nomor) => [
      { isian: `daftarTempat.${nomor}.dusun`, nilai: dusun ?? '' },
      { isian: `daftarTempat.${nomor}.satuan`, nilai: satuan ?? '' },
    ]),
    ...(isi.daftarFoto ?? []).map(({ keterangan }, nomor) => ({
      isian: `daftarFoto.${nomor}.keterangan`,
      nilai: keterangan ?? '',
    })),
    ...(isi.daftarDokumen ?? []).flatMap(({ judulDokumen, nomor }, urutan) => [
      { isian: `daftarDokumen.${urutan}.judulDokumen`, nilai: judulDokumen },
      { isian: `daftarDokumen.${urutan}.nomor`, nilai: nomor ?? '' },
    ]),
    ...(isi.tim ?? []).map(({ fungsi }, nomor) => ({ isian: `tim.${nomor}.fungsi`, nilai: fungsi })),
  ],
})
