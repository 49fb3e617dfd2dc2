/** Invented news, announcements, events, pictures and documents of the sample villages. Pure; nobody here exists. */
import { toTanggal } from 'cms/dasar/tanggal'
import type { DesaContoh } from './desa-contoh.ts'

const HARI_MS = 86_400_000

/** The day so many days from now; negative for the past. */
export const getHari = (now: Date, selisih: number): string =>
  toTanggal(new Date(now.getTime() + selisih * HARI_MS))

const SIMPUL = { direction: 'ltr' as const, format: '' as const, indent: 0, version: 1 }

const toSimpulTeks = (text: string) => ({
  type: 'text',
  text,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})

/** `[words](/path)` is a link to a page of this site. */
function listSimpulBaris(baris: string): object[] {
  return baris.split(/(\[[^\]]+\]\(\/[^)]*\))/).flatMap((potong): object[] => {
    const [, kata, url] = /^\[([^\]]+)\]\((\/[^)]*)\)$/.exec(potong) ?? []
    if (kata === undefined) return potong === '' ? [] : [toSimpulTeks(potong)]
    const fields = { linkType: 'custom', url }
    return [{ ...SIMPUL, type: 'link', version: 3, fields, children: [toSimpulTeks(kata)] }]
  })
}

/** A rich text of plain paragraphs; a line that begins with `# ` is a heading, with `- ` an item of a list. */
export function toTeksKaya(daftarBaris: readonly string[]) {
  const anak: object[] = []
  for (const baris of daftarBaris) {
    if (baris.startsWith('# '))
      anak.push({ ...SIMPUL, type: 'heading', tag: 'h2', children: listSimpulBaris(baris.slice(2)) })
    else if (baris.startsWith('- ')) {
      const butir = { ...SIMPUL, type: 'listitem', value: 1, children: listSimpulBaris(baris.slice(2)) }
      const akhir = anak.at(-1) as { type?: string; children?: object[] } | undefined
      if (akhir?.type === 'list') akhir.children?.push({ ...butir, value: (akhir.children.length ?? 0) + 1 })
      else anak.push({ ...SIMPUL, type: 'list', listType: 'bullet', tag: 'ul', start: 1, children: [butir] })
    } else anak.push({ ...SIMPUL, type: 'paragraph', textFormat: 0, children: listSimpulBaris(baris) })
  }
  // Payload names the parts of the tree by `type` alone.
  return { root: { ...SIMPUL, type: 'root', children: anak as { type: string; version: number }[] } }
}

export function listBeritaContoh({ nama }: DesaContoh) {
  return [
    {
      judul: 'Gotong royong membersihkan handil sebelum musim tanam',
      ringkasan: `Warga ${nama} membersihkan saluran air sepanjang 800 meter agar sawah tidak tergenang.`,
      isi: toTeksKaya([
        `Minggu pagi warga ${nama} bekerja bersama membersihkan handil, saluran air yang menghubungkan sawah dengan sungai.`,
        'Rumput dan lumpur diangkat sepanjang 800 meter. Kelompok tani menyiapkan perahu, ibu-ibu menyiapkan makan siang.',
        '# Mengapa penting',
        'Tahun lalu air tertahan dua pekan dan bibit membusuk. Sesudah saluran bersih, air surut dalam dua hari.',
        '- Panjang saluran: 800 meter',
        '- Warga yang ikut: 64 orang',
        '- Biaya: swadaya, tanpa anggaran desa',
      ]),
      isBerfoto: true,
    },
    {
      judul: 'Titian dusun dua selesai lebih cepat',
      ringkasan: 'Titian kayu ulin 45 meter di dusun dua sudah dapat dilewati anak sekolah.',
      isi: toTeksKaya([
        'Titian yang menghubungkan dusun dua dengan sekolah selesai pekan ini, dua pekan lebih cepat dari rencana.',
        'Pekerjaan dilakukan tukang dari desa sendiri. Upah mereka dibayar dari Dana Desa; rinciannya ada di halaman anggaran.',
      ]),
      isBerfoto: false,
    },
    {
      judul: 'Posyandu mencatat 38 balita bulan ini',
      ringkasan: 'Semua balita yang datang ditimbang; enam keluarga mendapat kunjungan kader.',
      isi: toTeksKaya([
        'Sebanyak 38 balita datang ke posyandu bulan ini. Kader mengunjungi enam keluarga yang berhalangan.',
        'Posyandu berikutnya ada di halaman agenda.',
      ]),
      isBerfoto: false,
    },
  ]
}

