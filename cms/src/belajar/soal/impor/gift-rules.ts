/** Moodle's GIFT, the part of it that our kinds can say. Each question is read by itself: a broken one spoils no other. */
import type { IsiSoal, Soal } from '../kinds.ts'
import { type BarisTeks, type ButirBerkas, type HasilEkspor, toPotongan } from './butir.ts'

const KHUSUS = '~=#{}:\\'
const SANDI = 0xe000

export function parseGift(teks: string): ButirBerkas[] {
  const hasil: ButirBerkas[] = []
  let kategori = ''
  // Stand-ins for escaped signs: what is left of them has a meaning.
  const tersandi = teks
    .replace(/[\ue000-\ue00f]/g, '')
    .replace(/\\([~=#{}:\\])/g, (_, tanda: string) => String.fromCharCode(SANDI + KHUSUS.indexOf(tanda)))
  for (const potongan of toPotongan(tersandi)) {
    const isi = potongan.filter((satu) => !satu.teks.trim().startsWith('//'))
    const soal = isi.filter((satu) => {
      const [, nama] = /^\s*\$CATEGORY:\s*(.*)$/i.exec(satu.teks) ?? []
      if (nama !== undefined) kategori = toTeks(nama.split('/').at(-1) ?? '')
      return nama === undefined
    })
    const [awal] = soal
    if (awal !== undefined) {
      const kolom = parseSatu(soal.map((satu) => satu.teks).join('\n'))
      hasil.push(toButir(awal, kategori, kolom))
    }
  }
  return hasil
}

/** The columns of the form, or in their place why there are none. */
type Kolom = Readonly<Record<string, unknown>>

function toButir(awal: BarisTeks, kategori: string, { alasan, catatan, ...isi }: Kolom): ButirBerkas {
  const baris = awal.nomor
  if (typeof alasan === 'string') return { baris, cuplikan: toTeks(awal.teks), alasan }
  const data = kategori === '' ? isi : { kategori, ...isi }
  return typeof catatan === 'string' ? { baris, data, catatan } : { baris, data }
}

function parseSatu(teks: string): Kolom {
  const [, kepala = '', jawaban, ekor = ''] = /^([^{}]*)\{([^{}]*)\}([^{}]*)$/.exec(teks) ?? []
  if (jawaban === undefined) return { alasan: 'Jawaban harus berada di antara satu { dan satu }.' }
  const tanya = kepala.replace(/^\s*::[^:]*::/, '')
  const pertanyaan = ekor.trim() === '' ? toTeks(tanya) : `${toTeks(tanya)} _____ ${toTeks(ekor)}`
  const [inti = '', pembahasan = ''] = jawaban.split('####')
  const isi = parseJawaban(inti.trim())
  if ('alasan' in isi) return isi
  return { pertanyaan, pembahasan: toTeks(pembahasan), ...isi, ...toCatatan(inti.trim()) }
}

/** Said of what is taken without it; the explanation of the whole question comes along. */
function toCatatan(jawaban: string): Kolom {
  // The sign that begins a number is no feedback.
  const isUmpan = jawaban.replace(/^#/, '').includes('#')
  return isUmpan
    ? { catatan: 'Umpan balik per jawaban (sesudah tanda #) tidak ikut; tulis dalam pembahasan (####).' }
    : {}
}

function parseJawaban(teks: string): Kolom {
  const [, nilai] = /^(T|TRUE|F|FALSE)(?:\s*#.*)?$/is.exec(teks) ?? []
  if (nilai !== undefined) return { jenis: 'benar-salah', pernyataan: /^t/i.test(nilai) ? 'benar' : 'salah' }
  if (teks.startsWith('#')) return parseAngka(teks.slice(1))
  const daftar = [...teks.matchAll(/([=~])\s*(?:%(-?[\d.]+)%)?([^=~#]*)(?:#[^=~]*)?/g)].map(
    ([, tanda, bobot, isi = '']) => ({ tanda, bobot: bobot === undefined ? null : Number(bobot), isi }),
  )
  if (daftar.length === 0) return { alasan: 'Soal esai tidak dapat dinilai oleh sistem. Tulis jawabannya.' }
  if (daftar.every(({ tanda, isi }) => tanda === '=' && isi.includes('->'))) return toJodoh(daftar)
  if (daftar.every(({ tanda }) => tanda === '=')) return toIsian(daftar)
  return toPilihan(daftar)
}

type Butir = { tanda: string | undefined; bobot: number | null; isi: string }

function toJodoh(daftar: readonly Butir[]): Kolom {
  const pasangan = daftar.map(({ isi }) => {
    const [kiri = '', ...kanan] = isi.split('->')
    return { kiri: toTeks(kiri), kanan: toTeks(kanan.join('->')) }
  })
  return { jenis: 'menjodohkan', pasangan }
}

function toIsian(daftar: readonly Butir[]): Kolom {
  if (daftar.some(({ bobot }) => bobot !== null && bobot !== 100))
    return { alasan: 'Isian dengan nilai sebagian (misalnya %50%) tidak dikenal. Hapus tanda persennya.' }
  return { jenis: 'isian', diterima: daftar.map(({ isi }) => ({ teks: toTeks(isi) })) }
}

/** A weight above nothing marks a right one among several; `=` marks the only one, beside which no other counts in part. */
function toPilihan(daftar: readonly Butir[]): Kolom {
  const samaDengan = daftar.filter(({ tanda }) => tanda === '=').length
  const isGanda = daftar.some(({ tanda, bobot }) => tanda === '~' && bobot !== null && bobot > 0)
  const isSebagian = daftar.some(({ tanda, bobot }) => tanda === '=' && bobot !== null && bobot !== 100)
  if (isSebagian || (samaDengan > 0 && isGanda))
    return {
      alasan:
        'Pilihan dengan nilai sebagian (misalnya ~%50% di samping =) tidak dikenal. Hapus tanda persennya, atau tandai semua yang benar dengan ~%50% bila harus dipilih bersama.',
    }
  if (samaDengan > 1)
    return { alasan: 'Lebih dari satu jawaban bertanda =. Bila beberapa benar, tandai dengan ~%50%.' }
  return {
    jenis: isGanda ? 'ganda' : 'tunggal',
    pilihan: daftar.map(({ tanda, bobot, isi }) => ({
      teks: toTeks(isi),
      benar: tanda === '=' || (bobot ?? 0) > 0,
    })),
  }
}

const ANGKA = String.raw`(-?\d+(?:\.\d+)?)`

function parseAngka(teks: string): Kolom {
  const inti = teks.replace(/#.*$/s, '').replace(/^\s*=/, '').trim()
  const [, nilai, toleransi] = new RegExp(`^${ANGKA}(?::${ANGKA})?$`).exec(inti) ?? []
  if (nilai !== undefined) return { jenis: 'angka', nilai: Number(nilai), toleransi: Number(toleransi ?? 0) }
  const [, dari, sampai] = new RegExp(`^${ANGKA}\\.\\.${ANGKA}$`).exec(inti) ?? []
  if (dari === undefined)
    return { alasan: 'Angka jawaban tidak terbaca. Tulis satu angka, misalnya {#75:0.5}.' }
  const tengah = (Number(dari) + Number(sampai)) / 2
  return { jenis: 'angka', nilai: tengah, toleransi: Math.abs(Number(sampai) - tengah) }
}

/** Plain text: no format mark, no tag, signs back in their place. */
function toTeks(teks: string): string {
  return teks
    .replace(/^\s*\[(html|plain|markdown|moodle)\]/i, '')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replaceAll('\\n', '\n')
    .replace(/[\ue000-\ue006]/g, (sandi) => KHUSUS[sandi.charCodeAt(0) - SANDI] ?? '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}

export function formatGift(daftar: readonly Soal[]): HasilEkspor {
  const tertinggal = daftar.filter(({ isi }) => isi.jenis === 'mengurutkan')
  const teks = daftar
    .filter(({ isi }) => isi.jenis !== 'mengurutkan')
    .map(({ kategori, pertanyaan, pembahasan, isi }) => {
      const bahas = pembahasan === '' ? '' : ` ####${toGift(pembahasan)}`
      return `$CATEGORY: ${toGift(kategori.replaceAll('/', '-'))}\n\n${toGift(pertanyaan)} {${formatJawaban(isi)}${bahas}}\n`
    })
    .join('\n')
  return { isi: teks, tertinggal }
}

function formatJawaban(isi: IsiSoal): string {
  switch (isi.jenis) {
    case 'tunggal':
      return isi.pilihan
        .map(({ teks, benar }) => (benar ? `=${toBerbobot(teks, 100)}` : `~${toBerbobot(teks, 0)}`))
        .join(' ')
    case 'ganda': {
      const benar = isi.pilihan.filter((satu) => satu.benar).length
      const bobot = (satu: number, dari: number): string => `%${Number(((satu * 100) / dari).toFixed(5))}%`
      const salah = isi.pilihan.length - benar
      return isi.pilihan
        .map((satu) => `~${satu.benar ? bobot(1, benar) : bobot(-1, salah)}${toGift(satu.teks)}`)
        .join(' ')
    }
    case 'benar-salah':
      return isi.benar ? 'TRUE' : 'FALSE'
    case 'isian':
      return isi.diterima.map((teks) => `=${toBerbobot(teks, 100)}`).join(' ')
    case 'angka':
      return `#${isi.nilai}:${isi.toleransi}`
    case 'menjodohkan':
      return isi.pasangan.map(({ kiri, kanan }) => `=${toGift(kiri)} -> ${toGift(kanan)}`).join(' ')
    case 'mengurutkan':
      return ''
  }
}

/** A text that begins like a weight is given one, or it would be read as its own. */
const toBerbobot = (teks: string, bobot: number): string =>
  `${teks.startsWith('%') ? `%${bobot}%` : ''}${toGift(teks)}`
const toGift = (teks: string): string => teks.replace(/[~=#{}:\\]/g, '\\$&').replaceAll('\n', '\\n')
