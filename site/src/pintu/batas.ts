/** How often one line may send or ask; kept in this process alone, so it is a brake, not a lock. */
import { RateLimiterMemory } from 'rate-limiter-flexible'

const perPengirim = new RateLimiterMemory({ points: 5, duration: 600 })
const perDesa = new RateLimiterMemory({ points: 60, duration: 3600 })
const semua = new RateLimiterMemory({ points: 600, duration: 3600 })

/** False when it has to wait. An unknown sender counts for the village alone. */
export async function takeGiliran(pengirim: string | null, desa: string | null): Promise<boolean> {
  const antrean: [RateLimiterMemory, string][] = [
    ...(pengirim === null ? [] : ([[perPengirim, pengirim]] as [RateLimiterMemory, string][])),
    [perDesa, desa ?? 'provinsi'],
    [semua, 'semua'],
  ]
  for (const [batas, kunci] of antrean) {
    const lolos = await batas.consume(kunci).then(
      () => true,
      () => false,
    )
    if (!lolos) return false
  }
  return true
}

const perPemeriksa = new RateLimiterMemory({ points: 10, duration: 60 })

/** Codes of certificates that one line looks for in a minute. Lines that no proxy names share one measure. */
export const takeGiliranPeriksa = (pengirim: string | null): Promise<boolean> =>
  perPemeriksa.consume(pengirim ?? 'tanpa-alamat').then(
    () => true,
    () => false,
  )
