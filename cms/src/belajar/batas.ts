/** How often one line may knock at the open doors of learning; kept in this process alone, a brake and no lock. */
import type { PayloadRequest } from 'payload'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { findAlamat } from '../pengguna/index.ts'
import { getEnv } from '../platform/env.ts'

const BATAS = {
  daftar: { kali: 30, detik: 600 },
  kode: { kali: 10, detik: 60 },
  latihan: { kali: 120, detik: 60 },
  /** Per learner: a phone sends a hundred events at a time. */
  peristiwa: { kali: 60, detik: 60 },
  /** A whole class in one day on one account would not come near. */
  peristiwaHari: { kali: 1_000, detik: 86_400 },
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
  }
}
const perAlamat = createBatas(1)
/** Lines that no proxy names share one measure, which is wider. */
const bersama = createBatas(TANPA_ALAMAT)

export function takeGiliran(req: PayloadRequest, pintu: 'daftar' | 'kode' | 'latihan'): Promise<boolean> {
  const alamat = findAlamat(req.headers, getEnv().LEWU_PROXY_IP_HEADER)
  return alamat === null ? take(bersama[pintu], 'bersama') : take(perAlamat[pintu], alamat)
}

/** Learners share the line of their village office: each has a measure of their own. */
export const takeGiliranPeserta = async (req: PayloadRequest): Promise<boolean> =>
  (await take(perAlamat.peristiwa, req.user?.id ?? '')) &&
  (await take(perAlamat.peristiwaHari, req.user?.id ?? ''))

function take(batas: RateLimiterMemory, kunci: string): Promise<boolean> {
  return batas.consume(kunci).then(
    () => true,
    () => false,
  )
}
