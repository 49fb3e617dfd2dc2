import * as awal from './20261124_044038_awal.ts'
import * as publik from './20261124_050000_publik.ts'
import * as naskah from './20261124_115353_naskah.ts'
import * as kata from './20261124_115400_kata.ts'
import * as impor from './20261124_130000_impor.ts'
import * as kiriman from './20261124_140000_kiriman.ts'
import * as soal from './20261124_172140_soal.ts'
import * as keterbukaan from './20261124_201459_keterbukaan.ts'
import * as belajar from './20261125_200907_belajar.ts'
import * as versi from './20261125_200944_versi.ts'
import * as catatanBelajar from './20261125_201000_catatan_belajar.ts'
import * as libur from './20261125_201500_libur.ts'
import * as penduduk from './20261125_203738_penduduk.ts'
import * as kirimanOleh from './20261125_204500_kiriman_oleh.ts'
import * as ketetapanSertifikat from './20261126_003301_ketetapan_sertifikat.ts'
import * as sertifikat from './20261126_003500_sertifikat.ts'
import * as realisasi from './20261126_032630_realisasi.ts'
import * as realisasiTetap from './20261126_032700_realisasi_tetap.ts'
import * as topikPelajaran from './20261126_035326_topik_pelajaran.ts'
import * as penyaluran from './20261126_041041_penyaluran.ts'
import * as penyaluranTetap from './20261126_042500_penyaluran_tetap.ts'
import * as angkatan from './20261126_084751_angkatan.ts'
import * as anggotaAngkatan from './20261126_084800_anggota_angkatan.ts'
import * as tanyaJawab from './20261126_085051_tanya_jawab.ts'
import * as kegiatan from './20261126_085653_kegiatan.ts'
import * as pendampingan from './20261126_114918_pendampingan.ts'
import * as tanyaTutor from './20261126_115000_tanya_tutor.ts'
import * as informasiPublik from './20261126_115014_informasi_publik.ts'
import * as nilaiUlang from './20261126_121000_nilai_ulang.ts'
import * as antreanSalinan from './20261126_124800_antrean_salinan.ts'
import * as fasilitasLembagaEkonomi from './20261126_132629_fasilitas_lembaga_ekonomi.ts'
import * as permohonanInformasi from './20261126_152826_permohonan_informasi.ts'
import * as rab from './20261126_160829_rab.ts'
import * as nilaiUlangUrut from './20261126_163000_nilai_ulang_urut.ts'
import * as tanyaDigarap from './20261126_164000_tanya_digarap.ts'
import * as acuanAnggaran from './20261127_000302_acuan_anggaran.ts'
import * as izinPemegang from './20261127_003500_izin_pemegang.ts'
import * as pesertaDikenal from './20261127_025500_peserta_dikenal.ts'
import * as dasarDanaDesaRekening from './20261127_034223_dasar_dana_desa_rekening.ts'
import * as realisasiBerjalan from './20261127_040202_realisasi_berjalan.ts'
import * as laporanBerulang from './20261127_040300_laporan_berulang.ts'
import * as buktiKertas from './20261127_040322_bukti_kertas.ts'
import * as batasWaktuUji from './20261127_040900_batas_waktu_uji.ts'
import * as batasPercobaan from './20261127_041000_batas_percobaan.ts'
import * as telaahHukum from './20261127_043000_telaah_hukum.ts'
import * as programBelajar from './20261127_083041_program_belajar.ts'
import * as pesertaProgram from './20261127_083100_peserta_program.ts'
import * as uangAkhirTahun from './20261127_090636_uang_akhir_tahun.ts'
import * as kelonggaranUji from './20261127_100000_kelonggaran_uji.ts'
import * as akunDitutup from './20261127_110000_akun_ditutup.ts'
import * as evaluasiAnggaran from './20261127_180913_evaluasi_anggaran.ts'
import * as versiKursus from './20261127_190000_versi_kursus.ts'
import * as alasanLewat from './20261128_040000_alasan_lewat.ts'
import * as kalenderAnggaran from './20261128_063026_kalender_anggaran.ts'
import * as indeksKalender from './20261128_072500_indeks_kalender.ts'
import * as peraturanAnggaran from './20261128_100000_peraturan_anggaran.ts'
import * as buktiSyarat from './20261128_101000_bukti_syarat.ts'
import * as permintaanNama from './20261128_102000_permintaan_nama.ts'
import * as kodeDariDesa from './20261128_110000_kode_dari_desa.ts'
import * as tempatUji from './20261128_113000_tempat_uji.ts'
import * as indeksPeserta from './20261128_114500_indeks_peserta.ts'
import * as kirimanUlang from './20261128_120000_kiriman_ulang.ts'
import * as rilisSelesai from './20261128_130000_rilis_selesai.ts'
import * as tinjauanPeraturan from './20261128_130000_tinjauan_peraturan.ts'
import * as tautanPeraturan from './20261128_131000_tautan_peraturan.ts'
import * as indeksSelesai from './20261128_132000_indeks_selesai.ts'
import * as ringkasanBelajar from './20261128_133000_ringkasan_belajar.ts'
import * as pengumumanKursus from './20261128_134000_pengumuman_kursus.ts'
import * as usulTutor from './20261128_135000_usul_tutor.ts'
import * as syaratKalender from './20261128_150000_syarat_kalender.ts'
import * as satuKodeBidangLima from './20261128_151000_satu_kode_bidang_lima.ts'
import * as statusDesa from './20261128_164000_status_desa.ts'

