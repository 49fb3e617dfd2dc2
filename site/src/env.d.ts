declare namespace App {
  interface Locals {
    /** What the page read while it was rendered; absent in component tests. */
    catatan: import('./publik/catatan.ts').Catatan
  }
}
