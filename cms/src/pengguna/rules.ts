/** Passwords: length and guessability, on every road by which one is set. */
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { dictionary } from '@zxcvbn-ts/language-id'
import { MIN_SANDI } from './sandi.ts'

const MAX_SANDI = 128
const MIN_SKOR = 3

let factory: ZxcvbnFactory | undefined

/** The sentence that says what is wrong with a password; null when it is good enough. */
export function checkSandi(sandi: string, milik: readonly string[]): string | null {
  if (sandi.length < MIN_SANDI)
    return `Kata sandi paling sedikit ${MIN_SANDI} huruf. Gabungkan beberapa kata.`
  if (sandi.length > MAX_SANDI) return `Kata sandi paling banyak ${MAX_SANDI} huruf.`
  if (getSkor(sandi, milik) < MIN_SKOR) {
    return 'Kata sandi ini mudah ditebak. Pakai beberapa kata yang tidak berhubungan, tanpa nama Anda.'
  }
  return null
}

function getSkor(sandi: string, milik: readonly string[]): number {
  factory ??= new ZxcvbnFactory({ dictionary })
  return factory.check(sandi, [...milik, 'lewu', 'desa']).score
}
