/** What the villages that record realisation tell of two activities of the sample budget, invented. */
export const KEGIATAN_CONTOH = [
  {
    kodeKegiatan: '02.03.10',
    keluaran: 'Jalan lingkungan selebar 2,5 meter, cor 12 sentimeter',
    daftarTempat: [
      { dusun: 'Dusun 1', volume: 180, satuan: 'meter' },
      { dusun: 'Dusun 2', volume: 180, satuan: 'meter' },
    ],
    mulai: '04-15',
    selesai: '11-30',
    pelaksana: 'kasi-kesejahteraan',
    tim: [
      'Ketua, unsur perangkat desa',
      'Sekretaris, unsur lembaga kemasyarakatan',
      'Anggota, unsur masyarakat',
    ],
    foto: [
      { hari: '04-20', tahap: '0', keterangan: 'Gambar rekaan: sebelum dikerjakan' },
      { hari: '06-20', tahap: '50', keterangan: 'Gambar rekaan: Dusun 1 selesai' },
    ],
  },
  {
    kodeKegiatan: '02.04.11',
    keluaran: 'Sumur bor dengan jaringan pipa',
    daftarTempat: [{ dusun: 'Dusun 1', volume: 1, satuan: 'unit' }],
    mulai: '08-01',
    selesai: '10-15',
    pelaksana: 'kasi-pelayanan',
    tim: ['Ketua, unsur perangkat desa', 'Anggota, unsur masyarakat'],
    penyedia: 'CV Contoh Sumber Air',
    foto: [],
  },
] as const
