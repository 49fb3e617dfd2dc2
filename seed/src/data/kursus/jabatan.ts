/**
 * Offices that the register of officials and the roles of a village know, for the table of who is to take which course.
 * No law fixes such a duty; the table follows what public training of villages sends to each course.
 */
export const PERANGKAT = [
  'Sekretaris Desa',
  'Kaur Tata Usaha dan Umum',
  'Kaur Keuangan',
  'Kaur Perencanaan',
  'Kasi Pemerintahan',
  'Kasi Kesejahteraan',
  'Kasi Pelayanan',
] as const
/** Everybody who holds an office of the village. */
export const JABATAN: readonly string[] = ['Kepala Desa', ...PERANGKAT, 'BPD']
