/** The policy table as people read it (cms/docs/hak-akses.md). Pure. */
import { LABEL_PERAN, PERAN, type Peran } from './peran.ts'
import {
  type AturanField,
  type Baris,
  type Blok,
  type Cakupan,
  OPERASI,
  type Operasi,
  POLICY,
  POLICY_ANGGOTA,
  POLICY_ENDPOINT,
  POLICY_FIELD,
  POLICY_GLOBAL,
  POLICY_HALAMAN,
  POLICY_KELOLA_PESERTA,
  POLICY_KELONGGARAN,
  POLICY_KIRIMAN,
  POLICY_MENU,
  POLICY_PENGUMUMAN_KURSUS,
  POLICY_PUTUS_NILAI_ULANG,
  POLICY_PUTUS_USUL,
  POLICY_RINGKASAN,
  POLICY_STAF,
  POLICY_TANYA,
  POLICY_TARIK_PENGUMUMAN,
  POLICY_TERSULIT,
  POLICY_TINJAU,
  POLICY_USUL_NILAI_ULANG,
} from './policy.ts'

const LABEL_OPERASI: Readonly<Record<Operasi, string>> = {
  create: 'Buat',
  read: 'Baca',
  update: 'Ubah',
  trash: 'Buang ke sampah',
  delete: 'Hapus',
  readVersions: 'Baca versi lama',
  unlock: 'Buka kunci',
  admin: 'Masuk ke admin',
}
const LABEL_CAKUPAN: Readonly<Record<Cakupan, string>> = {
  semua: 'semua',
  wilayah: 'di wilayahnya',
  'wilayah:draf': 'di wilayahnya, selama draf atau dikembalikan',
  'wilayah:sendiri': 'milik wilayahnya sendiri saja, bukan milik desa di bawahnya',
  'wilayah:disebut': 'di desa wilayahnya yang disebut saat membuat',
  diri: 'milik sendiri',
}

const LABEL_UNTUK = {
  publik: 'siapa pun',
  masuk: 'yang sudah masuk; hak atas dokumennya diperiksa lagi',
  peserta: 'yang masuk untuk belajar; hanya catatannya sendiri',
} as const

