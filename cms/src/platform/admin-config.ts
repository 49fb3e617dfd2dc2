import type { Config } from 'payload'
import { FORMAT_WAKTU } from './admin/tampilan.ts'

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
      '/keuangan/apbdes/admin/TautanImpor.tsx#TautanImpor',
      '/keuangan/kiriman/admin/TautanKiriman.tsx#TautanKiriman',
      '/alur/admin/Beranda.tsx#Beranda',
      '/keterbukaan/admin/PengumumanAnggaran.tsx#PengumumanAnggaran',
      '/pesan/admin/PesanMenunggu.tsx#PesanMenunggu',
      '/belajar/peraturan/admin/PelajaranTinjau.tsx#PelajaranTinjau',
      '/belajar/akun/admin/TautanKode.tsx#TautanKode',
    ],
    beforeNavLinks: ['/pengguna/admin/PilihDesa.tsx#PilihDesa'],
    providers: ['/platform/admin/LabelEditor.tsx#LabelEditor', '/platform/admin/TulisanUtuh.tsx#TulisanUtuh'],
    graphics: { Logo: '/platform/admin/Logo.tsx#Logo', Icon: '/platform/admin/Logo.tsx#Ikon' },
    views: {
      imporSoal: { Component: '/belajar/soal/admin/ImporSoal.tsx#ImporSoal', path: '/impor-soal' },
      kirimanKabupaten: {
        Component: '/keuangan/kiriman/admin/KirimanKabupaten.tsx#KirimanKabupaten',
        path: '/kiriman-kabupaten',
      },
      imporApbdes: { Component: '/keuangan/apbdes/admin/Impor.tsx#Impor', path: '/impor-apbdes' },
      kodeBelajar: { Component: '/belajar/akun/admin/KodeBelajar.tsx#KodeBelajar', path: '/kode-belajar' },
      sertifikat: { Component: '/belajar/sertifikat/admin/Sertifikat.tsx#Sertifikat', path: '/sertifikat' },
    },
  },
})
