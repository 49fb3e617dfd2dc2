/** The result of the full walk as people read it (cms/docs/matriks.md). Pure. */
import type { Laporan } from './laporan.ts'

const KETERANGAN: readonly string[] = [
  '- **Kumpulan**: setiap jalan REST ke setiap kumpulan, di desa sendiri dan desa lain, pada dokumen draf, terbit, dan dibuang.',
  '- **Kolom tertutup**: setiap kolom yang dibatasi, dan kolom yang tidak boleh dibaca siapa pun (sandi, token, sesi): dibaca, didaftar, dipilih, disaring, dihitung, diurutkan, diubah, dan diisi saat dibuat. Menyaring dan mengurutkan tidak boleh menjawab tebakan benar lain dari tebakan salah.',
  '- **Kolom tertutup lewat relasi**: kolom yang sama, dicoba lewat baris lain yang menunjuk ke sana.',
  '- **Versi lama**: versi yang sungguh ada, milik desa sendiri dan desa lain, dibaca dan dikembalikan. Kembali ke versi lama memerlukan hak ubah dan hak baca versi lama.',
  '- **Pengaturan tunggal**, **Jalan sendiri**, **Halaman ringan**: setiap baris tabel kebijakan; langkah alur dicoba satu per satu dari setiap keadaan.',
]

export function formatMatriks(daftar: readonly Laporan[]): string {
  const baris = daftar.map(({ bagian, sel, boleh, beda }) => toBaris(bagian, sel, boleh, beda.length))
  const jumlah = (nilai: (satu: Laporan) => number): number =>
    daftar.reduce((total, satu) => total + nilai(satu), 0)
  const total = toBaris(
    '**Jumlah**',
    jumlah(({ sel }) => sel),
    jumlah(({ boleh }) => boleh),
    jumlah(({ beda }) => beda.length),
  )
  const beda = daftar.flatMap((satu) =>
    satu.beda.map(({ sel, harus, nyata, status }) => `- ${sel}: harus ${harus}, nyata ${nyata} (${status})`),
  )
  return `# Hasil matriks hak akses

Dibuat oleh \`npm run matriks\`; jangan disunting.

| Bagian | Sel diperiksa | Diizinkan | Ditolak | Beda dari tabel |
| --- | ---: | ---: | ---: | ---: |
${[...baris, total].join('\n')}

Setiap orang (18 peran, publik, tanpa peran, peran berakhir, dua desa, akun nonaktif) menempuh:

${KETERANGAN.join('\n')}

Kumpulan, kolom yang dibatasi, pengaturan, jalan, dan halaman tanpa baris dalam tabel menggagalkan uji. Hak tiap peran ada
di [hak-akses.md](hak-akses.md).
${beda.length === 0 ? '' : `\n${beda.join('\n')}\n`}`
}

const toBaris = (bagian: string, sel: number, boleh: number, beda: number): string =>
  `| ${bagian} | ${sel} | ${boleh} | ${sel - boleh} | ${beda} |`
