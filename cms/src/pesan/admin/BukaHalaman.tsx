import type { UIFieldServerProps } from 'payload'
import { getEnv } from '../../platform/env.ts'

/** The page that a message is about, as visitors see it. What they wrote leads nowhere but to our own site. */
export function BukaHalaman({ data }: UIFieldServerProps) {
  const situs = getEnv().LEWU_SITE_URL
  const halaman: unknown = Object(data).halaman
  if (typeof halaman !== 'string' || !halaman.startsWith('/') || !URL.canParse(halaman, situs)) return null
  const { href, origin } = new URL(halaman, situs)
  if (origin !== new URL(situs).origin) return null
  return (
    <p>
      <a href={href} target="_blank" rel="noreferrer">
        Buka halaman yang dimaksud
      </a>
    </p>
  )
}