export function listPengumumanContoh({ nama }: DesaContoh, now: Date) {
  return [
    {
      judul: 'Kantor desa tutup pada hari libur nasional',
      sifat: 'biasa' as const,
      isi: toTeksKaya([
        'Kantor desa tutup pada hari libur nasional. Untuk keperluan mendesak hubungi telepon kantor desa.',
      ]),
      berlakuSampai: getHari(now, 30),
    },
    {
      judul: 'Waspada asap dan kebakaran lahan',
      sifat: 'serta-merta' as const,
      jenisBahaya: 'bencana-alam' as const,
      isi: toTeksKaya([
        'Ada titik api di lahan gambut sebelah utara desa. Kurangi kegiatan di luar rumah dan pakai masker.',
      ]),
      unsur: {
        dampak: 'Asap pekat, sesak napas, jarak pandang pendek di sungai.',
        terdampak: 'Warga dusun satu dan dua, terutama balita, lansia, dan penderita asma.',
        evakuasi: 'Balai desa dan gedung sekolah, lewat jalan utama desa.',
        caraMenghindari: 'Tutup jendela, pakai masker, jangan membakar sampah.',
        bantuan: 'Hubungi kantor desa atau datang ke posko di balai desa.',
        pengumum: `Pemerintah Desa ${nama}`,
        caraPengumuman: 'Portal desa, papan pengumuman, dan pengeras suara.',
        penanggulangan: 'Regu desa membasahi lahan sejak pagi.',
      },
    },
  ]
}

export function listAgendaContoh(now: Date) {
  return [
    {
      judul: 'Musyawarah desa tentang RKP Desa',
      mulai: getHari(now, 12),
      jamMulai: '09.00',
      jamSelesai: '12.00',
      tempat: 'Balai desa',
      penyelenggara: 'BPD',
      keterangan: 'Terbuka untuk semua warga. Bawa usulan tertulis kalau ada.',
    },
    {
      judul: 'Posyandu balita',
      mulai: getHari(now, 20),
      jamMulai: '08.00',
      tempat: 'Rumah kader dusun satu',
      keterangan: 'Bawa buku KIA.',
    },
    {
      judul: 'Pasar murah',
      mulai: getHari(now, -25),
      selesai: getHari(now, -24),
      tempat: 'Halaman kantor desa',
    },
  ]
}

export type DokumenContoh = {
  jenis: 'perdes' | 'perkades' | 'rpjmdes' | 'rkpdes' | 'lkppd'
  nomor?: string
  tahun: number
  tanggalDokumen: string
  tentang: string
  pasal: string[]
  /** Number of the earlier document in this list that it amends. */
  mengubah?: number
}

/** The newest amends the first, so that a chain is there to be seen. */
export function listDokumenContoh(tahun: number): DokumenContoh[] {
  return [
    {
      jenis: 'perdes',
      nomor: '2',
      tahun: tahun - 1,
      tanggalDokumen: `${tahun - 1}-03-14`,
      tentang: 'Pungutan Desa',
      pasal: [
        'Desa memungut biaya sewa balai desa dan tambatan perahu.',
        'Sewa balai desa sebesar Rp150.000 setiap hari; kegiatan sosial tidak dipungut.',
        'Pungutan dicatat dalam buku kas desa dan dilaporkan kepada BPD setiap semester.',
      ],
    },
    {
      jenis: 'rkpdes',
      nomor: '5',
      tahun,
      tanggalDokumen: `${tahun - 1}-09-28`,
      tentang: 'Rencana Kerja Pemerintah Desa',
      pasal: [
        'Rencana kerja disusun dari hasil musyawarah desa.',
        'Kegiatan utama: titian dusun dua, pembersihan handil, dan pelatihan kader posyandu.',
      ],
    },
    {
      jenis: 'lkppd',
      tahun: tahun - 1,
      tanggalDokumen: `${tahun}-01-30`,
      tentang: 'Pelaksanaan pemerintahan tahun lalu',
      pasal: ['Laporan ini disampaikan kepada BPD.', 'Semua kegiatan fisik selesai sebelum bulan November.'],
    },
    {
      jenis: 'perdes',
      nomor: '3',
      tahun,
      tanggalDokumen: `${tahun}-05-06`,
      tentang: 'Perubahan atas Peraturan Desa tentang Pungutan Desa',
      pasal: ['Sewa balai desa diubah menjadi Rp100.000 setiap hari.'],
      mengubah: 0,
    },
  ]
}

