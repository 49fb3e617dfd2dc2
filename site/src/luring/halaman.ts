/** The script of the learning pages. Everything works without it; with it, learning goes on without a signal. */
import { findAkun } from './akun.ts'
import { startCangkang } from './cangkang.ts'
import { startKursus, startKursusSaya, startSaya } from './kursus.ts'
import { startHasil, startLembar } from './lembar.ts'
import { startPelajaran } from './pelajaran.ts'
import { openSimpanan, type Simpanan } from './simpanan.ts'

type Mulai = (tempat: HTMLElement, simpanan: Simpanan | null, akun: string | null) => Promise<void>

/** By the word that the page writes at its place for this script. */
const DAFTAR_MULAI: Readonly<Record<string, Mulai>> = {
  cangkang: startCangkang,
  hasil: startHasil,
  kursus: startKursus,
  'kursus-saya': startKursusSaya,
  lembar: startLembar,
  pelajaran: startPelajaran,
}

async function run(): Promise<void> {
  const tempat = document.querySelector<HTMLElement>('[data-luring]')
  if (tempat === null) return
  const akun = findAkun(document.cookie)
  // Its form of signing out must not wait for the store.
  if (tempat.dataset.luring === 'saya') return startSaya(tempat, openSimpanan(), akun)
  const mulai = DAFTAR_MULAI[tempat.dataset.luring ?? '']
  if (mulai !== undefined) await mulai(tempat, await openSimpanan(), akun)
}

void run()
