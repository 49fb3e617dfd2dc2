import { describe, expect, test } from 'vitest'
import { toCatatanGalat } from './log.ts'

describe('an error in the log', () => {
  test('names the query and the SQLSTATE but none of its values', () => {
    const cause = Object.assign(new Error('duplicate key value'), {
      code: '23505',
      detail: 'Key (email)=(rahasia@uji.invalid) already exists.',
    })
    const error = new Error('Failed query: insert into x values ($1)\nparams: rahasia@uji.invalid,2', {
      cause,
    })
    const catatan = toCatatanGalat(error)
    expect(JSON.stringify(catatan)).not.toContain('rahasia')
    expect(catatan.message).toBe('Failed query: insert into x values ($1)')
    expect(catatan.stack).toContain('log.test.ts')
    expect(catatan.sebab).toMatchObject({ kode: '23505', message: 'duplicate key value' })
  })

  test('parameters over several lines go as well', () => {
    const { message, stack } = toCatatanGalat(new Error('Failed query: q\nparams: satu\ndua rahasia'))
    expect(`${message}${stack}`).not.toContain('rahasia')
  })

  test.each([
    ['22P02', 'invalid input syntax for type uuid: "rahasia"', 'invalid input syntax for type uuid: "…"'],
    ['22007', 'invalid value "rahasia" for "MM"', 'invalid value "…"'],
    ['22P02', 'malformed array literal: "a" rahasia\n"b"', 'malformed array literal: "…"'],
    ['22001', 'value too long for type character varying(5)', 'value too long for type character varying(5)'],
    ['23505', 'duplicate key violates "pengguna_email_idx"', 'duplicate key violates "pengguna_email_idx"'],
  ])('SQLSTATE %s: %j is written as %j', (code, pesan, tertulis) => {
    const catatan = toCatatanGalat(
      new Error('Failed query: q', { cause: Object.assign(new Error(pesan), { code }) }),
    )
    expect(catatan.sebab).toMatchObject({ kode: code, message: tertulis })
    expect(catatan.sebab?.stack).toContain(tertulis)
    expect(JSON.stringify(catatan)).not.toContain('rahasia')
  })

  test('what is no error is not printed', () => {
    expect(toCatatanGalat('rahasia')).toEqual({ type: 'string', message: 'bukan Error' })
  })
})
