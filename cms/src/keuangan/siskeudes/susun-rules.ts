/** From the rows of one village to what every imported file comes down to. Pure. */
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { formatRupiah, type Sen } from '../../dasar/rupiah.ts'
import { getAkhirTahun, getAwalTahun } from '../../dasar/tahun-anggaran.ts'
import { addHari, type Tanggal } from '../../dasar/tanggal.ts'
import { toSusunan } from '../apbdes/baris.ts'
import { ATURAN_FASE, type Fase } from '../apbdes/fase.ts'
import type { IsiBerkas } from '../apbdes/isi-berkas.ts'
import type { AcuanAnggaran } from '../parameter/acuan.ts'
import { isKodeAtas, parseKodeKegiatan, parseKodeRekening } from '../parameter/kode.ts'
import { parseSumberDana } from '../parameter/sumber-dana.ts'
import { toDaftarBerkas } from './berkas-rules.ts'
import { TABEL_ANGGARAN, TABEL_REALISASI } from './daftar-tabel.ts'
import { checkDump, checkRab } from './dump-checks.ts'
import type { Dump } from './dump-rules.ts'
import { isDalam, listPeristiwa, type Rentang } from './peristiwa-rules.ts'
import { checkPostingLain, findPosting, listPostingPerubahan } from './pilih-posting-rules.ts'
import { getAnggaran, type Posting } from './posting-rules.ts'
import {
  type BarisPosting,
  formatTemuanRab,
  type LinePosting,
  listRab,
  toCatatanRab,
} from './rab-posting-rules.ts'
import { checkSilpaLalu, isSilpaLalu } from './silpa-rules.ts'
import { listTemuan } from './temuan-rules.ts'

/** `sampai`: of a report under way, the last day whose papers count. `posting`: the one chosen; else the one its phase usually is. `isKiriman`: one of many villages. */
export type TujuanIsi = {
  fase: Fase
  sampai: Tanggal | null
  posting?: number | null
  isKiriman?: boolean
  acuan: AcuanAnggaran
}

export function toIsiBerkas(dump: Dump, tujuan: TujuanIsi): Result<IsiBerkas, Alasan> {
  const { fase, sampai, acuan, isKiriman = false } = tujuan
  const halangan = checkLengkap(dump, fase) ?? checkTerbaca(dump) ?? checkVersi(dump)
  if (halangan !== null) return toRefusal(halangan)
  const rentang = findRentang(fase, dump.tahun, sampai)
  const posting = findPosting(dump, { fase, rentang, nomor: tujuan.posting ?? null, isKiriman })
  if (!posting.ok) return posting
  const baris = listBaris(dump, posting.value, rentang)
  if (baris === null) return toRefusal(toTanpaJumlah(posting.value))
  const bertumpuk = checkBertumpuk(baris)
  if (bertumpuk !== null) return toRefusal(bertumpuk)
  // Papers tell what was paid by account alone: a report has no RAB.
  const rab = rentang === null ? listRab(baris, posting.value.nomor) : []
  const berkas = toDaftarBerkas(dump, baris, { rab, acuan })
  return toOk({
    bentuk: 'ekspor Siskeudes (ZIP)',
    daftarBaris: berkas.daftarBaris,
    kolomDiabaikan: [],
    lewat: [],
    total: [],
    perubahan: [],
    perkalian: [],
    posting: listPostingPerubahan(dump),
    temuan: [...listTemuan(dump, { fase, posting: posting.value, rentang }), ...formatTemuanRab(baris, rab)],
    catatan: [
      ...checkPostingLain(dump, { fase, isKiriman }, posting.value),
      ...checkKunci(posting.value),
      ...checkRab(dump, posting.value.nomor),
      ...(rentang === null ? [] : checkSilpaLalu(baris)),
      ...toCatatanRab(baris, rab),
      ...berkas.catatan,
      ...checkDump(dump),
      ...checkTanggal(dump),
    ],
  })
}

