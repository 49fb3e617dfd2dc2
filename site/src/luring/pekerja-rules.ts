/** What the worker does with a request. All it is not sure of goes to the network as if there were no worker. Pure. */

/**
 * `lewat`: not ours. `umum`: any other page; from the network, and never kept, but where that fails the page that says there
 * is no signal stands in place of the browser's own. `kursus`: from the network in time, else as saved, else the page that says there is no signal.
 * `pribadi`: of one person, only ever from the network; without it the page that knows what the phone keeps.
 * `tetap`: what never changes at its address, as saved, else from the network.
 */
export type Cara = 'lewat' | 'umum' | 'kursus' | 'pribadi' | 'tetap'
export type Permintaan = { cara: string; jalur: string; isNavigasi: boolean; isAsalSendiri: boolean }

/** Endings of what the site serves as a file. A code of the budget ends like one too (`/pos/02.03.10`), and is a page. */
const BERKAS = /\.(csv|jpe?g|js|json|pdf|png|svg|txt|webp|xlsx|xml)$/

export function findCara({ cara, jalur, isNavigasi, isAsalSendiri }: Permintaan): Cara {
  if (!isAsalSendiri) return 'lewat'
  if (!isNavigasi)
    return cara === 'GET' && /^\/(skrip|berkas)\/|^\/favicon\.svg$/.test(jalur) ? 'tetap' : 'lewat'
  if (/^\/belajar(\/|$)/.test(jalur)) return 'pribadi'
  // A file is no page: what shows or keeps it says itself what went wrong.
  if (jalur.startsWith('/berkas/') || BERKAS.test(jalur)) return 'lewat'
  if (/^\/kursus(\/|$)/.test(jalur)) return cara === 'GET' ? 'kursus' : 'pribadi'
  // The browser's own page sends a form once more; ours could only lead away from it.
  return cara === 'GET' ? 'umum' : 'lewat'
}

/**
 * How long a page may keep somebody waiting before what the phone has takes its place, in milliseconds; null: as long as the
 * network tries. Three seconds where the very page is saved. Where it is not, three would shut out a slow line for ever: over
 * GPRS name, connection and answer take eight to ten seconds. After twenty nothing comes, and a second try finds the
 * connection made. A page of one person waits for less, since the phone shows what it knows of it.
 */
export function getBatasTunggu(cara: Cara, isTersimpan: boolean): number | null {
  if (cara === 'kursus') return isTersimpan ? 3_000 : 20_000
  return cara === 'pribadi' ? 8_000 : null
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
