import { describe, expect, test } from 'vitest'
import { type Jendela, startAntreanSenggang } from './antrean-senggang.ts'

/** A browser that never becomes idle by itself. */
function createJendela() {
  const pendengar = new Map<string, (peristiwa: Event) => void>()
  const menunggu = new Map<number, IdleRequestCallback>()
  let nomor = 0
  const jendela = {
    requestIdleCallback: (kerja: IdleRequestCallback) => {
      nomor += 1
      menunggu.set(nomor, kerja)
      return nomor
    },
    cancelIdleCallback: (satu: number) => void menunggu.delete(satu),
    addEventListener: (nama: string, kerja: (peristiwa: Event) => void) => void pendengar.set(nama, kerja),
    removeEventListener: (nama: string) => void pendengar.delete(nama),
  } as unknown as Jendela
  const send = (type: string, isi: Partial<KeyboardEvent> = {}): void =>
    pendengar.get(type)?.({ type, ...isi } as Event)
  const rest = (): void => {
    for (const [satu, kerja] of [...menunggu]) {
      menunggu.delete(satu)
      kerja({ didTimeout: false, timeRemaining: () => 9 })
    }
  }
  return { jendela, send, rest, pendengar }
}

describe('waiting work', () => {
  test.each<[string, string, Partial<KeyboardEvent>, number]>([
    ['is done before a press', 'pointerdown', {}, 1],
    ['is done as the editor is left', 'focusout', {}, 1],
    ['is done as the page goes', 'pagehide', {}, 1],
    ['is done before Ctrl+S', 'keydown', { ctrlKey: true, metaKey: false, key: 's' }, 1],
    ['is done before Command+S with Caps Lock', 'keydown', { ctrlKey: false, metaKey: true, key: 'S' }, 1],
    ['waits while letters are typed', 'keydown', { ctrlKey: false, metaKey: false, key: 's' }, 0],
  ])('%s', (_, peristiwa, isi, kali) => {
    const { jendela, send } = createJendela()
    startAntreanSenggang(jendela)
    let jumlah = 0
    jendela.requestIdleCallback(() => {
      jumlah += 1
    })
    send(peristiwa, isi)
    expect(jumlah).toBe(kali)
  })

  test('is done once, and what was called off is not done', () => {
    const { jendela, send, rest } = createJendela()
    startAntreanSenggang(jendela)
    const daftar: string[] = []
    jendela.requestIdleCallback(() => void daftar.push('satu'))
    jendela.cancelIdleCallback(jendela.requestIdleCallback(() => void daftar.push('batal')))
    send('pointerdown')
    rest()
    jendela.requestIdleCallback(() => void daftar.push('dua'))
    rest()
    send('pointerdown')
    expect(daftar).toEqual(['satu', 'dua'])
  })

  test('is left to the browser again afterwards', () => {
    const { jendela, pendengar } = createJendela()
    const { requestIdleCallback } = jendela
    startAntreanSenggang(jendela)()
    expect(jendela.requestIdleCallback).toBe(requestIdleCallback)
    expect(pendengar.size).toBe(0)
  })
})
