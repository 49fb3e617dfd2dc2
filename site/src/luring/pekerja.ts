/**
 * The worker of the site. It is there only on phones whose owner has saved a course or opened a test paper; it keeps the
 * page for no signal and nothing else by itself. A new one waits until all pages of the old one are closed.
 */
import { AWALAN_KERANGKA } from './nama-cache.ts'
import { type Cara, findCara, getBatasTunggu, isGagal, listJalurSimpanan } from './pekerja-rules.ts'

/** Addresses that the page for no signal needs, put in when this file is bundled. */
declare const __KERANGKA__: string[]

type Peristiwa = Event & { waitUntil: (janji: Promise<unknown>) => void }
type PeristiwaFetch = Peristiwa & { request: Request; respondWith: (jawaban: Promise<Response>) => void }
type Pekerja = {
  addEventListener: (
    nama: 'install' | 'activate' | 'fetch',
    penangan: (peristiwa: PeristiwaFetch) => void,
  ) => void
  clients: { claim: () => Promise<void> }
  location: Location
}
// The compiler knows this scope only as that of a page.
const pekerja = self as unknown as Pekerja

const CACHE = `${AWALAN_KERANGKA}${__KERANGKA__.join('|')}`
const LURING = '/luring'

pekerja.addEventListener('install', (peristiwa) =>
  peristiwa.waitUntil(caches.open(CACHE).then((ruang) => ruang.addAll(__KERANGKA__))),
)
pekerja.addEventListener('activate', (peristiwa) =>
  peristiwa.waitUntil(deleteLama().then(() => pekerja.clients.claim())),
)
pekerja.addEventListener('fetch', (peristiwa) => {
  const { request } = peristiwa
  const { origin, pathname } = new URL(request.url)
  const cara = findCara({
    cara: request.method,
    jalur: pathname,
    isNavigasi: request.mode === 'navigate',
    isAsalSendiri: origin === pekerja.location.origin,
  })
  if (cara === 'umum') peristiwa.respondWith(fetch(request).catch(getLuring))
  if (cara === 'kursus') peristiwa.respondWith(getKursus(request, pathname))
  if (cara === 'pribadi') peristiwa.respondWith(getPribadi(request))
  if (cara === 'tetap') peristiwa.respondWith(getTetap(request))
})

async function deleteLama(): Promise<void> {
  for (const nama of await caches.keys())
    if (nama.startsWith(AWALAN_KERANGKA) && nama !== CACHE) await caches.delete(nama)
}

/** A line that is "connected" and brings nothing must not keep anybody from what the phone has. */
async function getKursus(request: Request, jalur: string): Promise<Response> {
  const simpanan = await findSimpanan(jalur)
  const jawaban = await fetchSebentar(request, 'kursus', simpanan !== undefined)
  if (simpanan === undefined) return jawaban ?? getLuring()
  return jawaban === null || isGagal(jawaban.status) ? simpanan : jawaban
}

/** Null where nothing came in time. */
const fetchSebentar = (request: Request, cara: Cara, isTersimpan: boolean): Promise<Response | null> => {
  const jaringan = fetch(request).catch(() => null)
  const batas = getBatasTunggu(cara, isTersimpan)
  return batas === null ? jaringan : Promise.race([jaringan, wait(batas)])
}

async function findSimpanan(jalur: string): Promise<Response | undefined> {
  for (const satu of listJalurSimpanan(jalur)) {
    const simpanan = await caches.match(satu)
    if (simpanan !== undefined) return simpanan
  }
  return undefined
}

async function getPribadi(request: Request): Promise<Response> {
  // A form is never sent twice, so nothing cuts it off.
  if (request.method !== 'GET') return fetch(request).catch(getLuring)
  const jawaban = await fetchSebentar(request, 'pribadi', false)
  return jawaban === null || isGagal(jawaban.status) ? getLuring() : jawaban
}

const getTetap = async (request: Request): Promise<Response> =>
  (await caches.match(request, { ignoreVary: true })) ?? fetch(request)

async function getLuring(): Promise<Response> {
  return (await caches.match(LURING, { ignoreVary: true })) ?? Response.error()
}

const wait = (ms: number): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), ms))
