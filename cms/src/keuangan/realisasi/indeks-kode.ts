/** Lines by their codes: those above a code are found without a look at all of them, of which a file may hold 20.000. Pure. */
import { listKodeAtas } from '../parameter/kode.ts'

type Kode = { kodeKegiatan: string; kodeRekening: string }
export type IndeksKode<Satu> = Map<string, Satu[]>

export function addIndeks<Satu>(
  indeks: IndeksKode<Satu>,
  { kodeKegiatan, kodeRekening }: Kode,
  satu: Satu,
): void {
  const kunci = `${kodeKegiatan}|${kodeRekening}`
  const ada = indeks.get(kunci)
  if (ada === undefined) indeks.set(kunci, [satu])
  else ada.push(satu)
}

/** Those whose codes are equal or stand above, in both trees. */
export const listAtas = <Satu>(indeks: IndeksKode<Satu>, { kodeKegiatan, kodeRekening }: Kode): Satu[] =>
  listKodeAtas(kodeKegiatan, true).flatMap((kegiatan) =>
    listKodeAtas(kodeRekening, true).flatMap((rekening) => indeks.get(`${kegiatan}|${rekening}`) ?? []),
  )
