/** A number as letters, each number in its own: names of persons have no figures. */
export const toHuruf = (angka: number): string =>
  angka.toString(26).replace(/\d/g, (satu) => 'qrstuvwxyz'[Number(satu)] ?? '')
