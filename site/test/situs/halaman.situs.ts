/** Every contract example rendered once, as a whole page. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import type { AstroComponentFactory } from 'astro/runtime/server/index.js'
import type { ApbdesPublik } from 'cms/contract/apbdes'
import type { DesaPublik } from 'cms/contract/desa'
import type { FasilitasPublik } from 'cms/contract/fasilitas'
import type { InformasiPublik } from 'cms/contract/informasi-publik'
import type { KegiatanPublik } from 'cms/contract/kegiatan'
import type { KeterbukaanPublik } from 'cms/contract/keterbukaan'
import type { KursusPublik } from 'cms/contract/kursus'
import type { LembagaEkonomiPublik } from 'cms/contract/lembaga-ekonomi'
import type { PemerintahanPublik } from 'cms/contract/pemerintahan'
import type { PengecualianPublik } from 'cms/contract/pengecualian'
import type { ResiPublik } from 'cms/contract/resi'
import type { SertifikatPublik } from 'cms/contract/sertifikat'
import type { KabupatenPublik, ProvinsiPublik } from 'cms/contract/wilayah'
import { toTanggal } from 'cms/dasar/tanggal'
import { beforeAll, describe, expect, test } from 'vitest'
import HalamanApbdes from '../../src/components/apbdes/HalamanApbdes.astro'
import HalamanBukti from '../../src/components/apbdes/HalamanBukti.astro'
import HalamanCetak from '../../src/components/apbdes/HalamanCetak.astro'
import HalamanDanaDesa from '../../src/components/apbdes/HalamanDanaDesa.astro'
import HalamanDusun from '../../src/components/apbdes/HalamanDusun.astro'
import HalamanPos from '../../src/components/apbdes/HalamanPos.astro'
import HalamanRincian from '../../src/components/apbdes/HalamanRincian.astro'
import HalamanTahun from '../../src/components/apbdes/HalamanTahun.astro'
import PratinjauKegiatan from '../../src/components/apbdes/PratinjauKegiatan.astro'
import HalamanHasil from '../../src/components/belajar/HalamanHasil.astro'
import HalamanHasilLatihan from '../../src/components/belajar/HalamanHasilLatihan.astro'
import HalamanKursusSaya from '../../src/components/belajar/HalamanKursusSaya.astro'
import HalamanLembar from '../../src/components/belajar/HalamanLembar.astro'
import HalamanMati from '../../src/components/belajar/HalamanMati.astro'
import HalamanPintu from '../../src/components/belajar/HalamanPintu.astro'
import HalamanSaya from '../../src/components/belajar/HalamanSaya.astro'
import HalamanTanya from '../../src/components/belajar/HalamanTanya.astro'
import HalamanTanyaPelajaran from '../../src/components/belajar/HalamanTanyaPelajaran.astro'
import HalamanDesa from '../../src/components/desa/HalamanDesa.astro'
import HalamanKeterbukaan from '../../src/components/desa/HalamanKeterbukaan.astro'
import HalamanPemerintahan from '../../src/components/desa/HalamanPemerintahan.astro'
import HalamanInformasiPublik from '../../src/components/informasi/HalamanInformasiPublik.astro'
import HalamanMintaInformasi from '../../src/components/informasi/HalamanMintaInformasi.astro'
import PratinjauPengecualian from '../../src/components/informasi/PratinjauPengecualian.astro'
import HalamanGalat from '../../src/components/kerangka/HalamanGalat.astro'
import HalamanPortal from '../../src/components/kerangka/HalamanPortal.astro'
import HalamanDaftarKursus from '../../src/components/kursus/HalamanDaftarKursus.astro'
import HalamanKursus from '../../src/components/kursus/HalamanKursus.astro'
import HalamanPelajaran from '../../src/components/kursus/HalamanPelajaran.astro'
import HalamanDaftar from '../../src/components/naskah/HalamanDaftar.astro'
import HalamanNaskah from '../../src/components/naskah/HalamanNaskah.astro'
import HalamanCariResi from '../../src/components/pesan/HalamanCariResi.astro'
import HalamanFormulir from '../../src/components/pesan/HalamanFormulir.astro'
import HalamanResi from '../../src/components/pesan/HalamanResi.astro'
import HalamanData from '../../src/components/portal/HalamanData.astro'
import HalamanFasilitas from '../../src/components/sarana/HalamanFasilitas.astro'
import HalamanLembagaEkonomi from '../../src/components/sarana/HalamanLembagaEkonomi.astro'
import HalamanSertifikat from '../../src/components/sertifikat/HalamanSertifikat.astro'
import HalamanBeranda from '../../src/components/wilayah/HalamanBeranda.astro'
import HalamanKabupaten from '../../src/components/wilayah/HalamanKabupaten.astro'
import HalamanKeterbukaanProvinsi from '../../src/components/wilayah/HalamanKeterbukaanProvinsi.astro'
import HalamanPencarian from '../../src/components/wilayah/HalamanPencarian.astro'
import type { Daftar } from '../../src/publik/daftar.ts'
import type { IsiNaskah } from '../../src/publik/naskah.ts'
import type { Pencarian } from '../../src/publik/pencarian.ts'
import { TEKS_BELAJAR } from '../../src/teks/belajar.ts'
import { TEKS_DESA } from '../../src/teks/desa.ts'
import { TEKS_GALAT, TEKS_PRATINJAU_GAGAL } from '../../src/teks/galat.ts'
import { TEKS_PORTAL } from '../../src/teks/portal.ts'
import { toAgendaView } from '../../src/views/agenda.ts'
import { toPintuView } from '../../src/views/akun-belajar.ts'
import { toApbdesView } from '../../src/views/apbdes.ts'
import { toBerandaView } from '../../src/views/beranda.ts'
import { toBeritaView } from '../../src/views/berita.ts'
import { toBuktiPublikasiView } from '../../src/views/bukti-publikasi.ts'
import { toCetakView } from '../../src/views/cetak/halaman.ts'
import { toDaftarView } from '../../src/views/daftar.ts'
import { toDanaDesaView } from '../../src/views/dana-desa.ts'
import { toDataTerbukaView } from '../../src/views/data/halaman.ts'
import { toDesaHalamanView } from '../../src/views/desa.ts'
import { toDokumenView } from '../../src/views/dokumen.ts'
import { toDusunView } from '../../src/views/dusun.ts'
import { toFasilitasView } from '../../src/views/fasilitas.ts'
import { parseIsian } from '../../src/views/formulir-pesan.ts'
import { toGaleriView } from '../../src/views/galeri.ts'
import { toInformasiPublikView, toPratinjauPengecualianView } from '../../src/views/informasi-publik.ts'
import { toKabupatenView } from '../../src/views/kabupaten.ts'
import { toPratinjauKegiatanView } from '../../src/views/kegiatan.ts'
import { toKeterbukaanView } from '../../src/views/keterbukaan.ts'
import { toKeterbukaanProvinsiView } from '../../src/views/keterbukaan-provinsi.ts'
import { toDaftarKursusView, toKursusView, toPelajaranView } from '../../src/views/kursus.ts'
import { toKursusSayaView, toSayaView } from '../../src/views/kursus-saya.ts'
import { listSoalLatihan, toHasilLatihanView } from '../../src/views/latihan.ts'
import { toLembagaEkonomiView } from '../../src/views/lembaga-ekonomi.ts'
import { toMatiView } from '../../src/views/mati.ts'
import { toMintaInformasiView } from '../../src/views/minta-informasi.ts'
import { toPemerintahanView } from '../../src/views/pemerintahan.ts'
import { parsePermintaan, TANPA_HASIL, toPencarianView } from '../../src/views/pencarian.ts'
import { toPengumumanView } from '../../src/views/pengumuman.ts'
import { toCariResiView, toFormulirView, toResiView } from '../../src/views/pesan.ts'
import { toPosView } from '../../src/views/pos.ts'
import { toRincianView } from '../../src/views/rincian.ts'
import { toPeriksaView, toSertifikatView } from '../../src/views/sertifikat.ts'
import { toTahunApbdesView } from '../../src/views/tahun-apbdes.ts'
import { toTanyaFormView, toTanyaPelajaranView } from '../../src/views/tanya.ts'
import { toHasilView, toLembarView } from '../../src/views/uji.ts'
import { createDusunApbdes, createTahunApbdes } from '../support/apbdes-kaya.ts'
import { createBarisKeterbukaan } from '../support/baris-keterbukaan.ts'
import {
  createPercobaan,
  createTuntas,
  HARI_TANYA,
  PENDAFTARAN,
  SERTIFIKAT_SAYA,
} from '../support/belajar.ts'
import { readContoh } from '../support/contoh.ts'
import { listGalatHtml, toTeks, withoutSkripBelajar } from '../support/html.ts'
import { createTahunPos } from '../support/tahun-pos.ts'

const waktu = new Date('2026-11-24T03:00:00Z')
const bahan = { situs: 'https://lewu.example', waktu, now: waktu }
const apbdes = (nama: string) => readContoh<ApbdesPublik>(`apbdes.${nama}`)
const desa = (nama: string) => readContoh<DesaPublik>(`desa.${nama}`)
const provinsi = (nama: string) => readContoh<ProvinsiPublik>(`provinsi.${nama}`)
const kabupaten = (nama: string) => readContoh<KabupatenPublik>(`kabupaten.${nama}`)
const toCari = (kata: string) => {
  const permintaan = parsePermintaan(new URLSearchParams({ q: kata }))
  if (permintaan === null) throw new Error('no address of ours')
  return toPencarianView({ ...bahan, permintaan, hasil: kata === '' ? TANPA_HASIL : HASIL_CONTOH })
}
const HASIL_CONTOH: Pencarian = {
  namaDesa: null,
  jumlah: 1,
  desa: [
    {
      jenis: 'desa',
      kunci: 'contoh-mekar-jaya',
      judul: 'Contoh Mekar Jaya',
      tanggal: null,
      cuplikan: null,
      desa: 'Contoh Mekar Jaya',
      kecamatan: 'Kumai',
      kabupaten: 'Kabupaten Kotawaringin Barat',
      tipeDesa: 'desa',
      contoh: true,
      bergabung: true,
      mirip: 1,
      kegiatan: [],
    },
  ],
  naskah: [
    {
      jenis: 'dokumen',
      kunci: 'contoh-mekar-jaya/perdes-3-2026',
      judul: 'Peraturan Desa Nomor 3 Tahun 2026',
      tanggal: '2026-05-06',
      cuplikan: 'Pungutan Desa',
      desa: 'Contoh Mekar Jaya',
      kecamatan: 'Kumai',
      kabupaten: 'Kabupaten Kotawaringin Barat',
      tipeDesa: null,
      contoh: true,
      bergabung: null,
      mirip: null,
      kegiatan: [{ kode: '02.03.10', uraian: 'Pemeliharaan jalan desa', anggaran: 175397000 }],
    },
  ],
}

type Halaman = [
  nama: string,
  komponen: AstroComponentFactory,
  props: Record<string, unknown>,
  memuat: string[],
]
const isi = ['penuh', 'hampir-kosong'] as const
const kursus = (nama: string) => readContoh<KursusPublik>(`kursus.${nama}`)

/** Every kind of text, with what a reader must find of it. */
function listHalamanNaskah(nama: (typeof isi)[number]): Halaman[] {
  const baca = <Jenis extends keyof IsiNaskah>(jenis: Jenis) =>
    readContoh<IsiNaskah[Jenis]>(`${jenis}.${nama}`)
  const [berita, pengumuman, agenda] = [baca('berita'), baca('pengumuman'), baca('agenda')]
  const [galeri, dokumen] = [baca('galeri'), baca('dokumen')]
  const daftar: [string, object, string[]][] = [
    ['berita', toBeritaView({ ...bahan, isi: berita }), [berita.judul, berita.ringkasan]],
    [
      'pengumuman',
      toPengumumanView({ ...bahan, isi: pengumuman }),
      [pengumuman.judul, ...pengumuman.unsur.map((satu) => satu.isi)],
    ],
    ['agenda', toAgendaView({ ...bahan, isi: agenda }), [agenda.judul, agenda.tempat]],
    ['galeri', toGaleriView({ ...bahan, isi: galeri }), [galeri.judul, galeri.tempat]],
    [
      'dokumen',
      toDokumenView({ ...bahan, isi: dokumen }),
      [dokumen.judul, dokumen.berkas.sha256, ...dokumen.mengubah.map(({ judul }) => judul)],
    ],
  ]
  return daftar.map(([jenis, view, memuat]) => [`${jenis} ${nama}`, HalamanNaskah, { view }, memuat])
}

