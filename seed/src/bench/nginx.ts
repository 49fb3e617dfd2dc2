/** The yardstick: nginx with one worker serving the very bytes of a page, headers and all, as a static file. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { listTree } from './cost.ts'
import { type Answer, ask } from './http.ts'

export type Yardstick = { url: string; pid: number; finish: () => Promise<void> }

/** nginx writes these by itself. */
const OWN_HEADERS =
  /^(date|server|connection|keep-alive|content-.*|etag|transfer-encoding|last-modified|vary)$/i

export async function startYardstick(page: Answer, port: number): Promise<Yardstick> {
  const folder = mkdtempSync(join(tmpdir(), 'lewu-bench-nginx-'))
  mkdirSync(join(folder, 'isi'))
  writeFileSync(join(folder, 'isi/halaman.html.gz'), page.body)
  writeFileSync(join(folder, 'isi/halaman.html'), gunzipSync(page.body))
  writeFileSync(join(folder, 'nginx.conf'), toConfiguration(folder, port, listHeaders(page.rawHeaders)))
  const child = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}/halaman.html`
  await waitFor(url, page)
  const [, worker] = listTree(child.pid ?? 0)
  if (worker === undefined) throw new Error('nginx has no worker')
  return { url, pid: worker, finish: () => finish(child, folder) }
}

function listHeaders(raw: readonly string[]): [string, string][] {
  const pairs = raw.flatMap((name, i): [string, string][] => (i % 2 === 0 ? [[name, raw[i + 1] ?? '']] : []))
  return pairs.filter(([name]) => !OWN_HEADERS.test(name))
}

function toConfiguration(folder: string, port: number, headers: readonly [string, string][]): string {
  const added = headers.map(([name, value]) => `add_header ${name} "${value.replaceAll('"', '\\"')}";`)
  return `daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/galat.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000; keepalive_timeout 75s;
  open_file_cache max=100 inactive=60s; types { text/html html; } charset utf-8;
  client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder};
  uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
  server { listen 127.0.0.1:${port}; root ${folder}/isi; gzip_static on; gzip_vary on; ${added.join(' ')} }
}
`
}

async function waitFor(url: string, page: Answer): Promise<void> {
  const deadline = Date.now() + 5000
  for (;;) {
    const answer = await ask(url, { headers: { 'accept-encoding': 'gzip' } }).catch(() => null)
    if (answer?.body.equals(page.body)) return
    if (Date.now() > deadline) throw new Error('nginx does not serve the bytes of the page')
    await pause(50)
  }
}

async function finish(child: ChildProcess, folder: string): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await gone
  rmSync(folder, { recursive: true, force: true })
}
