/** Which lessons have to be read again because a regulation they cite has changed. Pure. */
import type { StatusPeraturan } from '../../contract/pelajaran.ts'

export type PeraturanFakta = {
  id: string
  sebutan: string
  status: StatusPeraturan
  /** Instant from which the status stands in the register. */
  statusSejak: string
}
export type KursusTinjau = {
  id: string
  judul: string
  /** Release of the edition that is public; null before the first. */
  diperbarui: string | null
  pelajaran: readonly { judul: string; peraturan: readonly string[] }[]
}
export type PelajaranTinjau = { kursus: string; judulKursus: string; pelajaran: string; sebab: string[] }

/**
 * An edition released after the change has been read with the change in view; an older one, or a draft, has not.
 */
export function listPelajaranTinjau(
  daftarKursus: readonly KursusTinjau[],
  register: readonly PeraturanFakta[],
): PelajaranTinjau[] {
  const menurutId = new Map(register.map((satu) => [satu.id, satu]))
  return daftarKursus.flatMap(({ id, judul, diperbarui, pelajaran }) =>
    pelajaran.flatMap((satu) => {
      const berubah = [...new Set(satu.peraturan)].flatMap((peraturan) => menurutId.get(peraturan) ?? [])
      const sebab = berubah.filter(
        ({ status, statusSejak }) =>
          status !== 'berlaku' && (diperbarui === null || Date.parse(diperbarui) < Date.parse(statusSejak)),
      )
      return sebab.length === 0
        ? []
        : [
            {
              kursus: id,
              judulKursus: judul,
              pelajaran: satu.judul,
              sebab: sebab.map(
                ({ sebutan, status }) => `${sebutan} ${status === 'diubah' ? 'diubah' : 'dicabut'}`,
              ),
            },
          ]
    }),
  )
}
