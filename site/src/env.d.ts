declare namespace App {
  interface Locals {
    /** What the page read while it was rendered. */
    catatan: import('./publik/catatan.ts').Catatan
    /** Network address of who sent a form; null where none is known. */
    pengirim: string | null
    /** Token of who has signed in to learn; null on every page that is the same for all. */
    belajar: string | null
  }
}
