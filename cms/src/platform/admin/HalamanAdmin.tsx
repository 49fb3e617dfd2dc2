import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

type Props = Pick<AdminViewServerProps, 'initPageResult' | 'params' | 'searchParams'> & {
  judul: string
  children: ReactNode
}

/** A page of our own inside the admin: menu, head and margins as everywhere. */
export function HalamanAdmin({ initPageResult, params, searchParams, judul, children }: Props) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      payload={req.payload}
      permissions={permissions}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
      {...(locale === undefined ? {} : { locale })}
      {...(params === undefined ? {} : { params })}
      {...(searchParams === undefined ? {} : { searchParams })}
    >
      <Gutter>
        {/* The frame around it names no main part of the page. */}
        <main>
          <h1>{judul}</h1>
          {children}
        </main>
      </Gutter>
    </DefaultTemplate>
  )
}
