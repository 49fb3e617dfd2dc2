'use client'
import { Button, toast } from '@payloadcms/ui'
import { toPesan } from '../../platform/admin/requests.ts'

type Props = { kumpulan: string; id: string; isSiap: boolean }

/** Opens the page as visitors would see it; the signed content is posted, so nothing is stored on the site. */
export function TombolPratinjau({ kumpulan, id, isSiap }: Props) {
  async function open(): Promise<void> {
    const response = await fetch(`/api/${kumpulan}/${id}/pratinjau`).catch(() => null)
    if (response === null || !response.ok) {
      toast.error(response === null ? 'Tidak tersambung ke server.' : (await toPesan(response)).join(' '))
      return
    }
    const { alamat, ...isi } = (await response.json()) as {
      alamat: string
      muatan: string
      tandaTangan: string
    }
    const form = document.createElement('form')
    form.method = 'post'
    form.action = alamat
    form.target = '_blank'
    for (const [name, value] of Object.entries(isi)) {
      const input = document.createElement('input')
      Object.assign(input, { type: 'hidden', name, value })
      form.append(input)
    }
    document.body.append(form)
    form.submit()
    form.remove()
  }
  return (
    <Button buttonStyle="secondary" size="medium" disabled={!isSiap} onClick={() => void open()}>
      Pratinjau
    </Button>
  )
}