export const migrations = [
  { up: awal.up, down: awal.down, name: '20261124_044038_awal' },
  { up: publik.up, down: publik.down, name: '20261124_050000_publik' },
  { up: naskah.up, down: naskah.down, name: '20261124_115353_naskah' },
  { up: kata.up, down: kata.down, name: '20261124_115400_kata' },
  { up: impor.up, down: impor.down, name: '20261124_130000_impor' },
  { up: kiriman.up, down: kiriman.down, name: '20261124_140000_kiriman' },
  { up: soal.up, down: soal.down, name: '20261124_172140_soal' },
  { up: keterbukaan.up, down: keterbukaan.down, name: '20261124_201459_keterbukaan' },
  { up: belajar.up, down: belajar.down, name: '20261125_200907_belajar' },
  { up: versi.up, down: versi.down, name: '20261125_200944_versi' },
  { up: catatanBelajar.up, down: catatanBelajar.down, name: '20261125_201000_catatan_belajar' },
  { up: libur.up, down: libur.down, name: '20261125_201500_libur' },
  { up: penduduk.up, down: penduduk.down, name: '20261125_203738_penduduk' },
  { up: kirimanOleh.up, down: kirimanOleh.down, name: '20261125_204500_kiriman_oleh' },
  { up: ketetapanSertifikat.up, down: ketetapanSertifikat.down, name: '20261126_003301_ketetapan_sertifikat' },
  { up: sertifikat.up, down: sertifikat.down, name: '20261126_003500_sertifikat' },
  { up: realisasi.up, down: realisasi.down, name: '20261126_032630_realisasi' },
  { up: realisasiTetap.up, down: realisasiTetap.down, name: '20261126_032700_realisasi_tetap' },
  { up: topikPelajaran.up, down: topikPelajaran.down, name: '20261126_035326_topik_pelajaran' },
  { up: penyaluran.up, down: penyaluran.down, name: '20261126_041041_penyaluran' },
  { up: penyaluranTetap.up, down: penyaluranTetap.down, name: '20261126_042500_penyaluran_tetap' },
  { up: angkatan.up, down: angkatan.down, name: '20261126_084751_angkatan' },
  { up: anggotaAngkatan.up, down: anggotaAngkatan.down, name: '20261126_084800_anggota_angkatan' },
  { up: tanyaJawab.up, down: tanyaJawab.down, name: '20261126_085051_tanya_jawab' },
  { up: kegiatan.up, down: kegiatan.down, name: '20261126_085653_kegiatan' },
  { up: pendampingan.up, down: pendampingan.down, name: '20261126_114918_pendampingan' },
  { up: tanyaTutor.up, down: tanyaTutor.down, name: '20261126_115000_tanya_tutor' },
  { up: informasiPublik.up, down: informasiPublik.down, name: '20261126_115014_informasi_publik' },
  { up: nilaiUlang.up, down: nilaiUlang.down, name: '20261126_121000_nilai_ulang' },
  { up: antreanSalinan.up, down: antreanSalinan.down, name: '20261126_124800_antrean_salinan' },
  { up: fasilitasLembagaEkonomi.up, down: fasilitasLembagaEkonomi.down, name: '20261126_132629_fasilitas_lembaga_ekonomi' },
  { up: permohonanInformasi.up, down: permohonanInformasi.down, name: '20261126_152826_permohonan_informasi' },
  { up: rab.up, down: rab.down, name: '20261126_160829_rab' },
  { up: nilaiUlangUrut.up, down: nilaiUlangUrut.down, name: '20261126_163000_nilai_ulang_urut' },
  { up: tanyaDigarap.up, down: tanyaDigarap.down, name: '20261126_164000_tanya_digarap' },
  { up: acuanAnggaran.up, down: acuanAnggaran.down, name: '20261127_000302_acuan_anggaran' },
  { up: izinPemegang.up, down: izinPemegang.down, name: '20261127_003500_izin_pemegang' },
  { up: pesertaDikenal.up, down: pesertaDikenal.down, name: '20261127_025500_peserta_dikenal' },
  { up: dasarDanaDesaRekening.up, down: dasarDanaDesaRekening.down, name: '20261127_034223_dasar_dana_desa_rekening' },
  { up: realisasiBerjalan.up, down: realisasiBerjalan.down, name: '20261127_040202_realisasi_berjalan' },
  { up: laporanBerulang.up, down: laporanBerulang.down, name: '20261127_040300_laporan_berulang' },
  { up: buktiKertas.up, down: buktiKertas.down, name: '20261127_040322_bukti_kertas' },
  { up: batasWaktuUji.up, down: batasWaktuUji.down, name: '20261127_040900_batas_waktu_uji' },
  { up: batasPercobaan.up, down: batasPercobaan.down, name: '20261127_041000_batas_percobaan' },
  { up: telaahHukum.up, down: telaahHukum.down, name: '20261127_043000_telaah_hukum' },
  { up: programBelajar.up, down: programBelajar.down, name: '20261127_083041_program_belajar' },
  { up: pesertaProgram.up, down: pesertaProgram.down, name: '20261127_083100_peserta_program' },
  { up: uangAkhirTahun.up, down: uangAkhirTahun.down, name: '20261127_090636_uang_akhir_tahun' },
  { up: kelonggaranUji.up, down: kelonggaranUji.down, name: '20261127_100000_kelonggaran_uji' },
  { up: akunDitutup.up, down: akunDitutup.down, name: '20261127_110000_akun_ditutup' },
  { up: evaluasiAnggaran.up, down: evaluasiAnggaran.down, name: '20261127_180913_evaluasi_anggaran' },
  { up: versiKursus.up, down: versiKursus.down, name: '20261127_190000_versi_kursus' },
  { up: alasanLewat.up, down: alasanLewat.down, name: '20261128_040000_alasan_lewat' },
  {
    up: kalenderAnggaran.up,
    down: kalenderAnggaran.down,
    name: '20261128_063026_kalender_anggaran',
  },
  { up: indeksKalender.up, down: indeksKalender.down, name: '20261128_072500_indeks_kalender' },
  { up: peraturanAnggaran.up, down: peraturanAnggaran.down, name: '20261128_100000_peraturan_anggaran' },
  { up: buktiSyarat.up, down: buktiSyarat.down, name: '20261128_101000_bukti_syarat' },
  { up: permintaanNama.up, down: permintaanNama.down, name: '20261128_102000_permintaan_nama' },
  { up: kodeDariDesa.up, down: kodeDariDesa.down, name: '20261128_110000_kode_dari_desa' },
  { up: tempatUji.up, down: tempatUji.down, name: '20261128_113000_tempat_uji' },
  { up: indeksPeserta.up, down: indeksPeserta.down, name: '20261128_114500_indeks_peserta' },
  { up: kirimanUlang.up, down: kirimanUlang.down, name: '20261128_120000_kiriman_ulang' },
  { up: rilisSelesai.up, down: rilisSelesai.down, name: '20261128_130000_rilis_selesai' },
  { up: tinjauanPeraturan.up, down: tinjauanPeraturan.down, name: '20261128_130000_tinjauan_peraturan' },
  { up: tautanPeraturan.up, down: tautanPeraturan.down, name: '20261128_131000_tautan_peraturan' },
  { up: indeksSelesai.up, down: indeksSelesai.down, name: '20261128_132000_indeks_selesai' },
  { up: ringkasanBelajar.up, down: ringkasanBelajar.down, name: '20261128_133000_ringkasan_belajar' },
  { up: pengumumanKursus.up, down: pengumumanKursus.down, name: '20261128_134000_pengumuman_kursus' },
  { up: usulTutor.up, down: usulTutor.down, name: '20261128_135000_usul_tutor' },
  { up: syaratKalender.up, down: syaratKalender.down, name: '20261128_150000_syarat_kalender' },
  {
    up: satuKodeBidangLima.up,
    down: satuKodeBidangLima.down,
    name: '20261128_151000_satu_kode_bidang_lima',
  },
  { up: statusDesa.up, down: statusDesa.down, name: '20261128_164000_status_desa' },
]
