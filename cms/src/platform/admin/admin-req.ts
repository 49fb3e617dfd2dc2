/** A request in the name of the person looking at the admin, for server components: rights apply as on REST. */
import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'

export function createAdminReq(
  payload: Payload,
  user: TypedUser | null | undefined,
): Promise<PayloadRequest> {
  return createLocalReq(user ? { user } : {}, payload)
}
