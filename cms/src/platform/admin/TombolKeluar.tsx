'use client'
import { LogOutIcon, useAuth } from '@payloadcms/ui'
import { deleteIsianPengguna } from './isian-penyimpan.ts'

/** A plain form: it leaves the admin at once, and works before its scripts have come. */
export function TombolKeluar() {
  const { user } = useAuth()
  return (
    <form
      method="post"
      action="/masuk/keluar"
      onSubmit={() => deleteIsianPengguna(String(user?.id ?? ''))}
      className="lewu-keluar"
    >
      <button type="submit" className="nav__log-out" aria-label="Keluar" title="Keluar">
        <LogOutIcon />
      </button>
    </form>
  )
}
