import { cookies } from 'next/headers'
import type { ServerProps } from 'payload'
import { createAdminReq } from '../../platform/admin/admin-req.ts'
import { listDesaPilihan } from '../queries.ts'
import { PilihDesaForm } from './PilihDesaForm.tsx'

/** Village switcher of people who serve several; for one village it only says which. */
export async function PilihDesa({ payload, user }: ServerProps) {
  const daftar = await listDesaPilihan(await createAdminReq(payload, user))
  const [satu] = daftar
  if (satu === undefined) return null
  if (daftar.length === 1) return <p className="lewu-desa">Desa {satu.nama}</p>
  const dipilih = (await cookies()).get('lewu-desa')?.value
  return (
    <PilihDesaForm daftar={daftar} dipilih={daftar.some(({ id }) => id === dipilih) ? (dipilih ?? '') : ''} />
  )
}
