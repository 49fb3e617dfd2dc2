/** What holds until the province says otherwise. */
export const PENGATURAN_AWAL = {
  bolehKertas: true,
  /** Days after which a waiting document is called late. */
  hariMenunggu: 3,
  /** Last day (MM-DD) for setting next year's budget. Legal source: Permendagri 20/2018 Ps 38. */
  tenggatApbdes: '12-31',
  /** Working days for the evaluation of a budget. Legal source: Permendagri 20/2018 Ps 35. */
  hariKerjaEvaluasi: 20,
  /** Days after which kecamatan, kabupaten and the public see what a village has not announced as late. */
  hariTenggang: 14,
  terlambatPublik: false,
  /** Working days that camat and DPMD need between a village's papers and the official last day. */
  hariKerjaCamat: 10,
  hariKerjaDpmd: 5,
  /** Working days in which a learner's question is answered; a promise of the portal, no law. */
  hariKerjaTutor: 2,
  /** Days after the end of a cohort in which its tutors still see its learners. */
  hariTenggangTutor: 30,
} as const
