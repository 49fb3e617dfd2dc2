/** The smallest portal that can set a budget: one village per team, each with its three officers. */
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type pg from 'pg'
import type { Peran } from '../../src/akses/peran.ts'
import { loginAs, type Orang } from './portal.ts'

const SANDI = 'kapal-tenggelam-hujan-merah-41'
export type Tim = { desa: string; slug: string; operator: Orang; sekretaris: Orang; kepala: Orang }

/** Makes province, kabupaten, kecamatan and villages, the officers and their roles, and signs all of them in. */
export async function createTim(payload: Payload, owner: pg.Client, jumlah: number): Promise<Tim[]> {
  await owner.query(`insert into cms.wilayah
    (id, kode, nama, slug, tingkat, kode_provinsi, kode_kabupaten, kode_kecamatan, bergabung, contoh) values
    (gen_random_uuid(), '62', 'Uji', 'uji', 'provinsi', '62', null, null, false, false),
    (gen_random_uuid(), '62.01', 'Kabupaten Uji', 'kab-uji', 'kabupaten', '62', '62.01', null, false, false),
    (gen_random_uuid(), '62.01.01', 'Kecamatan Uji', 'kec-uji', 'kecamatan', '62', '62.01', '62.01.01', false, false)`)
  const daftar: Tim[] = []
  for (let nomor = 1; nomor <= jumlah; nomor += 1) {
    const desa = randomUUID()
    const slug = `desa-uji-${nomor}`
    await owner.query(
      `insert into cms.wilayah (id, kode, nama, slug, tingkat, kode_provinsi, kode_kabupaten, kode_kecamatan, bergabung, contoh)
       values ($1, $2, $3, $4, 'desa', '62', '62.01', '62.01.01', true, true)`,
      [desa, `62.01.01.290${nomor}`, `Desa Uji ${nomor}`, slug],
    )
    const orang = (peran: Peran) => createOrang(payload, peran, desa, nomor)
    daftar.push({
      desa,
      slug,
      operator: await orang('operator-desa'),
      sekretaris: await orang('sekretaris-desa'),
      kepala: await orang('kepala-desa'),
    })
  }
  return daftar
}

async function createOrang(payload: Payload, peran: Peran, desa: string, nomor: number): Promise<Orang> {
  const { asSystem, createReq } = await import('../../src/server.ts')
  const req = await createReq(payload)
  const alasan = asSystem(req, 'the first people of a test are there before anybody could make them')
  const email = `${peran}-${nomor}@uji.invalid`
  const { id } = await payload.create({
    collection: 'pengguna',
    data: { email, nama: `${peran} ${nomor}`, password: SANDI, aktif: true },
    depth: 0,
    ...alasan,
  })
  await payload.create({
    collection: 'peran',
    data: {
      pengguna: id,
      peran,
      wilayah: desa,
      sifat: 'definitif',
      nomorSk: 'SK/UJI',
      berlakuDari: '2020-01-01',
    },
    depth: 0,
    ...alasan,
  })
  return loginAs(payload.config, email, SANDI)
}
