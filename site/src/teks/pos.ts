/** Words of the page of one budget item. */
export const TEKS_POS = {
  jawabanRencana: (nama: string, tahun: number, rencana: string) =>
    `${nama}: ${rencana} direncanakan untuk ${tahun}. Realisasinya belum dilaporkan.`,
  jawabanTerpakai: (nama: string, tahun: number, rencana: string, terpakai: string, persen: string) =>
    `${nama}: dari ${rencana} yang direncanakan untuk ${tahun}, ${terpakai} sudah dibelanjakan (${persen}).`,
  jawabanDiterima: (nama: string, tahun: number, rencana: string, diterima: string, persen: string) =>
    `${nama}: dari ${rencana} yang direncanakan untuk ${tahun}, ${diterima} sudah diterima (${persen}).`,
  bagianBelanja: 'Bagian dari belanja',
  bagianPendapatan: 'Bagian dari pendapatan',
  angkaPokok: 'Angka pokok',
  tahun: 'Dari tahun ke tahun',
  tahunCaption: 'Pos ini menurut tahun',
  sumberDana: 'Uangnya dari mana',
  sumberCaption: 'Menurut sumber dana',
  bagian: 'Kegiatan di dalamnya',
  bagianCaption: 'Kegiatan bidang ini',
  baris: 'Barisnya',
  caption: (tahun: number) => `Baris pos ini dalam APBDes ${tahun}, dalam rupiah`,
  keterangan: 'Keterangan',
  kutip: 'Cara mengutip',
  tanya: 'Bertanya kepada desa tentang pos ini',
  unduh: 'Unduh seluruh anggaran sebagai tabel (CSV)',
} as const