const RESI = 'AAAAA-BBBBB-CCCCC-DDDDD'
const ISIAN = { ...parseIsian(new FormData()), pesan: 'Angka belanja <b>keliru</b>', halaman: '/desa/x' }
const DAFTAR_CONTOH: Daftar = {
  desa: readContoh<PemerintahanPublik>('pemerintahan.penuh').desa,
  waktu,
  jumlah: 41,
  baris: [
    {
      slug: 'perdes-3-2026',
      judul: 'Peraturan Desa Nomor 3 Tahun 2026',
      tanggal: '2026-05-06',
      status: 'dicabut',
      ringkasan: null,
      tempat: null,
      jenis: 'perdes',
      sifat: null,
      ukuran: 48_211,
      foto: null,
    },
  ],
  tahun: [2026, 2025],
  jenis: ['perdes', 'rkpdes'],
}

function daftarDaftar(): Halaman[] {
  const kosong = { ...DAFTAR_CONTOH, jumlah: 0, baris: [] }
  const lihat = (
    nama: string,
    daftar: Daftar,
    jenis: 'dokumen' | 'berita',
    saringan: object,
    memuat: string[],
  ): Halaman => [
    nama,
    HalamanDaftar,
    { view: toDaftarView({ daftar, jenis, halaman: 1, saringan, situs: bahan.situs }) },
    memuat,
  ]
  return [
    lihat('daftar dokumen', DAFTAR_CONTOH, 'dokumen', {}, [
      'Peraturan Desa Nomor 3',
      'Tidak berlaku lagi',
      'Halaman 1 dari 3',
    ]),
    lihat('daftar dokumen tersaring', kosong, 'dokumen', { kata: 'zzz' }, ['Tidak ada yang cocok']),
    lihat('daftar berita kosong', kosong, 'berita', {}, ['Belum ada berita yang diterbitkan.']),
  ]
}
const daftarHalaman: Halaman[] = [
  ...isi.flatMap((nama): Halaman[] => [
    [
      `apbdes ${nama}`,
      HalamanApbdes,
      { view: toApbdesView({ ...bahan, apbdes: apbdes(nama) }) },
      [
        String(apbdes(nama).tahun),
        apbdes(nama).peraturan.nomor,
        ...apbdes(nama).bidang.map((bidang) => bidang.nama),
        ...apbdes(nama).peringatan.map(({ pesan }) => pesan),
      ],
    ],
    [
      `rincian ${nama}`,
      HalamanRincian,
      { view: toRincianView({ ...bahan, apbdes: apbdes(nama), halaman: 1 }) },
      apbdes(nama).baris.map(({ uraian }) => uraian),
    ],
    [
      `dana desa ${nama}`,
      HalamanDanaDesa,
      { view: toDanaDesaView({ ...bahan, apbdes: apbdes(nama) }) },
      [`Dana Desa ${apbdes(nama).tahun}`, ...apbdes(nama).danaDesa.kegiatan.map(({ uraian }) => uraian)],
    ],
    [
      `desa ${nama}`,
      HalamanDesa,
      { view: toDesaHalamanView({ ...bahan, desa: desa(nama) }) },
      [desa(nama).nama, desa(nama).kode, desa(nama).kecamatan],
    ],
    [
      `beranda ${nama}`,
      HalamanBeranda,
      { view: toBerandaView({ ...bahan, provinsi: provinsi(nama) }) },
      provinsi(nama).daftarKabupaten.map((satu) => satu.nama),
    ],
    [
      `kabupaten ${nama}`,
      HalamanKabupaten,
      { view: toKabupatenView({ ...bahan, kabupaten: kabupaten(nama) }) },
      kabupaten(nama).daftarKecamatan.flatMap(({ daftarDesa }) => daftarDesa.map((satu) => satu.nama)),
    ],
    ...listHalamanNaskah(nama),
    [
      `pemerintahan ${nama}`,
      HalamanPemerintahan,
      {
        view: toPemerintahanView({
          ...bahan,
          pemerintahan: readContoh<PemerintahanPublik>(`pemerintahan.${nama}`),
          hari: '2026-06-01',
        }),
      },
      ['Cahyono Awang Contoh', 'Kepala Desa'],
    ],
    [
      `pos ${nama}`,
      HalamanPos,
      {
        view: toPosView({
          ...bahan,
          alamat: { desa: 'contoh', tahun: 2022, kode: '02' },
          daftarTahun: createTahunPos(nama === 'penuh' ? [2022, 2021] : [2022]),
        }),
      },
      ['Bidang Pembangunan', '2022', 'Cara mengutip', ...(nama === 'penuh' ? ['Dari tahun ke tahun'] : [])],
    ],
    [
      `kegiatan lengkap ${nama}`,
      HalamanPos,
      {
        view: toPosView({
          ...bahan,
          alamat: { desa: 'contoh', tahun: 2022, kode: '02.03.10' },
          daftarTahun: createTahunPos([2022]).map((satu) => ({
            ...satu,
            kegiatan: readContoh<KegiatanPublik>(`kegiatan.${nama}`),
          })),
        }),
      },
      nama === 'penuh'
        ? ['Kasi Kesejahteraan', 'Ketua, unsur perangkat desa', 'Rencana anggaran biaya', '240,5 meter']
        : ['Siapa yang mengerjakan'],
    ],
    [
      `pratinjau kegiatan ${nama}`,
      PratinjauKegiatan,
      {
        view: toPratinjauKegiatanView({
          ...bahan,
          isi: readContoh<KegiatanPublik>(`kegiatan.${nama}`),
          isPratinjau: true,
        }),
      },
      ['Siapa yang mengerjakan'],
    ],
    [
      `cetak ${nama}`,
      HalamanCetak,
      { view: toCetakView({ ...bahan, apbdes: apbdes(nama) }) },
      ['Poster untuk papan informasi', 'Baliho', 'Gambar persegi'],
    ],
    [
      `tahun ${nama}`,
      HalamanTahun,
      { view: toTahunApbdesView({ ...bahan, daftar: createTahunApbdes(nama === 'penuh' ? 6 : 1) }) },
      ['APBDes dari tahun ke tahun', 'Arti istilah', 'Belanja menurut bidang'],
    ],
    [
      `dusun ${nama}`,
      HalamanDusun,
      { view: toDusunView({ ...bahan, isi: createDusunApbdes(nama === 'penuh'), dusun: null }) },
      nama === 'penuh' ? ['Jalan #usaha', 'Dusun Hulu', '120,5 meter'] : ['tidak ada data'],
    ],
    [
      `satu dusun ${nama}`,
      HalamanDusun,
      { view: toDusunView({ ...bahan, isi: createDusunApbdes(true), dusun: 'hulu' }) },
      ['Apa yang didapat Dusun Hulu', 'Untuk seluruh desa'],
    ],
    [
      `bukti pengumuman ${nama}`,
      HalamanBukti,
      {
        view: toBuktiPublikasiView({
          ...bahan,
          apbdes: readContoh<ApbdesPublik>(`apbdes.${nama}`),
          keterbukaan: readContoh<KeterbukaanPublik>(`keterbukaan.${nama}`),
        }),
      },
      ['Bukti pengumuman APBDes', 'Pertama kali terbit', 'Sidik SHA-256 isi'],
    ],
    [
      `kegiatan ${nama}`,
      HalamanPos,
      {
        view: toPosView({
          ...bahan,
          alamat: { desa: 'contoh', tahun: 2022, kode: '02.03.10' },
          daftarTahun: createTahunPos([2022]),
        }),
      },
      [
        'Pembangunan Jalan Desa',
        'Pekerjaannya 75 persen',
        'Koreksi catatan nomor 1.',
        'Nota ganda',
        'Mengapa titian di hulu',
        'Jawaban desa',
      ],
    ],
    [
      `keterbukaan ${nama}`,
      HalamanKeterbukaan,
      {
        view: toKeterbukaanView({
          ...bahan,
          hariIni: '2026-11-24',
          keterbukaan: readContoh<KeterbukaanPublik>(`keterbukaan.${nama}`),
        }),
      },
      ['Keterbukaan anggaran', 'Tahun anggaran 2026', 'Laporan semester pertama', 'Cara menghitung skor'],
    ],
    [
      `fasilitas ${nama}`,
      HalamanFasilitas,
      {
        view: toFasilitasView({
          ...bahan,
          fasilitas: readContoh<FasilitasPublik>(`fasilitas.${nama}`),
          dusun: null,
          halaman: 1,
        }),
      },
      nama === 'penuh'
        ? [
            'Jembatan ulin',
            'Rusak berat',
            '12,5 km dari kantor desa',
            'Dusun Hulu · 40 keluarga · dibangun 2021',
          ]
        : ['belum mencatat fasilitasnya'],
    ],
    [
      `lembaga ekonomi ${nama}`,
      HalamanLembagaEkonomi,
      {
        view: toLembagaEkonomiView({
          ...bahan,
          ekonomi: readContoh<LembagaEkonomiPublik>(`lembaga-ekonomi.${nama}`),
        }),
      },
      nama === 'penuh'
        ? [
            'BUM Desa Karya Contoh',
            'AHU-00001',
            '50.000.000,50',
            'tidak ada data',
            'Nomor badan hukum belum dicatat.',
          ]
        : ['belum mencatat BUM Desa', 'Tidak ada penyertaan modal'],
    ],
    [
      `informasi publik ${nama}`,
      HalamanInformasiPublik,
      {
        view: toInformasiPublikView({
          ...bahan,
          hariIni: '2026-11-24',
          kategori: null,
          halaman: 1,
          informasi: readContoh<InformasiPublik>(`informasi-publik.${nama}`),
        }),
      },
      ['Daftar informasi publik', 'Serta-merta', 'Dikecualikan', 'Lampiran keputusan (PDF, A4)'],
    ],
    [
      `pratinjau pengecualian ${nama}`,
      PratinjauPengecualian,
      {
        view: toPratinjauPengecualianView({
          ...bahan,
          isPratinjau: true,
          hariIni: '2026-11-24',
          isi: readContoh<PengecualianPublik>(`pengecualian.${nama}`),
        }),
      },
      ['UU 14/2008 Pasal 17 huruf h (rahasia pribadi)', 'Akibat bila dibuka', 'Keputusan Kepala Desa Nomor'],
    ],
    [
      `keterbukaan provinsi ${nama}`,
      HalamanKeterbukaanProvinsi,
      {
        view: toKeterbukaanProvinsiView({
          ...bahan,
          hariIni: '2026-11-24',
          saringan: { tahun: 2026, kabupaten: null },
          baris: nama === 'penuh' ? createBarisKeterbukaan(3) : [],
        }),
      },
      [
        'Keterbukaan anggaran desa 2026',
        nama === 'penuh' ? 'Sungai Contoh 1' : 'Belum ada desa yang bergabung.',
      ],
    ],
    [
      `kursus ${nama}`,
      HalamanKursus,
      { view: toKursusView({ ...bahan, kursus: kursus(nama) }) },
      [kursus(nama).judul, kursus(nama).untuk, ...kursus(nama).daftarPelajaran.map(({ judul }) => judul)],
    ],
    [
      `pelajaran ${nama}`,
      HalamanPelajaran,
      { view: toPelajaranView({ ...bahan, kursus: kursus(nama) }, 'tiga-bagian-apbdes') },
      ['Tiga bagian APBDes', 'APBDes adalah rencana keuangan desa.'],
    ],
  ]),
  ...daftarDaftar(),
  ...([null, { kolom: 'pesan', pesan: 'Tulis pesannya dahulu.' }] as const).map(
    (galat): Halaman => [
      galat === null ? 'formulir' : 'formulir dengan galat',
      HalamanFormulir,
      { view: toFormulirView({ ...bahan, desa: desa('penuh'), isian: ISIAN, galat }) },
      ['Kirim', 'Desa Contoh Mekar Jaya', ...(galat === null ? [] : [galat.pesan])],
    ],
  ),
  ...(['menunggu', readContoh<ResiPublik>('resi.penuh')] as const).map(
    (temuan): Halaman => [
      temuan === 'menunggu' ? 'resi menunggu' : 'resi dijawab',
      HalamanResi,
      { view: toResiView({ resi: RESI, temuan, desa: desa('penuh'), situs: bahan.situs }) },
      [
        RESI,
        'Kembali ke Desa Contoh Mekar Jaya',
        ...(temuan === 'menunggu' ? ['menunggu diteruskan'] : [String(temuan.jawaban), 'keberatan']),
      ],
    ],
  ),
  [
    'resi belum dijawab',
    HalamanResi,
    {
      view: toResiView({
        resi: RESI,
        temuan: { ...readContoh<ResiPublik>('resi.penuh'), status: 'diterima', jawaban: null, dijawab: null },
        desa: desa('penuh'),
        situs: bahan.situs,
      }),
    },
    ['Minta informasi publik', '4 Desember 2026', 'kantor Desa Contoh Mekar Jaya'],
  ],
  ...(['', 'salah', RESI] as const).map(
    (ketikan): Halaman => [
      `cari resi ${ketikan}`,
      HalamanCariResi,
      { view: toCariResiView({ ketikan, isTerbaca: ketikan === RESI, situs: bahan.situs }) },
      [
        'Nomor resi',
        ...(ketikan === RESI ? ['Tidak ada pesan dengan nomor resi ini.'] : []),
        ...(ketikan === 'salah' ? ['terdiri dari dua puluh huruf'] : []),
      ],
    ],
  ),
  ...[null, readContoh<InformasiPublik>('informasi-publik.penuh')].map(
    (informasi): Halaman => [
      informasi === null ? 'minta informasi' : 'minta informasi desa',
      HalamanMintaInformasi,
      { view: toMintaInformasiView({ informasi, situs: bahan.situs }) },
      [
        'sepuluh hari kerja',
        'Komisi Informasi',
        ...(informasi === null ? ['Cari desanya'] : [informasi.ppid]),
      ],
    ],
  ),
  ...daftarBelajar(),
  [
    'daftar kursus',
    HalamanDaftarKursus,
    { view: toDaftarKursusView({ ...bahan, daftar: [{ ...kursus('penuh'), pelajaran: 2 }] }) },
    [kursus('penuh').judul, 'Kursus contoh'],
  ],
  ...[[], [{ tahun: 2026, desa: 13, contoh: 13, waktu: bahan.waktu }]].map(
    (daftar): Halaman => [
      `data terbuka dengan ${daftar.length} tahun`,
      HalamanData,
      { view: toDataTerbukaView(daftar, bahan.situs) },
      [
        TEKS_PORTAL.data.judul,
        'kode_wilayah',
        daftar.length === 0 ? 'Belum ada desa' : 'Semua desa 2026 (XLSX)',
      ],
    ],
  ),
  [
    'perubahan apbdes',
    HalamanApbdes,
    {
      view: toApbdesView({
        ...bahan,
        apbdes: readContoh<ApbdesPublik>('apbdes-versi.penuh'),
        versi: 'perubahan-1',
      }),
    },
    ['Perubahan ke-1, anggaran 2022', 'Apa yang berubah', 'Semua versi anggaran tahun ini', '+5.000.000'],
  ],
  [
    'rincian perubahan apbdes',
    HalamanRincian,
    {
      view: toRincianView({
        ...bahan,
        apbdes: readContoh<ApbdesPublik>('apbdes-versi.penuh'),
        halaman: 1,
        versi: 'perubahan-1',
      }),
    },
    ['Semula', 'Menjadi', 'Selisih'],
  ],
  ...(['tentang', 'privasi', 'aksesibilitas', 'luring'] as const).map(
    (nama): Halaman => [nama, HalamanPortal, { nama, situs: bahan.situs }, [TEKS_PORTAL[nama].judul]],
  ),
  [
    'desa tanpa profil',
    HalamanDesa,
    { view: toDesaHalamanView({ ...bahan, desa: { ...desa('hampir-kosong'), bergabung: true } }) },
    [TEKS_DESA.kantorKosong, TEKS_DESA.anggaranKosong],
  ],
  [
    'pratinjau',
    HalamanApbdes,
    { view: toApbdesView({ ...bahan, apbdes: apbdes('penuh'), isPratinjau: true }) },
    ['Pratinjau: belum diterbitkan'],
  ],
  [
    'cari',
    HalamanPencarian,
    { view: toCari('mekar') },
    ['Contoh Mekar Jaya', 'Kumai', 'Peraturan Desa Nomor 3'],
  ],
  ['cari kosong', HalamanPencarian, { view: toCari('') }, ['Ketik nama desa']],
  ...[TEKS_GALAT[404], TEKS_GALAT[410], TEKS_GALAT[500], TEKS_GALAT[503], TEKS_PRATINJAU_GAGAL].map(
    (teks): Halaman => [
      teks.judul,
      HalamanGalat,
      { teks, situs: bahan.situs },
      [teks.judul, teks.kalimat, ...teks.langkah],
    ],
  ),
]

