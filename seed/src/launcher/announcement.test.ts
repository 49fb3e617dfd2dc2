import { expect, test } from 'vitest'
import { formatAnnouncement } from './announcement.ts'
import { presentFailure, Refusal } from './refusal.ts'
import { parseSettings } from './settings.ts'

const https = { LEWU_CMS_URL: 'https://admin.desa.example', LEWU_SITE_URL: 'https://desa.example' }

test.each([
  [{}, false],
  [{ LEWU_HOST: '::1' }, false],
  [{ LEWU_HOST: '0.0.0.0' }, true],
  [{ LEWU_HOST: '192.168.1.7' }, true],
  [{ LEWU_HOST: '0.0.0.0', ...https }, false],
  [{ LEWU_SITE_URL: 'http://desa.lan' }, true],
])('with %o people are warned that logging in needs https: %s', (environment, isWarned) => {
  const result = parseSettings(environment, '/srv/lewu')
  const lines = result.ok ? formatAnnouncement(result.settings, '/data/postgres').join('\n') : ''
  expect(lines).toContain('/admin')
  expect(lines.includes('Peringatan')).toBe(isWarned)
})

test.each([
  [new Refusal({ id: 'Gagal membangun.', en: 'Build failed.' }, 'write ENOSPC'), 'Penyimpanan penuh'],
  [Object.assign(new Error('mkdir'), { code: 'EROFS' }), 'hanya dapat dibaca'],
  [Object.assign(new Error('open'), { code: 'EDQUOT' }), 'Penyimpanan penuh'],
  [
    new Refusal([
      { id: 'Satu.', en: 'One.' },
      { id: 'Dua.', en: 'Two.' },
    ]),
    'Gagal: Satu.\n(Failed: One.)\nGagal: Dua.',
  ],
])('%s is told in both languages', (error, expected) => {
  expect(presentFailure(error)).toContain(expected)
})
