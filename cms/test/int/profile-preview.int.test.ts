/** The preview of a village profile: what stands in the form, signed, and nothing saved by it. */
import { createPublicKey, verify } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DesaPublik, desaPublikSchema } from '../../src/contract/desa.ts'
import { uploadFoto } from '../support/anggaran.ts'
import { type Jawaban, type Orang, type Portal, startPortal } from '../support/portal.ts'

const DESA = 'danum-lestari'
let portal: Portal
let operator: Orang
const ask = (orang: Orang, isi: unknown): Promise<Jawaban> =>
  orang.ask('POST', '/api/profil-desa/pratinjau', isi)
const toMuatan = ({ isi }: Jawaban): { kunci: string; isi: DesaPublik } => {
  const { kunci, isi: desa } = JSON.parse(String(isi.muatan))
  return { kunci, isi: desaPublikSchema.parse(desa) }
}
const readSimpanan = async () =>
  (
    await portal.owner.query(
      `select (select jsonb_agg(p) from cms.profil_desa p) as profil,
        (select jsonb_agg(s) from publik.salinan s where jenis = 'desa' and kunci = $1) as salinan,
        (select count(*) from cms.jejak) as jejak`,
      [DESA],
    )
  ).rows[0]

beforeAll(async () => {
  portal = await startPortal()
  operator = await portal.login('operator-desa', DESA)
})
afterAll(() => portal.close())

test('shows the form as it would be published, signed for the site, and saves nothing', async () => {
  const sebelum = await readSimpanan()
  const sambutan = {
    root: {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Halo', format: 0 }] }],
    },
  }
  const jawaban = await ask(operator, {
    sambutan,
    alamatKantor: 'Jalan Baru 7',
    jamLayanan: '',
    visi: 'Terbuka',
    misi: 'Satu\nDua',
    batasUtara: 'Sungai Uji',
  })
  expect(jawaban.status).toBe(200)
  const { kunci, isi } = toMuatan(jawaban)
  expect(kunci).toBe(DESA)
  expect(isi.profil).toEqual({
    sambutan,
    foto: null,
    alamatKantor: 'Jalan Baru 7',
    jamLayanan: null,
    teleponKantor: null,
    emailKantor: null,
    penduduk: null,
    visi: 'Terbuka',
    misi: ['Satu', 'Dua'],
    batas: { utara: 'Sungai Uji', timur: null, selatan: null, barat: null },
  })
  expect(isi.daftarApbdes.length).toBeGreaterThan(0)
  const { rows } = await portal.owner.query('select kunci from publik.kunci_pratinjau')
  const key = createPublicKey({ key: Buffer.from(rows[0].kunci, 'base64'), format: 'der', type: 'spki' })
  const { muatan, tandaTangan } = jawaban.isi
  expect(verify(null, Buffer.from(String(muatan)), key, Buffer.from(String(tandaTangan), 'base64url'))).toBe(
    true,
  )
  expect(await readSimpanan()).toEqual(sebelum)
})

test('the photo stands in it once it is public, and is left out and said to be before that', async () => {
  const { rows } = await portal.owner.query(
    `select p.foto_id as lama from cms.profil_desa p join cms.wilayah w on w.id = p.desa_id where w.slug = $1`,
    [DESA],
  )
  const lama = await ask(operator, { foto: rows[0].lama, keteranganFoto: 'Dermaga' })
  expect([lama.isi.isTanpaFoto, toMuatan(lama).isi.profil?.foto?.keterangan]).toEqual([false, 'Dermaga'])
  const baru = await ask(operator, { foto: await uploadFoto(operator) })
  expect([baru.isi.isTanpaFoto, toMuatan(baru).isi.profil?.foto]).toEqual([true, null])
})

describe('is refused', () => {
  test.each([
    [
      'a link that runs a script',
      {
        sambutan: {
          root: {
            type: 'root',
            children: [
              { type: 'paragraph', children: [{ type: 'link', url: 'javascript:alert(1)', children: [] }] },
            ],
          },
        },
      },
    ],
    ['a text longer than the form takes', { teleponKantor: '0'.repeat(31) }],
    ['a photo that is none', { foto: 'x' }],
    ['no form at all', []],
  ])('%s', async (_nama, isi) => {
    expect((await ask(operator, isi)).status).toBeGreaterThanOrEqual(400)
    expect((await ask(operator, isi)).status).toBeLessThan(500)
  })

  test('the photo of another village', async () => {
    const lain = await portal.login('operator-desa', 'tumbang-harapan')
    expect((await ask(operator, { foto: await uploadFoto(lain) })).status).toBe(422)
  })

  test('to whoever may not save the profile', async () => {
    const kepala = await portal.login('kepala-desa', DESA)
    const { rows } = await portal.owner.query('select id from cms.wilayah where slug = $1', [DESA])
    const camat = await portal.login('camat', null)
    for (const orang of [kepala, camat, portal.siapaPun])
      expect((await ask(orang, { desa: rows[0].id })).status).toBe(403)
  })
})
