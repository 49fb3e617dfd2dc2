import { expect, test } from 'vitest'
import { listKepala, toCspAdmin } from './security-headers.ts'

test('the admin runs scripts by nonce alone, and posts to the site alone', () => {
  const csp = toCspAdmin('abc', 'https://lewu.example')
  const script = csp.split('; ').find((satu) => satu.startsWith('script-src'))
  expect(script).toBe("script-src 'nonce-abc' 'strict-dynamic'")
  expect(csp).toContain("form-action 'self' https://lewu.example;")
  expect(csp).not.toContain('unsafe-eval')
})

test.each([
  ['https://cms.example', 1],
  ['http://127.0.0.1:3000', 0],
])('%s asks for https in %d headers', (alamat, jumlah) => expect(listKepala(alamat)).toHaveLength(jumlah))
