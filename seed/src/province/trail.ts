/** The audit trail of a stamped village: the pattern's events, sealed anew over the village's own content. */
import { type BahanJejak, calculateIsiHash, type Db, getIsiApbdes, type Terbitan } from 'cms/server'
import type { Baris, IsiDesa } from './rows.ts'

const NASKAH = ['berita', 'pengumuman', 'agenda', 'galeri', 'dokumen'] as const

/** What an import wrote down of its file, by the id of its budget. */
export type ImporDesa = ReadonlyMap<string, Pick<BahanJejak, 'isiHash' | 'alasan'>>

export async function listBahanJejak(db: Db, isi: IsiDesa, impor: ImporDesa): Promise<BahanJejak[]> {
  const naskah = listHashNaskah(isi)
  const daftar: BahanJejak[] = []
  for (const baris of isi.jejak) {
    const bahan = toBahan(baris)
    if (bahan.aksi === 'impor') daftar.push({ ...bahan, ...impor.get(bahan.dokumen) })
    else if (bahan.ke === null) daftar.push(bahan)
    else if (bahan.kumpulan === 'apbdes')
      daftar.push({ ...bahan, isiHash: await calculateHashApbdes(db, bahan) })
    else daftar.push({ ...bahan, isiHash: naskah.get(bahan.dokumen) ?? null })
  }
  return daftar
}

/** Only steps and imports seal content that can be read again; of other changes the trail says that they were. */
function toBahan(baris: Baris): BahanJejak {
  const teks = (nama: string) => String(baris[nama])
  const atauKosong = (nama: string) => (baris[nama] === null ? null : teks(nama))
  return {
    waktu: new Date(teks('waktu')).toISOString(),
    pelaku: atauKosong('pelaku'),
    namaPelaku: atauKosong('nama_pelaku'),
    peran: atauKosong('peran'),
    kumpulan: teks('kumpulan'),
    dokumen: teks('dokumen'),
    aksi: teks('aksi'),
    dari: atauKosong('dari'),
    ke: atauKosong('ke'),
    alasan: atauKosong('alasan'),
    isiHash: null,
  }
}

/** A text is released as it was handed in, so every step on it sealed its edition. */
function listHashNaskah(isi: IsiDesa): Map<string, string> {
  return new Map(
    NASKAH.flatMap((kumpulan) => isi[kumpulan]).map((baris) => {
      const { naskah, berkas } = baris.terbitan as Terbitan
      return [String(baris.id), calculateIsiHash({ naskah, berkas })]
    }),
  )
}

/** What the later steps write down: setting its number and day, promulgating its gazette and its text. */
const DARI_PENETAPAN = ['ke', 'catatan_evaluasi'] as const
const DARI_PENGUNDANGAN = ['nomor_undang', 'tanggal_undang', 'berkas_peraturan'] as const

async function calculateHashApbdes(db: Db, { dokumen, ke }: BahanJejak): Promise<string> {
  const isi = (await getIsiApbdes(db, dokumen)) as { dokumen: Baris; baris: unknown }
  if (ke === 'diundangkan') return calculateIsiHash(isi)
  const kolom: string[] =
    ke === 'ditetapkan' ? [...DARI_PENGUNDANGAN] : [...DARI_PENGUNDANGAN, ...DARI_PENETAPAN]
  const sisa = Object.fromEntries(Object.entries(isi.dokumen).filter(([nama]) => !kolom.includes(nama)))
  const belum = ke === 'ditetapkan' ? {} : { nomor_perdes: null, tanggal_perdes: null }
  return calculateIsiHash({ ...isi, dokumen: { ...sisa, ...belum } })
}
