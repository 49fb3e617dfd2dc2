import { createServer } from 'node:http'

type Action = () => Promise<void> | void

export type Control = { url: string; finish: () => void }

/** Lets a browser test stop, start and kill parts of the portal: POST /stop/cms, /start/cms, /kill/postgres ... */
export async function startControl(actions: Record<string, Action>): Promise<Control> {
  const server = createServer((request, response) => {
    const action = request.method === 'POST' ? actions[request.url ?? ''] : undefined
    const answer = (status: number, text: string) => response.writeHead(status).end(`${text}\n`)
    if (!action) return void answer(404, `POST one of ${Object.keys(actions).join(' ')}`)
    Promise.resolve()
      .then(action)
      .then(
        () => answer(200, 'ok'),
        (error: unknown) => answer(500, String(error)),
      )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { url: `http://127.0.0.1:${port}`, finish: () => void server.close() }
}
