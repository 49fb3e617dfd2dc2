import type { APIRoute } from 'astro'
import { recordTitipan } from '../../pintu/sinkron.ts'

/** Takes what a phone has kept of learning; the answer names each event. */
export const POST: APIRoute = async ({ request, locals }) => {
  // A body that is no form at all is a form without fields.
  const form = await request.formData().catch(() => new FormData())
  const { status, isi } = await recordTitipan(locals, form, Date.now())
  return new Response(JSON.stringify(isi), {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'private, no-store' },
  })
}
