/**
 * Rich text as plain view nodes. Whatever arrives, nothing but the tags and link targets named here comes
 * out, and it never throws: a node it does not know is skipped, text inside stays text. Pure.
 */
import { isAllowedUrl } from 'cms/contract/teks-kaya'

const MAX_DEPTH = 12
const MAX_NODES = 5000

export type Tanda = 'strong' | 'em' | 's' | 'code' | 'sub' | 'sup'
export type TagBlok = 'p' | 'h2' | 'h3' | 'h4' | 'h5' | 'blockquote' | 'ul' | 'ol' | 'li'
export type SimpulView =
  | { jenis: 'teks'; teks: string; tanda: Tanda[] }
  | { jenis: 'baris-baru' }
  | { jenis: 'tautan'; href: string; anak: SimpulView[] }
  | { jenis: 'blok'; tag: TagBlok; anak: SimpulView[] }

/** What is still allowed, and the level of the heading that the text stands under. */
type Sisa = { simpul: number; induk: 1 | 2 }
type Mentah = Record<string, unknown>

/** Bits of the editor's text format. Underline is left out: on a page it means a link. */
const TANDA: readonly [number, Tanda][] = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
]
/** The editor's headings begin at 2; a text in a section of a page (induk 2) has them one lower. */
const TINGKAT_TERTULIS: Readonly<Record<string, number>> = { h2: 2, h3: 3, h4: 4 }
const DAFTAR_JUDUL: readonly TagBlok[] = ['h2', 'h3', 'h4', 'h5']
const TINGKAT_JUDUL: Readonly<Partial<Record<TagBlok, number>>> = { h2: 2, h3: 3, h4: 4, h5: 5 }

export function toTeksKayaView(teksKaya: unknown, induk: 1 | 2 = 2): SimpulView[] {
  const root = isMentah(teksKaya) ? teksKaya.root : null
  if (!isMentah(root)) return []
  return toJudulUrut(listAnak(root, 0, { simpul: MAX_NODES, induk }).map(toBlok), induk)
}

/** The first sentence, for a description; cut at a word where it is long. */
export function toKalimatPertama(teksKaya: unknown, max = 200): string {
  const teks = toPolos(toTeksKayaView(teksKaya)).replace(/\s+/g, ' ').trim()
  const kalimat = /^.*?[.!?](?=\s|$)/.exec(teks)?.[0] ?? teks
  if (kalimat.length <= max) return kalimat
  return `${kalimat.slice(0, kalimat.lastIndexOf(' ', max))} …`
}

const toPolos = (daftar: readonly SimpulView[]): string =>
  daftar
    .map((simpul) => {
      if (simpul.jenis === 'teks') return simpul.teks
      return simpul.jenis === 'baris-baru'
        ? ' '
        : `${toPolos(simpul.anak)}${simpul.jenis === 'blok' ? ' ' : ''}`
    })
    .join('')

function listAnak(induk: Mentah, kedalaman: number, sisa: Sisa): SimpulView[] {
  if (!Array.isArray(induk.children) || kedalaman >= MAX_DEPTH) return []
  return induk.children.flatMap((anak: unknown) => {
    if (!isMentah(anak) || sisa.simpul <= 0) return []
    sisa.simpul--
    const simpul = toSimpul(anak, kedalaman + 1, sisa)
    return simpul === null ? [] : [simpul]
  })
}

function toSimpul(mentah: Mentah, kedalaman: number, sisa: Sisa): SimpulView | null {
  if (mentah.type === 'text') return toTeks(mentah)
  if (mentah.type === 'linebreak') return { jenis: 'baris-baru' }
  if (mentah.type === 'link') return toTautan(mentah, kedalaman, sisa)
  const tag = getTag(mentah, sisa.induk)
  if (tag === null) return null
  const anak = listAnak(mentah, kedalaman, sisa)
  return { jenis: 'blok', tag, anak: tag === 'ul' || tag === 'ol' ? anak.filter(isButir) : anak }
}

function toTeks({ text, format }: Mentah): SimpulView | null {
  if (typeof text !== 'string') return null
  const bit = typeof format === 'number' && Number.isInteger(format) ? format : 0
  return {
    jenis: 'teks',
    teks: text,
    tanda: TANDA.filter(([nilai]) => bit & nilai).map(([, tanda]) => tanda),
  }
}

function toTautan(mentah: Mentah, kedalaman: number, sisa: Sisa): SimpulView | null {
  if (typeof mentah.url !== 'string' || !isAllowedUrl(mentah.url)) return null
  const anak = listAnak(mentah, kedalaman, sisa).filter(
    ({ jenis }) => jenis === 'teks' || jenis === 'baris-baru',
  )
  return anak.length === 0 ? null : { jenis: 'tautan', href: mentah.url, anak }
}

function getTag({ type, tag, listType }: Mentah, induk: 1 | 2): TagBlok | null {
  if (type === 'paragraph') return 'p'
  if (type === 'quote') return 'blockquote'
  if (type === 'listitem') return 'li'
  if (type === 'list') return listType === 'number' ? 'ol' : 'ul'
  const tingkat = type === 'heading' && typeof tag === 'string' ? TINGKAT_TERTULIS[tag] : undefined
  return tingkat === undefined ? null : (DAFTAR_JUDUL[tingkat - 3 + induk] ?? null)
}

const isButir = (simpul: SimpulView): boolean => simpul.jenis === 'blok' && simpul.tag === 'li'

/** A text or link at the top stands in a paragraph; a list item alone in a list. */
function toBlok(simpul: SimpulView): SimpulView {
  if (simpul.jenis !== 'blok') return { jenis: 'blok', tag: 'p', anak: [simpul] }
  return simpul.tag === 'li' ? { jenis: 'blok', tag: 'ul', anak: [simpul] } : simpul
}

/** No level is skipped on the way down, so that a screen reader's list of headings has no holes. */
function toJudulUrut(daftar: SimpulView[], induk: 1 | 2): SimpulView[] {
  let sebelum: number = induk
  return daftar.map((simpul) => {
    if (simpul.jenis !== 'blok' || !(simpul.tag in TINGKAT_JUDUL)) return simpul
    sebelum = Math.min(TINGKAT_JUDUL[simpul.tag] ?? sebelum, sebelum + 1)
    return { ...simpul, tag: DAFTAR_JUDUL[sebelum - 2] ?? simpul.tag }
  })
}

function isMentah(nilai: unknown): nilai is Mentah {
  return typeof nilai === 'object' && nilai !== null && !Array.isArray(nilai)
}
