/**
 * The list of public information out of what a village has published and what it keeps on paper: each thing under the
 * class and the article of the law that wants it open. Pure.
 */
import { getAlamatApbdes } from '../../contract/alamat-apbdes.ts'
import { getAlamatDesa } from '../../contract/desa.ts'
import { getAlamatDokumen, type JenisDokumen } from '../../contract/dokumen.ts'
import { getAlamatFasilitas } from '../../contract/fasilitas.ts'
import {
  type ButirInformasi,
  getAlamatInformasiPublik,
  getAlamatMintaInformasi,
  KATEGORI_INFORMASI,
  type KategoriInformasi,
} from '../../contract/informasi-publik.ts'
import {
  type BuktiPublik,
  getAlamatKeterbukaan,
  LABEL_KEWAJIBAN,
  LABEL_MEDIA,
} from '../../contract/keterbukaan.ts'
import { getAlamatLembagaEkonomi } from '../../contract/lembaga-ekonomi.ts'
import { getAlamatPemerintahan } from '../../contract/pemerintahan.ts'
import { getAlamatPengumuman } from '../../contract/pengumuman.ts'
import { compareTeks } from '../../dasar/urutan.ts'

/** Article of UU 14/2008, and of Perki 1/2018 for villages. */
export const DASAR = {
  badan: 'UU 14/2008 Pasal 9 ayat (2) huruf a; Perki 1/2018 Pasal 2',
  kinerja: 'UU 14/2008 Pasal 9 ayat (2) huruf b; Perki 1/2018 Pasal 2',
  keuangan: 'UU 14/2008 Pasal 9 ayat (2) huruf c; Perki 1/2018 Pasal 2',
  layanan: 'UU 14/2008 Pasal 9 ayat (2) huruf d; Perki 1/2018 Pasal 2',
  sertaMerta: 'UU 14/2008 Pasal 10; Perki 1/2018 Pasal 3',
  daftar: 'UU 14/2008 Pasal 11 ayat (1) huruf a; Perki 1/2018 Pasal 4',
  kebijakan: 'UU 14/2008 Pasal 11 ayat (1) huruf c; Perki 1/2018 Pasal 4',
  rapat: 'UU 14/2008 Pasal 11 ayat (1) huruf f; Perki 1/2018 Pasal 4',
  setiapSaat: 'UU 14/2008 Pasal 11; Perki 1/2018 Pasal 4',
} as const
/** Articles of a class, for what the village adds by hand. */
export const DASAR_KATEGORI: Readonly<Record<KategoriInformasi, string>> = {
  berkala: 'UU 14/2008 Pasal 9; Perki 1/2018 Pasal 2',
  'serta-merta': DASAR.sertaMerta,
  'setiap-saat': DASAR.setiapSaat,
}

/** One published copy, or how many of a kind there are. */
export type Terbitan =
  /** `laporan`: reports that were set; figures without one are no report. */
  | { jenis: 'apbdes'; tahun: number; hasRealisasi: boolean; laporan: readonly FaseLaporan[] }
  | { jenis: 'fasilitas' | 'lembaga-ekonomi'; jumlah: number }
  | { jenis: 'kegiatan'; tahun: number; jumlah: number }
  | { jenis: 'dokumen'; slug: string; judul: string; bentuk: JenisDokumen; tanggal: string }
  | { jenis: 'serta-merta'; slug: string; judul: string; tanggal: string }
  | { jenis: 'berita' | 'pengumuman' | 'agenda' | 'galeri'; jumlah: number; tanggal: string }
  | { jenis: 'pemerintahan' }
  | { jenis: 'bukti'; tahun: number; bukti: Pick<BuktiPublik, 'kode' | 'tanggal' | 'media' | 'keterangan'> }
export type FaseLaporan = 'realisasi-semester-1' | 'realisasi-berjalan' | 'realisasi-akhir'
export type ButirTangan = Omit<ButirInformasi, 'dasar' | 'alamat'>
type Bahan = { slug: string; terbitan: readonly Terbitan[]; tangan: readonly ButirTangan[] }

/** In the order of the classes; within one, what has no day first, then the newest. */
export function listButirInformasi({ slug, terbitan, tangan }: Bahan): ButirInformasi[] {
  const semua = [
    ...listTetap(slug),
    ...terbitan.flatMap((satu) => listDariTerbitan(slug, satu)),
    ...tangan.map(
      (satu): ButirInformasi => ({ ...satu, dasar: DASAR_KATEGORI[satu.kategori], alamat: null }),
    ),
  ]
  const urutan = ({ kategori }: ButirInformasi): number => KATEGORI_INFORMASI.indexOf(kategori)
  return semua.sort(
    (a, b) => urutan(a) - urutan(b) || compareWaktu(a, b) || compareTeks(a.ringkasan, b.ringkasan),
  )
}

