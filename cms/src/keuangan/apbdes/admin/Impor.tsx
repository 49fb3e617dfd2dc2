import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { listDesaPilihan } from '../../../pengguna/index.ts'
import { ImporForm } from './ImporForm.tsx'
import { PenjelasanKolom } from './PenjelasanKolom.tsx'

/** /admin/impor-apbdes: rehearsal first, then the import. */
export async function Impor({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  if (req.user === null) redirect('/masuk?tujuan=/admin/impor-apbdes')
  const daftarDesa = await listDesaPilihan(req)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      payload={req.payload}
      permissions={permissions}
      user={req.user}
      visibleEntities={visibleEntities}
      {...(locale === undefined ? {} : { locale })}
      {...(params === undefined ? {} : { params })}
      {...(searchParams === undefined ? {} : { searchParams })}
    >
      <Gutter>
        <h1>Impor APBDes</h1>
        <p>
          Berkas diperiksa dahulu tanpa menyimpan apa pun. Anda melihat hasilnya, lalu memutuskan menyimpannya
          sebagai draf. Yang diterima: cetakan Penjabaran atau LRA sebagai Excel (.xlsx) atau CSV, ZIP ekspor
          Siskeudes, dan bentuk pendek kami.
        </p>
        <PenjelasanKolom />
        <ImporForm daftarDesa={daftarDesa} tahunBerjalan={new Date().getFullYear()} />
      </Gutter>
    </DefaultTemplate>
  )
}
