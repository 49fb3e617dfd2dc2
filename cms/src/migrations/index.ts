import * as migration_20261124_044038_awal from './20261124_044038_awal';
import * as migration_20261124_050000_publik from './20261124_050000_publik';
import * as migration_20261124_115353_naskah from './20261124_115353_naskah';
import * as migration_20261124_115400_kata from './20261124_115400_kata';
import * as migration_20261124_130000_impor from './20261124_130000_impor';
import * as migration_20261124_140000_kiriman from './20261124_140000_kiriman';
import * as migration_20261124_172140_soal from './20261124_172140_soal';
import * as migration_20261124_201459_keterbukaan from './20261124_201459_keterbukaan';
import * as migration_20261125_200907_belajar from './20261125_200907_belajar';
import * as migration_20261125_200944_versi from './20261125_200944_versi';
import * as migration_20261125_201000_catatan_belajar from './20261125_201000_catatan_belajar';
import * as migration_20261125_201500_libur from './20261125_201500_libur';
import * as migration_20261125_203738_penduduk from './20261125_203738_penduduk';
import * as migration_20261125_204500_kiriman_oleh from './20261125_204500_kiriman_oleh';
import * as migration_20261126_003301_ketetapan_sertifikat from './20261126_003301_ketetapan_sertifikat';
import * as migration_20261126_003500_sertifikat from './20261126_003500_sertifikat';
import * as migration_20261126_032630_realisasi from './20261126_032630_realisasi';
import * as migration_20261126_032700_realisasi_tetap from './20261126_032700_realisasi_tetap';
import * as migration_20261126_035326_topik_pelajaran from './20261126_035326_topik_pelajaran';
import * as migration_20261126_041041_penyaluran from './20261126_041041_penyaluran';
import * as migration_20261126_042500_penyaluran_tetap from './20261126_042500_penyaluran_tetap';
import * as migration_20261126_084751_angkatan from './20261126_084751_angkatan';
import * as migration_20261126_084800_anggota_angkatan from './20261126_084800_anggota_angkatan';
import * as migration_20261126_085051_tanya_jawab from './20261126_085051_tanya_jawab';
import * as migration_20261126_085653_kegiatan from './20261126_085653_kegiatan';
import * as migration_20261126_114918_pendampingan from './20261126_114918_pendampingan';
import * as migration_20261126_115000_tanya_tutor from './20261126_115000_tanya_tutor';
import * as migration_20261126_115014_informasi_publik from './20261126_115014_informasi_publik';
import * as migration_20261126_121000_nilai_ulang from './20261126_121000_nilai_ulang';
import * as migration_20261126_124800_antrean_salinan from './20261126_124800_antrean_salinan';
import * as migration_20261126_132629_fasilitas_lembaga_ekonomi from './20261126_132629_fasilitas_lembaga_ekonomi';
import * as migration_20261126_152826_permohonan_informasi from './20261126_152826_permohonan_informasi';
import * as migration_20261126_160829_rab from './20261126_160829_rab';
import * as migration_20261126_163000_nilai_ulang_urut from './20261126_163000_nilai_ulang_urut';
import * as migration_20261126_164000_tanya_digarap from './20261126_164000_tanya_digarap';
import * as migration_20261127_000302_acuan_anggaran from './20261127_000302_acuan_anggaran';
import * as migration_20261127_003500_izin_pemegang from './20261127_003500_izin_pemegang';
import * as migration_20261127_025500_peserta_dikenal from './20261127_025500_peserta_dikenal';
import * as migration_20261127_034223_dasar_dana_desa_rekening from './20261127_034223_dasar_dana_desa_rekening';

