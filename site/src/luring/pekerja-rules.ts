/** What the worker does with a request. All it is not sure of goes to the network as if there were no worker. Pure. */

/**
 * `lewat`: not ours. `kursus`: from the network in time, else as saved, else the page that says there is no signal.
 * `pribadi`: of one person, only ever from the network; without it the page that knows what the phone keeps.
 * `tetap`: what never changes at its address, as saved, else from the network.
 */
export type Cara = 'lewat' | 'kursus' | 'pribadi' | 'tetap'
export type Permintaan = { cara: string; jalur: string; isNavigasi: boolean; isAsalSendiri: boolean }

export function findCara({ cara, jalur, isNavigasi, isAsalSendiri }: Permintaan): Cara {
  if (!isAsalSendiri) return 'lewat'
  if (!isNavigasi)
    return cara === 'GET' && /^\/(skrip|berkas)\/|^\/favicon\.svg$/.test(jalur) ? 'tetap' : 'lewat'
  if (/^\/belajar(\/|$)/.test(jalur)) return 'pribadi'
  if (!/^\/kursus(\/|$)/.test(jalur) || /\.json$/.test(jalur)) return 'lewat'
  return cara === 'GET' ? 'kursus' : 'pribadi'
}

/**
 * Under which addresses a page may be saved: a phone that saved a course before it got a newer version has its lessons
 * under the addresses of the newest.
 */
export const listJalurSimpanan = (jalur: string): string[] => {
  const biasa = jalur.replace(/^(\/kursus\/[^/]+)\/versi\/\d+/, '$1')
  return biasa === jalur ? [jalur] : [jalur, biasa]
}

/** An answer that is worth less than what the phone has: the server, or the cms behind it, is in trouble. */
export const isGagal = (status: number): boolean => status >= 500
