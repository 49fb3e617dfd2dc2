export type Sentence = { id: string; en: string }

/** A foreseen reason to stop, told plainly in both languages; anything else thrown is a bug. */
export class Refusal extends Error {
  readonly sentences: Sentence[]
  readonly detail: string

  constructor(sentences: Sentence | Sentence[], detail = '') {
    const list = Array.isArray(sentences) ? sentences : [sentences]
    super(list.map(({ en }) => en).join(' '))
    this.sentences = list
    this.detail = detail
  }
}

const diskFull: Sentence = {
  id: 'Penyimpanan penuh; sediakan ruang kosong lalu jalankan lagi.',
  en: 'The disk is full; make room and start again.',
}

const systemFailures: Record<string, Sentence> = {
  ENOSPC: diskFull,
  EACCES: {
    id: 'Sebuah file atau folder tidak boleh diakses; jalankan sebagai pemiliknya atau perbaiki haknya.',
    en: 'A file or folder may not be accessed; run as its owner or repair its permissions.',
  },
  EROFS: {
    id: 'Penyimpanan hanya dapat dibaca; pilih folder lain lewat LEWU_DATA_DIR.',
    en: 'The disk is read-only; choose another folder with LEWU_DATA_DIR.',
  },
}

export function presentFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error instanceof Refusal) return presentRefusal(error)
  const code = 'code' in error ? String(error.code) : ''
  const sentence = systemFailures[code === 'EDQUOT' ? 'ENOSPC' : code]
  return sentence ? presentSentences([sentence], error.message) : (error.stack ?? error.message)
}

/** A tool that ran out of space says so somewhere in its output; that is then the reason. */
function presentRefusal({ sentences, detail }: Refusal): string {
  const isFull = /ENOSPC|EDQUOT|No space left on device/.test(detail)
  return presentSentences(isFull ? [diskFull, ...sentences] : sentences, detail)
}

function presentSentences(sentences: Sentence[], detail: string): string {
  const lines = sentences.flatMap(({ id, en }) => [`Gagal: ${id}`, `(Failed: ${en})`])
  return ['', ...lines, ...(detail ? ['', detail] : [])].join('\n')
}
