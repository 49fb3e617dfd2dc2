import type { Result } from '../../../../dasar/result.ts'
import { sendJson } from '../../../../platform/admin/requests.ts'
import type { SelLembar } from '../lembar-rules.ts'

type Isi = { daftarSel: readonly SelLembar[]; sidik: string }

/** What was typed stays on the screen whatever the answer is. */
export const sendLembar = (
  id: string,
  isi: Isi,
): Promise<Result<{ sidik: string; baris: number }, string[]>> =>
  sendJson(
    `/api/apbdes/${id}/lembar`,
    isi,
    'Tidak tersambung ke server. Isian belum tersimpan dan masih ada di layar ini.',
  )
