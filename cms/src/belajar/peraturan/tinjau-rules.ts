/** Which lessons and questions have to be read again because a regulation they cite has changed. Pure. */
import type { StatusPeraturan } from '../../contract/pelajaran.ts'
import { isMenyebut } from './sebutan.ts'

export type PeraturanFakta = {
  id: string
  sebutan: string
  status: StatusPeraturan
  /** Instant of the last change that the register has. */
  statusSejak: string
  /** What changed it, as it is called; null where the register does not say. */
  oleh: string | null
}
/** `isiSejak`: release with which the content last changed; null before the first. ISO instants. */
type Butir = { kunci: string; judul: string; isiSejak: string | null }
export type KursusTinjau = {
  id: string
  judul: string
  provinsi: string
  /** Their key is the address. */
  pelajaran: readonly (Butir & { peraturan: readonly string[] })[]
  /** Their key is the id, their title what is asked. */
  soal: readonly (Butir & { kategori: string; dasarHukum: string })[]
}
export type JenisTinjau = 'pelajaran' | 'soal'

/** One regulation for one lesson, or for the questions of one category. */
export type Tinjau = {
  kursus: string
  judulKursus: string
  provinsi: string
  jenis: JenisTinjau
  /** Title of the lesson, or the category. */
  bagian: string
  peraturan: string
  /** `UU 6/2014 diubah oleh UU 3/2024`. */
  sebab: string
  sejak: string
  butir: { kunci: string; judul: string }[]
}

/** When somebody said of it that it was reviewed, by `toKunciTinjauan`; ISO instants. */
type Tinjauan = ReadonlyMap<string, string>
export const toKunciTinjauan = (jejak: {
  peraturan: string
  kursus: string
  jenis: JenisTinjau
  kunci: string
}): string => [jejak.peraturan, jejak.kursus, jejak.jenis, jejak.kunci].join(' ')

/**
 * Read after the change: its content was released anew since, or somebody says that it was reviewed. A newer edition that
 * leaves it as it was tells nothing of it.
 */
export function listTinjauKursus(
  daftarKursus: readonly KursusTinjau[],
  register: readonly PeraturanFakta[],
  tinjauan: Tinjauan,
): Tinjau[] {
  const berubah = register.filter(({ status }) => status !== 'berlaku')
  return daftarKursus.flatMap((kursus) =>
    berubah.flatMap((peraturan) => [
      ...listPelajaran(kursus, peraturan, tinjauan),
      ...listSoal(kursus, peraturan, tinjauan),
    ]),
  )
}

function listPelajaran(kursus: KursusTinjau, peraturan: PeraturanFakta, tinjauan: Tinjauan): Tinjau[] {
  return kursus.pelajaran.flatMap((satu) =>
    satu.peraturan.includes(peraturan.id) && isPerlu(satu, 'pelajaran', { kursus, peraturan, tinjauan })
      ? [toTinjau(kursus, peraturan, { jenis: 'pelajaran', bagian: satu.judul, butir: [satu] })]
      : [],
  )
}

function listSoal(kursus: KursusTinjau, peraturan: PeraturanFakta, tinjauan: Tinjauan): Tinjau[] {
  const perlu = kursus.soal.filter(
    (satu) =>
      isMenyebut(satu.dasarHukum, peraturan.sebutan) &&
      isPerlu(satu, 'soal', { kursus, peraturan, tinjauan }),
  )
  return [...Map.groupBy(perlu, ({ kategori }) => kategori)].map(([bagian, butir]) =>
    toTinjau(kursus, peraturan, { jenis: 'soal', bagian, butir }),
  )
}

function isPerlu(
  { kunci, isiSejak }: Butir,
  jenis: JenisTinjau,
  { kursus, peraturan, tinjauan }: { kursus: KursusTinjau; peraturan: PeraturanFakta; tinjauan: Tinjauan },
): boolean {
  const ditinjau = tinjauan.get(toKunciTinjauan({ peraturan: peraturan.id, kursus: kursus.id, jenis, kunci }))
  const berubah = Date.parse(peraturan.statusSejak)
  return [isiSejak, ditinjau].every((waktu) => !waktu || Date.parse(waktu) < berubah)
}

const toTinjau = (
  { id, judul, provinsi }: KursusTinjau,
  { id: peraturan, sebutan, status, statusSejak, oleh }: PeraturanFakta,
  { butir, ...bagian }: Pick<Tinjau, 'jenis' | 'bagian'> & { butir: readonly Butir[] },
): Tinjau => ({
  kursus: id,
  judulKursus: judul,
  provinsi,
  ...bagian,
  peraturan,
  sebab: `${sebutan} ${status}${oleh === null ? '' : ` oleh ${oleh}`}`,
  sejak: statusSejak,
  butir: butir.map(({ kunci, judul: namanya }) => ({ kunci, judul: namanya })),
})
