/** The script of the learning pages. Everything works without it; with it, learning goes on without a signal. */
import { findAkun } from './akun.ts'
import type { Lanjutan } from './bentuk.ts'
import { startCangkang } from './cangkang.ts'
import { startKursus, startKursusSaya, startSaya } from './kursus.ts'
import { startHasil, startLembar } from './lembar.ts'
import { startPelajaran } from './pelajaran.ts'
import { openSimpanan, type Simpanan } from './simpanan.ts'
import { startTahanKirim } from './tahan-kirim.ts'

/** Takes the page's forms over, and gives what is left to do then. */
type Mulai = (tempat: HTMLElement, simpanan: Simpanan | null, akun: string | null) => Promise<Lanjutan>

/** By the word that the page writes at its place for this script. */
const DAFTAR_MULAI: Readonly<Record<string, Mulai>> = {
  cangkang: startCangkang,
  hasil: startHasil,
  kursus: startKursus,
  'kursus-saya': startKursusSaya,
  lembar: startLembar,
  pelajaran: startPelajaran,
  saya: startSaya,
}

async function run(): Promise<void> {
  const tempat = document.querySelector<HTMLElement>('[data-luring]')
  if (tempat === null) return
  const mulai = DAFTAR_MULAI[tempat.dataset.luring ?? '']
  if (mulai === undefined) return
  const finishTahan = startTahanKirim()
  const lanjut = await openSimpanan()
    .then((simpanan) => mulai(tempat, simpanan, findAkun(document.cookie)))
    .finally(finishTahan)
  await lanjut?.()
}

void run()
