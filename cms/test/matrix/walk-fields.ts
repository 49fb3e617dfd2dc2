/** The walk over closed fields: every person x field x road, on rows of the own village, of another and of oneself. */
import type { Kumpulan } from '../../src/akses/policy.ts'
import type { Jawaban } from '../support/portal.ts'
import type { Panggung, Tokoh } from './actors.ts'
import { canSaringKolom, isIzin, isIzinKolom } from './expectation.ts'
import { askBaca, isTerbaca, isTersaring, isTerurut, type JalanBaca, toBaru } from './field-roads.ts'
import {
  createSasaranKolom,
  listNilai,
  POSISI,
  type Posisi,
  type SasaranKolom,
  setAkun,
} from './field-targets.ts'
import { type Kolom, listKolom } from './fields.ts'
import { createLaporan, type Laporan, recordSel } from './laporan.ts'
import { createTarget } from './targets.ts'
import type { Luas } from './walk-matrix.ts'

/** Rows of the table are asked for everywhere; what nobody may read, in `ringkas`, on the nearest rows alone. */
const isDitempuh = ({ isBerbaris }: Kolom, posisi: Posisi, luas: Luas): boolean =>
  isBerbaris || luas === 'penuh' || posisi !== 'desa lain'

type Langkah = { panggung: Panggung; tokoh: Tokoh; sasaran: SasaranKolom; posisi: Posisi; laporan: Laporan }

export async function walkKolom(panggung: Panggung, luas: Luas): Promise<Laporan> {
  const laporan = createLaporan('Kolom tertutup')
  const kolomByKumpulan = Map.groupBy(listKolom(panggung.portal.config), ({ kumpulan }) => kumpulan)
  for (const [kumpulan, daftarKolom] of kolomByKumpulan) {
    for (const tokoh of panggung.daftarTokoh) {
      for (const posisi of POSISI) {
        const sasaran = await createSasaranKolom(panggung, kumpulan, tokoh, posisi)
        if (sasaran === null) continue
        const langkah = { panggung, tokoh, sasaran, posisi, laporan }
        await walkBaca(langkah, kumpulan, daftarKolom)
        const ditempuh = daftarKolom.filter((kolom) => isDitempuh(kolom, posisi, luas))
        await Promise.all(ditempuh.map((kolom) => walkTebakan(langkah, kolom)))
        for (const kolom of ditempuh) await walkUbah(langkah, kolom)
        if (posisi === 'desa sendiri') await walkBuat(langkah, kumpulan, daftarKolom)
      }
    }
  }
  return laporan
}

async function walkBaca(langkah: Langkah, kumpulan: Kumpulan, daftarKolom: readonly Kolom[]): Promise<void> {
  const { tokoh, sasaran } = langkah
  for (const jalan of listJalanBaca(langkah, kumpulan)) {
    const jawaban = await askBaca(jalan, tokoh.orang, kumpulan, sasaran, daftarKolom)
    const isBaris = isIzin(kumpulan, jalan === 'versi' ? 'readVersions' : 'read', tokoh.pelaku, sasaran)
    for (const kolom of daftarKolom) recordBaca(langkah, kolom, jalan, jawaban, isBaris)
  }
}

/** What a filter, a count and a sort give away. */
async function walkTebakan(langkah: Langkah, kolom: Kolom): Promise<void> {
  const { tokoh, sasaran } = langkah
  const { kumpulan, aturan, jalur } = kolom
  const bisa = (baris: SasaranKolom | SasaranKolom['pembanding']): boolean =>
    isIzin(kumpulan, 'read', tokoh.pelaku, baris) && canSaringKolom(aturan, tokoh.pelaku, baris)
  const [saring, hitung, urut] = await Promise.all([
    isTersaring(tokoh.orang, kolom, sasaran, 'saring'),
    isTersaring(tokoh.orang, kolom, sasaran, 'hitung'),
    isTerurut(tokoh.orang, kumpulan, jalur, [sasaran.id, sasaran.pembanding.id]),
  ])
  record(langkah, kolom, 'saring', bisa(sasaran), saring)
  record(langkah, kolom, 'hitung', bisa(sasaran), hitung)
  record(langkah, kolom, 'urut', bisa(sasaran) && bisa(sasaran.pembanding), urut)
}

