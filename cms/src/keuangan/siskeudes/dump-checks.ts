/** Sums that must hold inside an export, and papers that point nowhere. Each is told with both figures. Pure. */
import type { Alasan } from '../../contract/galat.ts'
import { formatRupiah, type Sen } from '../../dasar/rupiah.ts'
import type { BarisTabel, Dump } from './dump-rules.ts'
import { toKodeDesa } from './nilai-rules.ts'
import { isJenisSppDikenal, sum, toIndeks } from './peristiwa-rules.ts'
import { getAnggaran, listPosting } from './posting-rules.ts'

type Pasangan = { nama: string; tertulis: Sen; dihitung: Sen }

export const checkDump = (dump: Dump): Alasan[] => [
  ...toAlasan('SISKEUDES_JUMLAH', 'Jumlah di dalam ekspor tidak cocok', listBeda(dump)),
  ...toAlasan('SISKEUDES_VOLUME', 'Volume kali harga tidak sama dengan anggarannya', listBedaVolume(dump)),
  ...checkRujukan(dump),
  ...checkJenisSpp(dump),
]

/** RAB that was changed and not posted: told to the village, and never what is imported. */
export function checkRab(dump: Dump, posting: number): Alasan[] {
  const { tabel, ada } = dump
  // Of an earlier change nothing is told: the draft has moved on to the later one, which is posted.
  const isDisusul = posting > 2 && listPosting(dump).some(({ nomor }) => nomor > posting)
  if (!ada.has('Ta_RABRinci') || isDisusul) return []
  const rab = groupSen(tabel.Ta_RABRinci, toKunciBaris, (baris) => getAnggaran(baris, posting) ?? 0n)
  const milik = tabel.Ta_AnggaranRinci.filter(({ KdPosting }) => Number(KdPosting) === posting)
  const diposting = groupSen(milik, toKunciBaris, (baris) => getAnggaran(baris, posting) ?? 0n)
  return toAlasan(
    'RAB_BERUBAH',
    'RAB berubah, belum diposting (yang dipakai anggaran yang diposting)',
    listPasangan('RAB', rab, diposting),
  )
}

function listBeda({ tabel, ada }: Dump): Pasangan[] {
  const spp = toIndeks(tabel.Ta_SPP, ({ No_SPP }) => No_SPP)
  const isLs = ({ No_SPP }: { No_SPP: string }): boolean => spp.get(No_SPP)?.Jn_SPP.toUpperCase() === 'LS'
  const bandingkan = (
    nama: string,
    perlu: readonly Parameters<typeof ada.has>[0][],
    pasangan: () => readonly [Map<string, Sen>, Map<string, Sen>],
  ): Pasangan[] => (perlu.every((satu) => ada.has(satu)) ? listPasangan(nama, ...pasangan()) : [])
  return [
    ...tabel.Ta_AnggaranRinci.flatMap(toBedaPak),
    ...bandingkan('Ta_Anggaran', ['Ta_Anggaran'], () => [
      groupSen(tabel.Ta_Anggaran, toKunciPosting, toAnggaranPosting),
      groupSen(tabel.Ta_AnggaranRinci, toKunciPosting, toAnggaranPosting),
    ]),
    ...bandingkan('Ta_RAB', ['Ta_RAB', 'Ta_RABRinci'], () => [
      groupRab(tabel.Ta_RAB),
      groupRab(tabel.Ta_RABRinci),
    ]),
    ...bandingkan('Ta_RABSub', ['Ta_RABSub', 'Ta_RABRinci'], () => [
      groupRab(tabel.Ta_RABSub),
      groupRab(tabel.Ta_RABRinci),
    ]),
    ...bandingkan('SPP', ['Ta_SPP', 'Ta_SPPRinci'], () => [
      groupSen(
        tabel.Ta_SPP.filter(({ Jumlah }) => Jumlah !== null),
        toSpp,
        ({ Jumlah }) => Jumlah ?? 0n,
      ),
      groupNilai(tabel.Ta_SPPRinci, toSpp),
    ]),
    ...bandingkan('SPP LS', ['Ta_SPPRinci', 'Ta_SPPBukti'], () => [
      groupNilai(tabel.Ta_SPPRinci.filter(isLs), toSpp),
      groupNilai(tabel.Ta_SPPBukti.filter(isLs), toSpp),
    ]),
    ...bandingkan('SPJ', ['Ta_SPJRinci', 'Ta_SPJBukti'], () => [
      groupNilai(tabel.Ta_SPJRinci, toSpj),
      groupNilai(tabel.Ta_SPJBukti, toSpj),
    ]),
    ...tabel.Ta_SPJRinci.flatMap(({ No_SPJ, JmlCair, Nilai, Sisa }) =>
      JmlCair === null || Sisa === null ? [] : toPasangan(`sisa SPJ ${No_SPJ}`, Sisa, JmlCair - Nilai),
    ),
    ...bandingkan('TBP', ['Ta_TBP', 'Ta_TBPRinci'], () => [
      groupSen(
        tabel.Ta_TBP.filter(({ Jumlah }) => Jumlah !== null),
        ({ No_Bukti }) => No_Bukti,
        ({ Jumlah }) => Jumlah ?? 0n,
      ),
      groupNilai(tabel.Ta_TBPRinci, ({ No_Bukti }) => No_Bukti),
    ]),
    ...listPasangan(
      'debet dan kredit jurnal',
      groupSen(
        tabel.Ta_JurnalUmumRinci,
        ({ NoBukti }) => NoBukti,
        ({ Debet }) => Debet ?? 0n,
      ),
      groupSen(
        tabel.Ta_JurnalUmumRinci,
        ({ NoBukti }) => NoBukti,
        ({ Kredit }) => Kredit ?? 0n,
      ),
    ),
  ]
}

