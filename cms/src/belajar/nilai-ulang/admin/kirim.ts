/** What the buttons of marking again ask of the cms; a refusal comes back in sentences. */
import { toPesan } from '../../../platform/admin/requests.ts'
import type { CaraNilaiUlang } from '../cara.ts'
import type { HasilUsul } from '../operations.ts'

export type IsiUsul = { kursus: string; soal: string; versi: number; cara: CaraNilaiUlang }
type Hasil<Isi> = { galat: string[]; isi: Isi | null }
const TAK_TERKIRIM = 'Tidak tersambung ke server. Periksa jaringan, lalu coba lagi; yang diketik masih ada.'

export const sendUsul = (usul: IsiUsul & { alasan: string; pratinjau: boolean }): Promise<Hasil<HasilUsul>> =>
  send('/api/belajar/nilai-ulang', usul)
export const sendPutusan = (id: string, setuju: boolean): Promise<Hasil<{ id: string }>> =>
  send(`/api/belajar/nilai-ulang/${id}/putuskan`, { setuju })

async function send<Isi>(alamat: string, isi: object): Promise<Hasil<Isi>> {
  const response = await fetch(alamat, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(isi),
  }).catch(() => null)
  if (response === null) return { galat: [TAK_TERKIRIM], isi: null }
  if (!response.ok) return { galat: await toPesan(response), isi: null }
  return { galat: [], isi: (await response.json()) as Isi }
}
