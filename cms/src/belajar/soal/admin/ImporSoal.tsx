import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { listKursusPilihan } from '../queries.ts'
import { ImporSoalForm } from './ImporSoalForm.tsx'
import { PenjelasanFormat } from './PenjelasanFormat.tsx'

/** /admin/impor-soal: rehearsal first, then the import; and the bank as a file. */
export async function ImporSoal({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  if (req.user === null) redirect('/masuk?tujuan=/admin/impor-soal')
  const { daftar, bolehMenulis } = await listKursusPilihan(req)
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
        <h1>Impor dan ekspor soal</h1>
        {daftar.length === 0 ? (
          <p>
            Belum ada kursus yang dapat Anda buka. Buat kursusnya dahulu, atau mintalah peran penulis kursus.
          </p>
        ) : (
          <>
            <p>
              Berkas diperiksa dahulu tanpa menyimpan apa pun. Anda melihat hasilnya soal demi soal, lalu
              memutuskan menyimpannya sebagai draf.
            </p>
            <PenjelasanFormat />
            <ImporSoalForm daftarKursus={daftar} bolehMenulis={bolehMenulis} />
          </>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