const toSpp = ({ No_SPP }: { No_SPP: string }): string => No_SPP
const toSpj = ({ No_SPJ }: { No_SPJ: string }): string => No_SPJ

type BarisAnggaran = Pick<
  BarisTabel<'Ta_Anggaran'>,
  'KdPosting' | 'Kd_Keg' | 'Kd_Rincian' | 'SumberDana' | 'Anggaran' | 'AnggaranStlhPAK'
>
const toKunciBaris = ({ Kd_Keg, Kd_Rincian, SumberDana }: Omit<BarisAnggaran, 'KdPosting'>): string =>
  [Kd_Keg, Kd_Rincian, SumberDana].filter((bagian) => bagian !== '').join(' ')
const toKunciPosting = (baris: BarisAnggaran): string => `posting ${baris.KdPosting} ${toKunciBaris(baris)}`
const toAnggaranPosting = (baris: BarisAnggaran): Sen => getAnggaran(baris, Number(baris.KdPosting)) ?? 0n
const groupRab = (daftar: readonly BarisTabel<'Ta_RAB'>[]): Map<string, Sen> =>
  groupSen(
    daftar,
    ({ Kd_Keg, Kd_Rincian }) => `${Kd_Keg} ${Kd_Rincian}`.trim(),
    ({ Anggaran }) => Anggaran ?? 0n,
  )

function toBedaPak(baris: BarisTabel<'Ta_AnggaranRinci'>): Pasangan[] {
  const { KdPosting, Anggaran, AnggaranPAK, AnggaranStlhPAK } = baris
  if (Number(KdPosting) < 3 || Anggaran === null || AnggaranPAK === null || AnggaranStlhPAK === null)
    return []
  return toPasangan(`perubahan ${toKunciPosting(baris)}`, AnggaranStlhPAK, Anggaran + AnggaranPAK)
}

/** To one rupiah, as prints are checked (K13). */
const listBedaVolume = ({ tabel }: Dump): Pasangan[] =>
  tabel.Ta_AnggaranRinci.flatMap((baris) => {
    const isPak = Number(baris.KdPosting) > 2
    const [volume, harga] = isPak
      ? [baris.JmlSatuanPAK, baris.HrgSatuanPAK]
      : [baris.JmlSatuan, baris.HrgSatuan]
    const tertulis = toAnggaranPosting(baris)
    if (volume === null || harga === null || Math.abs(volume * harga) > 1e13) return []
    const dihitung = BigInt(Math.round(volume * harga * 100))
    return dihitung - tertulis > 100n || tertulis - dihitung > 100n
      ? [{ nama: toKunciPosting(baris), tertulis, dihitung }]
      : []
  })

/** Papers whose first page is missing: what they hold has no day, so it counts nowhere; or only half a trail. */
function checkRujukan({ tabel }: Dump): Alasan[] {
  const ada = (daftar: readonly string[]): ReadonlySet<string> => new Set(daftar)
  const tbp = ada(tabel.Ta_TBP.map(({ No_Bukti }) => No_Bukti))
  const spp = ada(tabel.Ta_SPP.map(toSpp))
  const spj = ada(tabel.Ta_SPJ.map(toSpj))
  const jurnal = ada(tabel.Ta_JurnalUmum.map(({ NoBukti }) => NoBukti))
  const jurnalYatim = tabel.Ta_JurnalUmumRinci.filter(({ NoBukti }) => !jurnal.has(NoBukti))
  return [
    ...toYatim(
      'rincian TBP tanpa TBP-nya',
      tabel.Ta_TBPRinci.filter(({ No_Bukti }) => !tbp.has(No_Bukti)),
    ),
    ...toYatim(
      'bukti SPP tanpa SPP-nya',
      tabel.Ta_SPPBukti.filter(({ No_SPP }) => !spp.has(No_SPP)),
    ),
    ...toYatim(
      'bukti SPJ tanpa SPJ-nya',
      tabel.Ta_SPJBukti.filter(({ No_SPJ }) => !spj.has(No_SPJ)),
    ),
    ...toYatim(
      'rincian jurnal tanpa jurnalnya',
      jurnalYatim.map(({ Debet, Kredit }) => ({ Nilai: (Debet ?? 0n) + (Kredit ?? 0n) })),
    ),
    ...tabel.Ta_SPJ.filter(({ No_SPP }) => No_SPP !== '' && !spp.has(No_SPP)).map(({ No_SPJ, No_SPP }) => ({
      kode: 'SISKEUDES_RUJUKAN',
      pesan: `SPJ ${No_SPJ} menunjuk SPP ${No_SPP} yang tidak ada dalam berkas. Belanjanya tetap dihitung.`,
    })),
  ]
}

