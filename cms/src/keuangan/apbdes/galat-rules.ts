/** Which errors of a budget a written reason lets through when it is set. Pure. */
import type { Alasan } from '../../contract/galat.ts'
import type { Tanggal } from '../../dasar/tanggal.ts'
import type { HasilPeriksa } from './checks.ts'
import type { Fase } from './fase.ts'

/** `mutlak`: no reason excuses them; `beralasan`: they pass with a reason, which is published. */
type Pembagian = { mutlak: Alasan[]; beralasan: Alasan[] }

/**
 * A budget of an earlier year was set on paper long ago: it is copied as it stands, errors with it, and the reason says so.
 * One that is made now is put right first. The account of a year is made in the year after (Permendagri 20/2018 Ps 70).
 * `anggaranSah`: errors of the budget that a report is on; its figures are not the report's to change.
 */
export function splitGalat(
  { galat, perluAlasan }: Pick<HasilPeriksa, 'galat' | 'perluAlasan'>,
  {
    tahun,
    fase,
    hariIni,
    anggaranSah = [],
  }: { tahun: number; fase: Fase; hariIni: Tanggal; anggaranSah?: readonly Alasan[] },
): Pembagian {
  const tahunDibuat = fase === 'realisasi-akhir' ? tahun + 1 : tahun
  if (tahunDibuat < Number(hariIni.slice(0, 4))) return { mutlak: [], beralasan: galat }
  const isDariAnggaran = ({ kode, pesan }: Alasan): boolean =>
    anggaranSah.some((satu) => satu.kode === kode && satu.pesan === pesan)
  const isBeralasan = (satu: Alasan): boolean => perluAlasan.includes(satu) || isDariAnggaran(satu)
  return { mutlak: galat.filter((satu) => !isBeralasan(satu)), beralasan: galat.filter(isBeralasan) }
}