export function formatHakAkses(): string {
  return [
    '# Hak akses',
    'Dibuat dari `cms/src/akses/policy.ts` oleh `npm run bangkitkan`; jangan disunting.',
    'Yang tidak tertulis di sini ditolak. "Di wilayahnya" berarti desa tempat jabatan dipegang, atau semua desa di dalam kecamatan, kabupaten, atau provinsi tempat jabatan dipegang. Kembali ke versi lama memerlukan hak ubah dan hak baca versi lama.',
    ...Object.entries(POLICY).map(([nama, blok]) => formatBlok(nama, blok)),
    ...Object.entries(POLICY_GLOBAL).map(([nama, blok]) => formatBlok(`${nama} (pengaturan tunggal)`, blok)),
    `## Kolom tertutup\n\n${formatTabel(
      ['Kolom', 'Baca', 'Isi saat dibuat', 'Ubah'],
      Object.entries(POLICY_FIELD).map(([nama, aturan]) => formatField(nama, aturan)),
    )}`,
    `## Menu admin\n\n${formatTabel(
      ['Kumpulan', 'Tampil untuk yang boleh'],
      Object.entries(POLICY_MENU).map(([nama, daftar]) => [
        `\`${nama}\``,
        daftar.map((operasi) => LABEL_OPERASI[operasi].toLowerCase()).join(' atau '),
      ]),
    )}\n\nYang lain tampil untuk siapa pun yang boleh membacanya.`,
    `## Peserta angkatan\n\nMelihat nama, kemajuan, dan hasil uji peserta satu angkatan: ${formatBaris(POLICY_ANGGOTA)}. "Milik sendiri" berarti angkatan yang ia tutori.\n\nMembatalkan percobaan uji peserta itu, dan memberinya kesempatan lagi: ${formatBaris(POLICY_KELONGGARAN)}.\n\nMengusulkan pencabutan sertifikat atau pencatatan kursus selesai: yang sama; memutuskannya, oleh orang lain: ${formatBaris(POLICY_PUTUS_USUL)}.\n\nMenarik pengumuman angkatan yang sudah berakhir: ${formatBaris(POLICY_TARIK_PENGUMUMAN)}. "Milik sendiri" berarti pengumuman yang ia tulis.`,
    `## Pertanyaan peserta\n\nMenjawab pertanyaan peserta tentang pelajaran: ${formatBaris(POLICY_TANYA)}. "Milik sendiri" berarti angkatan yang ia tutori; peserta angkatan yang didampingi hanya dijawab tutornya.`,
    `## Nilai ulang\n\nMengusulkan penilaian ulang: ${formatBaris(POLICY_USUL_NILAI_ULANG)}. Memutuskannya, oleh orang lain daripada pengusul: ${formatBaris(POLICY_PUTUS_NILAI_ULANG)}.`,
    `## Belajar perangkat\n\nMelihat keadaan kursus yang diwajibkan bagi perangkat desanya, tanpa nilai: ${formatBaris(POLICY_STAF)}.`,
    `## Akun peserta\n\nMenggabungkan dua akun peserta, dan menghapus akun atas permohonan pemiliknya: ${formatBaris(POLICY_KELOLA_PESERTA)}.`,
    `## Soal tersulit\n\nMelihat soal yang paling sering keliru, tanpa kunci dan tanpa nama peserta: ${formatBaris(POLICY_TERSULIT)}.`,
    `## Pengumuman peserta kursus\n\nMengumumkan kepada semua peserta satu kursus di wilayahnya, dan menarik yang tampil di wilayah itu atau di dalamnya, siapa pun penulisnya: ${formatBaris(POLICY_PENGUMUMAN_KURSUS)}.`,
    `## Ringkasan belajar\n\nMelihat berapa peserta belum mulai, berjalan, macet, selesai, dan bersertifikat, tanpa nama: ${formatBaris(POLICY_RINGKASAN)}. "Milik sendiri" berarti angkatan yang ia tutori.`,
    `## Tinjau karena peraturan berubah\n\nMelihat pelajaran dan soal yang merujuk peraturan yang berubah, dan menandainya sudah ditinjau: ${formatBaris(POLICY_TINJAU)}.`,
    `## Kiriman kabupaten\n\nMengirim ekspor satu kabupaten dan mengikuti hasilnya: ${formatBaris(POLICY_KIRIMAN)}.`,
    `## Jalan sendiri\n\n${formatTabel(
      ['Jalan', 'Untuk'],
      Object.entries({ ...POLICY_ENDPOINT, ...POLICY_HALAMAN }).map(([jalan, untuk]) => [
        `\`${jalan}\``,
        LABEL_UNTUK[untuk],
      ]),
    )}`,
  ].join('\n\n')
}

function formatBlok(nama: string, blok: Blok): string {
  const baris = OPERASI.flatMap((operasi) => {
    const satu = blok[operasi]
    return satu === undefined ? [] : [[LABEL_OPERASI[operasi], formatBaris(satu)]]
  })
  return `## ${nama}\n\n${baris.length === 0 ? 'Tidak seorang pun; hanya sistem sendiri.' : formatTabel(['Operasi', 'Peran'], baris)}`
}

/** `di wilayahnya: Operator Desa, Kaur Keuangan`, grouped by scope. */
function formatBaris(baris: Baris): string {
  const kelompok = Map.groupBy(
    PERAN.filter((peran: Peran) => baris[peran] !== undefined),
    (peran) => baris[peran],
  )
  return [...kelompok]
    .map(
      ([cakupan, daftar]) =>
        `${cakupan === undefined ? '' : LABEL_CAKUPAN[cakupan]}: ${daftar.map((peran) => LABEL_PERAN[peran]).join(', ')}`,
    )
    .join('<br>')
}

function formatField(nama: string, { read, create, update }: AturanField): string[] {
  const isi = (baris: Baris | undefined): string =>
    baris === undefined ? 'mengikuti barisnya' : formatBaris(baris) || 'hanya sistem'
  return [`\`${nama}\``, isi(read), isi(create), isi(update)]
}

function formatTabel(kepala: readonly string[], isi: readonly (readonly string[])[]): string {
  const baris = (sel: readonly string[]): string => `| ${sel.join(' | ')} |`
  return [baris(kepala), baris(kepala.map(() => '---')), ...isi.map(baris)].join('\n')
}
