/** Names the statements a client sends to PostgreSQL, read from the wire itself. */

/** A named statement by its name, a simple one by its text; the first message of a client has no type. */
export function createPembaca(onPernyataan: (nama: string) => void): (potongan: Buffer) => void {
  let sisa = Buffer.alloc(0)
  let awal = 0
  const readPesan = (): Buffer | null => {
    if (sisa.length < awal + 4) return null
    const panjang = awal + sisa.readInt32BE(awal)
    if (sisa.length < panjang) return null
    const pesan = sisa.subarray(0, panjang)
    sisa = sisa.subarray(panjang)
    return pesan
  }
  return (potongan) => {
    sisa = Buffer.concat([sisa, potongan])
    for (let pesan = readPesan(); pesan !== null; pesan = readPesan()) {
      const nama = awal === 0 ? null : findPernyataan(pesan)
      awal = 1
      if (nama !== null) onPernyataan(nama)
    }
  }
}

/** `B` (bind) runs a prepared statement, which it names after the portal; `Q` runs a text. */
function findPernyataan(pesan: Buffer): string | null {
  const jenis = String.fromCharCode(pesan[0] ?? 0)
  const daftarTeks = pesan.subarray(5).toString('utf8').split('\0')
  if (jenis === 'B') return daftarTeks[1] ?? null
  return jenis === 'Q' ? (daftarTeks[0] ?? null) : null
}
