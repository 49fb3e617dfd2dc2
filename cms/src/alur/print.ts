/** The workflow tables as people read them (cms/docs/alur.md). Pure. */
import { LABEL_PERAN } from '../akses/peran.ts'
import {
  ALUR,
  LABEL_AKSI,
  LABEL_STATUS,
  LANGKAH_OPSIONAL,
  type Langkah,
  type LangkahOpsional,
  type Masukan,
  type Syarat,
} from './kinds.ts'

const LABEL_MASUKAN: Readonly<Record<Masukan, string>> = {
  alasan: 'alasan',
  nomorPerdes: 'nomor peraturan atau keputusan',
  tanggalPerdes: 'tanggal peraturan atau keputusan',
  fotoTandaTangan: 'foto halaman bertanda tangan',
  buktiKertas: 'foto atau PDF berita acara atau suratnya',
  nomorUndang: 'nomor Lembaran atau Berita Desa',
  tanggalUndang: 'tanggal diundangkan',
  berkasPeraturan: 'naskah peraturan (PDF)',
  nomorEvaluasi: 'nomor keputusan hasil evaluasi',
  tanggalEvaluasi: 'tanggal keputusan hasil evaluasi',
  nomorPenjabaran: 'nomor Perkades penjabaran',
  tanggalPenjabaran: 'tanggal Perkades penjabaran',
  berkasPenjabaran: 'naskah Perkades penjabaran (PDF)',
}

export function formatAlur(): string {
  return [
    '# Alur dokumen',
    'Dibuat dari `cms/src/alur/kinds.ts` oleh `npm run bangkitkan`; jangan disunting.',
    'Langkah yang tidak tertulis ditolak. Tidak seorang pun melakukan dua langkah berturut-turut pada satu dokumen, kecuali langkah yang bertanda "boleh orang yang sama"; alasannya tercatat.',
    ...Object.entries(ALUR).map(([nama, tabel]) => formatTabelAlur(nama, tabel)),
  ].join('\n\n')
}

function formatTabelAlur(nama: string, tabel: readonly Langkah[]): string {
  const kepala =
    '| Dari | Langkah | Menjadi | Oleh | Yang harus diisi | Berlaku jika |\n| --- | --- | --- | --- | --- | --- |'
  return `## ${nama}\n\n${[kepala, ...tabel.map(formatLangkah)].join('\n')}`
}

function formatLangkah({
  dari,
  aksi,
  ke,
  peran,
  wajib = [],
  boleh = [],
  jika = {},
  menahanGalat,
  tanpaEmpatMata,
}: Langkah): string {
  const isian = [
    ...wajib.map((masukan) => LABEL_MASUKAN[masukan]),
    ...boleh.map(
      (masukan) =>
        `${LABEL_MASUKAN[masukan]} (${masukan === 'berkasPeraturan' && aksi !== 'betulkan-peraturan' ? 'boleh menyusul' : 'boleh kosong'})`,
    ),
    ...(menahanGalat === true ? ['alasan, jika yang masih salah boleh diberi alasan'] : []),
    ...(tanpaEmpatMata === true ? ['(boleh orang yang sama)'] : []),
  ]
  const syarat = Object.entries(jika).map(
    ([sakelar, nyala]) => `${formatSakelar(sakelar)}: ${nyala ? 'ya' : 'tidak'}`,
  )
  const sel = [
    LABEL_STATUS[dari],
    LABEL_AKSI[aksi],
    LABEL_STATUS[ke],
    peran.map((satu) => LABEL_PERAN[satu]).join(', '),
    isian.join(', ') || '–',
    syarat.join('; ') || 'selalu',
  ]
  return `| ${sel.join(' | ')} |`
}

const LABEL_SYARAT: Readonly<Record<Exclude<Syarat, LangkahOpsional>, string>> = {
  kertas: 'Tanda tangan di atas kertas diperbolehkan',
  tayang: 'Sedang tayang di situs',
  'serta-merta': 'Harus diumumkan serta-merta',
  peraturan: 'Ditetapkan dengan peraturan',
  penjabaran: 'Dijabarkan dengan Peraturan Kepala Desa',
  'evaluasi-lewat': 'Hari kerja untuk evaluasi sudah habis',
}

function formatSakelar(sakelar: string): string {
  const opsional = LANGKAH_OPSIONAL.find(({ nilai }) => nilai === sakelar)
  return opsional?.label ?? LABEL_SYARAT[sakelar as keyof typeof LABEL_SYARAT]
}
