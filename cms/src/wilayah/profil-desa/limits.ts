/** How many characters each text of a profile may have, in the form and in its preview. */
export const PANJANG_PROFIL = {
  keteranganFoto: 200,
  alamatKantor: 200,
  jamLayanan: 120,
  teleponKantor: 30,
} as const
