import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { isUuid } from '../../akses/scope.ts'
import { TAHUN_TERAKHIR_KODE_LAMA } from '../../contract/kode-anggaran.ts'
import { toIdRelasi } from '../../dasar/relasi.ts'
import { formatRupiah, isRupiahNumber, toSen } from '../../dasar/rupiah.ts'
import { isTahunAnggaran } from '../../dasar/tahun-anggaran.ts'
import type { Realisasi } from '../../payload-types.ts'
import { refuseIsian } from '../../platform/refuse-isian.ts'
import { getDb } from '../../platform/transaction.ts'
import { findNamaKegiatan } from '../parameter/acuan.ts'
import { isKodeAtas, type KodeBaris, parseKodeKegiatan, parseKodeRekening } from '../parameter/kode.ts'
import { parseKodeLama } from '../parameter/kode-lama.ts'
import { getAcuan } from '../parameter/queries.ts'
import { type CatatanRealisasi, isUang, type KunciBaris } from './catatan.ts'
import { checkCatatan, type KonteksCatatan } from './catatan-rules.ts'
import { findBarisCatatan } from './letak-rules.ts'
import { getKonteks } from './queries.ts'

/** Codes in one form, the line as the budget names it, and everything that would be refused told at its field. */
export const checkCatatanTersimpan: CollectionBeforeValidateHook<Realisasi> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (data === undefined || req.context.langkahAlur === true) return data
  const isi: Partial<Realisasi> = { ...originalDoc, ...data }
  const desa = toIdRelasi(isi.desa)
  // What is missing altogether is told by its own field.
  if (!isUuid(desa) || !isTahunAnggaran(isi.tahun) || isi.deletedAt) return data
  const konteks = await getKonteks(await getDb(req), {
    desa,
    tahun: isi.tahun,
    id: originalDoc?.id ?? null,
  })
  const catatan = toCatatan(isi, konteks)
  const salah = checkCatatan(catatan, konteks)
  if (salah.length > 0) {
    const errors = salah.map(({ isian, pesan }) => ({ path: isian, message: pesan }))
    refuseIsian(req, 'realisasi', errors)
  }
  const { kodeKegiatan, kodeRekening, sumberDana, namaBaris, luarRekening, jumlah, dibayarDari } = catatan
  const nol = jumlah === 0n ? { jumlah: 0 } : {}
  return {
    ...data,
    ...nol,
    kodeKegiatan,
    kodeRekening,
    sumberDana,
    namaBaris,
    luarRekening,
    dibayarDari,
  } as Partial<Realisasi>
}

/** A correction is one of the line, source and way of its record, whatever was sent. */
function toCatatan(isi: Partial<Realisasi>, { disetujui, rincian }: KonteksCatatan): CatatanRealisasi {
  const jenis = isi.jenis ?? 'uang'
  const asal = disetujui.find(({ id }) => jenis === 'koreksi' && id === toIdRelasi(isi.mengoreksi))
  const kunci = asal ?? toKunci(isi, jenis, rincian)
  return {
    kodeKegiatan: kunci.kodeKegiatan,
    kodeRekening: kunci.kodeRekening,
    sumberDana: kunci.sumberDana,
    namaBaris: kunci.namaBaris,
    id: isi.id ?? '',
    jenis,
    uraian: isi.uraian ?? '',
    tanggal: isi.tanggal ?? '',
    jumlah: isUang({ jenis }) && isRupiahNumber(isi.jumlah) ? toSen(isi.jumlah) : 0n,
    dibayarDari: asal?.dibayarDari ?? (isi.dibayarDari || null),
    luarRekening: jenis === 'uang' ? isi.luarRekening === true : asal?.luarRekening === true,
    alasan: isi.alasan ?? null,
    mengoreksi: toIdRelasi(isi.mengoreksi),
    kemajuan: isi.kemajuan ?? null,
    volume: isi.volume ?? null,
    satuan: isi.satuan ?? null,
    dusun: isi.dusun ?? null,
  }
}

function toKunci(
  isi: Partial<Realisasi>,
  jenis: Realisasi['jenis'],
  rincian: KonteksCatatan['rincian'],
): KunciBaris {
  const kode = toKode(isi, rincian)
  const kunci = {
    kodeKegiatan: kode.kodeKegiatan,
    kodeRekening: jenis === 'kemajuan' ? '5' : kode.kodeRekening,
    sumberDana: isi.sumberDana || null,
    namaBaris: isi.namaBaris ?? '',
  }
  if (jenis === 'kemajuan') return { ...kunci, sumberDana: null, namaBaris: '' }
  const baris = findBarisCatatan({ rincian: [...rincian], luar: [] }, kunci)
  // Who types codes need not know the words of the line.
  const isSama = baris?.kodeRekening === kunci.kodeRekening && baris.kodeKegiatan === kunci.kodeKegiatan
  return isSama ? { ...kunci, namaBaris: baris.uraian } : kunci
}

/** As typed from the regulation: of a budget in one tree its code stands in either field and names both. */
function toKode(
  { kodeKegiatan, kodeRekening, tahun = 0 }: Partial<Realisasi>,
  rincian: KonteksCatatan['rincian'],
): KodeBaris {
  const lama = tahun > TAHUN_TERAKHIR_KODE_LAMA ? null : parseKodeLama(kodeRekening || kodeKegiatan || '')
  const isAda = rincian.some(
    (baris) => baris.kodeKegiatan === lama?.kodeKegiatan && isKodeAtas(lama.kodeRekening, baris.kodeRekening),
  )
  if (lama !== null && isAda) return lama
  return {
    kodeKegiatan: parseKodeKegiatan(kodeKegiatan ?? '') ?? '',
    kodeRekening: parseKodeRekening(kodeRekening ?? '') ?? '',
  }
}

/** `Rp1.250.000 untuk Semenisasi jalan, 10 April 2026`: how lists and the first screen call it. */
export const setJudulCatatan: CollectionBeforeChangeHook<Realisasi> = async ({ data, originalDoc, req }) => {
  const isi = { ...originalDoc, ...data }
  const kegiatan = await findNamaCatatan(req, isi)
  const nama = isi.namaBaris || kegiatan || isi.kodeRekening || ''
  const jumlah = isRupiahNumber(isi.jumlah) ? formatRupiah(toSen(isi.jumlah)) : ''
  const judul =
    isi.jenis === 'kemajuan'
      ? `Kemajuan ${isi.kemajuan}%: ${kegiatan}`
      : `${isi.jenis === 'koreksi' ? 'Koreksi ' : ''}${jumlah}: ${nama}`
  return { ...data, judul: judul.slice(0, 200) }
}

async function findNamaCatatan(req: PayloadRequest, isi: Partial<Realisasi>): Promise<string> {
  const [kode, desa] = [isi.kodeKegiatan ?? '', toIdRelasi(isi.desa)]
  if (kode === '' || !isUuid(desa) || isi.tahun === undefined) return kode
  return findNamaKegiatan(await getAcuan(await getDb(req), desa, isi.tahun), kode) ?? kode
}
