import { Posisi as Posisi_4132b0ecb37f422069c402dd1fb8e8eb } from '../../../alur/admin/Posisi.tsx'
import { TanggalCell as TanggalCell_bdd24257e751bd3f23390b7b9ff50cbc } from '../../../platform/admin/TanggalCell.tsx'
import { TanggalField as TanggalField_1b68f44d77dcefb0c74bd3fb311510c6 } from '../../../platform/admin/TanggalField.tsx'
import { RupiahCell as RupiahCell_3663e26aaebaea7809dfe2fd5a3a7c54 } from '../../../platform/admin/RupiahCell.tsx'
import { SisaHuruf as SisaHuruf_2ee5cfa9f9a6d4143626ebb93b5b9f2c } from '../../../platform/admin/SisaHuruf.tsx'
import { Ringkasan as Ringkasan_28552badcb465b82ba6ef6dc471cf1f6 } from '../../../keuangan/apbdes/admin/Ringkasan.tsx'
import { Perjalanan as Perjalanan_a06d823fa372070df26b62f1f1eb8ee9 } from '../../../alur/admin/Perjalanan.tsx'
import { TautanImpor as TautanImpor_d8dab07ab6cb8efcb875c54b367d4ff2 } from '../../../keuangan/apbdes/admin/TautanImpor.tsx'
import { PelajariCara as PelajariCara_918ac5f97d868238559178bd737229ea } from '../../../belajar/pelajari/admin/PelajariCara.tsx'
import { TombolAlur as TombolAlur_e91cc4a60a476cfeff7395d6bac90532 } from '../../../alur/admin/TombolAlur.tsx'
import { IsianTersimpan as IsianTersimpan_3f959e70ec3b23f77725a11e0495f37c } from '../../../platform/admin/IsianTersimpan.tsx'
import { GalatTetap as GalatTetap_41e24d2035fd3a2c3537c5f784aa7785 } from '../../../platform/admin/GalatTetap.tsx'
import { TautanRealisasi as TautanRealisasi_42c36ae2daf436518b235741a7503acf } from '../../../keuangan/realisasi/admin/TautanRealisasi.tsx'
import { KeRadar as KeRadar_012ba3f35322ec040618a5b68a95d6ae } from '../../../keuangan/penyaluran/admin/KeRadar.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { PenyuntingTerbukaClient as PenyuntingTerbukaClient_4f0566b040b3f8ad4b740ac0bcb94272 } from '../../../platform/admin/PenyuntingTerbuka.tsx'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TombolPratinjauProfil as TombolPratinjauProfil_43f56cf61b0c91d617508e64c1d0a25b } from '../../../wilayah/profil-desa/admin/TombolPratinjauProfil.tsx'
import { BukaHalaman as BukaHalaman_639001dd516a033d1a050a9feea72b7c } from '../../../pesan/admin/BukaHalaman.tsx'
import { JudulBaris as JudulBaris_806087674a52702874192f5f9b495ce5 } from '../../../platform/admin/JudulBaris.tsx'
import { UkuranPelajaran as UkuranPelajaran_dc25bf93650204255dfe4928ec9de97b } from '../../../belajar/pelajaran/admin/UkuranPelajaran.tsx'
import { TelaahHukum as TelaahHukum_4dbeac6a2290b942690207ffbf1dbd91 } from '../../../belajar/telaah/admin/TelaahHukum.tsx'
import { TautanSoal as TautanSoal_f70ddcfe6281ac67dcf735b9de0fea69 } from '../../../belajar/soal/admin/TautanSoal.tsx'
import { KemajuanSalinan as KemajuanSalinan_7edc69a39b60dea89535a3561a20051d } from '../../../belajar/kewajiban/admin/KemajuanSalinan.tsx'
import { TautanSertifikat as TautanSertifikat_51ece28f7c03fefdc899e7d2035e260d } from '../../../belajar/sertifikat/admin/TautanSertifikat.tsx'
import { TautanAngkatan as TautanAngkatan_2162797873921be067f6c7bc664c1ec0 } from '../../../belajar/angkatan/admin/TautanAngkatan.tsx'
import { SandiLama as SandiLama_ae5caa4ce404fc20191a59693d4b8306 } from '../../../pengguna/admin/SandiLama.tsx'
import { TombolKeluar as TombolKeluar_7efca585016e285b9a96cf4b47370ca4 } from '../../../platform/admin/TombolKeluar.tsx'
import { Ikon as Ikon_eed0d68f52dd1093d3fef5f30fbc6226 } from '../../../platform/admin/Logo.tsx'
import { Logo as Logo_eed0d68f52dd1093d3fef5f30fbc6226 } from '../../../platform/admin/Logo.tsx'
import { Sapaan as Sapaan_5722406f644e474f1dee5b5d68e09ccd } from '../../../pengguna/admin/Sapaan.tsx'
import { TautanTulis as TautanTulis_8761af99b8725585c952ba67f36e0a0c } from '../../../informasi/admin/TautanTulis.tsx'
import { TautanKiriman as TautanKiriman_27b240d42f680579d9c7b50981273d15 } from '../../../keuangan/kiriman/admin/TautanKiriman.tsx'
import { Beranda as Beranda_a7bf4d576a82edbe6645b070888d3376 } from '../../../alur/admin/Beranda.tsx'
import { PengumumanAnggaran as PengumumanAnggaran_dd826c3ad345e38141b7a83aea6e778a } from '../../../keterbukaan/admin/PengumumanAnggaran.tsx'
import { KalenderAnggaran as KalenderAnggaran_89c6e7fc83b688f81ecc393f0f904840 } from '../../../keuangan/kalender/admin/KalenderAnggaran.tsx'
import { TautanRadar as TautanRadar_ad0b3f8c7653dd0544c0e3202958e5db } from '../../../keuangan/penyaluran/admin/TautanRadar.tsx'
import { PesanMenunggu as PesanMenunggu_e1e78733d7a3682cd3dd69faedb305e8 } from '../../../pesan/admin/PesanMenunggu.tsx'
import { PelajaranTinjau as PelajaranTinjau_6ef2480f208ff08296157f36f2c6763b } from '../../../belajar/peraturan/admin/PelajaranTinjau.tsx'
import { TautanKode as TautanKode_340ddfa32a4eb984885332a5a6ea95fe } from '../../../belajar/akun/admin/TautanKode.tsx'
import { TautanRingkasan as TautanRingkasan_54329cd718e2b0a1d7957dd4ec94202f } from '../../../belajar/ringkasan/admin/TautanRingkasan.tsx'
import { TanyaMenunggu as TanyaMenunggu_a9935a8a60491f9eaa755d5a1d62c64e } from '../../../belajar/tanya/admin/TanyaMenunggu.tsx'
import { TautanStaf as TautanStaf_2441bf4adc73624c5956ebcc54cb7d6d } from '../../../belajar/staf/admin/TautanStaf.tsx'
import { PilihDesa as PilihDesa_c329438562a155be4f8cb81855b841a2 } from '../../../pengguna/admin/PilihDesa.tsx'
import { LabelEditor as LabelEditor_8d4121607febff956a1e94186926c603 } from '../../../platform/admin/LabelEditor.tsx'
import { PesanIsian as PesanIsian_5dcb4d114dcee7ce749c3fc1105004da } from '../../../platform/admin/PesanIsian.tsx'
import { TulisanUtuh as TulisanUtuh_031da1ec1cb207b9a5bda9d893fddff6 } from '../../../platform/admin/TulisanUtuh.tsx'
import { ImporSoal as ImporSoal_a3d156b6b7748eccde016dd81a45e9b8 } from '../../../belajar/soal/admin/ImporSoal.tsx'
import { KirimanKabupaten as KirimanKabupaten_b86f036d872a077ba676815a2aebe8c2 } from '../../../keuangan/kiriman/admin/KirimanKabupaten.tsx'
import { Impor as Impor_a3773851d42bd8f8c2919b3f020ce0e0 } from '../../../keuangan/apbdes/admin/Impor.tsx'
import { Lembar as Lembar_039331f26c7c3dd6339984e5b88f15d7 } from '../../../keuangan/apbdes/lembar/admin/Lembar.tsx'
import { RealisasiAnggaran as RealisasiAnggaran_92fbda934585d5e14620ffa995f26448 } from '../../../keuangan/realisasi/admin/RealisasiAnggaran.tsx'
import { DesaKurangLangkah as DesaKurangLangkah_17065c9fc5170dcd3ab8f0d0a34797dc } from '../../../keuangan/kalender/admin/DesaKurangLangkah.tsx'
import { PengumumanDesa as PengumumanDesa_ef12c9a0360cff31b8363f52bb204d48 } from '../../../keterbukaan/admin/PengumumanDesa.tsx'
import { RadarPenyaluran as RadarPenyaluran_4de3ceb1bd73b6637cf33c2ebf53cf78 } from '../../../keuangan/penyaluran/admin/RadarPenyaluran.tsx'
import { AkunPeserta as AkunPeserta_efb0d701e33afa7ecc685713129e6932 } from '../../../belajar/akun/admin/AkunPeserta.tsx'
import { KodeBelajar as KodeBelajar_26444b8e9b62af76826603122dc00107 } from '../../../belajar/akun/admin/KodeBelajar.tsx'
import { AngkatanBelajar as AngkatanBelajar_d39589e41f71315d695bd226d9f4228f } from '../../../belajar/angkatan/admin/AngkatanBelajar.tsx'
import { KursusPerangkat as KursusPerangkat_5a25e0b32c3e1db280c5565e69d40f90 } from '../../../belajar/staf/admin/KursusPerangkat.tsx'
import { NilaiUlang as NilaiUlang_ee61c92495c8eeb2ec77eaa42bb5e9ce } from '../../../belajar/nilai-ulang/admin/NilaiUlang.tsx'
import { TanyaTutor as TanyaTutor_ce816c545ea04e883773967e2a72f7a9 } from '../../../belajar/tanya/admin/TanyaTutor.tsx'
import { SoalTersulit as SoalTersulit_eab9a7ce7a32c534c322e1d93c1cf1e1 } from '../../../belajar/percobaan/admin/SoalTersulit.tsx'
import { PengumumanKursus as PengumumanKursus_9db2f9173397709eab95d18672889c3d } from '../../../belajar/angkatan/admin/PengumumanKursus.tsx'
import { RingkasanBelajar as RingkasanBelajar_fa5f15752b369f43239271e034626d13 } from '../../../belajar/ringkasan/admin/RingkasanBelajar.tsx'
import { Sertifikat as Sertifikat_4413604909eb9c88e29d96c5cfc26f7f } from '../../../belajar/sertifikat/admin/Sertifikat.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/alur/admin/Posisi.tsx#Posisi": Posisi_4132b0ecb37f422069c402dd1fb8e8eb,
  "/platform/admin/TanggalCell.tsx#TanggalCell": TanggalCell_bdd24257e751bd3f23390b7b9ff50cbc,
  "/platform/admin/TanggalField.tsx#TanggalField": TanggalField_1b68f44d77dcefb0c74bd3fb311510c6,
  "/platform/admin/RupiahCell.tsx#RupiahCell": RupiahCell_3663e26aaebaea7809dfe2fd5a3a7c54,
  "/platform/admin/SisaHuruf.tsx#SisaHuruf": SisaHuruf_2ee5cfa9f9a6d4143626ebb93b5b9f2c,
  "/keuangan/apbdes/admin/Ringkasan.tsx#Ringkasan": Ringkasan_28552badcb465b82ba6ef6dc471cf1f6,
  "/alur/admin/Perjalanan.tsx#Perjalanan": Perjalanan_a06d823fa372070df26b62f1f1eb8ee9,
  "/keuangan/apbdes/admin/TautanImpor.tsx#TautanImpor": TautanImpor_d8dab07ab6cb8efcb875c54b367d4ff2,
  "/belajar/pelajari/admin/PelajariCara.tsx#PelajariCara": PelajariCara_918ac5f97d868238559178bd737229ea,
  "/alur/admin/TombolAlur.tsx#TombolAlur": TombolAlur_e91cc4a60a476cfeff7395d6bac90532,
  "/platform/admin/IsianTersimpan.tsx#IsianTersimpan": IsianTersimpan_3f959e70ec3b23f77725a11e0495f37c,
  "/platform/admin/GalatTetap.tsx#GalatTetap": GalatTetap_41e24d2035fd3a2c3537c5f784aa7785,
  "/keuangan/realisasi/admin/TautanRealisasi.tsx#TautanRealisasi": TautanRealisasi_42c36ae2daf436518b235741a7503acf,
  "/keuangan/penyaluran/admin/KeRadar.tsx#KeRadar": KeRadar_012ba3f35322ec040618a5b68a95d6ae,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/platform/admin/PenyuntingTerbuka.tsx#PenyuntingTerbukaClient": PenyuntingTerbukaClient_4f0566b040b3f8ad4b740ac0bcb94272,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/wilayah/profil-desa/admin/TombolPratinjauProfil.tsx#TombolPratinjauProfil": TombolPratinjauProfil_43f56cf61b0c91d617508e64c1d0a25b,
  "/pesan/admin/BukaHalaman.tsx#BukaHalaman": BukaHalaman_639001dd516a033d1a050a9feea72b7c,
  "/platform/admin/JudulBaris.tsx#JudulBaris": JudulBaris_806087674a52702874192f5f9b495ce5,
  "/belajar/pelajaran/admin/UkuranPelajaran.tsx#UkuranPelajaran": UkuranPelajaran_dc25bf93650204255dfe4928ec9de97b,
  "/belajar/telaah/admin/TelaahHukum.tsx#TelaahHukum": TelaahHukum_4dbeac6a2290b942690207ffbf1dbd91,
  "/belajar/soal/admin/TautanSoal.tsx#TautanSoal": TautanSoal_f70ddcfe6281ac67dcf735b9de0fea69,
  "/belajar/kewajiban/admin/KemajuanSalinan.tsx#KemajuanSalinan": KemajuanSalinan_7edc69a39b60dea89535a3561a20051d,
  "/belajar/sertifikat/admin/TautanSertifikat.tsx#TautanSertifikat": TautanSertifikat_51ece28f7c03fefdc899e7d2035e260d,
  "/belajar/angkatan/admin/TautanAngkatan.tsx#TautanAngkatan": TautanAngkatan_2162797873921be067f6c7bc664c1ec0,
  "/pengguna/admin/SandiLama.tsx#SandiLama": SandiLama_ae5caa4ce404fc20191a59693d4b8306,
  "/platform/admin/TombolKeluar.tsx#TombolKeluar": TombolKeluar_7efca585016e285b9a96cf4b47370ca4,
  "/platform/admin/Logo.tsx#Ikon": Ikon_eed0d68f52dd1093d3fef5f30fbc6226,
  "/platform/admin/Logo.tsx#Logo": Logo_eed0d68f52dd1093d3fef5f30fbc6226,
  "/pengguna/admin/Sapaan.tsx#Sapaan": Sapaan_5722406f644e474f1dee5b5d68e09ccd,
  "/informasi/admin/TautanTulis.tsx#TautanTulis": TautanTulis_8761af99b8725585c952ba67f36e0a0c,
  "/keuangan/kiriman/admin/TautanKiriman.tsx#TautanKiriman": TautanKiriman_27b240d42f680579d9c7b50981273d15,
  "/alur/admin/Beranda.tsx#Beranda": Beranda_a7bf4d576a82edbe6645b070888d3376,
  "/keterbukaan/admin/PengumumanAnggaran.tsx#PengumumanAnggaran": PengumumanAnggaran_dd826c3ad345e38141b7a83aea6e778a,
  "/keuangan/kalender/admin/KalenderAnggaran.tsx#KalenderAnggaran": KalenderAnggaran_89c6e7fc83b688f81ecc393f0f904840,
  "/keuangan/penyaluran/admin/TautanRadar.tsx#TautanRadar": TautanRadar_ad0b3f8c7653dd0544c0e3202958e5db,
  "/pesan/admin/PesanMenunggu.tsx#PesanMenunggu": PesanMenunggu_e1e78733d7a3682cd3dd69faedb305e8,
  "/belajar/peraturan/admin/PelajaranTinjau.tsx#PelajaranTinjau": PelajaranTinjau_6ef2480f208ff08296157f36f2c6763b,
  "/belajar/akun/admin/TautanKode.tsx#TautanKode": TautanKode_340ddfa32a4eb984885332a5a6ea95fe,
  "/belajar/ringkasan/admin/TautanRingkasan.tsx#TautanRingkasan": TautanRingkasan_54329cd718e2b0a1d7957dd4ec94202f,
  "/belajar/tanya/admin/TanyaMenunggu.tsx#TanyaMenunggu": TanyaMenunggu_a9935a8a60491f9eaa755d5a1d62c64e,
  "/belajar/staf/admin/TautanStaf.tsx#TautanStaf": TautanStaf_2441bf4adc73624c5956ebcc54cb7d6d,
  "/pengguna/admin/PilihDesa.tsx#PilihDesa": PilihDesa_c329438562a155be4f8cb81855b841a2,
  "/platform/admin/LabelEditor.tsx#LabelEditor": LabelEditor_8d4121607febff956a1e94186926c603,
  "/platform/admin/PesanIsian.tsx#PesanIsian": PesanIsian_5dcb4d114dcee7ce749c3fc1105004da,
  "/platform/admin/TulisanUtuh.tsx#TulisanUtuh": TulisanUtuh_031da1ec1cb207b9a5bda9d893fddff6,
  "/belajar/soal/admin/ImporSoal.tsx#ImporSoal": ImporSoal_a3d156b6b7748eccde016dd81a45e9b8,
  "/keuangan/kiriman/admin/KirimanKabupaten.tsx#KirimanKabupaten": KirimanKabupaten_b86f036d872a077ba676815a2aebe8c2,
  "/keuangan/apbdes/admin/Impor.tsx#Impor": Impor_a3773851d42bd8f8c2919b3f020ce0e0,
  "/keuangan/apbdes/lembar/admin/Lembar.tsx#Lembar": Lembar_039331f26c7c3dd6339984e5b88f15d7,
  "/keuangan/realisasi/admin/RealisasiAnggaran.tsx#RealisasiAnggaran": RealisasiAnggaran_92fbda934585d5e14620ffa995f26448,
  "/keuangan/kalender/admin/DesaKurangLangkah.tsx#DesaKurangLangkah": DesaKurangLangkah_17065c9fc5170dcd3ab8f0d0a34797dc,
  "/keterbukaan/admin/PengumumanDesa.tsx#PengumumanDesa": PengumumanDesa_ef12c9a0360cff31b8363f52bb204d48,
  "/keuangan/penyaluran/admin/RadarPenyaluran.tsx#RadarPenyaluran": RadarPenyaluran_4de3ceb1bd73b6637cf33c2ebf53cf78,
  "/belajar/akun/admin/AkunPeserta.tsx#AkunPeserta": AkunPeserta_efb0d701e33afa7ecc685713129e6932,
  "/belajar/akun/admin/KodeBelajar.tsx#KodeBelajar": KodeBelajar_26444b8e9b62af76826603122dc00107,
  "/belajar/angkatan/admin/AngkatanBelajar.tsx#AngkatanBelajar": AngkatanBelajar_d39589e41f71315d695bd226d9f4228f,
  "/belajar/staf/admin/KursusPerangkat.tsx#KursusPerangkat": KursusPerangkat_5a25e0b32c3e1db280c5565e69d40f90,
  "/belajar/nilai-ulang/admin/NilaiUlang.tsx#NilaiUlang": NilaiUlang_ee61c92495c8eeb2ec77eaa42bb5e9ce,
  "/belajar/tanya/admin/TanyaTutor.tsx#TanyaTutor": TanyaTutor_ce816c545ea04e883773967e2a72f7a9,
  "/belajar/percobaan/admin/SoalTersulit.tsx#SoalTersulit": SoalTersulit_eab9a7ce7a32c534c322e1d93c1cf1e1,
  "/belajar/angkatan/admin/PengumumanKursus.tsx#PengumumanKursus": PengumumanKursus_9db2f9173397709eab95d18672889c3d,
  "/belajar/ringkasan/admin/RingkasanBelajar.tsx#RingkasanBelajar": RingkasanBelajar_fa5f15752b369f43239271e034626d13,
  "/belajar/sertifikat/admin/Sertifikat.tsx#Sertifikat": Sertifikat_4413604909eb9c88e29d96c5cfc26f7f,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
