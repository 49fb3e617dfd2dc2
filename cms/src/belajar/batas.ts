/** How often one line may knock at the open doors of learning; kept in this process alone, a brake and no lock. */
import type { PayloadRequest } from 'payload'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Peristiwa } from '../contract/belajar.ts'
import { findAlamat } from '../pengguna/index.ts'
import { getEnv } from '../platform/env.ts'

const BATAS = {
  /** A class of sixty behind one line (a satellite dish, a provider that shares its address), each trying three times. */
  daftar: { kali: 180, detik: 600 },
  daftarHari: { kali: 1_000, detik: 86_400 },
  kode: { kali: 180, detik: 600 },
  kodeHari: { kali: 1_000, detik: 86_400 },
  /** A code with the password of an account that is there: no faster way to guess it than signing in. */
  hubungkan: { kali: 10, detik: 60 },
  /** Codes that one person prints: ten sheets of a large class. */
  terbitKode: { kali: 600, detik: 86_400 },
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
/** Accounts that open in the whole province, whatever lines they come from. */
const SEMUA_DAFTAR = { points: 6_000, duration: 3_600 }
type PintuTerbuka = 'daftar' | 'kode' | 'latihan' | 'hubungkan'
const UKURAN: Readonly<Record<PintuTerbuka, readonly Pintu[]>> = {
  daftar: ['daftar', 'daftarHari'],
  kode: ['kode', 'kodeHari'],
  latihan: ['latihan'],
  hubungkan: ['hubungkan'],
}

const createBatas = (pengali: number): Readonly<Record<Pintu, RateLimiterMemory>> => {
  const batas = (pintu: Pintu): RateLimiterMemory =>
    new RateLimiterMemory({ points: BATAS[pintu].kali * pengali, duration: BATAS[pintu].detik })
  return {
    daftar: batas('daftar'),
    daftarHari: batas('daftarHari'),
    kode: batas('kode'),
    kodeHari: batas('kodeHari'),
    hubungkan: batas('hubungkan'),
    terbitKode: batas('terbitKode'),
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
const semuaDaftar = new RateLimiterMemory(SEMUA_DAFTAR)

export const takeGiliran = (req: PayloadRequest, pintu: PintuTerbuka): Promise<boolean> =>
  takeGiliranAlamat(findAlamat(req.headers, getEnv().LEWU_PROXY_IP_HEADER), pintu)

export async function takeGiliranAlamat(alamat: string | null, pintu: PintuTerbuka): Promise<boolean> {
  for (const ukuran of UKURAN[pintu]) {
    const lolos =
      alamat === null ? await take(bersama[ukuran], 'bersama') : await take(perAlamat[ukuran], alamat)
    if (!lolos) return false
  }
  return pintu !== 'daftar' || take(semuaDaftar, 'semua')
}

/** `banyak` codes at once; a sheet that is too large for what is left prints none, and takes none of it. */
export async function takeGiliranTerbitKode(
  req: Pick<PayloadRequest, 'user'>,
  banyak: number,
): Promise<boolean> {
  const lolos = await take(perAlamat.terbitKode, toKunciOrang(req), banyak)
  if (!lolos) await restoreGiliranTerbitKode(req, banyak)
  return lolos
}

/** Turns that printed nothing: the limiter counts also what it refuses. Once its day is over there is none to give back. */
export async function restoreGiliranTerbitKode(
  req: Pick<PayloadRequest, 'user'>,
  banyak: number,
): Promise<void> {
  const kunci = toKunciOrang(req)
  if (banyak > 0 && (await perAlamat.terbitKode.get(kunci)) !== null)
    await perAlamat.terbitKode.reward(kunci, banyak)
}

const toKunciOrang = ({ user }: Pick<PayloadRequest, 'user'>): string => user?.id ?? ''

/** Learners share the line of their village office: each has a measure of their own, and their tests one beside it. */
export const takeGiliranPeserta = async (
  { user }: Pick<PayloadRequest, 'user'>,
  ukuran: 'peristiwa' | 'uji' = 'peristiwa',
): Promise<boolean> =>
  (await take(perAlamat[ukuran], user?.id ?? '')) && (await take(perAlamat[`${ukuran}Hari`], user?.id ?? ''))

/** A batch that has an answer to a test in it, or sends one in. */
export const getUkuran = (daftar: readonly Pick<Peristiwa, 'jenis'>[]): 'peristiwa' | 'uji' =>
  daftar.some(({ jenis }) => jenis === 'jawab' || jenis === 'kirim') ? 'uji' : 'peristiwa'

function take(batas: RateLimiterMemory, kunci: string, banyak = 1): Promise<boolean> {
  return batas.consume(kunci, banyak).then(
    () => true,
    () => false,
  )
}