export function listPerangkatContoh({ orang }: DesaContoh) {
  const [operator, sekretaris, kepala, , kaurKeuangan] = orang
  return [
    { nama: kepala, jabatan: 'Kepala Desa', urutan: 1, mulai: '2024-01-02', selesai: '2032-01-01' },
    { nama: sekretaris, jabatan: 'Sekretaris Desa', urutan: 2, mulai: '2024-01-02' },
    { nama: kaurKeuangan, jabatan: 'Kaur Keuangan', urutan: 3, mulai: '2024-01-02' },
    { nama: operator, jabatan: 'Kaur Tata Usaha dan Umum', urutan: 4, mulai: '2024-01-02' },
  ]
}

export function listLembagaContoh({ orang }: DesaContoh) {
  return [
    {
      jenis: 'bpd' as const,
      nama: 'Badan Permusyawaratan Desa',
      ketua: orang[3],
      urutan: 1,
      mulai: '2024-01-02',
    },
    { jenis: 'pkk' as const, nama: 'Tim Penggerak PKK', urutan: 2 },
    { jenis: 'karang-taruna' as const, nama: 'Karang Taruna', urutan: 3 },
  ]
}

/** All texts of a village; `pemilikPdf` is the village that the documents name. */
export type NaskahContoh = {
  berita: ReturnType<typeof listBeritaContoh>
  pengumuman: ReturnType<typeof listPengumumanContoh>
  agenda: ReturnType<typeof listAgendaContoh>
  judulGaleri: string[]
  dokumen: DokumenContoh[]
  pemilikPdf: string
}

export const createNaskah = (desa: DesaContoh, now: Date): NaskahContoh => ({
  berita: listBeritaContoh(desa),
  pengumuman: listPengumumanContoh(desa, now),
  agenda: listAgendaContoh(now),
  judulGaleri: ['Pembangunan titian dusun dua'],
  dokumen: listDokumenContoh(now.getFullYear()),
  pemilikPdf: desa.nama,
})

/** As many as a busy village has after some years: 12 news, 6 announcements, 8 events, 2 galleries, 10 documents. */
export function createNaskahPenuh(desa: DesaContoh, now: Date): NaskahContoh {
  const satu = createNaskah(desa, now)
  const tahun = now.getFullYear()
  const repeat = <Isi extends { judul: string }>(daftar: readonly Isi[], banyak: number): Isi[] =>
    Array.from({ length: banyak }, (_, i) => {
      const isi = daftar[i % daftar.length] as Isi
      return i < daftar.length
        ? isi
        : { ...isi, judul: `${isi.judul}, dusun ${Math.floor(i / daftar.length)}` }
    })
  return {
    berita: repeat(satu.berita, 12),
    pengumuman: repeat(satu.pengumuman, 6),
    agenda: repeat(satu.agenda, 8),
    judulGaleri: [...satu.judulGaleri, 'Kerja bakti di balai desa'],
    dokumen: [tahun, tahun - 1, tahun - 2]
      .flatMap((satuTahun, i) =>
        listDokumenContoh(satuTahun).map((dokumen) =>
          dokumen.mengubah === undefined ? dokumen : { ...dokumen, mengubah: dokumen.mengubah + i * 4 },
        ),
      )
      .slice(0, 10),
    // The same for every village, so that the documents of a whole province are few files.
    pemilikPdf: 'Contoh',
  }
}
