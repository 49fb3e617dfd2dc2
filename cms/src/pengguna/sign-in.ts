/** Signing in from our own code: the ordinary login, with all its limits and delays. */
import { createLocalReq, type Payload, type RequestContext } from 'payload'
import { TANPA_SESI } from '../platform/session-rows.ts'
import { finishSlots } from '../platform/slots.ts'
import { BERPINTU } from './password-slots.ts'

/** In a request of its own, outside any change under way; the id of the account, or null where it does not fit. Signs nobody in. */
export async function findPenggunaBySandi(
  payload: Payload,
  { headers, email, sandi }: { headers: Headers; email: string; sandi: string },
  context: RequestContext = {},
): Promise<string | null> {
  const req = await createLocalReq(
    { req: { headers }, context: { ...context, [BERPINTU]: true, [TANPA_SESI]: true } },
    payload,
  )
  try {
    const { user } = await payload.login({
      collection: 'pengguna',
      data: { email, password: sandi },
      depth: 0,
      overrideAccess: false,
      req,
    })
    return user?.id ?? null
  } catch (error) {
    // By status and not by class: the server's parts each carry a copy of Payload's classes.
    if (!(error instanceof Error && 'status' in error && [400, 401].includes(Number(error.status))))
      throw error
    payload.logger.warn({ msg: 'Gagal masuk', peristiwa: 'gagal-masuk' })
    return null
  } finally {
    finishSlots(req)
  }
}