/** Pages of who learns with an account. */
function daftarBelajar(): Halaman[] {
  const { situs } = bahan
  const penuh = kursus('penuh')
  const pelajaran = penuh.daftarPelajaran[0] as KursusPublik['daftarPelajaran'][number]
  const daftarSoal = listSoalLatihan(pelajaran, 1)
  const hasil = {
    daftar: daftarSoal.map(({ soal }, i) => ({
      soal,
      keadaan: (['benar', 'salah', 'kosong'] as const)[i % 3] ?? 'kosong',
      kunci: i === 1 ? 'Musyawarah Desa' : null,
      pembahasan: i === 1 ? 'Baca lagi.' : null,
    })),
  }
  const { dinilai, terbuka } = createPercobaan(daftarSoal)
  return [
    [
      'belajar saya',
      HalamanSaya,
      { view: toSayaView({ nama: 'Rusmini Contoh', daftar: [PENDAFTARAN] }, situs) },
      [
        'Selamat belajar, Rusmini Contoh.',
        '3 dari 4 bagian wajib selesai',
        'Kursus untuk jabatan Anda',
        '1 pertanyaan Anda sudah dijawab',
      ],
    ],
    [
      'belajar saya kosong',
      HalamanSaya,
      { view: toSayaView({ nama: 'Rusmini Contoh', daftar: [] }, situs) },
      ['Anda belum mengikuti kursus.'],
    ],
    [
      'kursus saya',
      HalamanKursusSaya,
      { view: toKursusSayaView(PENDAFTARAN, { situs, nama: 'Rusmini Contoh', now: HARI_TANYA }) },
      [
        'Pindah ke versi baru',
        'Mulai mengerjakan: Uji awal',
        'Lanjutkan mengerjakan',
        'Ikut Kaur Keuangan 2027, sampai 31 Maret 2027',
        'Tutor melihat nama',
        'Pengumuman dari tutor',
        'Pertemuan di kantor kecamatan hari Senin.',
        'Menunggu jawaban petugas Kabupaten Kapuas, paling lambat 27 November 2026.',
        'padahal dijanjikan 2 November 2026',
        'Belanja pegawai ada di bidang pertama.',
      ],
    ],
    [
      'pertanyaan tentang satu pelajaran',
      HalamanTanyaPelajaran,
      {
        view: toTanyaPelajaranView(PENDAFTARAN, PENDAFTARAN.tanya[0]?.pelajaran ?? '', {
          situs,
          hariIni: toTanggal(HARI_TANYA),
        }),
      },
      [
        'Pertanyaan Anda tentang pelajaran ini',
        'Menunggu jawaban petugas Kabupaten Kapuas',
        'Kembali ke pelajaran',
      ],
    ],
    [
      'pertanyaan yang belum diterima',
      HalamanTanya,
      {
        view: toTanyaFormView(
          { kursus: PENDAFTARAN.kursus, pelajaran: 'tiga-bagian-apbdes', isi: 'Apa?' },
          TEKS_BELAJAR.tanyaSalah,
          situs,
        ),
      },
      ['Pertanyaan Anda: tulis 10–1.000 huruf.', 'Apa?'],
    ],
    [
      'kursus saya dengan tutor',
      HalamanKursusSaya,
      {
        view: toKursusSayaView(
          { ...PENDAFTARAN, angkatan: PENDAFTARAN.angkatanTerbuka[0] ?? null, angkatanTerbuka: [] },
          { situs, nama: 'Rusmini Contoh', now: HARI_TANYA },
        ),
      },
      ['Anda ikut angkatan Kaur Keuangan 2027', 'Tutor: Rusmini Contoh.', 'Keluar dari angkatan'],
    ],
    [
      'kursus tuntas tanpa ketetapan',
      HalamanKursusSaya,
      {
        view: toKursusSayaView(createTuntas({ sertifikat: null, isSertifikatTersedia: false }), {
          situs,
          nama: 'Rusmini Contoh',
          now: HARI_TANYA,
        }),
      },
      ['belum ada ketetapan tentang sertifikat'],
    ],
    [
      'sertifikat siap',
      HalamanKursusSaya,
      {
        view: toKursusSayaView(createTuntas({ sertifikat: null, isSertifikatTersedia: true }), {
          situs,
          nama: 'Rusmini Contoh',
          now: HARI_TANYA,
        }),
      },
      ['atas nama Rusmini Contoh', 'Terbitkan sertifikat'],
    ],
    [
      'sertifikat saya',
      HalamanKursusSaya,
      {
        view: toKursusSayaView(createTuntas({ sertifikat: SERTIFIKAT_SAYA, isSertifikatTersedia: false }), {
          situs,
          nama: 'Rusmini Contoh',
          now: HARI_TANYA,
        }),
      },
      ['terbit dengan nomor 500.1/0007/SERT/2026', 'Unduh sertifikat (PDF)'],
    ],
    ...(['penuh', 'hampir-kosong'] as const).map(
      (contoh): Halaman => [
        `sertifikat ${contoh}`,
        HalamanSertifikat,
        {
          view: toSertifikatView(readContoh<SertifikatPublik>(`sertifikat.${contoh}`), {
            situs,
            hariIni: '2026-11-25',
          }),
        },
        [
          contoh === 'penuh'
            ? 'sudah diganti pada 24 November 2026'
            : 'asli dan berlaku, atas nama Bahrani Contoh',
        ],
      ],
    ),
    ['periksa sertifikat', HalamanSertifikat, { view: toPeriksaView(situs) }, ['Ketik kode yang tercetak']],
    [
      'lembar soal',
      HalamanLembar,
      { view: toLembarView(terbuka, { situs, isTersimpan: true, now: 0 }) },
      ['Jawaban Anda tersimpan.', 'Siapa yang menetapkan APBDes?', 'Kirim untuk dinilai'],
    ],
    [
      'hasil uji',
      HalamanHasil,
      { view: toHasilView(dinilai, PENDAFTARAN, situs) },
      [
        'Untuk lulus perlu 75%',
        'Dasar anggaran: Tiga bagian APBDes',
        'Satu kunci keliru. Nilai Anda naik dari 50% menjadi 60%.',
        'Bertanya tentang topik ini',
        'Kembali ke kursus',
      ],
    ],
    [
      'hasil latihan',
      HalamanHasilLatihan,
      {
        view: toHasilLatihanView({
          kursus: penuh,
          pelajaran,
          daftarSoal,
          hasil,
          jawaban: [],
          nomor: 1,
          kolom: ['soal-lama'],
          situs,
        }),
      },
      [
        '2 dari 6 jawaban benar.',
        'Belum tepat',
        'Jawaban yang benar: Musyawarah Desa',
        'Baca lagi.',
        'Coba lagi',
        'berisi soal versi lama',
      ],
    ],
    ...(['masuk', 'daftar', 'kode'] as const).map(
      (pintu): Halaman => [
        `pintu ${pintu}`,
        HalamanPintu,
        {
          pintu,
          view: toPintuView(pintu, {
            situs,
            galat: [{ kolom: 'masuk', pesan: 'Periksa lagi.' }],
            kabar: 'Kabar.',
            pilihanDesa: pintu === 'daftar' ? [{ slug: 'a', nama: 'A, B, C' }] : [],
          }),
        },
        ['Periksa lagi.', 'Kabar.'],
      ],
    ),
    [
      'belajar mati',
      HalamanMati,
      { view: toMatiView(situs, { tujuan: '/belajar/kirim/simpan', isian: [['a', 'b']] }) },
      ['Tidak ada yang hilang.', 'Coba lagi'],
    ],
    [
      'pelajaran besar',
      HalamanPelajaran,
      { view: toPelajaranView({ ...bahan, kursus: penuh }, pelajaran.slug, true) },
      [
        'Huruf biasa',
        'Tandai selesai',
        'Papan anggaran',
        'Uang masuk',
        'Anggaran adalah rencana.',
        'Permendagri 20/2018 Pasal 9',
        'SiLPA',
        'Unduh Lembar latihan',
      ],
    ],
  ]
}