export const migrations = [
  {
    up: migration_20261124_044038_awal.up,
    down: migration_20261124_044038_awal.down,
    name: '20261124_044038_awal',
  },
  {
    up: migration_20261124_050000_publik.up,
    down: migration_20261124_050000_publik.down,
    name: '20261124_050000_publik',
  },
  {
    up: migration_20261124_115353_naskah.up,
    down: migration_20261124_115353_naskah.down,
    name: '20261124_115353_naskah',
  },
  {
    up: migration_20261124_115400_kata.up,
    down: migration_20261124_115400_kata.down,
    name: '20261124_115400_kata',
  },
  {
    up: migration_20261124_130000_impor.up,
    down: migration_20261124_130000_impor.down,
    name: '20261124_130000_impor',
  },
  {
    up: migration_20261124_140000_kiriman.up,
    down: migration_20261124_140000_kiriman.down,
    name: '20261124_140000_kiriman',
  },
  {
    up: migration_20261124_172140_soal.up,
    down: migration_20261124_172140_soal.down,
    name: '20261124_172140_soal',
  },
  {
    up: migration_20261124_201459_keterbukaan.up,
    down: migration_20261124_201459_keterbukaan.down,
    name: '20261124_201459_keterbukaan',
  },
  {
    up: migration_20261125_200907_belajar.up,
    down: migration_20261125_200907_belajar.down,
    name: '20261125_200907_belajar',
  },
  {
    up: migration_20261125_200944_versi.up,
    down: migration_20261125_200944_versi.down,
    name: '20261125_200944_versi',
  },
  {
    up: migration_20261125_201000_catatan_belajar.up,
    down: migration_20261125_201000_catatan_belajar.down,
    name: '20261125_201000_catatan_belajar',
  },
  {
    up: migration_20261125_201500_libur.up,
    down: migration_20261125_201500_libur.down,
    name: '20261125_201500_libur',
  },
  {
    up: migration_20261125_203738_penduduk.up,
    down: migration_20261125_203738_penduduk.down,
    name: '20261125_203738_penduduk',
  },
  {
    up: migration_20261125_204500_kiriman_oleh.up,
    down: migration_20261125_204500_kiriman_oleh.down,
    name: '20261125_204500_kiriman_oleh',
  },
  {
    up: migration_20261126_003301_ketetapan_sertifikat.up,
    down: migration_20261126_003301_ketetapan_sertifikat.down,
    name: '20261126_003301_ketetapan_sertifikat',
  },
  {
    up: migration_20261126_003500_sertifikat.up,
    down: migration_20261126_003500_sertifikat.down,
    name: '20261126_003500_sertifikat',
  },
  {
    up: migration_20261126_032630_realisasi.up,
    down: migration_20261126_032630_realisasi.down,
    name: '20261126_032630_realisasi',
  },
  {
    up: migration_20261126_032700_realisasi_tetap.up,
    down: migration_20261126_032700_realisasi_tetap.down,
    name: '20261126_032700_realisasi_tetap',
  },
  {
    up: migration_20261126_035326_topik_pelajaran.up,
    down: migration_20261126_035326_topik_pelajaran.down,
    name: '20261126_035326_topik_pelajaran',
  },
  {
    up: migration_20261126_041041_penyaluran.up,
    down: migration_20261126_041041_penyaluran.down,
    name: '20261126_041041_penyaluran',
  },
  {
    up: migration_20261126_042500_penyaluran_tetap.up,
    down: migration_20261126_042500_penyaluran_tetap.down,
    name: '20261126_042500_penyaluran_tetap',
  },
  {
    up: migration_20261126_084751_angkatan.up,
    down: migration_20261126_084751_angkatan.down,
    name: '20261126_084751_angkatan',
  },
  {
    up: migration_20261126_084800_anggota_angkatan.up,
    down: migration_20261126_084800_anggota_angkatan.down,
    name: '20261126_084800_anggota_angkatan',
  },
  {
    up: migration_20261126_085051_tanya_jawab.up,
    down: migration_20261126_085051_tanya_jawab.down,
    name: '20261126_085051_tanya_jawab',
  },
  {
    up: migration_20261126_085653_kegiatan.up,
    down: migration_20261126_085653_kegiatan.down,
    name: '20261126_085653_kegiatan',
  },
  {
    up: migration_20261126_114918_pendampingan.up,
    down: migration_20261126_114918_pendampingan.down,
    name: '20261126_114918_pendampingan',
  },
  {
    up: migration_20261126_115000_tanya_tutor.up,
    down: migration_20261126_115000_tanya_tutor.down,
    name: '20261126_115000_tanya_tutor',
  },
  {
    up: migration_20261126_115014_informasi_publik.up,
    down: migration_20261126_115014_informasi_publik.down,
    name: '20261126_115014_informasi_publik',
  },
  {
    up: migration_20261126_121000_nilai_ulang.up,
    down: migration_20261126_121000_nilai_ulang.down,
    name: '20261126_121000_nilai_ulang',
  },
  {
    up: migration_20261126_124800_antrean_salinan.up,
    down: migration_20261126_124800_antrean_salinan.down,
    name: '20261126_124800_antrean_salinan',
  },
  {
    up: migration_20261126_132629_fasilitas_lembaga_ekonomi.up,
    down: migration_20261126_132629_fasilitas_lembaga_ekonomi.down,
    name: '20261126_132629_fasilitas_lembaga_ekonomi',
  },
  {
    up: migration_20261126_152826_permohonan_informasi.up,
    down: migration_20261126_152826_permohonan_informasi.down,
    name: '20261126_152826_permohonan_informasi',
  },
  {
    up: migration_20261126_160829_rab.up,
    down: migration_20261126_160829_rab.down,
    name: '20261126_160829_rab',
  },
  {
    up: migration_20261126_163000_nilai_ulang_urut.up,
    down: migration_20261126_163000_nilai_ulang_urut.down,
    name: '20261126_163000_nilai_ulang_urut',
  },
  {
    up: migration_20261126_164000_tanya_digarap.up,
    down: migration_20261126_164000_tanya_digarap.down,
    name: '20261126_164000_tanya_digarap',
  },
  {
    up: migration_20261127_000302_acuan_anggaran.up,
    down: migration_20261127_000302_acuan_anggaran.down,
    name: '20261127_000302_acuan_anggaran',
  },
  {
    up: migration_20261127_003500_izin_pemegang.up,
    down: migration_20261127_003500_izin_pemegang.down,
    name: '20261127_003500_izin_pemegang',
  },
  {
    up: migration_20261127_025500_peserta_dikenal.up,
    down: migration_20261127_025500_peserta_dikenal.down,
    name: '20261127_025500_peserta_dikenal',
  },
  {
    up: migration_20261127_034223_dasar_dana_desa_rekening.up,
    down: migration_20261127_034223_dasar_dana_desa_rekening.down,
    name: '20261127_034223_dasar_dana_desa_rekening'
  },
];
