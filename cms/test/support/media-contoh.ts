/** Sound and film made by hand, with what a phone writes beside them (`catatan`). */

/** One silent frame: MPEG 1 layer III, 128 kbit/s, 44.1 kHz. */
export const BINGKAI = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x00]), Buffer.alloc(413)])

/** Two frames between a tag of ID3v2 and one of ID3v1. `catatan` is shorter than 100 signs. */
export function toMp3(catatan: string, bingkai: readonly Buffer[] = [BINGKAI, BINGKAI]): Buffer {
  const isi = Buffer.from(catatan)
  const kepala = Buffer.from([0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 0, isi.length])
  const ekor = Buffer.concat([Buffer.from('TAG'), isi, Buffer.alloc(125 - isi.length)])
  return Buffer.concat([kepala, isi, ...bingkai, ekor])
}

export const toKotak = (jenis: string, ...isi: readonly Buffer[]): Buffer => {
  const panjang = Buffer.alloc(4)
  panjang.writeUInt32BE(8 + isi.reduce((jumlah, satu) => jumlah + satu.length, 0))
  return Buffer.concat([panjang, Buffer.from(jenis, 'latin1'), ...isi])
}

/** `jalur`: what each track holds, `soun` or `vide`. */
export function toMp4(merek: string, jalur: readonly string[], catatan: string): Buffer {
  const isi = Buffer.from(catatan)
  const daftarTrak = jalur.map((macam) => {
    const hdlr = toKotak('hdlr', Buffer.alloc(8), Buffer.from(macam), Buffer.alloc(12))
    return toKotak('trak', toKotak('udta', isi), toKotak('mdia', hdlr))
  })
  const tempat = Buffer.from(`\u00a9xyz-2.2080+113.9160/${catatan}`, 'latin1')
  return Buffer.concat([
    toKotak('ftyp', Buffer.from(`${merek}\u0000\u0000\u0002\u0000${merek}isom`, 'latin1')),
    toKotak('moov', toKotak('mvhd', Buffer.alloc(20, 7)), ...daftarTrak, toKotak('udta', tempat)),
    toKotak('uuid', isi),
    toKotak('mdat', Buffer.alloc(64, 9)),
  ])
}
