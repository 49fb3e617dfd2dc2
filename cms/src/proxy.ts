/** Headers of the admin's pages that are known only while serving: the script nonce, https, the site's address. */
import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { getEnv } from './platform/env.ts'
import { listKepala, toCspAdmin } from './platform/security-headers.ts'

export function proxy(request: NextRequest): NextResponse {
  const { LEWU_CMS_URL, LEWU_SITE_URL } = getEnv()
  const csp = toCspAdmin(randomBytes(16).toString('base64'), new URL(LEWU_SITE_URL).origin)
  // Next reads the nonce for its own scripts out of the request's policy.
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', csp)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', csp)
  for (const [nama, nilai] of listKepala(LEWU_CMS_URL)) response.headers.set(nama, nilai)
  return response
}

/** The light pages state their own, stricter policy; REST answers no pages. */
export const config = { matcher: ['/admin', '/admin/:path*'] }
