/**
 * The worker for the day the other one does harm: served in its place (`LEWU_PEKERJA=mati`), it takes away the pages that are
 * saved on the phone and itself. What is open stays as it is, since somebody may be writing in it: the next page that is loaded
 * has no worker. What a phone has noted and not sent yet lies in stores that no worker touches, this one least of all.
 */
import { AWALAN_KERANGKA, AWALAN_PAKET } from './nama-cache.ts'

type Peristiwa = Event & { waitUntil: (janji: Promise<unknown>) => void }
type Pekerja = {
  addEventListener: (nama: 'install' | 'activate', penangan: (peristiwa: Peristiwa) => void) => void
  skipWaiting: () => Promise<void>
  registration: { unregister: () => Promise<boolean> }
}
// The compiler knows this scope only as that of a page.
const pekerja = self as unknown as Pekerja

// The one that does harm is not waited for.
pekerja.addEventListener('install', (peristiwa) => peristiwa.waitUntil(pekerja.skipWaiting()))
pekerja.addEventListener('activate', (peristiwa) => peristiwa.waitUntil(finish()))

async function finish(): Promise<void> {
  for (const nama of await caches.keys())
    if ([AWALAN_KERANGKA, AWALAN_PAKET].some((awalan) => nama.startsWith(awalan))) await caches.delete(nama)
  await pekerja.registration.unregister()
}
