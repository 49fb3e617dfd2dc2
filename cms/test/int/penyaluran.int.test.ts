/** Disbursement: who may state what, what the radar works out of our own records, and rules that are only superseded. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDraf, importAnggaran, PENETAPAN, take, uploadFoto } from '../support/anggaran.ts'
import { type Jawaban, type Orang, type Portal, startPortal } from '../support/portal.ts'

const DESA = 'danum-lestari'
const TAHUN = 2021
const HARI = '2025-06-01'
const CSV = `kode_kegiatan,kode_rekening,uraian,sumber_dana,anggaran,realisasi
,4.2.1.01,Dana Desa,DDS,1000000,
02.03.10,5.3.5.03,Semenisasi,DDS,600000,
02.04.10,5.3.7.03,Sumur bor,DDS,400000,
`
let portal: Portal
let operator: Orang
let sekretaris: Orang
let kepala: Orang
let kabupaten: Orang
let provinsi: Orang
let camat: Orang
let desa = { id: '', kode: '', kabupaten: '' }
let lain = { id: '' }

const find = async (sql: string, ...nilai: unknown[]) => (await portal.owner.query(sql, nilai)).rows[0]
const toPesan = ({ isi }: Jawaban): string[] =>
  ((isi.errors ?? []) as { data?: { errors?: { path: string; message: string }[] } }[]).flatMap(
    ({ data }) => data?.errors?.map(({ path, message }) => `${path}: ${message}`) ?? [],
  )
const getRadar = async (email: string, slug: string | null = DESA, now = HARI) => {
  const { getRadar: ask } = await import('../../src/keuangan/penyaluran/layar-queries.ts')
  return ask(await portal.createReq(email), { tahun: TAHUN, slug, now: new Date(`${now}T05:00:00Z`) })
}
const getEmail = (peran: string, slug: string | null): string => portal.getAkun(peran, slug).email
const getTahap = async (kode: string, now = HARI) => {
  const radar = await getRadar(getEmail('operator-desa', DESA), DESA, now)
  if (radar.jenis !== 'desa') throw new Error('Not one village')
  return radar.isi.tahap.find(({ tahap }) => tahap.kode === kode)
}
const ATURAN = {
  jenis: 'tahap',
  uraian: 'Tahap',
  dana: 'DDS',
  golongan: 'reguler',
  tahunDari: TAHUN,
  tahunSampai: TAHUN,
  berlakuSejak: '2021-01-01',
  dasarHukum: 'PMK uji 1/2021',
  kepastian: 'satu-sumber',
}

beforeAll(async () => {
  portal = await startPortal()
  operator = await portal.login('operator-desa', DESA)
  sekretaris = await portal.login('sekretaris-desa', DESA)
  kepala = await portal.login('kepala-desa', DESA)
  kabupaten = await portal.login('petugas-kabupaten', null)
  provinsi = await portal.login('admin-provinsi', null)
  desa = await find(`select id, kode, kode_kabupaten as kabupaten from cms.wilayah where slug = $1`, DESA)
  lain = await find(`select id from cms.wilayah where slug = 'tumbang-harapan'`)
  camat = await portal.login('camat', null)
  // The sample officer of a kecamatan looks after this village's one.
  await portal.owner.query(
    `update cms.peran set wilayah_id = (select id from cms.wilayah where kode = $1) where peran = 'camat'`,
    [desa.kode.slice(0, 8)],
  )
})
afterAll(() => portal.close())

describe('rules', () => {
  const create = (orang: Orang, isi: object): Promise<Jawaban> =>
    orang.ask('POST', '/api/aturan-penyaluran', { ...ATURAN, ...isi })

  test('are written by the province, and by a kabupaten for itself; by nobody else', async () => {
    const wilayah = (await find(`select id from cms.wilayah where tingkat = 'provinsi'`)).id
    for (const [tahap, palingLambat] of [
      [1, null],
      [2, '08-31'],
    ] as const)
      expect(
        (
          await create(provinsi, {
            wilayah,
            kode: `DD21-R${tahap}`,
            tahap,
            bagian: tahap === 1 ? 40 : 60,
            palingLambat,
          })
        ).status,
      ).toBe(201)
    const syarat = {
      jenis: 'syarat',
      tahap: 2,
      ukuran: 'serapan',
      ambang: 60,
      kode: 'SERAP-21',
      uraian: 'Serapan',
    }
    expect((await create(provinsi, { wilayah, ...syarat })).status).toBe(201)
    const akibat = {
      jenis: 'akibat',
      tahap: 2,
      nasib: 'hangus',
      kode: 'HANGUS-21',
      uraian: 'Tidak disalurkan lagi',
    }
    expect((await create(provinsi, { wilayah, ...akibat })).status).toBe(201)
    expect((await create(kabupaten, { wilayah, kode: 'DD21-R3', tahap: 3 })).status).toBe(403)
    for (const orang of [operator, sekretaris, kepala, camat])
      expect((await create(orang, { wilayah, kode: 'DD21-R3', tahap: 3 })).status).toBe(403)
  })

  test('are never changed nor deleted, by no road', async () => {
    const { id } = await find(`select id from cms.aturan_penyaluran where kode = 'DD21-R2'`)
    expect((await provinsi.ask('PATCH', `/api/aturan-penyaluran/${id}`, { bagian: 1 })).status).toBe(403)
    expect((await provinsi.ask('DELETE', `/api/aturan-penyaluran/${id}`)).status).toBe(403)
    await expect(
      portal.owner.query('update cms.aturan_penyaluran set bagian = 1 where id = $1', [id]),
    ).rejects.toThrow('aturan penyaluran tidak diubah')
  })

  test('what a stage lacks to be one is told at its field', async () => {
    const wilayah = (await find('select id from cms.wilayah where kode = $1', desa.kabupaten)).id
    expect(toPesan(await create(provinsi, { wilayah, kode: 'ADD-9', tahap: 1 }))[0]).toMatch(/^kode: /)
    expect(toPesan(await create(provinsi, { wilayah, jenis: 'syarat', kode: 'X', tahap: 1 }))[0]).toMatch(
      /^ukuran: /,
    )
  })

  test('the first ones are there once, and a second start adds none', async () => {
    const { createAturanAwal, getDb } = await import('../../src/server.ts')
    expect(await createAturanAwal(await getDb(await portal.createReq()))).toBe(0)
    expect(
      (await find(`select count(*)::int as n from cms.aturan_penyaluran where kode = 'DD25-N2'`)).n,
    ).toBe(2)
  })
})

describe('what is stated', () => {
  test('complete and paid are the kabupaten’s words: a village states neither, whoever asks', async () => {
    const isi = {
      tahun: TAHUN,
      kode: 'DD21-R1',
      desa: desa.id,
      lengkapPada: '2021-03-01',
      cairPada: '2021-03-05',
      jumlahCair: 1,
    }
    for (const orang of [operator, sekretaris, kepala, camat])
      expect((await orang.ask('POST', '/api/pernyataan-penyaluran', isi)).status).toBe(403)
    const baru = await operator.ask('POST', '/api/penyerahan', { ...isi, diserahkanPada: '2021-02-10' })
    expect(baru.status).toBe(201)
    expect(baru.isi.doc).not.toHaveProperty('lengkapPada')
    expect((await getTahap('DD21-R1'))?.status).toBe('diserahkan')
  })

  test('each requirement has its file, which the kabupaten looks at and no other village can name', async () => {
    const { id } = await find(
      `select id from cms.penyerahan where desa_id = $1 and kode = 'DD21-R1'`,
      desa.id,
    )
    const asing = await uploadFoto(await portal.login('operator-desa', 'tumbang-harapan'))
    const kirim = (orang: Orang, berkas: string) =>
      orang.ask('PATCH', `/api/penyerahan/${id}`, { dipenuhi: ['KPM'], bukti: [{ syarat: 'KPM', berkas }] })
    expect((await kirim(operator, asing)).status).toBe(422)
    const milik = await uploadFoto(operator, 'keputusan.jpg')
    expect((await kirim(kabupaten, milik)).status).toBe(403)
    expect((await kirim(operator, milik)).status).toBe(200)
    const radar = await getRadar(getEmail('petugas-kabupaten', null))
    const pernyataan = radar.jenis === 'desa' ? radar.isi.desa.fakta.pernyataan : []
    expect(pernyataan.find(({ kode }) => kode === 'DD21-R1')).toMatchObject({
      dipenuhi: ['KPM'],
      bukti: [{ syarat: 'KPM', berkas: milik, nama: 'keputusan.jpg' }],
    })
    expect((await kabupaten.ask('GET', `/api/berkas/${milik}`)).status).toBe(200)
  })

  const sendBukti = async (orang: Orang, isi: object): Promise<Jawaban> => {
    const { id } = await find(
      `select id from cms.penyerahan where desa_id = $1 and kode = 'DD21-R1'`,
      desa.id,
    )
    return orang.ask('PATCH', `/api/penyerahan/${id}`, isi)
  }
  const listBukti = async () => {
    const { rows } = await portal.owner.query(
      `select x.syarat, x.berkas_id as berkas from cms.penyerahan_bukti x join cms.penyerahan p on p.id = x._parent_id
       where p.desa_id = $1 and p.kode = 'DD21-R1' order by x.syarat`,
      [desa.id],
    )
    return rows
  }

  test('a file that somebody else handed in meanwhile stays, and its requirement is met', async () => {
    const [kpm] = await listBukti()
    // Each from a page that did not show the file of the other, at the same time.
    const [apbdes, lpj] = [await uploadFoto(operator), await uploadFoto(sekretaris)]
    const jawaban = await Promise.all([
      sendBukti(operator, { dipenuhi: ['APBDES'], bukti: [{ syarat: 'APBDES', berkas: apbdes }] }),
      sendBukti(sekretaris, { dipenuhi: ['LPJ'], bukti: [{ syarat: 'LPJ', berkas: lpj }] }),
    ])
    expect(jawaban.map(({ status }) => status)).toEqual([200, 200])
    expect((await sendBukti(operator, { diserahkanPada: '2021-02-10' })).status).toBe(200)
    expect(await listBukti()).toEqual([
      { syarat: 'APBDES', berkas: apbdes },
      kpm,
      { syarat: 'LPJ', berkas: lpj },
    ])
    const { isi } = await operator.ask('GET', `/api/penyerahan?where[kode][equals]=DD21-R1&depth=0`)
    expect((isi.docs as { dipenuhi: string[] }[])[0]?.dipenuhi.toSorted()).toEqual(['APBDES', 'KPM', 'LPJ'])
  })

  test('one file may answer two requirements', async () => {
    const berkas = await uploadFoto(operator)
    const bukti = ['APBDES', 'LPJ'].map((syarat) => ({ syarat, berkas }))
    expect((await sendBukti(operator, { bukti })).status).toBe(200)
    expect((await listBukti()).filter((satu) => satu.berkas === berkas).length).toBe(2)
  })

  test('the days stand in their order, across both', async () => {
    const dasar = { tahun: TAHUN, kode: 'DD21-R1', desa: desa.id }
    const ask = (isi: object) => kabupaten.ask('POST', '/api/pernyataan-penyaluran', { ...dasar, ...isi })
    expect(toPesan(await ask({ lengkapPada: '2021-02-09' }))[0]).toMatch(/^lengkapPada: .*10 Februari 2021/)
    expect(toPesan(await ask({ cairPada: '2021-03-05' }))[0]).toMatch(/^jumlahCair: /)
    expect(toPesan(await ask({ kode: 'DD99-R1' }))[0]).toMatch(/^kode: /)
    const { status } = await ask({ lengkapPada: '2021-03-01', cairPada: '2021-03-05', jumlahCair: 400_000 })
    expect(status).toBe(201)
    expect(toPesan(await ask({}))[0]).toMatch(/^kode: Tahap ini sudah ada/)
    const satu = await getTahap('DD21-R1')
    expect([satu?.status, satu?.cair]).toEqual(['cair', { tanggal: '2021-03-05', jumlah: 40_000_000n }])
  })

  test('once it is complete no file is exchanged; one that is lacking still comes', async () => {
    const [semula, berkas] = [await listBukti(), await uploadFoto(operator)]
    const ganti = await sendBukti(operator, { bukti: [{ syarat: 'KPM', berkas }] })
    expect(toPesan(ganti)[0]).toMatch(/^bukti: Berkas syarat KPM tidak dapat diganti: .*1 Maret 2021/)
    expect(await listBukti()).toEqual(semula)
    expect((await sendBukti(operator, { bukti: [{ syarat: 'SK', berkas }] })).status).toBe(200)
  })

  test('a kabupaten states nothing in a village of another, and sees none there', async () => {
    const luar = await kabupaten.ask('POST', '/api/pernyataan-penyaluran', {
      tahun: TAHUN,
      kode: 'DD21-R1',
      desa: lain.id,
    })
    expect(luar.status).toBe(403)
    const radar = await getRadar(getEmail('petugas-kabupaten', null), null)
    const kode = radar.jenis === 'daftar' ? radar.isi.baris.map((satu) => satu.kode) : [desa.kode]
    expect(kode.every((satu) => satu.startsWith(desa.kabupaten))).toBe(true)
  })

  test('a kecamatan sees its own villages alone', async () => {
    const milik = await getRadar(getEmail('camat', null))
    expect(milik).toMatchObject({
      jenis: 'desa',
      isi: { desa: { slug: DESA }, canNyatakan: false, canSerahkan: false },
    })
    const luar = await getRadar(getEmail('camat', null), 'tumbang-harapan')
    expect(luar.jenis === 'daftar' ? luar.isi.baris.map(({ slug }) => slug) : []).toEqual([DESA])
    const semua = await camat.ask('GET', '/api/penyerahan?depth=0&limit=100')
    expect((semua.isi.docs as { desa: string }[]).every((satu) => satu.desa === desa.id)).toBe(true)
  })
})

describe('what the radar works out', () => {
  test('value from the set budget, absorption from approved records, money past the cash left out', async () => {
    const id = await createDraf(operator, TAHUN, CSV)
    expect((await getTahap('DD21-R2', '2021-07-20'))?.nilai).toBeNull()
    await take(operator, id, 'ajukan')
    await take(sekretaris, id, 'verifikasi')
    await take(kepala, id, 'tetapkan', PENETAPAN)
    const bukti = [await uploadFoto(operator)]
    const catat = async (isi: object): Promise<void> => {
      const { isi: jawaban } = await operator.ask('POST', '/api/realisasi', {
        jenis: 'uang',
        tahun: TAHUN,
        tanggal: '2021-05-01',
        uraian: 'Uji',
        bukti,
        sumberDana: 'DDS',
        ...isi,
      })
      const catatan = (jawaban.doc as { id: string }).id
      for (const [orang, aksi] of [
        [operator, 'ajukan'],
        [sekretaris, 'verifikasi'],
        [kepala, 'setujui'],
      ] as const)
        expect((await orang.ask('POST', `/api/realisasi/${catatan}/alur`, { aksi })).status).toBe(200)
    }
    await catat({ kodeKegiatan: '02.03.10', kodeRekening: '5.3.5.03', jumlah: 200_000 })
    await catat({ kodeKegiatan: '02.04.10', kodeRekening: '5.3.7.03', jumlah: 100_000, luarRekening: true })
    const dua = await getTahap('DD21-R2', '2021-07-20')
    // 60 per cent of what is left of the pagu besides the direct part; 200.000 of 400.000 spent.
    expect(dua).toMatchObject({
      nilai: 54_000_000n,
      status: 'belum-sah',
      batasResmi: '2021-08-31',
      batasAman: '2021-08-10',
      berisiko: 54_000_000n,
    })
    expect(dua?.syarat.find(({ aturan }) => aturan.kode === 'SERAP-21')).toMatchObject({
      kini: '50 persen, perlu 60 persen',
      terpenuhi: false,
    })
    expect(dua?.perMinggu).toBe((4_000_000n * 7n) / 21n)
  })

  test('a file that brings the realisation changes nothing of what did not pass the cash', async () => {
    const csv = CSV.replace('600000,', '600000,250000').replace('400000,', '400000,150000')
    const { isi } = await importAnggaran(operator, TAHUN, csv, { fase: 'perubahan' })
    const id = String(isi.dokumen)
    await take(operator, id, 'ajukan')
    await take(sekretaris, id, 'verifikasi')
    const perubahan = { nomorPerdes: '3 Tahun 2021', tanggalPerdes: '2021-06-30' }
    expect((await take(kepala, id, 'tetapkan', perubahan)).status).toBe(200)
    const { isi: salinan } = await find(
      `select isi from publik.salinan where jenis = 'apbdes' and kunci = $1`,
      `${DESA}/${TAHUN}`,
    )
    expect([salinan.realisasi.sumber, salinan.belanja.realisasi, salinan.realisasi.luarRekening]).toEqual([
      'impor',
      400_000,
      100_000,
    ])
    const dua = await getTahap('DD21-R2', '2021-07-20')
    expect([dua?.nilai, dua?.syarat.find(({ aturan }) => aturan.kode === 'SERAP-21')?.kini]).toEqual([
      54_000_000n,
      '75 persen, perlu 60 persen',
    ])
  })

  test('those above see who will miss the day, and the sum', async () => {
    const radar = await getRadar(getEmail('admin-provinsi', null), null, '2021-07-20')
    if (radar.jenis !== 'daftar') throw new Error('Not a list')
    expect(radar.isi.baris[0]).toMatchObject({
      slug: DESA,
      berisiko: 54_000_000n,
      batasAman: '2021-08-10',
      cair: 1,
    })
    expect(radar.isi.terancam).toBeGreaterThan(1)
  })
})
