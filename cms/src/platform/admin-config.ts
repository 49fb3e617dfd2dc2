import type { Config } from 'payload'
import { FORMAT_WAKTU } from './admin/tampilan.ts'

/** A page of our own: its component is called as its file. Without a title of its own it bears Payload's name. */
const toHalaman = (berkas: string, path: `/${string}`, title: string) => ({
  Component: `${berkas}#${berkas.split('/').at(-1)?.replace('.tsx', '')}`,
  path,
  meta: { title },
})

/** The admin as officers meet it: Indonesian, no outside requests, grouped by work. */
export const toAdminConfig = (folder: string): NonNullable<Config['admin']> => ({
  user: 'pengguna',
  avatar: 'default',
  theme: 'light',
  dateFormat: FORMAT_WAKTU,
  importMap: { baseDir: folder },
  meta: { titleSuffix: ' – Lewu', robots: 'noindex, nofollow' },
  components: {
    logout: { Button: '/platform/admin/TombolKeluar.tsx#TombolKeluar' },
    beforeDashboard: [
      '/pengguna/admin/Sapaan.tsx#Sapaan',
      '/informasi/admin/TautanTulis.tsx#TautanTulis',
      '/keuangan/apbdes/admin/TautanImpor.tsx#TautanImpor',
      '/keuangan/realisasi/admin/TautanRealisasi.tsx#TautanRealisasi',
      '/keuangan/kiriman/admin/TautanKiriman.tsx#TautanKiriman',
      '/alur/admin/Beranda.tsx#Beranda',
      '/keterbukaan/admin/PengumumanAnggaran.tsx#PengumumanAnggaran',
      '/keuangan/kalender/admin/KalenderAnggaran.tsx#KalenderAnggaran',
      '/keuangan/penyaluran/admin/TautanRadar.tsx#TautanRadar',
      '/pesan/admin/PesanMenunggu.tsx#PesanMenunggu',
      '/belajar/peraturan/admin/PelajaranTinjau.tsx#PelajaranTinjau',
      '/belajar/akun/admin/TautanKode.tsx#TautanKode',
      '/belajar/angkatan/admin/TautanAngkatan.tsx#TautanAngkatan',
      '/belajar/ringkasan/admin/TautanRingkasan.tsx#TautanRingkasan',
      '/belajar/tanya/admin/TanyaMenunggu.tsx#TanyaMenunggu',
      '/belajar/staf/admin/TautanStaf.tsx#TautanStaf',
    ],
    beforeNavLinks: ['/pengguna/admin/PilihDesa.tsx#PilihDesa'],
    providers: [
      '/platform/admin/LabelEditor.tsx#LabelEditor',
      '/platform/admin/PesanIsian.tsx#PesanIsian',
      '/platform/admin/TulisanUtuh.tsx#TulisanUtuh',
    ],
    graphics: { Logo: '/platform/admin/Logo.tsx#Logo', Icon: '/platform/admin/Logo.tsx#Ikon' },
    views: {
      imporSoal: toHalaman('/belajar/soal/admin/ImporSoal.tsx', '/impor-soal', 'Impor dan ekspor soal'),
      kirimanKabupaten: toHalaman(
        '/keuangan/kiriman/admin/KirimanKabupaten.tsx',
        '/kiriman-kabupaten',
        'Kiriman kabupaten',
      ),
      imporApbdes: toHalaman('/keuangan/apbdes/admin/Impor.tsx', '/impor-apbdes', 'Impor APBDes'),
      isiApbdes: toHalaman('/keuangan/apbdes/lembar/admin/Lembar.tsx', '/isi-apbdes', 'Isi baris APBDes'),
      realisasiAnggaran: toHalaman(
        '/keuangan/realisasi/admin/RealisasiAnggaran.tsx',
        '/realisasi-anggaran',
        'Realisasi anggaran',
      ),
      kalenderAnggaran: toHalaman(
        '/keuangan/kalender/admin/DesaKurangLangkah.tsx',
        '/kalender-anggaran',
        'Kalender anggaran desa',
      ),
      pengumumanAnggaran: toHalaman(
        '/keterbukaan/admin/PengumumanDesa.tsx',
        '/pengumuman-anggaran',
        'Pengumuman anggaran',
      ),
      radarPenyaluran: toHalaman(
        '/keuangan/penyaluran/admin/RadarPenyaluran.tsx',
        '/radar-penyaluran',
        'Radar penyaluran',
      ),
      akunPeserta: toHalaman('/belajar/akun/admin/AkunPeserta.tsx', '/akun-peserta', 'Akun peserta'),
      kodeBelajar: toHalaman('/belajar/akun/admin/KodeBelajar.tsx', '/kode-belajar', 'Kode belajar'),
      angkatanBelajar: toHalaman(
        '/belajar/angkatan/admin/AngkatanBelajar.tsx',
        '/angkatan-belajar',
        'Peserta angkatan',
      ),
      kursusPerangkat: toHalaman(
        '/belajar/staf/admin/KursusPerangkat.tsx',
        '/kursus-perangkat',
        'Kursus perangkat',
      ),
      nilaiUlang: toHalaman('/belajar/nilai-ulang/admin/NilaiUlang.tsx', '/nilai-ulang', 'Nilai ulang'),
      tanyaTutor: toHalaman('/belajar/tanya/admin/TanyaTutor.tsx', '/tanya-tutor', 'Pertanyaan peserta'),
      soalTersulit: toHalaman('/belajar/percobaan/admin/SoalTersulit.tsx', '/soal-tersulit', 'Soal tersulit'),
      pengumumanKursus: toHalaman(
        '/belajar/angkatan/admin/PengumumanKursus.tsx',
        '/pengumuman-kursus',
        'Pengumuman peserta kursus',
      ),
      ringkasanBelajar: toHalaman(
        '/belajar/ringkasan/admin/RingkasanBelajar.tsx',
        '/ringkasan-belajar',
        'Ringkasan belajar',
      ),
      sertifikat: toHalaman('/belajar/sertifikat/admin/Sertifikat.tsx', '/sertifikat', 'Sertifikat'),
    },
  },
})