/** What is written in words (`Januari 2024`) counts by its year. */
const toTahun = ({ waktu }: ButirInformasi): string =>
  waktu === null ? '9999' : /^\d{4}-/.test(waktu) ? waktu : (/\d{4}/.exec(waktu)?.[0] ?? '0000')
const compareWaktu = (a: ButirInformasi, b: ButirInformasi): number => compareTeks(toTahun(b), toTahun(a))

type Isi = Pick<ButirInformasi, 'kategori' | 'dasar' | 'ringkasan' | 'alamat'> & Partial<ButirInformasi>

const toButir = (isi: Isi): ButirInformasi => ({
  badan: 'pemerintah-desa',
  penguasa: 'Sekretaris Desa',
  penanggungJawab: 'Kepala Desa',
  waktu: null,
  tempat: null,
  bentuk: ['digital'],
  retensi: null,
  cara: null,
  ...isi,
})

/** What every village on the portal shows. */
function listTetap(slug: string): ButirInformasi[] {
  const desa = getAlamatDesa(slug)
  return [
    toButir({ kategori: 'berkala', dasar: DASAR.badan, ringkasan: 'Profil desa', alamat: desa }),
    toButir({
      kategori: 'berkala',
      dasar: DASAR.layanan,
      ringkasan: 'Tata cara meminta informasi dan mengadu kepada kantor desa',
      alamat: getAlamatMintaInformasi(slug),
    }),
    toButir({
      kategori: 'berkala',
      dasar: DASAR.keuangan,
      ringkasan: 'Pengumuman anggaran dan laporannya menurut tahun, dengan buktinya',
      alamat: getAlamatKeterbukaan(slug),
    }),
    toButir({
      kategori: 'setiap-saat',
      dasar: DASAR.daftar,
      ringkasan: 'Daftar Informasi Publik desa',
      alamat: getAlamatInformasiPublik(slug),
    }),
  ]
}

function listDariTerbitan(slug: string, terbitan: Terbitan): ButirInformasi[] {
  switch (terbitan.jenis) {
    case 'apbdes':
      return listAnggaran(slug, terbitan)
    case 'kegiatan':
      return [
        toButir({
          kategori: 'berkala',
          dasar: DASAR.kinerja,
          ringkasan: `Kegiatan yang dijalankan ${terbitan.tahun}: tempat, volume, dan pelaksana (${terbitan.jumlah} kegiatan)`,
          penguasa: 'Kaur Perencanaan',
          waktu: String(terbitan.tahun),
          alamat: `${getAlamatApbdes(slug, terbitan.tahun)}/dusun`,
        }),
      ]
    case 'dokumen':
      return [
        toButir({
          ...DASAR_DOKUMEN[terbitan.bentuk],
          ringkasan: terbitan.judul,
          waktu: terbitan.tanggal,
          alamat: getAlamatDokumen(slug, terbitan.slug),
        }),
      ]
    case 'serta-merta':
      return [
        toButir({
          kategori: 'serta-merta',
          dasar: DASAR.sertaMerta,
          ringkasan: terbitan.judul,
          waktu: terbitan.tanggal,
          alamat: getAlamatPengumuman(slug, terbitan.slug),
        }),
      ]
    case 'pemerintahan':
      return [
        toButir({
          kategori: 'berkala',
          dasar: DASAR.badan,
          ringkasan: 'Susunan pemerintahan desa dan lembaga desa',
          alamat: getAlamatPemerintahan(slug),
        }),
      ]
    case 'fasilitas':
    case 'lembaga-ekonomi':
      return [toButirRegister(slug, terbitan)]
    case 'bukti':
      return [toButirBukti(slug, terbitan)]
    default:
      return [
        toButir({
          ...KUMPULAN[terbitan.jenis],
          ringkasan: `${KUMPULAN[terbitan.jenis].ringkasan} (${terbitan.jumlah})`,
          // The day of an agenda is that of the meeting, which may be to come.
          waktu: terbitan.jenis === 'agenda' ? null : terbitan.tanggal,
          alamat: `${getAlamatDesa(slug)}/${terbitan.jenis}`,
        }),
      ]
  }
}

/** Texts that come every week stand as one row each. */
const KUMPULAN = {
  berita: { kategori: 'berkala', dasar: DASAR.kinerja, ringkasan: 'Berita kegiatan desa' },
  pengumuman: { kategori: 'berkala', dasar: DASAR.kinerja, ringkasan: 'Pengumuman desa' },
  galeri: { kategori: 'berkala', dasar: DASAR.kinerja, ringkasan: 'Foto kegiatan desa' },
  agenda: { kategori: 'setiap-saat', dasar: DASAR.rapat, ringkasan: 'Agenda kegiatan dan rapat desa' },
} as const

