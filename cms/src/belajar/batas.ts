/** How often one line may knock at the open doors of learning; kept in this process alone, a brake and no lock. */
import type { PayloadRequest } from 'payload'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Peristiwa } from '../contract/belajar.ts'
import { findAlamat } from '../pengguna/index.ts'
import { getEnv } from '../platform/env.ts'

const BATAS = {
  daftar: { kali: 30, detik: 600 },
  kode: { kali: 10, detik: 60 },
  latihan: { kali: 120, detik: 60 },
  /** Per learner: opening pages, and events of lessons; a phone sends a hundred events at a time. */
  peristiwa: { kali: 60, detik: 60 },
  /** A whole class in one day on one account would not come near. */
  peristiwaHari: { kali: 1_000, detik: 86_400 },
  /** Answers to a test, each sent as it changes, and sending it in: in the last minute of its time none must be lost. */
  uji: { kali: 300, detik: 60 },
  ujiHari: { kali: 5_000, detik: 86_400 },
} as const
type Pintu = keyof typeof BATAS
const TANPA_ALAMAT = 20

const createBatas = (pengali: number): Readonly<Record<Pintu, RateLimiterMemory>> => {
  const batas = (pintu: Pintu): RateLimiterMemory =>
    new RateLimiterMemory({ points: BATAS[pintu].kali * pengali, duration: BATAS[pintu].detik })
  return {
    daftar: batas('daftar'),
    kode: batas('kode'),
    latihan: batas('latihan'),
    peristiwa: batas('peristiwa'),
    peristiwaHari: batas('peristiwaHari'),
    uji: batas('uji'),
    ujiHari: batas('ujiHari'),
  }
}
const perAlamat = createBatas(1)
/** Lines that no proxy names share one measure, which is wider. */
const bersama = createBatas(TANPA_ALAMAT)

export function takeGiliran(req: PayloadRequest, pintu: 'daftar' | 'kode' | 'latihan'): Promise<boolean> {
  const alamat = findAlamat(req.headers, getEnv().LEWU_PROXY_IP_HEADER)
  return alamat === null ? take(bersama[pintu], 'bersama') : take(perAlamat[pintu], alamat)
}

/** Learners share the line of their village office: each has a measure of their own, and their tests one beside it. */
export const takeGiliranPeserta = async (
  { user }: Pick<PayloadRequest, 'user'>,
  ukuran: 'peristiwa' | 'uji' = 'peristiwa',
): Promise<boolean> =>
  (await take(perAlamat[ukuran], user?.id ?? '')) && (await take(perAlamat[`${ukuran}Hari`], user?.id ?? ''))

/** A batch that has an answer to a test in it, or sends one in. */
export const getUkuran = (daftar: readonly Pick<Peristiwa, 'jenis'>[]): 'peristiwa' | 'uji' =>
  daftar.some(({ jenis }) => jenis === 'jawab' || jenis === 'kirim') ? 'uji' : 'peristiwa'

function take(batas: RateLimiterMemory, kunci: string): Promise<boolean> {
  return batas.consume(kunci).then(
    () => true,
    () => false,
  )
}
