import { describe, expect, test } from 'vitest'
import { isDiam, isGangguan } from './gangguan.ts'

const toGalat = (code: string | undefined, message = 'x') => Object.assign(new Error(message), { code })

describe('the database is away or overloaded', () => {
  test.each([
    ['08000', 'connection_exception'],
    ['08001', 'sqlclient_unable_to_establish_sqlconnection'],
    ['08003', 'connection_does_not_exist'],
    ['08006', 'connection_failure'],
    ['53100', 'disk_full'],
    ['53200', 'out_of_memory'],
    ['53300', 'too_many_connections'],
    ['57P01', 'admin_shutdown'],
    ['57P02', 'crash_shutdown'],
    ['57P03', 'cannot_connect_now'],
    ['57014', 'query_canceled: statement_timeout'],
    ['40001', 'a replica that catches up'],
    ['ECONNREFUSED', ''],
    ['ECONNRESET', ''],
    ['ETIMEDOUT', ''],
    ['EPIPE', ''],
    ['ENOTFOUND', ''],
    ['EAI_AGAIN', ''],
    ['EHOSTUNREACH', ''],
    ['ENOENT', 'connect ENOENT /run/postgresql/.s.PGSQL.5432'],
    [undefined, 'timeout exceeded when trying to connect'],
    [undefined, 'timeout expired'],
    [undefined, 'Connection terminated'],
    [undefined, 'Connection terminated unexpectedly'],
    [undefined, 'Connection terminated due to connection timeout'],
    [undefined, 'Query read timeout'],
    [undefined, 'Client has encountered a connection error and is not queryable'],
    [undefined, 'Client was closed and is not queryable'],
    [undefined, 'Cannot use a pool after calling end on the pool'],
  ])('%s %s', (kode, pesan) => {
    expect(isGangguan(toGalat(kode, pesan))).toBe(true)
  })

  test('also when no address of the host answers', () => {
    const galat = new AggregateError([toGalat('ECONNREFUSED'), toGalat('ECONNREFUSED')], '')
    expect(isGangguan(Object.assign(galat, { code: 'ECONNREFUSED' }))).toBe(true)
  })
})

describe('a fault of ours', () => {
  test.each([
    ['42601', 'syntax_error'],
    ['42P01', 'undefined_table'],
    ['42703', 'undefined_column'],
    ['42501', 'insufficient_privilege'],
    ['28P01', 'invalid_password'],
    ['3D000', 'invalid_catalog_name'],
    ['22P02', 'invalid_text_representation'],
    ['22021', 'character_not_in_repertoire'],
    ['26000', 'invalid_sql_statement_name'],
    ['XX000', 'internal_error'],
    ['42601', 'Connection terminated'],
    [undefined, 'Cannot read properties of undefined'],
    [undefined, ''],
  ])('%s %s', (kode, pesan) => {
    expect(isGangguan(toGalat(kode, pesan))).toBe(false)
  })

  test.each([null, undefined, 'ECONNREFUSED', { code: '57P01' }])('%o is no error at all', (galat) => {
    expect(isGangguan(galat)).toBe(false)
  })
})

test.each([
  ['ETIMEDOUT', '', true],
  [undefined, 'timeout expired', true],
  [undefined, 'Query read timeout', true],
  [undefined, 'Connection terminated due to connection timeout', true],
  [undefined, 'timeout exceeded when trying to connect', false],
  ['57014', 'canceling statement due to statement timeout', false],
  ['ECONNREFUSED', '', false],
  ['42P01', 'Query read timeout', false],
])('%s %s is silence: %s', (kode, pesan, isHarapan) => {
  const galat = kode === undefined ? new Error(pesan) : toGalat(kode, pesan)
  expect(isDiam(galat)).toBe(isHarapan)
})

test.each([null, 'Query read timeout'])('%o is no error, so no silence', (galat) => {
  expect(isDiam(galat)).toBe(false)
})
