/** Texts from the first word to the public copy, mended, withdrawn and rebuilt; over the real REST handlers. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { beritaPublikSchema } from '../../src/contract/berita.ts'
import { dokumenPublikSchema } from '../../src/contract/dokumen.ts'
import { kegiatanPublikSchema } from '../../src/contract/kegiatan.ts'
import { pengumumanPublikSchema } from '../../src/contract/pengumuman.ts'
import { toTanggal } from '../../src/dasar/tanggal.ts'
import { uploadFoto } from '../support/anggaran.ts'
import { toMp4 } from '../support/media-contoh.ts'
import { createPdf, toTeks } from '../support/naskah.ts'
import { type Jawaban, type Orang, type Portal, startPortal } from '../support/portal.ts'
import { rebuildPublik } from '../support/rebuild-publik.ts'

const DESA = 'danum-lestari'
let portal: Portal
let operator: Orang
let sekretaris: Orang
let kepala: Orang
let lain: Orang

beforeAll(async () => {
  portal = await startPortal()
  operator = await portal.login('operator-desa', DESA)
  sekretaris = await portal.login('sekretaris-desa', DESA)
  kepala = await portal.login('kepala-desa', DESA)
  lain = await portal.login('operator-desa', 'tumbang-harapan')
})
afterAll(() => portal.close())

const create = async (orang: Orang, kumpulan: string, isi: object): Promise<string> => {
  const jawaban = await orang.ask('POST', `/api/${kumpulan}`, isi)
  expect([jawaban.status, jawaban.isi.errors]).toEqual([201, undefined])
  return (jawaban.isi.doc as { id: string }).id
}
const take = (orang: Orang, kumpulan: string, id: string, aksi: string, alasan?: string): Promise<Jawaban> =>
  orang.ask('POST', `/api/${kumpulan}/${id}/alur`, { aksi, ...(alasan === undefined ? {} : { alasan }) })
const toKode = ({ isi }: Jawaban): string => (isi.alasan as { kode: string }[])[0]?.kode ?? ''
const findSalinan = async (jenis: string, slug: string) =>
  (
    await portal.owner.query(
      'select isi, status, waktu from publik.salinan where jenis = $1 and kunci = $2',
      [jenis, `${DESA}/${slug}`],
    )
  ).rows[0]
const release = async (kumpulan: string, id: string): Promise<void> => {
  expect((await take(operator, kumpulan, id, 'ajukan')).status).toBe(200)
  expect((await take(sekretaris, kumpulan, id, 'terbitkan')).status).toBe(200)
}
const toBerita = (judul: string, ubah: object = {}) => ({
  judul,
  ringkasan: 'Inti berita.',
  isi: toTeks('Isi berita.'),
  ...ubah,
})

describe('news', () => {
  const slug = 'panen-raya-di-dusun-tiga'
  let id = ''
  let foto = ''

  test('is public once the operator handed it in and somebody else released it', async () => {
    foto = await uploadFoto(operator, 'panen.jpg', 'Foto uji')
    id = await create(operator, 'berita', toBerita('Panen raya di dusun tiga', { foto }))
    expect(await findSalinan('berita', slug)).toBeUndefined()
    expect(toKode(await take(operator, 'berita', id, 'terbitkan'))).toBe('PERAN_TIDAK_BERWENANG')
    await release('berita', id)
    const { isi } = await findSalinan('berita', slug)
    const berita = beritaPublikSchema.parse(isi)
    expect([berita.judul, berita.foto?.alt]).toEqual(['Panen raya di dusun tiga', 'Foto uji'])
    const { rows } = await portal.owner.query(
      `select 1 from publik.berkas where jenis = 'berita' and kunci = $1`,
      [`${DESA}/${slug}`],
    )
    expect(rows).toHaveLength(1)
  })

  test('stands on the village home, in the search and in the feed of changes', async () => {
    const { rows } = await portal.owner.query(
      `select isi->'terbaru'->'berita' as berita from publik.salinan where jenis = 'desa' and kunci = $1`,
      [DESA],
    )
    expect(rows[0].berita[0]).toMatchObject({ slug, ringkasan: 'Inti berita.' })
    const cari = await portal.owner.query(
      `select kunci from publik.salinan where cari @@ plainto_tsquery('indonesian', 'panen dusun')`,
    )
    expect(cari.rows.map(({ kunci }) => kunci)).toContain(`${DESA}/${slug}`)
  })

  test('cannot be changed while it is public; mended, the public copy stays until it is released again', async () => {
    const ubah = { judul: 'Panen raya' }
    expect((await operator.ask('PATCH', `/api/berita/${id}`, ubah)).status).toBe(403)
    expect((await take(operator, 'berita', id, 'perbaiki')).status).toBe(200)
    expect((await operator.ask('PATCH', `/api/berita/${id}`, ubah)).status).toBe(200)
    expect((await findSalinan('berita', slug)).isi.judul).toBe('Panen raya di dusun tiga')
    const dibuang = await operator.ask('PATCH', `/api/berita/${id}`, { deletedAt: new Date().toISOString() })
    expect([dibuang.status, JSON.stringify(dibuang.isi)]).toEqual([
      409,
      expect.stringContaining('Tarik dahulu'),
    ])
    await release('berita', id)
    // The address is for ever, whatever the title says by now.
    const { isi } = await findSalinan('berita', slug)
    expect([isi.judul, isi.tanggal]).toEqual(['Panen raya', toTanggal(new Date(isi.diperbarui))])
    // Each step stands once in its history: not also as the change of state that it writes.
    const { listRiwayat } = await import('../../src/jejak/queries.ts')
    const { getDb } = await import('../../src/platform/transaction.ts')
    const riwayat = await listRiwayat(await getDb(await portal.createReq()), id)
    const aksi = riwayat.map((satu) => satu.aksi)
    expect(aksi.slice(-4)).toEqual(['perbaiki', 'ubah', 'ajukan', 'terbitkan'])
    expect(aksi.filter((satu) => satu === 'ubah')).toHaveLength(1)
  })

  test('a returned text says why, and the copy of before still stands', async () => {
    await take(operator, 'berita', id, 'perbaiki')
    await take(operator, 'berita', id, 'ajukan')
    expect(toKode(await take(kepala, 'berita', id, 'kembalikan'))).toBe('ALASAN_WAJIB')
    expect((await take(kepala, 'berita', id, 'kembalikan', 'Nama dusun keliru')).status).toBe(200)
    const { isi } = await operator.ask('GET', `/api/berita/${id}`)
    expect([isi.status, isi.alasanKembali]).toEqual(['dikembalikan', 'Nama dusun keliru'])
    expect(await findSalinan('berita', slug)).toBeDefined()
  })

  test('withdrawn, it is gone with its file and known to have been there; taken up again it comes back', async () => {
    expect(toKode(await take(operator, 'berita', id, 'cabut'))).toBe('ALASAN_WAJIB')
    expect((await take(operator, 'berita', id, 'cabut', 'Salah tanggal')).status).toBe(200)
    expect(await findSalinan('berita', slug)).toBeUndefined()
    const sisa = await portal.owner.query(
      `select (select count(*) from publik.berkas where jenis = 'berita' and kunci = $1)::int as berkas,
        (select count(*) from publik.bekas where jenis = 'berita' and kunci = $1)::int as bekas`,
      [`${DESA}/${slug}`],
    )
    expect(sisa.rows[0]).toEqual({ berkas: 0, bekas: 1 })
    expect((await take(operator, 'berita', id, 'perbaiki')).status).toBe(200)
    await release('berita', id)
    expect(await findSalinan('berita', slug)).toBeDefined()
  })

  test('a picture of another village, a broken text and a missing summary are refused in words', async () => {
    const asing = await uploadFoto(lain)
    const daftar = await Promise.all([
      operator.ask('POST', '/api/berita', toBerita('Uji', { foto: asing })),
      operator.ask('POST', '/api/berita', toBerita('Uji', { isi: { root: 'bukan pohon' } })),
      operator.ask('POST', '/api/berita', toBerita('Uji', { isi: toTeks('   ') })),
      operator.ask('POST', '/api/berita', toBerita('Uji', { ringkasan: undefined })),
    ])
    expect(daftar.map(({ status }) => status)).toEqual([422, 400, 400, 400])
    expect(JSON.stringify(daftar[0]?.isi)).toContain('bukan milik desa ini')
  })

  test('two with the same title have two addresses', async () => {
    const satu = await create(operator, 'berita', toBerita('Kembar'))
    const dua = await create(operator, 'berita', toBerita('Kembar'))
    const slugs = await Promise.all(
      [satu, dua].map(async (nomor) => (await operator.ask('GET', `/api/berita/${nomor}`)).isi.slug),
    )
    expect(slugs.sort()).toEqual(['kembar', 'kembar-2'])
  })

  test('nobody of another village sees it, whatever they ask', async () => {
    expect((await lain.ask('GET', `/api/berita/${id}`)).status).toBe(404)
    expect((await take(lain, 'berita', id, 'perbaiki')).status).toBe(403)
    expect((await lain.ask('GET', `/api/berita/${id}/pratinjau`)).status).toBe(403)
  })
})

describe('announcement of a danger', () => {
  const slug = 'banjir-kiriman'
  test('is public at once, says that it is unverified, and is verified by another', async () => {
    const id = await create(operator, 'pengumuman', {
      judul: 'Banjir kiriman',
      sifat: 'serta-merta',
      jenisBahaya: 'bencana-alam',
      isi: toTeks('Air naik.'),
      unsur: { dampak: 'Rumah terendam.', bantuan: '' },
    })
    expect((await take(operator, 'pengumuman', id, 'terbitkan-segera')).status).toBe(200)
    const terbit = pengumumanPublikSchema.parse((await findSalinan('pengumuman', slug)).isi)
    expect([terbit.isTerverifikasi, terbit.unsur]).toEqual([
      false,
      [{ nama: 'dampak', isi: 'Rumah terendam.' }],
    ])
    expect(toKode(await take(operator, 'pengumuman', id, 'verifikasi'))).toBe('PERAN_TIDAK_BERWENANG')
    expect((await take(sekretaris, 'pengumuman', id, 'verifikasi')).status).toBe(200)
    expect((await findSalinan('pengumuman', slug)).isi.isTerverifikasi).toBe(true)
  })

  test('an ordinary one waits its turn', async () => {
    const id = await create(operator, 'pengumuman', { judul: 'Biasa', sifat: 'biasa', isi: toTeks('Biasa.') })
    expect(toKode(await take(operator, 'pengumuman', id, 'terbitkan-segera'))).toBe('LANGKAH_TIDAK_SESUAI')
  })
})

describe('register of documents', () => {
  const uploadPdf = async (kata: string): Promise<string> => {
    const form = new FormData()
    form.set('file', new File([new Uint8Array(createPdf(kata))], 'perdes.pdf', { type: 'application/pdf' }))
    form.set('_payload', JSON.stringify({ alt: 'Naskah' }))
    const jawaban = await operator.ask('POST', '/api/berkas', form)
    expect(jawaban.status).toBe(201)
    return (jawaban.isi.doc as { id: string }).id
  }
  const toDokumen = async (nomor: string, ubah: object = {}) => ({
    jenis: 'perdes',
    nomor,
    tahun: 2021,
    tanggalDokumen: '2021-03-01',
    tentang: `Uji ${nomor}`,
    berkas: await uploadPdf(`rumbia${nomor}`),
    ...ubah,
  })
  const baca = async (slug: string) => dokumenPublikSchema.parse((await findSalinan('dokumen', slug)).isi)
  let lama = ''
  let baru = ''

  test('is found by words inside its PDF', async () => {
    lama = await create(operator, 'dokumen', await toDokumen('7'))
    await release('dokumen', lama)
    const dokumen = await baca('perdes-7-2021')
    expect(dokumen.judul).toBe('Peraturan Desa Nomor 7 Tahun 2021 tentang Uji 7')
    expect(dokumen.teks).toContain('rumbia7')
    const { rows } = await portal.owner.query(
      `select kunci from publik.salinan where cari @@ plainto_tsquery('indonesian', 'rumbia7')`,
    )
    expect(rows).toEqual([{ kunci: `${DESA}/perdes-7-2021` }])
  })

  test('one that amends another changes what the other says of itself, and withdrawn takes it back', async () => {
    baru = await create(operator, 'dokumen', await toDokumen('8', { mengubah: [lama] }))
    await release('dokumen', baru)
    expect((await baca('perdes-8-2021')).mengubah.map(({ slug }) => slug)).toEqual(['perdes-7-2021'])
    const diubah = await baca('perdes-7-2021')
    expect([diubah.statusHukum, diubah.diubahOleh.map(({ slug }) => slug)]).toEqual([
      'diubah',
      ['perdes-8-2021'],
    ])
    await take(sekretaris, 'dokumen', baru, 'cabut', 'Salah unggah')
    expect(await baca('perdes-7-2021')).toMatchObject({ statusHukum: 'berlaku', diubahOleh: [] })
  })

  test('a regulation without its day goes nowhere, and the reason says what to do', async () => {
    const id = await create(operator, 'dokumen', await toDokumen('10', { tanggalDokumen: null }))
    const ditolak = await take(operator, 'dokumen', id, 'ajukan')
    expect([ditolak.status, JSON.stringify(ditolak.isi)]).toEqual([
      422,
      expect.stringContaining('Isi dahulu tanggal ditetapkannya'),
    ])
  })

  test('names only others of its own village, and only a PDF', async () => {
    const diri = await operator.ask('PATCH', `/api/dokumen/${baru}`, { mengubah: [baru] })
    expect(diri.status).not.toBe(200)
    const { rows } = await portal.owner.query(
      `select d.id from cms.dokumen d join cms.wilayah w on w.id = d.desa_id where w.slug = 'tumbang-harapan' limit 1`,
    )
    const asing = await operator.ask('POST', '/api/dokumen', await toDokumen('9', { mencabut: [rows[0].id] }))
    expect(asing.status).toBe(422)
    const gambar = await operator.ask(
      'POST',
      '/api/dokumen',
      await toDokumen('9', { berkas: await uploadFoto(operator) }),
    )
    expect(gambar.status).toBe(400)
  })
})

describe('what is told of an activity', () => {
  const KODE = '02.03.10'
  const isi = (foto: string) => ({
    tahun: 2026,
    kodeKegiatan: ' 2.3.10. ',
    daftarTempat: [{ dusun: 'Hulu', volume: 120.5, satuan: 'meter' }],
    pelaksana: 'kasi-kesejahteraan',
    tim: [{ fungsi: 'Ketua, unsur perangkat desa' }],
    daftarFoto: [{ foto, tanggal: '2026-05-01', tahap: '50' }],
  })
  const listSalah = ({ isi: jawaban }: Jawaban) =>
    (jawaban.errors as { data?: { errors?: { path: string }[] } }[]).flatMap(({ data }) =>
      (data?.errors ?? []).map(({ path }) => path),
    )

  test('belongs to an activity of the budget in force, once', async () => {
    const foto = await uploadFoto(operator, 'jalan.jpg', 'Jalan uji')
    const luar = await operator.ask('POST', '/api/kegiatan', { ...isi(foto), kodeKegiatan: '02.99.99' })
    expect([luar.status, listSalah(luar)]).toEqual([400, ['kodeKegiatan']])
    const tanpaSatuan = { ...isi(foto), daftarTempat: [{ dusun: 'Hulu', volume: 3 }] }
    expect(listSalah(await operator.ask('POST', '/api/kegiatan', tanpaSatuan))).toEqual([
      'daftarTempat.0.satuan',
    ])
    const id = await create(operator, 'kegiatan', isi(foto))
    const kembar = await create(operator, 'kegiatan', isi(foto))
    await release('kegiatan', id)
    expect(toKode(await take(operator, 'kegiatan', kembar, 'ajukan'))).toBe('KEGIATAN_SUDAH_ADA')
    const { isi: publik } = await findSalinan('kegiatan', '2026-02-03-10')
    expect(kegiatanPublikSchema.parse(publik)).toMatchObject({
      kode: KODE,
      tahun: 2026,
      tempat: [{ dusun: 'Hulu', volume: 120.5, satuan: 'meter' }],
      pelaksana: 'kasi-kesejahteraan',
      tim: ['Ketua, unsur perangkat desa'],
      penyedia: null,
    })
    const { rows } = await portal.owner.query(
      `select kunci from publik.berkas where jenis = 'kegiatan' and starts_with(kunci, $1)`,
      [`${DESA}/`],
    )
    expect(rows).toEqual([{ kunci: `${DESA}/2026-02-03-10` }])
  })

  test('is nothing that a search finds: the budget is', async () => {
    const { rows } = await portal.owner.query(
      `select 1 from publik.salinan where jenis = 'kegiatan' and length(cari) > 0`,
    )
    expect(rows).toEqual([])
  })
})

test('a course is released by a reviewer and is the province’s', async () => {
  const penulis = await portal.login('penulis-kursus', null)
  const penelaah = await portal.login('penelaah-kursus', null)
  const pelajaran = (judul: string) => ({
    judul,
    menit: 5,
    blok: [{ blockType: 'teks', isi: toTeks(`Isi ${judul}.`) }],
  })
  const id = await create(penulis, 'kursus', {
    judul: 'Kursus uji',
    ringkasan: 'Uji.',
    untuk: 'Siapa saja',
    daftarPelajaran: [pelajaran('Satu'), pelajaran('Dua'), pelajaran('Satu')],
  })
  expect((await operator.ask('GET', `/api/kursus/${id}`)).status).toBe(403)
  expect((await take(penulis, 'kursus', id, 'ajukan')).status).toBe(200)
  expect(toKode(await take(penulis, 'kursus', id, 'terbitkan'))).toBe('PERAN_TIDAK_BERWENANG')
  expect((await take(penelaah, 'kursus', id, 'terbitkan')).status).toBe(200)
  const { rows } = await portal.owner.query(
    `select isi from publik.salinan where jenis = 'kursus' and kunci = 'kursus-uji'`,
  )
  expect(rows[0].isi.daftarPelajaran.map(({ slug }: { slug: string }) => slug)).toEqual([
    'satu',
    'dua',
    'satu-2',
  ])
})

test('a film of a lesson goes out with the picture that stands for it, and both leave with the course', async () => {
  const penulis = await portal.login('penulis-kursus', null)
  const penelaah = await portal.login('penelaah-kursus', null)
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'Film uji' }))
  form.set('file', new File([new Uint8Array(toMp4('isom', ['vide', 'soun'], 'uji'))], 'uji.mp4'))
  const film = ((await penulis.ask('POST', '/api/berkas', form)).isi.doc as { id: string }).id
  const sampul = await uploadFoto(penulis, 'sampul.jpg', 'Sampul uji')
  const blok = { blockType: 'video', judul: 'Musyawarah', berkas: film, transkrip: 'Warga duduk.', sampul }
  const id = await create(penulis, 'kursus', {
    judul: 'Kursus dengan film',
    ringkasan: 'Uji.',
    untuk: 'Siapa saja',
    daftarPelajaran: [{ judul: 'Satu', menit: 5, blok: [blok] }],
  })
  await take(penulis, 'kursus', id, 'ajukan')
  expect((await take(penelaah, 'kursus', id, 'terbitkan')).status).toBe(200)
  const listBerkas = async () =>
    (
      await portal.owner.query(
        `select nama, sha256 from publik.berkas where jenis = 'kursus' and kunci = 'kursus-dengan-film' order by nama`,
      )
    ).rows
  const { rows } = await portal.owner.query(
    `select isi->'daftarPelajaran'->0->'daftarBlok'->0 as blok from publik.salinan where jenis = 'kursus' and kunci = 'kursus-dengan-film'`,
  )
  const terbit = rows[0].blok
  expect(terbit.sampul).toMatchObject({ alt: 'Sampul uji', lebar: expect.any(Number) })
  expect(await listBerkas()).toEqual([
    { nama: terbit.sampul.nama, sha256: terbit.sampul.sha256 },
    { nama: terbit.berkas.nama, sha256: terbit.berkas.sha256 },
  ])
  expect((await take(penelaah, 'kursus', id, 'cabut', 'Uji selesai')).status).toBe(200)
  expect(await listBerkas()).toEqual([])
})

test('officials are public as soon as they are saved, and gone when they leave', async () => {
  const baca = async () =>
    (
      await portal.owner.query(`select isi from publik.salinan where jenis = 'pemerintahan' and kunci = $1`, [
        DESA,
      ])
    ).rows[0].isi.daftarPerangkat.map(({ nama }: { nama: string }) => nama)
  const id = await create(operator, 'perangkat', { nama: 'Baru Awang Contoh', jabatan: 'Kasi', urutan: 9 })
  expect(await baca()).toContain('Baru Awang Contoh')
  expect((await operator.ask('PATCH', `/api/perangkat/${id}`, { aktif: false })).status).toBe(200)
  expect(await baca()).not.toContain('Baru Awang Contoh')
  const mundur = { mulai: '2026-01-02', selesai: '2025-01-01' }
  expect((await operator.ask('PATCH', `/api/perangkat/${id}`, mundur)).status).toBe(400)
})

test('what was released is what was sealed', async () => {
  const { checkIsiDitetapkan } = await import('../../src/alur/check.ts')
  expect(await checkIsiDitetapkan(await portal.createReq())).toEqual([])
  await portal.owner.query(
    `update cms.berita set terbitan = jsonb_set(terbitan, '{naskah,judul}', '"Dipalsukan"') where id = (
      select id from cms.berita where terbitan is not null order by id limit 1)`,
  )
  expect(await checkIsiDitetapkan(await portal.createReq())).toHaveLength(1)
  await portal.owner.query(`update cms.berita set terbitan = jsonb_set(terbitan, '{naskah,judul}', to_jsonb(judul))
    where terbitan->'naskah'->>'judul' = 'Dipalsukan'`)
})

test('rebuilt from nothing, publik equals the one that grew, byte for byte', async () => {
  const { tumbuh, dibangun } = await rebuildPublik(portal)
  expect(dibangun).toEqual(tumbuh)
})
