/**
 * The one place that goes round the access rules. Every caller says why; a test holds the list of callers.
 */
import type { PayloadRequest } from 'payload'

/** Options for a Local API call that acts for the system itself, inside the request's transaction. */
export function asSystem(req: PayloadRequest, reason: string): { overrideAccess: true; req: PayloadRequest } {
  if (reason.trim() === '') throw new Error('A call as the system needs a reason')
  return { overrideAccess: true, req }
}
