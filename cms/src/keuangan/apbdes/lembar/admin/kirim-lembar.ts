import { type Result, toOk, toRefusal } from '../../../../dasar/result.ts'
import { toPesan } from '../../../../platform/admin/requests.ts'
import type { SelLembar } from '../lembar-rules.ts'

type Isi = { daftarSel: readonly SelLembar[]; sidik: string }

/** What was typed stays on the screen whatever the answer is. */
export async function sendLembar(
  id: string,
  isi: Isi,
): Promise<Result<{ sidik: string; baris: number }, string[]>> {
  const response = await fetch(`/api/apbdes/${id}/lembar`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(isi),
  }).catch(() => null)
  if (response === null)
    return toRefusal(['Tidak tersambung ke server. Isian belum tersimpan dan masih ada di layar ini.'])
  if (!response.ok) return toRefusal(await toPesan(response))
  return toOk((await response.json()) as { sidik: string; baris: number })
}
