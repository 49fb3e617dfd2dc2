/** Chance from a seed: the same seed gives the same paper again. Pure; the seed never leaves the server. */
import { createHash } from 'node:crypto'

/** Whole numbers from 0 up to and without `batas`, each as likely as the other. */
export type Acak = (batas: number) => number

const RUANG = 2 ** 32

export function createAcak(benih: string): Acak {
  let nomor = 0
  const take = (): number => createHash('sha256').update(`${benih}:${nomor++}`).digest().readUInt32BE()
  return (batas) => {
    // What does not divide evenly would favour the first ones.
    const utuh = RUANG - (RUANG % batas)
    let angka = take()
    while (angka >= utuh) angka = take()
    return angka % batas
  }
}

export function toTeracak<Isi>(daftar: readonly Isi[], acak: Acak): Isi[] {
  const hasil: Isi[] = []
  for (const satu of daftar) {
    const tempat = acak(hasil.length + 1)
    hasil.splice(tempat, 0, satu)
  }
  return hasil
}
