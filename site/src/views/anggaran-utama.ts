/** Which budget of a village leads. Pure. */

/**
 * The one of the running year, which is what is being spent; where it is not published, the newest. Next year's is set
 * in December and is named beside it: `berikut`. `daftar` has the newest year first.
 */
export function findAnggaranUtama<Anggaran extends { tahun: number }>(
  daftar: readonly Anggaran[],
  tahunBerjalan: number,
): { utama: Anggaran | null; berikut: Anggaran[] } {
  const utama = daftar.find(({ tahun }) => tahun === tahunBerjalan) ?? daftar.at(0) ?? null
  return { utama, berikut: daftar.filter(({ tahun }) => utama !== null && tahun > utama.tahun) }
}