/** Null for a phase that plans only. */
function findRentang(fase: Fase, tahun: number, sampai: Tanggal | null): Rentang | null {
  const dari = getAwalTahun(tahun)
  if (ATURAN_FASE[fase].isAnggaran) return null
  if (fase === 'realisasi-semester-1') return { dari, sebelum: `${tahun}-07-01` }
  return { dari, sebelum: addHari(sampai ?? getAkhirTahun(tahun)) }
}

function checkLengkap({ ada }: Dump, fase: Fase): Alasan | null {
  const perlu = [...TABEL_ANGGARAN, ...(ATURAN_FASE[fase].isAnggaran ? [] : TABEL_REALISASI)]
  const kurang = perlu.filter((tabel) => !ada.has(tabel))
  return kurang.length === 0
    ? null
    : {
        kode: 'TABEL_KURANG',
        pesan: `ZIP ini tidak memuat ${kurang.map((tabel) => `${tabel}.csv`).join(', ')}. Tanpa itu angkanya tidak lengkap; ekspor ulang seluruh tabel.`,
      }
}

const CONTOH = 5
function checkTerbaca({ galat }: Dump): Alasan | null {
  if (galat.length === 0) return null
  const lain = galat.length > CONTOH ? `; dan ${galat.length - CONTOH} lagi` : ''
  return {
    kode: 'ISI_TIDAK_TERBACA',
    pesan: `${galat.length} baris tidak terbaca, sehingga jumlahnya tidak dapat dipercaya: ${galat.slice(0, CONTOH).join('; ')}${lain}. Betulkan di Siskeudes lalu ekspor ulang.`,
  }
}

/** Before 2019 Siskeudes had other codes: activities of two parts, 5.1.3 for capital. */
function checkVersi({ tabel }: Dump): Alasan | null {
  const belanja = tabel.Ta_AnggaranRinci.filter(
    ({ Kd_Rincian, Kd_Keg }) => Kd_Rincian.startsWith('5') && Kd_Keg !== '',
  )
  return belanja.length > 0 && belanja.every(({ Kd_Keg }) => Kd_Keg.split('.').length < 3)
    ? {
        kode: 'KODE_LAMA',
        pesan:
          'Ekspor ini dari Siskeudes versi 1, yang susunannya lain. Untuk tahun sampai 2018, impor cetakan APBDes atau Penjabarannya (kode 1, 2, 3).',
      }
    : null
}

const checkKunci = ({ nomor, isTerkunci }: Posting): Alasan[] =>
  isTerkunci
    ? []
    : [
        {
          kode: 'BELUM_DIKUNCI',
          pesan: `Posting ${nomor} belum dikunci di Siskeudes, jadi angkanya masih dapat berubah.`,
        },
      ]

const checkTanggal = ({ tanggalAsing }: Dump): Alasan[] =>
  tanggalAsing.length === 0
    ? []
    : [
        {
          kode: 'TANGGAL_ASING',
          pesan: `${tanggalAsing.length} tanggal jauh di luar tahun anggaran, tidak dihitung: ${tanggalAsing.slice(0, CONTOH).join('; ')}.`,
        },
      ]

const toTanpaJumlah = ({ nomor }: Posting): Alasan => ({
  kode: 'ISI_TIDAK_TERBACA',
  pesan: `Posting ${nomor} memuat baris tanpa jumlah anggaran. Posting ulang di Siskeudes lalu ekspor ulang.`,
})

type Baris = LinePosting & { realisasi: Sen | null }

/**
 * An export has no printed subtotals: a row whose codes stand above another's (spending without its activity, or on a
 * shorter account) would be taken for one and its money would be lost.
 */
function checkBertumpuk(daftar: readonly Baris[]): Alasan | null {
  const { jumlahTercetak } = toSusunan(
    daftar.map(({ kegiatan, rekening, sumber, anggaran, realisasi }) => ({
      kodeKegiatan: kegiatan,
      kodeRekening: rekening,
      uraian: '',
      sumberDana: sumber,
      anggaran,
      realisasi,
    })),
  )
  if (jumlahTercetak.length === 0) return null
  const contoh = jumlahTercetak
    .slice(0, CONTOH)
    .map(({ baris: { kodeKegiatan, kodeRekening, ...jumlah } }) => {
      const kegiatan = kodeKegiatan === '' ? 'tanpa kegiatan' : `kegiatan ${kodeKegiatan}`
      return `${kodeRekening} ${kegiatan} (${formatRupiah(jumlah.realisasi || jumlah.anggaran)})`
    })
  return {
    kode: 'KODE_BERTUMPUK',
    pesan: `Ada jumlah pada kode yang memuat kode lain, sehingga tidak jelas milik baris mana: ${contoh.join('; ')}. Lengkapi kegiatan dan rekeningnya di Siskeudes, lalu ekspor ulang.`,
  }
}

