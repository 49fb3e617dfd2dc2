/**
 * Officials of the area whose office owes the course of a cohort, and whom nothing of learning knows yet: whom no account is tied
 * to in the register, and who has one and has not begun. An account that is tied to nobody may be theirs: a code of a sheet names
 * no official. What somebody did who is in no cohort is told to no tutor. Pure.
 */
import { toBaku } from '../../dasar/baku.ts'
import { type AkunStaf, listAkunPejabat, type PejabatBernama } from '../staf/staf-rules.ts'

export type PejabatWilayah = PejabatBernama & {
  desaId: string
  desa: string
  kecamatan: string | null
  kabupaten: string | null
}
export type AkunWilayah = AkunStaf & { desaId: string }
/** What an account did in this course, `isAnggota` in whichever cohort; one that is not named never enrolled. */
export type IkutKursus = { orang: string; isMulai: boolean; isAnggota: boolean }
export type BelumIkut = Pick<PejabatWilayah, 'nama' | 'jabatan' | 'desa' | 'kecamatan' | 'kabupaten'> & {
  keadaan: 'belum-ikut' | 'belum-tertaut'
}

/** `jabatan`: the offices that owe the course. Members are in the table already, whoever has begun needs no call. */
export function listBelumIkut({
  pejabat,
  jabatan,
  akun,
  ikut,
}: {
  pejabat: readonly PejabatWilayah[]
  jabatan: readonly string[]
  akun: readonly AkunWilayah[]
  ikut: readonly IkutKursus[]
}): BelumIkut[] {
  const wajib = new Set(jabatan.map(toBaku))
  const catatan = new Map(ikut.map((satu) => [satu.orang, satu]))
  const akunByDesa = Map.groupBy(akun, ({ desaId }) => desaId)
  return [...Map.groupBy(pejabat, ({ desaId }) => desaId)].flatMap(([desaId, sedesa]) =>
    sedesa
      .filter((satu) => wajib.has(toBaku(satu.jabatan)))
      .flatMap((satu) => {
        const milik = listAkunPejabat(satu, sedesa, akunByDesa.get(desaId) ?? [])
        if (milik.some((orang) => isDikenal(catatan.get(orang)))) return []
        const { nama, jabatan: nya, desa, kecamatan, kabupaten } = satu
        const keadaan = milik.length === 0 ? ('belum-tertaut' as const) : ('belum-ikut' as const)
        return [{ nama, jabatan: nya, desa, kecamatan, kabupaten, keadaan }]
      }),
  )
}

const isDikenal = (catatan: IkutKursus | undefined): boolean =>
  catatan !== undefined && (catatan.isMulai || catatan.isAnggota)
