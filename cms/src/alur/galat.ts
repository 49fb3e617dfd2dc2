/** Errors of a document, as the step that sets it reads them. Pure. */
import type { Alasan } from '../contract/galat.ts'

/** `mutlak`: no reason excuses them; `beralasan`: they pass with a reason, which is published. */
export type GalatDokumen = { mutlak: readonly Alasan[]; beralasan: readonly Alasan[] }
export const TANPA_GALAT: GalatDokumen = { mutlak: [], beralasan: [] }

export const listSemuaGalat = ({ mutlak, beralasan }: GalatDokumen): Alasan[] => [...mutlak, ...beralasan]
