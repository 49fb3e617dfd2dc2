// What went wrong and what to do, in Indonesian and in English.

export class BootRefusal extends Error {
  /**
   * @param {{ id: string, en: string }} sentence
   * @param {string} [detail] the end of what a tool printed
   */
  constructor(sentence, detail = '') {
    super(sentence.en)
    this.sentence = sentence
    this.detail = detail
  }
}

/**
 * What to print for anything thrown: a refusal, a full disk or closed folder, or a bug with its stack.
 * @param {unknown} error
 */
export function presentFailure(error) {
  if (error instanceof BootRefusal) return presentSentence(error.sentence, error.detail)
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  const isKnown = causes.some(({ pattern }) => pattern.test(code))
  return isKnown ? presentSentence(findCause(code), error.message) : error.stack
}

/**
 * @param {{ id: string, en: string }} sentence
 * @param {string} detail
 */
function presentSentence({ id, en }, detail) {
  return `\nGagal: ${id}\n(Failed: ${en})${detail ? `\n\n${detail}` : ''}`
}

export const noNodeForMachine = {
  id: 'Tidak ada Node yang dapat diunduh untuk mesin ini; pasang Node 24 (atau 22.18 ke atas) lalu ulangi.',
  en: 'There is no Node to download for this machine; install Node 24 (or 22.18 and up) and try again.',
}

export const noNpm = {
  id: 'Perintah npm tidak ditemukan; pasang npm (bagian dari Node) lalu jalankan "npm start".',
  en: 'The npm command was not found; install npm (it comes with Node) and run "npm start".',
}

const causes = [
  {
    pattern: /ENOSPC|EDQUOT|no space left|os error 28\b/i,
    id: 'Penyimpanan penuh; sediakan ruang kosong sedikitnya 3 GB lalu ulangi.',
    en: 'The disk is full; make at least 3 GB free and try again.',
  },
  {
    pattern:
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|UND_ERR|network|dns error|error sending request/i,
    id: 'Tidak dapat mengunduh dari registri npm; pemasangan pertama memerlukan internet, periksa sambungan lalu ulangi.',
    en: 'Could not download from the npm registry; the first start needs the internet, check the connection and try again.',
  },
  {
    pattern: /EACCES|EPERM|EROFS|permission denied|read-only file system/i,
    id: 'Folder proyek tidak dapat ditulis; jalankan sebagai pemilik folder ini atau perbaiki haknya.',
    en: 'The project folder cannot be written to; run as its owner or repair its permissions.',
  },
  {
    pattern: /ERR_PNPM_OUTDATED_LOCKFILE/,
    id: 'pnpm-lock.yaml tidak cocok dengan package.json; ambil ulang kode sumber atau jalankan "pnpm install".',
    en: 'pnpm-lock.yaml does not match package.json; fetch the sources again or run "pnpm install".',
  },
]

/**
 * The likeliest cause of a failed installation, from what the tool printed.
 * @param {string} output
 */
export function findCause(output) {
  const cause = causes.find(({ pattern }) => pattern.test(output))
  if (cause) return { id: cause.id, en: cause.en }
  return {
    id: 'Pemasangan gagal; pesan terakhirnya ada di bawah ini.',
    en: 'The installation failed; its last messages are below.',
  }
}
