/** What a village head is told of the own officials' courses, and that nobody else is told it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPesertaUji, finishKursus, KURSUS, type Peserta, toPeristiwa } from '../support/belajar.ts'
import { type Portal, startPortal } from '../support/portal.ts'

const [DESA, DESA_LAIN] = ['danum-lestari', 'tumbang-harapan']
const NAMA = ['Uji Staf Kesatu', 'Uji Staf Kedua', 'Uji Staf Ketiga']
let portal: Portal
let perangkat: string[]

const read = async (email: string) => {
  const { listStafDesa } = await import('../../src/belajar/staf/queries.ts')
  return listStafDesa(await portal.createReq(email), new Date())
}
const kepala = (desa: string) => portal.getAkun('kepala-desa', desa).email
const listMilik = async () =>
  (await read(kepala(DESA)))?.flatMap(({ daftar }) =>
    daftar
      .filter(({ nama }) => NAMA.includes(nama))
      .flatMap(({ nama, daftarKursus }) => daftarKursus.map(({ keadaan }) => [nama, keadaan])),
  )
const tie = (peserta: Peserta, id: string | undefined) =>
  portal.owner.query(
    `update cms.peserta set perangkat_id = $2 where pengguna_id = (select id from cms.pengguna where email like $1)`,
    [`${peserta.masuk}@%`, id],
  )

beforeAll(async () => {
  portal = await startPortal()
  const { rows } = await portal.owner.query(
    `insert into cms.perangkat (desa_id, nama, jabatan, aktif)
     select id, n, 'Penguji Belajar', true from cms.wilayah, unnest($2::text[]) n where slug = $1 returning id, nama`,
    [DESA, NAMA],
  )
  perangkat = NAMA.map((nama) => rows.find((satu) => satu.nama === nama).id)
  await portal.owner.query(
    `insert into cms.kewajiban_kursus (desa_id, jabatan, kursus_id)
     select p.id, 'penguji  belajar', k.id from cms.wilayah p, cms.kursus k where p.tingkat = 'provinsi' and k.slug = $1 limit 1`,
    [KURSUS],
  )
})
afterAll(() => portal.close())

test('states of the own officials, as they go on', async () => {
  const [mulai, tuntas] = [await createPesertaUji(portal), await createPesertaUji(portal)]
  expect(await listMilik()).toEqual([
    ['Uji Staf Kedua', 'tanpa-akun'],
    ['Uji Staf Kesatu', 'tanpa-akun'],
    ['Uji Staf Ketiga', 'tanpa-akun'],
  ])
  await tie(mulai, perangkat[0])
  await tie(tuntas, perangkat[1])
  expect((await mulai.getSaya()).daftar[0]?.sumber).toBe('jabatan')
  expect(await listMilik()).toContainEqual(['Uji Staf Kesatu', 'belum-mulai'])
  const daftar = await mulai.enrol()
  await mulai.send(toPeristiwa({ jenis: 'buka', pendaftaran: daftar.id, pelajaran: 'tiga-bagian-apbdes' }))
  await finishKursus(portal, tuntas)
  expect(await listMilik()).toEqual([
    ['Uji Staf Kedua', 'selesai'],
    ['Uji Staf Kesatu', 'sedang'],
    ['Uji Staf Ketiga', 'tanpa-akun'],
  ])
})

test('no score, no answer, no other learner is in it', async () => {
  const teks = JSON.stringify(await read(kepala(DESA)))
  expect(teks).not.toMatch(/nilai|persen|lulus|jawaban|Sulaiman|@/)
})

test('nobody but the head of this village is told', async () => {
  expect(JSON.stringify(await read(kepala(DESA_LAIN)))).not.toContain('Uji Staf')
  for (const { email, peran, desa } of portal.daftarAkun)
    if (peran !== 'kepala-desa') expect(await read(email), `${peran} ${desa}`).toBeNull()
})

test('a head whose term is over is told nothing', async () => {
  const email = kepala(DESA_LAIN)
  await portal.owner.query(
    `update cms.peran set berlaku_sampai = '2025-12-31' where peran = 'kepala-desa'
       and pengguna_id = (select id from cms.pengguna where email = $1)`,
    [email],
  )
  expect(await read(email)).toBeNull()
})
