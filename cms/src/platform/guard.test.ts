import { expect, test } from 'vitest'
import { checkPermintaan } from './guard.ts'

const ask = (method: string, jalan: string) =>
  checkPermintaan(method, new URL(jalan, 'http://127.0.0.1:3000'))?.status ?? 200

test.each([
  ['GET', '/api/apbdes?limit=10&depth=1&where[tahun][equals]=2026', 200],
  ['GET', '/api/apbdes?limit=0', 400],
  ['GET', '/api/apbdes?limit=251', 400],
  ['GET', '/api/apbdes?limit=-1', 400],
  ['GET', '/api/apbdes?limit=10&limit=20', 400],
  ['GET', '/api/apbdes?page=99999999', 400],
  ['GET', '/api/apbdes?depth=10', 400],
  ['GET', '/api/apbdes?where=xx', 400],
  ['GET', '/api/apbdes?locale=%00', 400],
  ['GET', '/api/apbdes?where[judul][equals]=%00', 400],
  ['GET', '/api/apbdes?where[judul][near]=1,2', 400],
  ['GET', `/api/apbdes?where[judul][equals]=${'a'.repeat(5000)}`, 400],
  ['POST', '/api/pengguna/first-register', 403],
  ['POST', '/api/pengguna/forgot-password', 403],
  ['POST', '/api/graphql', 403],
  ['GET', '/api/payload-jobs/run', 403],
  ['POST', '/api/apbdes/5/duplicate', 403],
  ['PATCH', '/api/apbdes?where[id][exists]=true', 403],
  ['DELETE', '/api/apbdes', 403],
  ['PATCH', '/api/apbdes/5', 200],
  ['POST', '/api/pengguna/login', 200],
])('%s %s: %s', (method, jalan, status) => expect(ask(method, jalan)).toBe(status))
