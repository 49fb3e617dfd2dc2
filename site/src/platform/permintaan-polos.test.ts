import { expect, test } from 'vitest'
import { readPolos } from './permintaan-polos.ts'

const toBytes = (...baris: string[]): Buffer => Buffer.from([...baris, '', ''].join('\r\n'), 'latin1')
const AWAL = 'GET /desa/x?hal=2 HTTP/1.1'

test('what a browser asks for a page', () => {
  const kepala = ['Host: desa.contoh', 'Accept-Encoding: gzip, br', 'If-None-Match: "abc-br"', 'Cookie: a=b']
  expect(readPolos(toBytes(AWAL, ...kepala, 'Connection: keep-alive'))).toEqual({
    jalur: '/desa/x?hal=2',
    sandi: 'br',
    ifNoneMatch: '"abc-br"',
  })
  expect(readPolos(toBytes(AWAL, 'Host:x'))).toEqual({
    jalur: '/desa/x?hal=2',
    sandi: 'identity',
    ifNoneMatch: undefined,
  })
})

test.each([
  ['no host', toBytes(AWAL, 'Accept: */*')],
  ['two hosts', toBytes(AWAL, 'Host: a', 'Host: b')],
  ['a name twice', toBytes(AWAL, 'Host: a', 'Accept-Encoding: br', 'accept-encoding: gzip')],
  ['a body with a length', toBytes(AWAL, 'Host: a', 'Content-Length: 5')],
  ['a length of nothing', toBytes(AWAL, 'Host: a', 'Content-Length: 0')],
  ['a body in pieces', toBytes(AWAL, 'Host: a', 'Transfer-Encoding: chunked')],
  ['a space before the colon', toBytes(AWAL, 'Host: a', 'Transfer-Encoding : chunked')],
  ['a folded line', toBytes(AWAL, 'Host: a', 'X: y', ' Transfer-Encoding: chunked')],
  ['a bare line feed', toBytes(AWAL, 'Host: a\nTransfer-Encoding: chunked')],
  ['a bare carriage return', toBytes(AWAL, 'Host: a\rContent-Length: 3')],
  ['a NUL', toBytes(AWAL, 'Host: a\0')],
  ['letters beyond ASCII', toBytes(AWAL, 'Host: ä')],
  ['a part of a file', toBytes(AWAL, 'Host: a', 'Range: bytes=0-1')],
  ['another protocol', toBytes(AWAL, 'Host: a', 'Upgrade: websocket', 'Connection: upgrade')],
  ['the last request', toBytes(AWAL, 'Host: a', 'Connection: close')],
  ['HEAD', toBytes('HEAD / HTTP/1.1', 'Host: a')],
  ['POST', toBytes('POST / HTTP/1.1', 'Host: a')],
  ['HTTP/1.0', toBytes('GET / HTTP/1.0', 'Host: a')],
  ['a whole address', toBytes('GET http://a/ HTTP/1.1', 'Host: a')],
  ['a space in the address', toBytes('GET /a b HTTP/1.1', 'Host: a')],
  ['half a head', Buffer.from(`${AWAL}\r\nHost: a\r\n`)],
  ['two requests at once', Buffer.concat([toBytes(AWAL, 'Host: a'), toBytes(AWAL, 'Host: a')])],
  ['something after the head', Buffer.concat([toBytes(AWAL, 'Host: a'), Buffer.from('x')])],
  ['a head too long', toBytes(AWAL, 'Host: a', `X: ${'y'.repeat(5000)}`)],
  ['nothing', Buffer.alloc(0)],
])('%s is left to the server', (_nama, potongan) => {
  expect(readPolos(potongan)).toBeNull()
})

test('what is kept in mind is told apart to the last byte, and never grows without end', () => {
  for (let i = 0; i < 2000; i += 1) {
    const dibaca = readPolos(toBytes(`GET /${i} HTTP/1.1`, 'Host: x', `If-None-Match: "${i}"`))
    expect([dibaca?.jalur, dibaca?.ifNoneMatch]).toEqual([`/${i}`, `"${i}"`])
    expect(readPolos(toBytes('GET /0 HTTP/1.1', 'Host: x'))?.ifNoneMatch).toBeUndefined()
  }
})
