import type { APIRoute } from 'astro'
import { findPdfSertifikat } from '../../../pintu/belajar.ts'
import { toTidakAda } from '../../../platform/tidak-ada.ts'

/** The learner's own certificate as a file; whoever is not signed in signs in first. */
export const GET: APIRoute = async ({ params, locals, redirect }) => {
  const { belajar: token, pengirim } = locals
  const jawaban = token === null ? null : await findPdfSertifikat({ token, pengirim }, params.id ?? '')
  if (jawaban === null || (jawaban.keadaan === 'ditolak' && jawaban.status === 401))
    return redirect('/belajar/masuk', 303)
  // The page of the course says what is missing; a file cannot.
  if (jawaban.keadaan === 'mati') return redirect('/belajar', 303)
  if (jawaban.keadaan === 'ditolak') return toTidakAda()
  return new Response(jawaban.isi, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="sertifikat.pdf"',
      'cache-control': 'private, no-store',
    },
  })
}
