/** The calendar of the budget year: what waits for the village since something happened, and until when. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toTanggal } from '../../src/dasar/tanggal.ts'
import { createDraf, take } from '../support/anggaran.ts'
import { countPernyataan } from '../support/hitung-pernyataan.ts'
import { type Orang, type Portal, startPortal } from '../support/portal.ts'

const DESA = 'danum-lestari'
const [INI, DEPAN] = [2026, 2027]
const PAGI = new Date(`${INI}-11-27T02:00:00Z`)
let portal: Portal
let [operator, sekretaris, kepala, bpd, camat]: Orang[] = []
let list: typeof import('../../src/keuangan/kalender/queries.ts').listKalender

beforeAll(async () => {
  portal = await startPortal()
  ;[operator, sekretaris, kepala, bpd] = await Promise.all(
    ['operator-desa', 'sekretaris-desa', 'kepala-desa', 'bpd'].map((peran) => portal.login(peran, DESA)),
  )
  camat = await portal.login('camat', null)
  list = (await import('../../src/keuangan/kalender/queries.ts')).listKalender
})
afterAll(async () => {
  await setLangkah([])
  await portal.close()
})

async function setLangkah(langkahApbdes: string[]): Promise<void> {
  const admin = await portal.login('admin-provinsi', null)
  const { rows } = await portal.owner.query(
    `select k.id, (select p.id from cms.pengaturan_kabupaten p where p.wilayah_id = k.id) as pengaturan from cms.wilayah k
     join cms.wilayah d on d.kode_kabupaten = k.kode and k.tingkat = 'kabupaten' where d.slug = $1`,
    [DESA],
  )
  const data = { wilayah: rows[0].id, langkahApbdes, dasarHukum: 'Perbup 1/2020' }
  const lama = rows[0].pengaturan
  const { status } = await (lama === null
    ? admin.ask('POST', '/api/pengaturan-kabupaten', data)
    : admin.ask('PATCH', `/api/pengaturan-kabupaten/${lama}`, data))
  expect([200, 201]).toContain(status)
}

const listTertunda = async (): Promise<[string, number, string][]> => {
  const req = await portal.createReq(portal.getAkun('operator-desa', DESA).email)
  const [desa] = await list(req, PAGI)
  return (desa?.langkah ?? [])
    .filter(({ kode }) => ['pengiriman', 'perbaikan', 'lapor-penjabaran', 'dpa', 'rpjmdes'].includes(kode))
    .map(({ kode, tahun, tenggat }) => [kode, tahun, tenggat])
}
const setSejak = (id: string, hari: string) =>
  portal.owner.query('update cms.apbdes set status_sejak = $2 where id = $1', [id, `${hari}T10:00:00+07:00`])
const createDiverifikasi = async (tahun: number): Promise<string> => {
  const id = await createDraf(operator as Orang, tahun)
  await take(operator as Orang, id, 'ajukan')
  expect((await take(sekretaris as Orang, id, 'verifikasi')).status).toBe(200)
  return id
}

test('what was agreed goes to the camat within three days, where the camat is not in the portal', async () => {
  await setLangkah(['kesepakatan-bpd'])
  const id = await createDiverifikasi(DEPAN)
  await take(bpd as Orang, id, 'sepakati')
  await setSejak(id, `${INI}-11-20`)
  expect(await listTertunda()).toContainEqual(['pengiriman', DEPAN, `${INI}-11-23`])
  await setLangkah(['kesepakatan-bpd', 'evaluasi'])
  expect((await listTertunda()).map(([kode]) => kode)).not.toContain('pengiriman')
  expect((await take(camat as Orang, id, 'kembalikan', { alasan: 'Bidang 2 belum rinci' })).status).toBe(200)
  await setSejak(id, `${INI}-11-24`)
  // Twenty working days from the day after: no day off is known there.
  expect(await listTertunda()).toContainEqual(['perbaikan', DEPAN, `${INI}-12-22`])
  await take(operator as Orang, id, 'ajukan')
  await take(sekretaris as Orang, id, 'kembalikan', { alasan: 'Salah ketik' })
  expect((await listTertunda()).map(([kode]) => kode)).not.toContain('perbaikan')
  await setLangkah([])
  await take(operator as Orang, id, 'ajukan')
  await take(sekretaris as Orang, id, 'verifikasi')
  const penetapan = { nomorPerdes: `3 Tahun ${INI}`, tanggalPerdes: `${INI}-11-25` }
  expect((await take(kepala as Orang, id, 'tetapkan', penetapan)).status).toBe(200)
  expect(await listTertunda()).toContainEqual(['dpa', DEPAN, `${INI}-11-30`])
  // The working papers follow the Perkades as well, which came a day later.
  const penjabaran = { nomorPenjabaran: `6 Tahun ${INI}`, tanggalPenjabaran: `${INI}-11-26` }
  expect((await take(sekretaris as Orang, id, 'catat-penjabaran', penjabaran)).status).toBe(200)
  expect(await listTertunda()).toContainEqual(['dpa', DEPAN, `${INI}-12-01`])
})

describe('what came back from the evaluation is mended within twenty working days', () => {
  const createDisepakati = async (tahun: number): Promise<string> => {
    await setLangkah(['kesepakatan-bpd', 'evaluasi'])
    const id = await createDiverifikasi(tahun)
    expect((await take(bpd as Orang, id, 'sepakati')).status).toBe(200)
    return id
  }
  const expectPerbaikan = async (id: string, tahun: number): Promise<void> => {
    await setSejak(id, `${INI}-11-24`)
    expect(await listTertunda()).toContainEqual(['perbaikan', tahun, `${INI}-12-22`])
    await setLangkah([])
  }
  const setSifat = (sifat: string) =>
    portal.owner.query(
      `update cms.peran set sifat = $2 where peran = 'camat' and pengguna_id = (select id from cms.pengguna where email = $1)`,
      [portal.getAkun('camat', null).email, sifat],
    )

  test('also from an acting camat', async () => {
    const id = await createDisepakati(DEPAN + 1)
    await setSifat('plt')
    const jawaban = await take(camat as Orang, id, 'kembalikan', { alasan: 'Bidang 2 belum rinci' })
    await setSifat('definitif')
    expect(jawaban.status).toBe(200)
    await expectPerbaikan(id, DEPAN + 1)
  })

  test('also by a letter that the office recorded', async () => {
    const id = await createDisepakati(DEPAN + 2)
    const jawaban = await take(operator as Orang, id, 'kembalikan', { alasan: 'Surat camat 141/12' })
    expect(jawaban.status).toBe(200)
    await expectPerbaikan(id, DEPAN + 2)
  })
})

test('a new Kepala Desa has three months for the RPJM Desa', async () => {
  const { rows } = await portal.owner.query(
    `update cms.perangkat p set mulai = $2 from cms.wilayah d where d.id = p.desa_id and d.slug = $1
       and p.jabatan = 'Kepala Desa' and p.aktif returning p.id`,
    [DESA, `${INI}-10-01`],
  )
  expect(rows).toHaveLength(1)
  expect(await listTertunda()).toContainEqual(['rpjmdes', INI, `${DEPAN}-01-01`])
})

test('a Kepala Desa whose first day was taken out again has no such step, and the others stand', async () => {
  const { rows } = await portal.owner.query(
    `select p.id from cms.perangkat p join cms.wilayah d on d.id = p.desa_id
     where d.slug = $1 and p.jabatan = 'Kepala Desa' and p.aktif`,
    [DESA],
  )
  const jalan = `/api/perangkat/${rows[0].id}`
  expect((await (operator as Orang).ask('PATCH', jalan, { mulai: '' })).status).toBe(200)
  const kode = (await listTertunda()).map((satu) => satu[0])
  expect([kode.includes('rpjmdes'), kode.includes('dpa')]).toEqual([false, true])
})

describe('what no record of the portal tells of', () => {
  const listKode = async (now: Date): Promise<string[]> => {
    const req = await portal.createReq(portal.getAkun('operator-desa', DESA).email)
    const [desa] = await list(req, now)
    return (desa?.langkah ?? []).map(({ kode, tahun }) => `${kode} ${tahun}`)
  }
  const tandai = (orang: Orang, isi: Record<string, unknown>) =>
    orang.ask('POST', '/api/langkah-selesai', { tahun: DEPAN, tanggal: `${INI}-11-27`, ...isi })
  const JANUARI = new Date(`${DEPAN}-01-31T02:00:00Z`)

  test('is marked once, on a day that has been, and is then no longer asked for', async () => {
    expect(await listKode(JANUARI)).toContain(`rak ${DEPAN}`)
    const besok = await tandai(operator as Orang, { langkah: 'rak', tanggal: '2090-01-01' })
    const asing = await tandai(operator as Orang, { langkah: 'konsolidasi' })
    expect([besok.status, asing.status]).toEqual([400, 403])
    const satu = await tandai(operator as Orang, { langkah: 'rak', catatan: 'Buku kas' })
    expect(satu).toMatchObject({ status: 201, isi: { doc: { judul: `RAK Desa disusun, ${DEPAN}` } } })
    expect((await tandai(sekretaris as Orang, { langkah: 'rak' })).status).toBe(400)
    expect(await listKode(JANUARI)).not.toContain(`rak ${DEPAN}`)
    const { id } = satu.isi.doc as { id: string }
    await (operator as Orang).ask('PATCH', `/api/langkah-selesai/${id}`, { berlaku: false })
    expect(await listKode(JANUARI)).toContain(`rak ${DEPAN}`)
    expect((await tandai(camat as Orang, { langkah: 'rak' })).status).toBe(403)
  })

  test('what is agreed after a mark is to be sent anew, and marked anew once', async () => {
    const tahun = INI - 5
    await setLangkah(['kesepakatan-bpd'])
    const id = await createDiverifikasi(tahun)
    await take(bpd as Orang, id, 'sepakati')
    await setSejak(id, `${INI}-11-20`)
    const isi = { langkah: 'pengiriman', tahun }
    const lama = await tandai(operator as Orang, { ...isi, tanggal: `${INI}-11-20` })
    expect(lama.status).toBe(201)
    expect(await listKode(PAGI)).not.toContain(`pengiriman ${tahun}`)
    expect((await tandai(operator as Orang, isi)).status).toBe(400)
    // The change of that budget, agreed days later.
    await setSejak(id, `${INI}-11-25`)
    expect(await listKode(PAGI)).toContain(`pengiriman ${tahun}`)
    expect((await tandai(operator as Orang, { ...isi, tanggal: `${INI}-11-24` })).status).toBe(400)
    expect((await tandai(operator as Orang, { ...isi, tanggal: `${INI}-11-25` })).status).toBe(201)
    expect(await listKode(PAGI)).not.toContain(`pengiriman ${tahun}`)
    expect((await tandai(operator as Orang, isi)).status).toBe(400)
    const { id: tanda } = lama.isi.doc as { id: string }
    const { status } = await (operator as Orang).ask('PATCH', `/api/langkah-selesai/${tanda}`, {
      catatan: 'x',
    })
    expect(status).toBe(200)
    await setLangkah(['kesepakatan-bpd', 'evaluasi'])
    expect((await take(operator as Orang, id, 'kembalikan', { alasan: 'Surat camat 141/12' })).status).toBe(
      200,
    )
    await setLangkah([])
  })

  test('what is kept by habit is left out where the kabupaten says so, and no clock starts anew by that', async () => {
    await setLangkah(['evaluasi'])
    const { rows } = await portal.owner.query(
      `select p.id, p.evaluasi_sejak as sejak from cms.pengaturan_kabupaten p join cms.wilayah k on k.id = p.wilayah_id
       join cms.wilayah d on d.kode_kabupaten = k.kode where d.slug = $1`,
      [DESA],
    )
    const admin = await portal.login('admin-provinsi', null)
    const jalan = `/api/pengaturan-kabupaten/${rows[0].id}`
    const salah = await admin.ask('PATCH', jalan, { kalender: { rakBatas: '02-30' } })
    expect(salah.status).toBe(400)
    const { status } = await admin.ask('PATCH', jalan, { kalender: { rakDipakai: false, dpaSerahBatas: 10 } })
    expect(status).toBe(200)
    expect(await listKode(JANUARI)).not.toContain(`rak ${DEPAN}`)
    const sesudah = await portal.owner.query(
      'select evaluasi_sejak as sejak, kalender_dpa_serah_batas::int as hari from cms.pengaturan_kabupaten where id = $1',
      [rows[0].id],
    )
    expect(sesudah.rows[0]).toEqual({ sejak: rows[0].sejak, hari: 10 })
    expect(rows[0].sejak).not.toBeNull()
    await setLangkah([])
  })

  test('an activity that has ended is reported on within seven days, by its progress or as planned', async () => {
    const buat = (kode: string, selesai: string) =>
      portal.owner.query(
        `insert into cms.kegiatan (desa_id, judul, tahun, kode_kegiatan, selesai, slug)
         select id, 'Titian', $2, $3::text, $4, 'titian-' || $3::text from cms.wilayah where slug = $1`,
        [DESA, INI, kode, selesai],
      )
    await buat('02.03.10', `${INI}-11-20`)
    await buat('02.03.11', `${INI}-12-20`)
    const cari = async (): Promise<unknown[]> => {
      const req = await portal.createReq(portal.getAkun('operator-desa', DESA).email)
      const [desa] = await list(req, PAGI)
      return (desa?.langkah ?? [])
        .filter(({ kode }) => kode === 'laporan-akhir')
        .map(({ kegiatan, tenggat }) => [kegiatan?.kode, tenggat])
    }
    expect(await cari()).toEqual([['02.03.10', `${INI}-11-27`]])
    // Half done: it has not ended, whatever was planned.
    const catat = (tanggal: string, kemajuan: string, dusun: string | null = null) =>
      portal.owner.query(
        `insert into cms.realisasi (desa_id, jenis, tahun, kode_kegiatan, tanggal, kemajuan, status, uraian, dusun)
         select id, 'kemajuan', $2, '02.03.10', $3, $4, 'disetujui', 'Uji', $5 from cms.wilayah where slug = $1`,
        [DESA, INI, tanggal, kemajuan, dusun],
      )
    await catat(`${INI}-11-20`, '50')
    expect(await cari()).toEqual([])
    // A place is the same in every spelling.
    await catat(`${INI}-11-23`, '50', 'Hulu')
    await catat(`${INI}-11-24`, '100')
    expect(await cari()).toEqual([])
    await catat(`${INI}-11-24`, '100', 'Dusun Hulu')
    expect(await cari()).toEqual([['02.03.10', `${INI}-12-01`]])
    await tandai(operator as Orang, { langkah: 'laporan-akhir', tahun: INI, kodeKegiatan: '2.3.10' })
    expect(await cari()).toEqual([])
  })
})

describe('those above the village', () => {
  const getWilayah = async (peran: string, now = PAGI) => {
    const { getKalenderWilayah } = await import('../../src/keuangan/kalender/queries.ts')
    return getKalenderWilayah(await portal.createReq(portal.getAkun(peran, null).email), now)
  }

  test('see in how many of their villages a step is late or near, and which clocks run', async () => {
    await setLangkah(['evaluasi'])
    const id = await createDiverifikasi(DEPAN + 3)
    const wilayah = await getWilayah('camat')
    expect(
      wilayah?.langkah.find(({ kode, tahun }) => kode === 'penetapan' && tahun === DEPAN),
    ).toBeUndefined()
    expect(wilayah?.langkah.map(({ kode }) => kode)).not.toContain('laporan-akhir')
    expect(wilayah?.langkah).toContainEqual(
      expect.objectContaining({ kode: 'semester-1', tahun: INI, lewat: wilayah?.daftarDesa.length }),
    )
    expect(wilayah?.evaluasi).toEqual([expect.objectContaining({ id, sisa: expect.any(Number) })])
    expect(wilayah?.kabupaten).toEqual([])
    await setLangkah([])
    expect((await getWilayah('camat'))?.evaluasi).toEqual([])
    const req = await portal.createReq(portal.getAkun('operator-desa', DESA).email)
    const { getKalenderWilayah } = await import('../../src/keuangan/kalender/queries.ts')
    expect(await getKalenderWilayah(req, PAGI)).toBeNull()
  })

  test('a kabupaten is reminded of its consolidation until it marks it', async () => {
    const petugas = await portal.login('petugas-kabupaten', null)
    const list = async () =>
      (await getWilayah('petugas-kabupaten'))?.kabupaten.flatMap((satu) => satu.langkah)
    expect(await list()).toEqual([expect.objectContaining({ kode: 'konsolidasi', tahun: INI })])
    const isi = { langkah: 'konsolidasi', tahun: INI, tanggal: `${INI}-08-10` }
    expect((await petugas.ask('POST', '/api/langkah-selesai', { ...isi, langkah: 'rak' })).status).toBe(403)
    expect((await petugas.ask('POST', '/api/langkah-selesai', isi)).status).toBe(201)
    expect(await list()).toEqual([])
  })

  test('a whole province is counted on its own page, not on the first screen', async () => {
    const { isPembinaProvinsi } = await import('../../src/keuangan/kalender/queries.ts')
    const isProvinsi = async (peran: string) =>
      isPembinaProvinsi(await portal.createReq(portal.getAkun(peran, null).email))
    expect([await isProvinsi('admin-provinsi'), await isProvinsi('petugas-kabupaten')]).toEqual([true, false])
    expect((await getWilayah('admin-provinsi'))?.daftarDesa.length).toBeGreaterThan(0)
  })

  test('a whole kabupaten is asked of the database twice', async () => {
    const { getPeranAktif } = await import('../../src/akses/active-peran.ts')
    const { getKalenderWilayah } = await import('../../src/keuangan/kalender/queries.ts')
    const { rows } = await portal.owner.query(
      `update cms.wilayah w set bergabung = true, slug = coalesce(w.slug, 'uji-' || replace(w.kode, '.', '-'))
       from cms.wilayah d where d.slug = $1 and w.kode_kabupaten = d.kode_kabupaten and w.tingkat = 'desa' returning w.id`,
      [DESA],
    )
    const req = await portal.createReq(portal.getAkun('petugas-kabupaten', null).email)
    await getPeranAktif(req)
    const jumlah = await countPernyataan(portal.payload, async () =>
      expect((await getKalenderWilayah(req, PAGI))?.daftarDesa).toHaveLength(rows.length),
    )
    expect(jumlah).toBe(2)
  })
})

test('those above the village have none of their own', async () => {
  const req = await portal.createReq(portal.getAkun('camat', null).email)
  expect(await list(req, PAGI)).toEqual([])
  expect(toTanggal(PAGI)).toBe(`${INI}-11-27`)
})
