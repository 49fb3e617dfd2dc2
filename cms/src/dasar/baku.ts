/** What was typed twice is one word, name or office: letter case, spaces and forms of a letter make no difference. Pure. */
export const toBaku = (tulisan: string): string =>
  tulisan.normalize('NFKC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('id')
