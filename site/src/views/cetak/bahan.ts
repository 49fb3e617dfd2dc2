/** What every sheet is made from: the published copy, when it last changed, and the origin of the site. */
import type { ApbdesPublik } from 'cms/contract/apbdes'
import type { RencanaTempat } from '../tempat.ts'

export type BahanCetakan = {
  apbdes: ApbdesPublik
  waktu: Date
  situs: string
  /** Planned places of the activities; of a version by itself none. */
  rencana?: readonly RencanaTempat[]
}

/** Of a set of words those that stand by themselves, for a template. */
export const listKalimat = (teks: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(teks).filter((satu): satu is [string, string] => typeof satu[1] === 'string'),
  )
