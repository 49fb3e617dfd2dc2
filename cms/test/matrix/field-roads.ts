/** Roads to one field over the real REST handlers: what shows it, what lets it be guessed, what sets it. */
import type { Kumpulan } from '../../src/akses/policy.ts'
import type { Jawaban, Orang } from '../support/portal.ts'
import { type BarisKolom, getNilai, type Nilai, type SasaranKolom } from './field-targets.ts'
import type { Kolom } from './fields.ts'

export type JalanBaca = 'baca' | 'daftar' | 'pilih' | 'versi' | 'saya' | 'segarkan'

export function askBaca(
  jalan: JalanBaca,
  orang: Orang,
  kumpulan: Kumpulan,
  { id }: BarisKolom,
  daftarKolom: readonly Kolom[],
): Promise<Jawaban> {
  const alamat = `/api/${kumpulan}`
  switch (jalan) {
    case 'baca':
      return orang.ask('GET', `${alamat}/${id}?depth=0`)
    case 'daftar':
      return orang.ask('GET', `${alamat}?depth=0&limit=100&where[id][equals]=${id}`)
    case 'pilih': {
      const pilihan = daftarKolom.map(({ nama }) => `select[${nama}]=true`).join('&')
      return orang.ask('GET', `${alamat}/${id}?depth=0&${pilihan}`)
    }
    case 'versi':
      return orang.ask('GET', `${alamat}/versions?depth=0&limit=100`)
    case 'saya':
      return orang.ask('GET', `${alamat}/me`)
    case 'segarkan':
      return orang.ask('POST', `${alamat}/refresh-token`, {})
  }
}

/** Whether an answer carries the field of this row, under its name or only as its value. */
export function isTerbaca({ isi }: Jawaban, baris: BarisKolom, kolom: Kolom): boolean {
  const nilai = getNilai(baris, kolom)
  const isUnik = typeof nilai === 'string' && kolom.jenis !== 'date'
  return (isUnik && JSON.stringify(isi).includes(nilai)) || hasKolom(isi, baris.id, kolom.nama)
}

/** A filter tells something when it answers a right guess in another way than a wrong one. */
export async function isTersaring(
  orang: Orang,
  kolom: Kolom,
  baris: BarisKolom,
  jalan: 'saring' | 'hitung',
): Promise<{ nyata: boolean; status: number }> {
  const alamat = `/api/${kolom.kumpulan}${jalan === 'hitung' ? '/count' : ''}?depth=0&where[and][0][id][equals]=${baris.id}`
  const nilai = getNilai(baris, kolom)
  return isBeda(
    await orang.ask('GET', `${alamat}&where[and][1]${toSaringan(kolom, kolom.jalur, nilai)}`),
    await orang.ask('GET', `${alamat}&where[and][1]${toSaringan(kolom, kolom.jalur, toLain(kolom, nilai))}`),
  )
}

/** A sort tells something when two rows change places with its direction. */
export async function isTerurut(
  orang: Orang,
  kumpulan: Kumpulan,
  jalur: string,
  [satu, dua]: readonly [string, string],
): Promise<{ nyata: boolean; status: number }> {
  const alamat = `/api/${kumpulan}?depth=0&where[id][in][0]=${satu}&where[id][in][1]=${dua}&sort=`
  const [naik, turun] = [
    await orang.ask('GET', `${alamat}${jalur}`),
    await orang.ask('GET', `${alamat}-${jalur}`),
  ]
  return {
    nyata: naik.status !== turun.status || String(toUrutan(naik)) !== String(toUrutan(turun)),
    status: Math.max(naik.status, turun.status),
  }
}

/** The part of a filter behind `where`, for a value of the field. */
export function toSaringan({ jenis }: Kolom, jalur: string, nilai: Nilai): string {
  const isi = jenis === 'date' ? new Date(String(nilai)).toISOString() : String(nilai)
  return `[${jalur}][equals]=${encodeURIComponent(isi)}`
}

export function toLain({ jenis }: Kolom, nilai: Nilai): Nilai {
  if (typeof nilai === 'boolean') return !nilai
  return jenis === 'date' ? '2050-01-01' : `tidak-${nilai}`
}

export function isBeda(kena: Jawaban, luput: Jawaban): { nyata: boolean; status: number } {
  const status = Math.max(kena.status, luput.status)
  return { nyata: kena.status !== luput.status || kena.isi.totalDocs !== luput.isi.totalDocs, status }
}

/** A value to write that neither the row has nor the collection gives by itself. */
export function toBaru(kolom: Kolom, { nilai }: SasaranKolom): unknown {
  if (kolom.jenis === 'checkbox') return nilai[kolom.nama] !== true
  if (kolom.jenis === 'array') return []
  if (kolom.jenis === 'date') return '2045-01-01T00:00:00.000Z'
  const kunci = `baru-${crypto.randomUUID()}`
  return kolom.jenis === 'email' ? `${kunci}@matriks.invalid` : kunci
}

function hasKolom(isi: unknown, id: string, nama: string): boolean {
  if (typeof isi !== 'object' || isi === null) return false
  const baris = isi as Record<string, unknown>
  // Payload fills a list that it has taken out with an empty one.
  if (baris.id === id && String(baris[nama] ?? '') !== '') return true
  return Object.values(baris).some((anak) => hasKolom(anak, id, nama))
}

const toUrutan = ({ isi }: Jawaban): string[] => ((isi.docs ?? []) as { id: string }[]).map(({ id }) => id)
