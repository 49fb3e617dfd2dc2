/** How many characters each text of a profile may have, in the form and in its preview. */
export const PANJANG_PROFIL = {
  keteranganFoto: 200,
  alamatKantor: 200,
  jamLayanan: 120,
  teleponKantor: 30,
  emailKantor: 120,
  visi: 500,
  misi: 3000,
  batas: 120,
  sumberPenduduk: 120,
  ppid: 80,
  nomorKeputusan: 120,
} as const
