import type { APIRoute } from 'astro'

const GAMBAR = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#0b5a3e" d="M0 0h32v32H0z"/><path fill="none" stroke="#ffcf33" stroke-width="4" d="m4 22 12-12 12 12"/><path fill="#fff" d="m12 26 4-4 4 4z"/></svg>`

export const GET: APIRoute = () =>
  new Response(GAMBAR, {
    headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' },
  })
