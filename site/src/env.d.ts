declare namespace App {
  interface Locals {
    /** What the page read while it was rendered. */
    catatan: import('./publik/catatan.ts').Catatan
  }
}