/** One line per activity, account and source; null where an amount of the budget is missing. */
function listBaris(dump: Dump, { nomor }: Posting, rentang: Rentang | null): Baris[] | null {
  const kelompok = new Map<string, Baris & { rinci: BarisPosting[] }>()
  const findTerposting = createTerposting(dump, nomor)
  const peristiwa =
    rentang === null ? [] : listPeristiwa(dump).filter(({ tanggal }) => isDalam(tanggal, rentang))
  const hasSilpaLalu = peristiwa.some(({ rekening }) => isSilpaLalu(rekening))
  const getBaris = (kegiatan: string, rekening: string, sumber: string) => {
    const rapi = toRapi(kegiatan, rekening, sumber)
    const baru = { ...rapi, anggaran: 0n, rinci: [], terposting: findTerposting(rapi) }
    const isTakTercatat = rentang === null || (isSilpaLalu(rapi.rekening) && !hasSilpaLalu)
    const baris = kelompok.get(toKunci(rapi)) ?? { ...baru, realisasi: isTakTercatat ? null : 0n }
    kelompok.set(toKunci(rapi), baris)
    return baris
  }
  for (const satu of dump.tabel.Ta_AnggaranRinci.filter(({ KdPosting }) => Number(KdPosting) === nomor)) {
    const anggaran = getAnggaran(satu, nomor)
    if (anggaran === null) return null
    const baris = getBaris(satu.Kd_Keg, satu.Kd_Rincian, satu.SumberDana)
    baris.anggaran += anggaran
    baris.rinci.push(satu)
  }
  for (const { kegiatan, rekening, sumber, nilai } of peristiwa) {
    const baris = getBaris(kegiatan, rekening, sumber)
    baris.realisasi = (baris.realisasi ?? 0n) + nilai
  }
  return [...kelompok.values()].sort(compareBaris)
}

type Kunci = Pick<Baris, 'kegiatan' | 'rekening' | 'sumber'>
const toKunci = ({ kegiatan, rekening, sumber }: Kunci): string => [kegiatan, rekening, sumber].join('|')

/** What Ta_Anggaran says of a line of this posting; null where the file has no such table. */
function createTerposting({ tabel, ada }: Dump, nomor: number): (kunci: Kunci) => Sen | null {
  const jumlah = new Map<string, Sen>()
  for (const satu of tabel.Ta_Anggaran.filter(({ KdPosting }) => Number(KdPosting) === nomor)) {
    const kunci = toKunci(toRapi(satu.Kd_Keg, satu.Kd_Rincian, satu.SumberDana))
    jumlah.set(kunci, (jumlah.get(kunci) ?? 0n) + (getAnggaran(satu, nomor) ?? 0n))
  }
  return (kunci) => (ada.has('Ta_Anggaran') ? (jumlah.get(toKunci(kunci)) ?? 0n) : null)
}

/** Revenue and financing carry no activity here, whatever the export wrote beside them. */
function toRapi(kegiatan: string, rekening: string, sumber: string): Kunci {
  const kode = parseKodeRekening(rekening) ?? rekening
  return {
    kegiatan: isKodeAtas('5', kode) ? (parseKodeKegiatan(kegiatan) ?? kegiatan) : '',
    rekening: kode,
    sumber: parseSumberDana(sumber)?.kode ?? '',
  }
}

/** Revenue, spending by activity, financing. */
function compareBaris(a: Baris, b: Baris): number {
  const toUrut = ({ kegiatan, rekening, sumber }: Baris): string =>
    `${rekening.slice(0, 1)}|${kegiatan}|${rekening}|${sumber}`
  return toUrut(a) < toUrut(b) ? -1 : 1
}
