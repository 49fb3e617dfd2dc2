/** The server hands every page its record (see `platform/render.ts`); `astro dev` has no such server. */
import { defineMiddleware } from 'astro:middleware'
import { toCatatan } from './publik/catatan.ts'

export const onRequest = defineMiddleware(({ locals }, next) => {
  locals.catatan ??= toCatatan()
  return next()
})
