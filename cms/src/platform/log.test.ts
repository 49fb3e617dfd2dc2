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

  test('what is no error is not printed', () => {
    expect(toCatatanGalat('rahasia')).toEqual({ type: 'string', message: 'bukan Error' })
  })
})
