import { describe, expect, test } from 'vitest'
import { BINGKAI, toKotak, toMp3, toMp4 } from '../../test/support/media-contoh.ts'
import { cleanMedia } from './media-rules.ts'
import { checkBerkas } from './rules.ts'

const CATATAN = 'Arsinta, Jalan Contoh 1'
const FILM = toMp4('isom', ['vide', 'soun'], CATATAN)

describe('what a phone writes beside sound and film is taken out', () => {
  test('tags before and after an MP3', () => {
    const isi = toMp3(CATATAN)
    expect(checkBerkas('salam.mp3', isi)).toEqual({ ok: true, value: 'audio/mpeg' })
    expect(cleanMedia(isi, 'audio/mpeg')).toEqual({ ok: true, value: Buffer.concat([BINGKAI, BINGKAI]) })
  })
  test('place, owner and notes in an MP4, which stays as long as it was', () => {
    expect(checkBerkas('rapat.mp4', FILM)).toEqual({ ok: true, value: 'video/mp4' })
    const hasil = cleanMedia(FILM, 'video/mp4')
    if (!hasil.ok) throw new Error(hasil.reason.kode)
    expect(hasil.value.toString('latin1')).not.toMatch(/xyz|113\.9160|Arsinta|udta|uuid/)
    expect(hasil.value.length).toBe(FILM.length)
    expect(hasil.value.subarray(FILM.indexOf('mdat'))).toEqual(FILM.subarray(FILM.indexOf('mdat')))
    expect(cleanMedia(hasil.value, 'video/mp4')).toEqual(hasil)
  })
  test('a box with a length of 64 bits', () => {
    const panjang = Buffer.alloc(16)
    panjang.writeUInt32BE(1)
    panjang.write('mdat', 4)
    panjang.writeBigUInt64BE(80n, 8)
    const suara = toMp4('M4A ', ['soun'], CATATAN).subarray(0, -72)
    expect(cleanMedia(Buffer.concat([suara, panjang, Buffer.alloc(64, 9)]), 'audio/mp4').ok).toBe(true)
  })
})

describe('refused', () => {
  test.each([
    ['film named as sound', FILM, 'audio/mp4', 'SUARA_BERGAMBAR'],
    ['sound named as film', toMp4('isom', ['soun'], ''), 'video/mp4', 'VIDEO_TANPA_GAMBAR'],
    ['a track of places', toMp4('isom', ['vide', 'meta'], ''), 'video/mp4', 'MEDIA_BERJALUR_LAIN'],
    ['neither', toMp4('isom', [], ''), 'audio/mp4', 'MEDIA_RUSAK'],
    ['cut off', FILM.subarray(0, -1), 'video/mp4', 'MEDIA_RUSAK'],
    ['without its table', Buffer.concat([FILM.subarray(0, 24), toKotak('mdat')]), 'video/mp4', 'MEDIA_RUSAK'],
    ['tags alone', toMp3(CATATAN, []), 'audio/mpeg', 'MEDIA_RUSAK'],
    [
      'a tag longer than the file',
      Buffer.from('ID3\u0004\u0000\u0000\u007f\u007f'),
      'audio/mpeg',
      'MEDIA_RUSAK',
    ],
    [
      'twenty thousand boxes',
      Buffer.concat([FILM, ...Array.from({ length: 20_000 }, () => toKotak('free'))]),
      'video/mp4',
      'MEDIA_RUSAK',
    ],
    [
      'two thousand boxes in each other',
      Array.from({ length: 2_000 }).reduce<Buffer>((isi) => toKotak('moov', isi), toKotak('moov')),
      'video/mp4',
      'MEDIA_RUSAK',
    ],
  ] as const)('%s', (_, isi, jenis, kode) =>
    expect(cleanMedia(isi, jenis)).toMatchObject({ ok: false, reason: { kode } }),
  )
  test('a script named as sound', () => {
    const hasil = checkBerkas('a.mp3', Buffer.from('<script>1</script>'))
    expect(hasil).toMatchObject({ ok: false, reason: { kode: 'JENIS_BERKAS' } })
  })
})
