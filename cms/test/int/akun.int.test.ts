/** Accounts made on the machine the portal runs on: how a portal without any gets its first one. */
import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loginAs, type Portal, startPortal } from '../support/portal.ts'

const AKUN = path.resolve(import.meta.dirname, '../../src/akun.ts')
const PERTAMA = {
  email: 'pertama@uji.invalid',
  nama: 'Orang Pertama',
  peran: 'admin-provinsi',
  wilayah: '62',
  sk: '188.44/12/2026',
}
let portal: Portal

type Hasil = { code: number; stdout: string; stderr: string }
const runAkun = (pilihan: Record<string, string>): Promise<Hasil> =>
  promisify(execFile)(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    AKUN,
    ...Object.entries(pilihan).flatMap(([nama, nilai]) => [`--${nama}`, nilai]),
  ]).then(
    (hasil) => ({ ...hasil, code: 0 }),
    (error: Hasil) => error,
  )

beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.close())

test('the first account gets a password that signs in, a role and rows in the audit trail', async () => {
  const { code, stdout, stderr } = await runAkun(PERTAMA)
  expect([code, stderr]).toEqual([0, expect.not.stringContaining('Contoh:')])
  const sandi = /Kata sandi: ([a-z2-9-]{23})/.exec(stdout)?.[1] ?? ''
  const orang = await loginAs(portal.config, PERTAMA.email, sandi)
  expect((await orang.ask('GET', '/api/apbdes?limit=1')).status).toBe(200)
  const { rows } = await portal.owner.query(
    `select aksi, nama_pelaku from cms.jejak where kumpulan in ('pengguna', 'peran') and desa_id =
      (select id from cms.wilayah where kode = '62') order by nomor desc limit 2`,
  )
  expect(rows.map(({ aksi }) => aksi).sort()).toEqual(['beri-peran', 'buat-akun'])
  expect(rows.every(({ nama_pelaku: nama }) => nama === 'Sistem')).toBe(true)
}, 60_000)

test('once more it is refused; another role is added and the password stays', async () => {
  const lagi = await runAkun(PERTAMA)
  expect([lagi.code, lagi.stderr]).toEqual([1, expect.stringContaining('sudah Admin Provinsi')])
  const lain = await runAkun({ ...PERTAMA, peran: 'petugas-kabupaten', wilayah: '62.01' })
  expect([lain.code, lain.stdout]).toEqual([0, expect.stringContaining('kata sandinya tetap')])
  expect(lain.stdout).not.toContain('Kata sandi:')
}, 60_000)

test.each([
  ['an e-mail that is none', { email: 'bukan' }, '--email harus'],
  ['an unknown role', { peran: 'raja' }, '--peran harus'],
  ['a role of another level', { peran: 'camat' }, 'tingkat kecamatan'],
  ['an area that is not there', { wilayah: '99' }, 'Tidak ada wilayah'],
  ['no decree', { sk: ' ' }, '--sk belum diisi'],
  ['a day that is none', { mulai: '2026-02-30' }, '--mulai harus'],
  ['an option nobody knows', { sandi: 'x' }, 'Contoh:'],
])(
  '%s is refused and leaves nothing behind',
  async (_judul, salah, pesan) => {
    const { code, stderr } = await runAkun({ ...PERTAMA, email: 'gagal@uji.invalid', ...salah })
    expect([code, stderr]).toEqual([1, expect.stringContaining(pesan)])
    const { rowCount } = await portal.owner.query(
      `select 1 from cms.pengguna where email = 'gagal@uji.invalid'`,
    )
    expect(rowCount).toBe(0)
  },
  60_000,
)
