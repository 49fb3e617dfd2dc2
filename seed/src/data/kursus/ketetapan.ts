/** The decree under which certificates of the sample courses are issued. */

/** What the issuer would decide; no hours, since no decree names any. */
export const KETETAPAN_CONTOH = {
  nomor: '000/CONTOH/2026',
  tanggal: '2026-01-05',
  penerbit: 'Dinas Pemberdayaan Masyarakat dan Desa (data contoh)',
  formatNomor: 'CONTOH/{urut:4}/{tahun}',
  tempat: 'Palangka Raya',
  penandatangan: 'Tarung Contoh',
  jabatanPenandatangan: 'Kepala Dinas (data contoh)',
  berlakuDari: '2026-01-05',
}