const KEBIJAKAN = { kategori: 'setiap-saat', dasar: DASAR.kebijakan } as const
const KINERJA = { kategori: 'berkala', dasar: DASAR.kinerja } as const
const DASAR_DOKUMEN: Readonly<
  Record<JenisDokumen, Pick<ButirInformasi, 'kategori' | 'dasar'> & Partial<ButirInformasi>>
> = {
  perdes: KEBIJAKAN,
  'peraturan-bersama': KEBIJAKAN,
  perkades: KEBIJAKAN,
  'keputusan-kades': KEBIJAKAN,
  'keputusan-bpd': { ...KEBIJAKAN, badan: 'bpd', penguasa: 'BPD', penanggungJawab: 'Ketua BPD' },
  rpjmdes: { ...KINERJA, penguasa: 'Kaur Perencanaan' },
  rkpdes: { ...KINERJA, penguasa: 'Kaur Perencanaan' },
  lppd: KINERJA,
  lkppd: KINERJA,
  ippd: KINERJA,
  'berita-acara': { kategori: 'setiap-saat', dasar: DASAR.rapat },
  lainnya: { kategori: 'setiap-saat', dasar: DASAR.setiapSaat },
}

function listAnggaran(
  slug: string,
  { tahun, hasRealisasi, laporan }: Extract<Terbitan, { jenis: 'apbdes' }>,
): ButirInformasi[] {
  const dasar = {
    kategori: 'berkala',
    dasar: DASAR.keuangan,
    penguasa: 'Kaur Keuangan',
    waktu: String(tahun),
    bentuk: ['digital'],
  } as const
  const alamat = getAlamatApbdes(slug, tahun)
  const rencana = toButir({
    ...dasar,
    bentuk: [...dasar.bentuk],
    ringkasan: `Peraturan Desa tentang APBDes ${tahun} dengan rinciannya`,
    alamat,
  })
  const realisasi = [...new Set(laporan)].map((fase) => ({ ringkasan: `${NAMA_LAPORAN[fase]} ${tahun}` }))
  // The openness page counts reports that were announced; figures alone must not be called one here.
  const catatan =
    hasRealisasi && !laporan.includes('realisasi-akhir')
      ? [{ ringkasan: `Angka realisasi APBDes ${tahun}; laporan akhir tahunnya belum diumumkan` }]
      : []
  const butir = [...realisasi, ...catatan].map((satu) =>
    toButir({ ...dasar, bentuk: [...dasar.bentuk], ...satu, alamat: `${alamat}/cetak` }),
  )
  return [rencana, ...butir]
}

const NAMA_LAPORAN: Readonly<Record<FaseLaporan, string>> = {
  'realisasi-semester-1': 'Laporan realisasi APBDes semester pertama',
  'realisasi-berjalan': 'Laporan realisasi berjalan APBDes',
  'realisasi-akhir': 'Laporan pertanggungjawaban realisasi APBDes',
}

/** What is written down in a register that is public when it is saved. */
function toButirRegister(
  slug: string,
  { jenis, jumlah }: Extract<Terbitan, { jenis: 'fasilitas' | 'lembaga-ekonomi' }>,
): ButirInformasi {
  const isFasilitas = jenis === 'fasilitas'
  return toButir({
    kategori: 'setiap-saat',
    dasar: DASAR.setiapSaat,
    ringkasan: isFasilitas
      ? `Daftar fasilitas desa dan keadaannya (${jumlah})`
      : `BUM Desa dan koperasi: usaha, hasil tahunan, dan penyertaan modal desa (${jumlah})`,
    penguasa: isFasilitas ? 'Kaur Tata Usaha dan Umum' : 'Kaur Keuangan',
    alamat: isFasilitas ? getAlamatFasilitas(slug) : getAlamatLembagaEkonomi(slug),
  })
}

/** Announced on a board or in a meeting, and on no page of the portal. */
function toButirBukti(slug: string, { tahun, bukti }: Extract<Terbitan, { jenis: 'bukti' }>): ButirInformasi {
  const media = bukti.media.map((satu) => LABEL_MEDIA[satu]).join(', ')
  return toButir({
    kategori: 'berkala',
    dasar: DASAR.keuangan,
    ringkasan: `${LABEL_KEWAJIBAN[bukti.kode]} ${tahun}`,
    penguasa: 'Kaur Keuangan',
    waktu: bukti.tanggal,
    bentuk: ['cetak'],
    alamat: getAlamatKeterbukaan(slug),
    cara: [media, bukti.keterangan].filter(Boolean).join('. ') || null,
  })
}
