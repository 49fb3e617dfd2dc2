/** Reads CSV by its rule (RFC 4180), so that tests see what a stranger's program sees. */
export function parseCsv(teks: string): string[][] {
  const baris: string[][] = [[]]
  const pola = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g
  for (const [semua, kutip, polos, akhir] of teks.matchAll(pola)) {
    if (semua === '' && akhir === '') break
    baris.at(-1)?.push(kutip === undefined ? (polos ?? '') : kutip.replaceAll('""', '"'))
    if (akhir === '\r\n') baris.push([])
  }
  return baris.filter((satu) => satu.length > 0)
}