const toYatim = (apa: string, daftar: readonly { Nilai: Sen }[]): Alasan[] =>
  daftar.length === 0
    ? []
    : [
        {
          kode: 'SISKEUDES_RUJUKAN',
          pesan: `${daftar.length} ${apa}, bernilai ${formatRupiah(sum(daftar))}: tanpa tanggal, jadi tidak dihitung.`,
        },
      ]

/** Codes of villages repeat between kabupaten: the name tells an export of another one. Null where it agrees or is missing. */
export function checkNamaDesa({ tabel, kodeDesa }: Dump, nama: string): Alasan | null {
  const tertulis = tabel.Ref_Desa.find(({ Kd_Desa }) => toKodeDesa(Kd_Desa) === kodeDesa)?.Nama_Desa ?? ''
  if (tertulis === '' || toNamaPolos(tertulis) === toNamaPolos(nama)) return null
  return {
    kode: 'NAMA_DESA_BEDA',
    pesan: `Menurut Siskeudes berkode ${kodeDesa} adalah ${tertulis.slice(0, 60)}, di portal ini ${nama}. Pastikan ini desa yang sama.`,
  }
}

/** `DESA SEI-MENTARI` and `Sei Mentari` are one. */
const toNamaPolos = (nama: string): string =>
  nama
    .toUpperCase()
    .replace(/^\s*(DESA|KELURAHAN)\s+/, '')
    .replace(/[^A-Z0-9]/g, '')

/** A kind of payment that is not known counts nowhere: said, as it may be spending. */
function checkJenisSpp({ tabel }: Dump): Alasan[] {
  const asing = tabel.Ta_SPP.filter(({ Jn_SPP }) => !isJenisSppDikenal(Jn_SPP))
  if (asing.length === 0) return []
  const nomor = new Set(asing.map(toSpp))
  const jenis = [...new Set(asing.map(({ Jn_SPP }) => Jn_SPP.slice(0, 20)))]
  const nilai = sum(tabel.Ta_SPPBukti.filter(({ No_SPP }) => nomor.has(No_SPP)))
  return [
    {
      kode: 'SISKEUDES_JENIS_SPP',
      pesan: `${asing.length} SPP berjenis ${jenis.join(', ')} tidak dikenal, bernilai ${formatRupiah(nilai)}: tidak dihitung sebagai belanja.`,
    },
  ]
}

function groupSen<Baris>(
  daftar: readonly Baris[],
  toKunci: (baris: Baris) => string,
  toNilai: (baris: Baris) => Sen,
): Map<string, Sen> {
  const kelompok = new Map<string, Sen>()
  for (const baris of daftar)
    kelompok.set(toKunci(baris), (kelompok.get(toKunci(baris)) ?? 0n) + toNilai(baris))
  return kelompok
}

const groupNilai = <Baris extends { Nilai: Sen }>(
  daftar: readonly Baris[],
  toKunci: (baris: Baris) => string,
): Map<string, Sen> => groupSen(daftar, toKunci, ({ Nilai }) => Nilai)

const listPasangan = (nama: string, a: Map<string, Sen>, b: Map<string, Sen>): Pasangan[] =>
  [...new Set([...a.keys(), ...b.keys()])].flatMap((kunci) =>
    toPasangan(`${nama} ${kunci}`, a.get(kunci) ?? 0n, b.get(kunci) ?? 0n),
  )

const toPasangan = (nama: string, tertulis: Sen, dihitung: Sen): Pasangan[] =>
  tertulis === dihitung ? [] : [{ nama, tertulis, dihitung }]

const CONTOH = 5
function toAlasan(kode: string, judul: string, daftar: readonly Pasangan[]): Alasan[] {
  if (daftar.length === 0) return []
  const contoh = daftar
    .slice(0, CONTOH)
    .map(({ nama, tertulis, dihitung }) => `${nama} ${formatRupiah(tertulis)} ≠ ${formatRupiah(dihitung)}`)
  const lain = daftar.length > CONTOH ? `; dan ${daftar.length - CONTOH} lagi` : ''
  return [{ kode, pesan: `${judul}: ${contoh.join('; ')}${lain}.` }]
}
