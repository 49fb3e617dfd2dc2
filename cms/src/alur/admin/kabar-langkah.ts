/** Carries over the reload that follows a step on which document it was taken. */
const KUNCI = 'lewu-langkah'

export const startKabarLangkah = (id: string): void => sessionStorage.setItem(KUNCI, id)

/** Whether the page is the one after a step on this document; true once. */
export function finishKabarLangkah(id: string): boolean {
  if (sessionStorage.getItem(KUNCI) !== id) return false
  sessionStorage.removeItem(KUNCI)
  return true
}
