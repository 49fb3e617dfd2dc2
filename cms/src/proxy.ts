/** Before the admin: the way to the sign-in page, and headers known only while serving (script nonce, https, the site's address). */
import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { findPengalihan } from './platform/admin-door.ts'
import { getEnv } from './platform/env.ts'
import { KUE_SESI } from './platform/own-cookie.ts'
import { listKepala, toCspAdmin } from './platform/security-headers.ts'

export function proxy(request: NextRequest): NextResponse {
  const hasKue = request.cookies.has(KUE_SESI)
  const pengalihan = isMembaca(request) ? findPengalihan({ ...toJalan(request), hasKue }) : null
  if (pengalihan !== null) return NextResponse.redirect(new URL(pengalihan, request.nextUrl))
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

/** What a form of the admin sends is answered by the admin itself, in its own format. */
const isMembaca = ({ method }: NextRequest): boolean => method === 'GET' || method === 'HEAD'
const toJalan = ({ nextUrl: { pathname, search } }: NextRequest) => ({ pathname, search })

/** The light pages state their own, stricter policy; REST answers no pages. */
export const config = { matcher: ['/admin', '/admin/:path*'] }
