/** `fetch` cannot tell how much of a file has gone; the older way can. */
import { type Result, toOk, toRefusal } from '../../../dasar/result.ts'
import { toPesan } from '../../../platform/admin/requests.ts'

const TAK_TERKIRIM =
  'Berkas tidak terkirim: jaringan terputus, atau berkasnya diubah sesudah dipilih. Belum ada yang disimpan; pilih lagi berkasnya, lalu kirim.'

/** Answers the id of the delivery, or sentences. `tellPersen` hears whole per cent of the bytes that have gone. */
export function sendKiriman(
  tujuan: URLSearchParams,
  berkas: File,
  tellPersen: (persen: number) => void,
): Promise<Result<string, string[]>> {
  return new Promise((resolve) => {
    const kirim = new XMLHttpRequest()
    kirim.upload.onprogress = ({ loaded, total }) => tellPersen(Math.floor((loaded / total) * 100))
    kirim.onerror = () => resolve(toRefusal([TAK_TERKIRIM]))
    kirim.onload = () => resolve(toHasil(new Response(kirim.responseText, { status: kirim.status })))
    kirim.open('POST', `/api/apbdes/kiriman?${tujuan}`)
    kirim.setRequestHeader('Content-Type', 'application/zip')
    kirim.send(berkas)
  })
}

async function toHasil(response: Response): Promise<Result<string, string[]>> {
  if (!response.ok) return toRefusal(await toPesan(response))
  return toOk(((await response.json()) as { id: string }).id)
}
