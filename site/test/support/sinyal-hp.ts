/** The line of a phone to the portal, which a test can cut: whatever asks, page or worker, finds nobody. */
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

export class SinyalHp {
  readonly #soket = new Set<Socket>()
  readonly #server: Server
  #isPutus = false

  constructor() {
    this.#server = createServer((req, res) => {
      const { hostname, port, pathname, search } = new URL(req.url ?? '')
      const keluar = request(
        { hostname, port, path: `${pathname}${search}`, method: req.method, headers: req.headers },
        (jawaban) => {
          res.writeHead(jawaban.statusCode ?? 502, jawaban.rawHeaders)
          jawaban.on('error', () => res.destroy()).pipe(res)
        },
      )
      keluar.on('error', () => res.destroy())
      res.on('close', () => keluar.destroy())
      req.pipe(keluar)
    })
    this.#server.on('connection', (soket: Socket) => {
      if (this.#isPutus) return void soket.destroy()
      this.#soket.add(soket)
      soket.on('error', () => soket.destroy()).on('close', () => this.#soket.delete(soket))
    })
  }

  /** The address of the line, as a browser takes a proxy. */
  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }
  cut(): void {
    this.#isPutus = true
    for (const soket of this.#soket) soket.destroy()
  }
  mend(): void {
    this.#isPutus = false
  }
  close(): void {
    this.cut()
    this.#server.close()
  }
}
