/** The server hands every page its record (see `platform/render.ts`); `astro dev` has no such server. */
import { defineMiddleware } from 'astro:middleware'
import { toCatatan } from './publik/catatan.ts'

export const onRequest = defineMiddleware(async ({ locals }, next) => {
  locals.catatan ??= toCatatan()
  locals.pengirim ??= null
  locals.belajar ??= null
  locals.akun ??= null
  locals.isSering ??= false
  try {
    return await next()
  } catch (error) {
    // Astro's own log line has neither address nor number; ours names both, with this as its reason.
    locals.catatan.galat ??= error
    throw error
  }
})
