declare namespace App {
  interface Locals {
    /** What the page read while it was rendered. */
    catatan: import('./publik/catatan.ts').Catatan
    /** Network address of who sent a form; null where none is known. */
    pengirim: string | null
    /** Token of who has signed in to learn; null on every page that is the same for all. */
    belajar: string | null
    /** Name by which a phone tells accounts apart, as its cookie has it; null where nobody has signed in. */
    akun: string | null
    /** Whoever asks has asked too often for what is counted. */
    isSering: boolean
  }
}

/** Made by `platform/bundel-skrip.ts`. */
declare module 'virtual:skrip-belajar' {
  /** `nama` is the file of `halaman`; the others are source text. */
  export const SKRIP: { nama: string; halaman: string; pekerja: string; pekerjaMati: string }
}
