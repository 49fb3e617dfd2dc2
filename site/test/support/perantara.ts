/** A wire between the site and PostgreSQL that a test can cut and mend, and that counts what goes over it. */
import { connect, createServer, type Socket } from 'node:net'
import { createPembaca } from './pernyataan.ts'

export type Perantara = {
  url: string
  /** Every statement run since the start, in order. */
  daftarPernyataan: string[]
  cut: () => void
  /** Keeps every connection open and lets nothing through, as when packets are dropped. */
  hold: () => void
  mend: () => void
  close: () => void
}

export async function createPerantara(basisData: string): Promise<Perantara> {
  const tujuan = new URL(basisData)
  const daftarSoket = new Set<Socket>()
  const daftarPernyataan: string[] = []
  let isPutus = false
  let isDiam = false
  const server = createServer((masuk) => {
    if (isPutus) return masuk.destroy()
    if (isDiam) return void daftarSoket.add(masuk.pause().on('error', () => undefined))
    const keluar = connect(Number(tujuan.port), tujuan.hostname)
    masuk.on(
      'data',
      createPembaca((nama) => daftarPernyataan.push(nama)),
    )
    for (const [satu, lain] of [
      [masuk, keluar],
      [keluar, masuk],
    ] as const) {
      daftarSoket.add(satu)
      satu.on('error', () => lain.destroy())
      satu.on('close', () => lain.destroy())
      satu.pipe(lain)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const alamat = server.address()
  const url = new URL(basisData)
  url.hostname = '127.0.0.1'
  url.port = String(typeof alamat === 'object' && alamat !== null ? alamat.port : 0)
  const cutSemua = () => {
    for (const soket of daftarSoket) soket.destroy()
    daftarSoket.clear()
  }
  const cut = () => {
    isPutus = true
    cutSemua()
  }
  const hold = () => {
    isDiam = true
    for (const soket of daftarSoket) soket.pause()
  }
  const mend = () => {
    isPutus = false
    if (isDiam) cutSemua()
    isDiam = false
  }
  const close = () => {
    cut()
    server.close()
  }
  return { url: url.href, daftarPernyataan, cut, hold, mend, close }
}
