declare namespace App {
  interface Locals {
    /** What the page read while it was rendered. */
    catatan: import('./publik/catatan.ts').Catatan
    /** Network address of who sent a form; null where none is known. */
    pengirim: string | null
  }
}
