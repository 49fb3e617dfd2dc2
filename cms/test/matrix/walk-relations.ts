/** The walk over relations: no closed field is reached through another row, by populating, filtering or sorting. */
import type { Kumpulan } from '../../src/akses/policy.ts'
import type { Desa, Panggung, Tokoh } from './actors.ts'
import { canSaringKolom, isIzin, isIzinKolom } from './expectation.ts'
import { isBeda, isTerbaca, isTerurut, toLain, toSaringan } from './field-roads.ts'
import { createSasaranKolom, getNilai, type SasaranKolom } from './field-targets.ts'
import { type Kolom, listKolom } from './fields.ts'
import { createLaporan, type Laporan, recordSel } from './laporan.ts'
import { type BarisRelasi, createBarisRelasi, listRelasi, type Relasi } from './relations.ts'
import type { Luas } from './walk-matrix.ts'

type Langkah = {
  panggung: Panggung
  tokoh: Tokoh
  desa: Desa
  relasi: Relasi
  sasaran: SasaranKolom
  baris: BarisRelasi
  laporan: Laporan
}

export async function walkRelasi(panggung: Panggung, luas: Luas): Promise<Laporan> {
  const laporan = createLaporan('Kolom tertutup lewat relasi')
  const tertutup = listKolom(panggung.portal.config).filter(({ aturan }) => aturan.read !== undefined)
  for (const [kumpulan, daftarKolom] of Map.groupBy(tertutup, (kolom) => kolom.kumpulan)) {
    // Rows of the table, and one field that nobody reads: the others lie behind the same door.
    const rahasia = daftarKolom.find(({ isBerbaris }) => !isBerbaris)
    const ditempuh = daftarKolom.filter((kolom) => kolom.isBerbaris || luas === 'penuh' || kolom === rahasia)
    for (const tokoh of panggung.daftarTokoh) {
      for (const desa of [panggung.a, panggung.b]) {
        const posisi = desa === panggung.a ? 'desa sendiri' : 'desa lain'
        const sasaran = await createSasaranKolom(panggung, kumpulan, tokoh, posisi)
        if (sasaran === null) continue
        for (const relasi of listRelasi(panggung.portal.config, kumpulan)) {
          const baris = await createBarisRelasi(panggung, relasi, sasaran, tokoh, desa)
          const langkah = { panggung, tokoh, desa, relasi, sasaran, baris, laporan }
          await walkIsian(langkah, kumpulan, daftarKolom)
          for (const kolom of ditempuh) await walkTebakan(langkah, kolom)
        }
      }
    }
  }
  return laporan
}

/** As deep as the guard lets anybody ask, and with the fields asked for by name. */
async function walkIsian(langkah: Langkah, kumpulan: Kumpulan, daftarKolom: readonly Kolom[]): Promise<void> {
  const { tokoh, relasi, sasaran, baris } = langkah
  const alamat = `/api/${relasi.dari}?where[id][equals]=${baris.id}`
  const pilihan = daftarKolom.map(({ nama }) => `populate[${kumpulan}][${nama}]=true`).join('&')
  for (const [jalan, query] of [
    ['dalam', 'depth=3'],
    ['dalam dan dipilih', `depth=2&${pilihan}`],
  ] as const) {
    const jawaban = await tokoh.orang.ask('GET', `${alamat}&${query}`)
    const isBaris = relasi.isDiisi && isTerlihat(langkah, sasaran, kumpulan)
    for (const kolom of daftarKolom) {
      const harus = isBaris && isIzinKolom(kolom.aturan.read, tokoh.pelaku, sasaran)
      record(langkah, kolom, jalan, harus, {
        nyata: isTerbaca(jawaban, sasaran, kolom),
        status: jawaban.status,
      })
    }
  }
}

async function walkTebakan(langkah: Langkah, kolom: Kolom): Promise<void> {
  const { panggung, tokoh, desa, relasi, sasaran, baris } = langkah
  const jalur = `${relasi.field}.${relasi.isPolimorf ? 'value.' : ''}${kolom.jalur}`
  const alamat = `/api/${relasi.dari}?depth=0&where[and][0][id][equals]=${baris.id}&where[and][1]`
  const nilai = getNilai(sasaran, kolom)
  // Across a relation that leads to several collections nobody filters by a field of one of them.
  const bisa =
    !relasi.isPolimorf &&
    isTerlihat(langkah, sasaran, kolom.kumpulan) &&
    canSaringKolom(kolom.aturan, tokoh.pelaku, sasaran)
  const saring = isBeda(
    await tokoh.orang.ask('GET', `${alamat}${toSaringan(kolom, jalur, nilai)}`),
    await tokoh.orang.ask('GET', `${alamat}${toSaringan(kolom, jalur, toLain(kolom, nilai))}`),
  )
  record(langkah, kolom, 'saring', bisa, saring)
  const lain = await createBarisRelasi(panggung, relasi, sasaran.pembanding, tokoh, desa)
  const urut = await isTerurut(tokoh.orang, relasi.dari, jalur, [baris.id, lain.id])
  // Closed for all: Payload asks nobody's rights for a hidden field at the end of a relation.
  record(langkah, kolom, 'urut', false, urut)
}

/** Both rows on the way: the one that points, and the one it points at. */
function isTerlihat(
  { tokoh: { pelaku }, relasi, baris }: Langkah,
  tujuan: { id: string; kode: string; milik: string | null; isDraf: boolean },
  kumpulan: Kumpulan,
): boolean {
  const milik = baris.milik === null || baris.milik === pelaku.id ? baris.milik : tujuan.id
  return isIzin(relasi.dari, 'read', pelaku, { ...baris, milik }) && isIzin(kumpulan, 'read', pelaku, tujuan)
}

function record(
  { tokoh, desa, relasi, laporan }: Langkah,
  { kumpulan, nama }: Kolom,
  jalan: string,
  harus: boolean,
  hasil: { nyata: boolean; status: number },
): void {
  const lewat = `${relasi.dari}.${relasi.field}`
  recordSel(laporan, {
    sel: `${tokoh.nama} × ${kumpulan}.${nama} lewat ${lewat} × ${jalan} × ${desa.slug}`,
    harus,
    ...hasil,
  })
}
