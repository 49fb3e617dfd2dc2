/** Lines of the portal's own pages as blocks. Pure. */
export type BlokTeks = { jenis: 'judul' | 'paragraf'; teks: string } | { jenis: 'daftar'; butir: string[] }

export function toBlokTeks(daftarBaris: readonly string[]): BlokTeks[] {
  const blok: BlokTeks[] = []
  for (const baris of daftarBaris) {
    const akhir = blok.at(-1)
    if (baris.startsWith('# ')) blok.push({ jenis: 'judul', teks: baris.slice(2) })
    else if (!baris.startsWith('- ')) blok.push({ jenis: 'paragraf', teks: baris })
    else if (akhir?.jenis === 'daftar') akhir.butir.push(baris.slice(2))
    else blok.push({ jenis: 'daftar', butir: [baris.slice(2)] })
  }
  return blok
}
