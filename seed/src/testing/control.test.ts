import { expect, test } from 'vitest'
import { startControl } from './control.ts'

test('a part is stopped and killed by name, anything else is refused', async () => {
  const done: string[] = []
  const control = await startControl({
    '/stop/cms': async () => void done.push('stop'),
    '/kill/cms': () => {
      throw new Error('no such process')
    },
  })
  const ask = async (path: string, method = 'POST') => (await fetch(control.url + path, { method })).status
  expect(await ask('/stop/cms')).toBe(200)
  expect(await ask('/kill/cms')).toBe(500)
  expect(await ask('/stop/lain')).toBe(404)
  expect(await ask('/stop/cms', 'GET')).toBe(404)
  expect(done).toEqual(['stop'])
  control.finish()
})