/** Sets the field, looks into the database, and reads the answer of the change like any other. */
async function walkUbah(langkah: Langkah, kolom: Kolom): Promise<void> {
  const { panggung, tokoh, sasaran, posisi } = langkah
  const { kumpulan, nama, aturan } = kolom
  const isBaris = isIzin(kumpulan, 'update', tokoh.pelaku, sasaran)
  const jawaban = await tokoh.orang.ask('PATCH', `/api/${kumpulan}/${sasaran.id}?depth=0`, {
    [nama]: toBaru(kolom, sasaran),
  })
  const kini = await listNilai(panggung, kumpulan, sasaran.id)
  const nyata = kini[nama] !== sasaran.nilai[nama]
  record(langkah, kolom, 'ubah', isBaris && isIzinKolom(aturan.update, tokoh.pelaku, sasaran), {
    nyata,
    status: jawaban.status,
  })
  recordBaca({ ...langkah, sasaran: { ...sasaran, nilai: kini } }, kolom, 'jawaban ubah', jawaban, isBaris)
  if (posisi === 'diri' && kumpulan === 'pengguna') await setAkun(panggung, tokoh)
  if (kumpulan === 'wilayah')
    await panggung.portal.owner.query('update cms.wilayah set bergabung = true where id = $1', [sasaran.id])
}

async function walkBuat(langkah: Langkah, kumpulan: Kumpulan, daftarKolom: readonly Kolom[]): Promise<void> {
  const { panggung, tokoh, sasaran } = langkah
  const isBaris = isIzin(kumpulan, 'create', tokoh.pelaku, sasaran)
  const { isi } = await createTarget(panggung.portal, kumpulan, panggung.a, 'draf', tokoh)
  for (const kolom of daftarKolom) {
    const baru = toBaru(kolom, sasaran)
    const lain = kumpulan === 'pengguna' ? { email: `baru-${crypto.randomUUID()}@matriks.invalid` } : {}
    const jawaban = await tokoh.orang.ask('POST', `/api/${kumpulan}?depth=0`, {
      ...isi,
      ...lain,
      [kolom.nama]: baru,
    })
    const id = (jawaban.isi.doc as { id?: string } | undefined)?.id
    const kini = id === undefined ? {} : await listNilai(panggung, kumpulan, id)
    const harus = isBaris && isIzinKolom(kolom.aturan.create, tokoh.pelaku, sasaran)
    record(langkah, kolom, 'buat', harus, { nyata: kini[kolom.nama] === baru, status: jawaban.status })
  }
}

function listJalanBaca({ posisi }: Langkah, kumpulan: Kumpulan): JalanBaca[] {
  const umum: JalanBaca[] = ['baca', 'daftar', 'pilih', 'versi']
  return kumpulan === 'pengguna' && posisi === 'diri' ? [...umum, 'saya', 'segarkan'] : umum
}

function recordBaca(langkah: Langkah, kolom: Kolom, jalan: string, jawaban: Jawaban, isBaris: boolean): void {
  const { tokoh, sasaran } = langkah
  record(langkah, kolom, jalan, isBaris && isIzinKolom(kolom.aturan.read, tokoh.pelaku, sasaran), {
    nyata: isTerbaca(jawaban, sasaran, kolom),
    status: jawaban.status,
  })
}

function record(
  { tokoh, posisi, laporan }: Langkah,
  { kumpulan, nama }: Kolom,
  jalan: string,
  harus: boolean,
  hasil: { nyata: boolean; status: number },
): void {
  recordSel(laporan, { sel: `${tokoh.nama} × ${kumpulan}.${nama} × ${jalan} × ${posisi}`, harus, ...hasil })
}