let container: AstroContainer
beforeAll(async () => {
  container = await AstroContainer.create()
})
const render = (komponen: AstroComponentFactory, props: Record<string, unknown>) =>
  container.renderToString(komponen, { props, partial: false })

describe.each(daftarHalaman)('page %s', (_nama, komponen, props, memuat) => {
  test('is valid HTML without script or style attribute', async () => {
    const html = await render(komponen, props)
    expect(await listGalatHtml(html)).toEqual([])
    expect(withoutSkripBelajar(html)).not.toMatch(/<script|\sstyle=|\son[a-z]+=/i)
  })

  test('shows what the example holds', async () => {
    const teks = toTeks(await render(komponen, props))
    expect(memuat.filter((satu) => !teks.includes(satu))).toEqual([])
  })

  test('has one h1, a title, and a way to the content', async () => {
    const html = await render(komponen, props)
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html.match(/<title>[^<]+<\/title>/g)).toHaveLength(1)
    expect(html).toContain('href="#isi"')
    expect(html).toMatch(/<main id="isi"/)
  })
})

test('an error page is none of the pages in the menu', async () => {
  const html = await render(HalamanGalat, { teks: TEKS_GALAT[404], situs: bahan.situs })
  expect(html).not.toContain('aria-current')
  const beranda = await render(HalamanBeranda, {
    view: toBerandaView({ ...bahan, provinsi: provinsi('penuh') }),
  })
  expect(beranda).toContain('<a href="/" aria-current="page">')
})

test.each([
  ['apbdes', HalamanApbdes, { view: toApbdesView({ ...bahan, apbdes: apbdes('penuh') }) }],
  ['rincian', HalamanRincian, { view: toRincianView({ ...bahan, apbdes: apbdes('penuh'), halaman: 1 }) }],
  ['desa', HalamanDesa, { view: toDesaHalamanView({ ...bahan, desa: desa('penuh') }) }],
])('a sample village is marked on page %s', async (_nama, komponen, props) => {
  expect(toTeks(await render(komponen, props))).toContain('Data contoh')
})
