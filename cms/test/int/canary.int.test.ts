/**
 * Unique marks in every draft, internal, personal and other-village field; then an operator of village A
 * walks every road there is, and schema publik is read whole. No mark of B may be seen or guessed.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDraf, importAnggaran, PENETAPAN, TIMPANG, take, uploadFoto } from '../support/anggaran.ts'
import { askBytes } from '../support/ask-bytes.ts'
import { toTeks } from '../support/naskah.ts'
import { type Orang, type Portal, startPortal } from '../support/portal.ts'

const [DESA_A, DESA_B] = ['danum-lestari', 'tumbang-harapan']
const TANDA = 'kenari7731'
let portal: Portal
let operator: Orang
/** Ids in village B, by collection. */
const milikB = new Map<string, string[]>()

/** Every mark is its own word, so that a find says where it came from. */
const toTanda = (tempat: string): string => `${TANDA}${tempat}`
const KUMPULAN = [
  'apbdes',
  'apbdes-baris',
  'profil-desa',
  'berkas',
  'jejak',
  'peran',
  'pengguna',
  'gawai',
  'pengaturan-kabupaten',
  'payload-locked-documents',
  'payload-preferences',
  'payload-jobs',
  'payload-kv',
  'payload-migrations',
  'wilayah',
  'berita',
  'pengumuman',
  'agenda',
  'galeri',
  'kegiatan',
  'pengecualian',
  'informasi',
  'dokumen',
  'perangkat',
  'lembaga',
  'fasilitas',
  'lembaga-ekonomi',
  'bukti-pengumuman',
  'pesan',
  'kursus',
  'program-belajar',
  'soal',
  'peraturan',
  'kewajiban-kursus',
  'ketetapan-sertifikat',
]

/** What the operator of A was told on any road; the walk fills it. */
const dilihat: { jalan: string; teks: string }[] = []
const read = async (jalan: string): Promise<{ status: number; teks: string }> => {
  const { status, byte, headers } = await askBytes(portal.config, operator.cookie, jalan)
  const teks = `${byte.toString()}\n${JSON.stringify([...headers])}`
  dilihat.push({ jalan, teks })
  return { status, teks }
}
const listMilikB = async (kumpulan: string, sql: string, desa: string): Promise<void> => {
  milikB.set(
    kumpulan,
    (await portal.owner.query(sql, [desa])).rows.map(({ id }) => id),
  )
}

beforeAll(async () => {
  portal = await startPortal()
  operator = await portal.login('operator-desa', DESA_A)
  const [operatorB, sekretarisB, kepalaB] = (await Promise.all(
    ['operator-desa', 'sekretaris-desa', 'kepala-desa'].map((peran) => portal.login(peran, DESA_B)),
  )) as [Orang, Orang, Orang]
  const csv = TIMPANG.replace('Dana Desa', toTanda('uraian')).replace(
    'Bidang Pemerintahan',
    toTanda('bidang'),
  )
  const namaBerkas = `${toTanda('berkas')}.csv`
  const dikembalikan = String((await importAnggaran(operatorB, 2070, csv, { namaBerkas })).isi.dokumen)
  await take(operatorB, dikembalikan, 'ajukan')
  expect((await take(sekretarisB, dikembalikan, 'kembalikan', { alasan: toTanda('alasan') })).status).toBe(
    200,
  )
  const kertas = await createDraf(operatorB, 2021, csv)
  await take(operatorB, kertas, 'ajukan')
  await take(sekretarisB, kertas, 'verifikasi')
  const foto = await uploadFoto(operatorB, `${toTanda('foto')}.jpg`, toTanda('alt'))
  const isian = {
    nomorPerdes: toTanda('perdes'),
    tanggalPerdes: PENETAPAN.tanggalPerdes,
    fotoTandaTangan: foto,
  }
  expect(
    (await take(operatorB, kertas, 'rekam-kertas', { ...isian, alasan: toTanda('pengecualian') })).status,
  ).toBe(200)
  expect((await kepalaB.ask('PATCH', `/api/pengguna/${kepalaB.id}`, { nama: toTanda('nama') })).status).toBe(
    200,
  )
  await createNaskahBertanda(operatorB, sekretarisB)
  const desaB = (await portal.owner.query('select id from cms.wilayah where slug = $1', [DESA_B])).rows[0].id
  await portal.owner.query(`update cms.pengguna set email = $1 where id = $2`, [
    `${toTanda('email')}@uji.invalid`,
    sekretarisB.id,
  ])
  await portal.owner.query(`update cms.peran set nomor_sk = $1 where pengguna_id = $2`, [
    toTanda('sk'),
    kepalaB.id,
  ])
  await portal.owner.query(
    `insert into cms.gawai (pengguna_id, keterangan, token_hash, berlaku_sampai) values ($1, $2, $3, now() + interval '9 days')`,
    [kepalaB.id, toTanda('gawai'), toTanda('token')],
  )
  await portal.owner.query(`insert into cms.payload_preferences (key, value) values ($1, $2)`, [
    toTanda('kunci'),
    JSON.stringify({ a: toTanda('nilai') }),
  ])
  await portal.owner.query(
    `insert into cms.jejak (id, rantai, nomor, waktu, desa_id, nama_pelaku, alasan, aksi) values (gen_random_uuid(), 'provinsi', 100000, now(), null, $1, $2, 'uji')`,
    [toTanda('pelaku'), toTanda('jejak')],
  )
  for (const tabel of ['apbdes', 'apbdes_baris', 'profil_desa', 'berkas', 'jejak', ...TABEL_NASKAH])
    await listMilikB(
      tabel.replaceAll('_', '-'),
      `select id from cms.${tabel} where desa_id = $1 order by 1 desc limit 40`,
      desaB,
    )
  await listMilikB('peran', 'select id from cms.peran where wilayah_id = $1', desaB)
  await listMilikB(
    'pengguna',
    `select parent_id as id from cms.pengguna_rels where wilayah_id = $1 and parent_id not in (select parent_id from cms.pengguna_rels r join cms.wilayah w on w.id = r.wilayah_id where w.slug = '${DESA_A}')`,
    desaB,
  )
})
afterAll(() => portal.close())

const TABEL_NASKAH = [
  'berita',
  'pengumuman',
  'agenda',
  'dokumen',
  'perangkat',
  'lembaga',
  'pesan',
  'pengecualian',
  'informasi',
  'fasilitas',
  'lembaga_ekonomi',
] as const

/** A draft, a returned text, one that is mended while its old edition stands, and a visitor's message. */
async function createNaskahBertanda(operatorB: Orang, sekretarisB: Orang): Promise<void> {
  const buat = async (kumpulan: string, isi: object): Promise<string> =>
    ((await operatorB.ask('POST', `/api/${kumpulan}`, isi)).isi.doc as { id: string }).id
  const langkah = async (orang: Orang, kumpulan: string, id: string, isi: object): Promise<void> =>
    expect((await orang.ask('POST', `/api/${kumpulan}/${id}/alur`, isi)).status).toBe(200)
  const toBerita = (judul: string, kata: string) => ({ judul, ringkasan: kata, isi: toTeks(kata) })
  await buat('berita', toBerita(toTanda('judul'), toTanda('ringkasan')))
  await buat('agenda', { judul: toTanda('agenda'), mulai: '2026-12-01', tempat: toTanda('tempat') })
  await buat('pengecualian', {
    judul: toTanda('rahasia'),
    huruf: ['h'],
    konsekuensi: `Terbuka bagi siapa pun: ${toTanda('akibat')}`,
    kepentingan: 'Jumlahnya tetap terbuka bagi warga.',
  })
  await buat('informasi', {
    ringkasan: toTanda('arsip'),
    kategori: 'setiap-saat',
    badan: 'pemerintah-desa',
    penguasa: 'Kaur',
    penanggungJawab: 'Kepala Desa',
    waktu: '2025',
    bentuk: ['cetak'],
    cara: 'Kantor desa',
    retensi: '5 tahun',
    tampil: false,
  })
  await buat('fasilitas', {
    nama: toTanda('gedung'),
    jenis: 'kesehatan',
    kondisi: 'rusak-berat',
    dusun: toTanda('dusun'),
    tampil: false,
  })
  await buat('lembaga-ekonomi', {
    nama: toTanda('usaha'),
    jenis: 'bumdes',
    usaha: [{ bidang: toTanda('bidang') }],
    tampil: false,
  })
  const kembali = await buat('pengumuman', {
    judul: toTanda('umum'),
    sifat: 'biasa',
    isi: toTeks(toTanda('isi')),
  })
  await langkah(operatorB, 'pengumuman', kembali, { aksi: 'ajukan' })
  await langkah(sekretarisB, 'pengumuman', kembali, { aksi: 'kembalikan', alasan: toTanda('tolak') })
  const terbit = await buat('berita', toBerita('Terbitan lama', 'Isi lama'))
  await langkah(operatorB, 'berita', terbit, { aksi: 'ajukan' })
  await langkah(sekretarisB, 'berita', terbit, { aksi: 'terbitkan' })
  await langkah(operatorB, 'berita', terbit, { aksi: 'perbaiki' })
  await operatorB.ask('PATCH', `/api/berita/${terbit}`, { ringkasan: toTanda('perbaikan') })
  const isi = {
    resi: 'ABCDE-FGHJK-LMNPQ-RSTUV',
    jenis: 'kontak',
    desa: DESA_B,
    nama: toTanda('pengirim'),
    kontak: toTanda('kontak'),
    pesan: toTanda('pesan'),
    halaman: toTanda('halaman'),
  }
  await portal.owner.query(
    `insert into masuk.kiriman (id, jenis, desa, isi) values (gen_random_uuid(), 'pesan', $1, $2)`,
    [DESA_B, JSON.stringify(isi)],
  )
  const { takeInPesan } = await import('../../src/pesan/take-in.ts')
  expect(await takeInPesan(await portal.createReq())).toBe(1)
}

test('the marks are really there', async () => {
  const { rows } = await portal.owner.query(
    `
    select (select count(*)::int from cms.apbdes where nomor_perdes like $1 or alasan_kembali like $1 or asal_berkas like $1 or alasan_pengecualian like $1) as apbdes,
      (select count(*)::int from cms.apbdes_baris where uraian like $1) as baris,
      (select count(*)::int from cms.berkas where nama_asli like $1 and alt like $1) as berkas,
      (select count(*)::int from cms.jejak where alasan like $1) as jejak,
      (select count(*)::int from cms.pengguna where nama like $1 or email like $1) as pengguna,
      (select count(*)::int from cms.berita where judul like $1 or ringkasan like $1) as berita,
      (select count(*)::int from cms.pesan where nama like $1 and kontak like $1 and pesan like $1) as pesan`,
    [`%${TANDA}%`],
  )
  expect(rows).toEqual([{ apbdes: 2, baris: 4, berkas: 1, jejak: 5, pengguna: 2, berita: 2, pesan: 1 }])
})

describe('an operator of village A', () => {
  test.each(KUMPULAN)('%s: lists, counts, sorts, relations and versions', async (kumpulan) => {
    const jalan = ['', '/count', '/versions', '/access']
    const isian = [
      '',
      'limit=250&depth=3',
      'depth=3&sort=-createdAt&limit=250',
      'limit=250&select[desa]=true&depth=3',
      'populate[pengguna][email]=true&populate[wilayah][nama]=true&depth=2&limit=250',
      'trash=true&limit=250&depth=2',
      'draft=true&limit=250&depth=2',
      'joins=false&limit=250',
      'pagination=false',
    ]
    const status = new Set<number>()
    for (const satu of jalan)
      for (const query of isian) status.add((await read(`/api/${kumpulan}${satu}?${query}`)).status)
    expect([...status].filter((satu) => ![200, 400, 403, 404].includes(satu))).toEqual([])
  })

  test('ids of village B: not the row, not its versions, steps, preview or file', async () => {
    for (const [kumpulan, daftar] of milikB) {
      expect(daftar.length).toBeGreaterThan(0)
      for (const id of daftar) {
        for (const ekor of ['', '?depth=3', '?trash=true', '?select[id]=true']) {
          expect([403, 404]).toContain((await read(`/api/${kumpulan}/${id}${ekor}`)).status)
        }
        await read(`/api/${kumpulan}/versions/${id}?depth=2`)
      }
    }
    for (const kumpulan of ['apbdes', 'berita', 'pengumuman', 'agenda', 'dokumen']) {
      for (const id of milikB.get(kumpulan) ?? [])
        expect((await read(`/api/${kumpulan}/${id}/pratinjau`)).status).toBe(403)
    }
    const { rows } = await portal.owner.query('select filename from cms.berkas where id = any($1)', [
      milikB.get('berkas'),
    ])
    for (const { filename } of rows) expect((await read(`/api/berkas/file/${filename}`)).status).toBe(403)
  })

  test('rows of A that point to B show no more than their id', async () => {
    const [apbdesB] = milikB.get('apbdes') ?? []
    for (const [jalan, isi] of [
      ['/api/apbdes-baris', { apbdes: apbdesB, kodeRekening: '4.1', uraian: 'x', anggaran: 1 }],
      ['/api/profil-desa', { foto: milikB.get('berkas')?.[0] }],
    ] as const) {
      const jawaban = await operator.ask('POST', jalan, isi)
      dilihat.push({ jalan, teks: JSON.stringify(jawaban.isi) })
      expect([400, 403, 409, 422]).toContain(jawaban.status)
    }
    const profil = (await operator.ask('GET', '/api/profil-desa?limit=1')).isi.docs as { id: string }[]
    const ubah = await operator.ask('PATCH', `/api/profil-desa/${profil[0]?.id}`, {
      foto: milikB.get('berkas')?.[0],
    })
    dilihat.push({ jalan: 'foto', teks: JSON.stringify(ubah.isi) })
    expect(ubah.status).toBe(422)
  })

  test('globals, the own account, what may be done, the schema of errors', async () => {
    for (const jalan of [
      '/api/globals/pengaturan?depth=3',
      '/api/globals/pengaturan/versions',
      '/api/access',
      '/api/pengguna/me?depth=3',
      '/api/pengguna/init',
      '/api/sehat',
      '/api/apbdes/tidak-ada',
      `/api/tidak-ada?x=1`,
      '/api/payload-jobs/run',
      '/api/globals/payload-jobs-stats',
      '/api/payload-folders/x',
    ])
      await read(jalan)
    expect(dilihat.length).toBeGreaterThan(300)
  })
})

/** Fields of other villages, and fields that are nobody's to read: asking must not tell. */
const TEBAKAN: readonly [kumpulan: string, kolom: string, ada: string][] = [
  ['apbdes', 'alasanKembali', toTanda('alasan')],
  ['apbdes', 'nomorPerdes', toTanda('perdes')],
  ['apbdes', 'asalBerkas', `${toTanda('berkas')}.csv`],
  ['apbdes', 'alasanPengecualian', toTanda('pengecualian')],
  ['apbdes', 'fotoTandaTangan.alt', toTanda('alt')],
  ['apbdes-baris', 'uraian', toTanda('uraian')],
  ['apbdes-baris', 'apbdes.alasanKembali', toTanda('alasan')],
  ['apbdes-baris', 'apbdes.nomorPerdes', toTanda('perdes')],
  ['berkas', 'namaAsli', `${toTanda('foto')}.jpg`],
  ['berkas', 'alt', toTanda('alt')],
  ['jejak', 'alasan', toTanda('alasan')],
  ['jejak', 'alasan', toTanda('jejak')],
  ['jejak', 'namaPelaku', toTanda('pelaku')],
  ['peran', 'nomorSk', toTanda('sk')],
  ['peran', 'pengguna.nama', toTanda('nama')],
  ['peran', 'pengguna.email', `${toTanda('email')}@uji.invalid`],
  ['pengguna', 'nama', toTanda('nama')],
  ['pengguna', 'email', `${toTanda('email')}@uji.invalid`],
  ['gawai', 'keterangan', toTanda('gawai')],
  ['gawai', 'tokenHash', toTanda('token')],
  ['gawai', 'pengguna.email', `${toTanda('email')}@uji.invalid`],
  ['payload-preferences', 'key', toTanda('kunci')],
  ['berita', 'judul', toTanda('judul')],
  ['berita', 'ringkasan', toTanda('perbaikan')],
  ['berita', 'slug', toTanda('judul')],
  ['pengumuman', 'alasanKembali', toTanda('tolak')],
  ['pengecualian', 'judul', toTanda('rahasia')],
  ['pengecualian', 'konsekuensi', toTanda('akibat')],
  ['informasi', 'ringkasan', toTanda('arsip')],
  ['fasilitas', 'nama', toTanda('gedung')],
  ['fasilitas', 'dusun', toTanda('dusun')],
  ['lembaga-ekonomi', 'nama', toTanda('usaha')],
  ['lembaga-ekonomi', 'usaha.bidang', toTanda('bidang')],
  ['agenda', 'tempat', toTanda('tempat')],
  ['pesan', 'nama', toTanda('pengirim')],
  ['pesan', 'kontak', toTanda('kontak')],
  ['pesan', 'pesan', toTanda('pesan')],
  ['pesan', 'halaman', toTanda('halaman')],
]
const OPERATOR = [
  'equals',
  'like',
  'contains',
  'in',
  'not_equals',
  'not_in',
  'greater_than',
  'less_than_equal',
  'exists',
]

describe('guessing by filters', () => {
  /** Answers to a value that is there and one that is not, as the person sees them. */
  const guess = async (kumpulan: string, kolom: string, cara: string, nilai: string) => {
    const { isi, status } = await operator.ask(
      'GET',
      `/api/${kumpulan}?where[${kolom}][${cara}]=${encodeURIComponent(nilai)}&limit=250&depth=0`,
    )
    const hitung = await operator.ask(
      'GET',
      `/api/${kumpulan}/count?where[or][0][${kolom}][${cara}]=${encodeURIComponent(nilai)}`,
    )
    return JSON.stringify([status, isi, hitung.status, hitung.isi]).replaceAll(nilai, '')
  }
  test.each(TEBAKAN)('%s by %s', async (kumpulan, kolom, ada) => {
    for (const cara of OPERATOR) {
      // Both sort alike among what A may see: only a row of B could make a difference.
      expect(await guess(kumpulan, kolom, cara, ada)).toBe(await guess(kumpulan, kolom, cara, `${ada}x`))
    }
  })

  /** Fields that even a colleague's row keeps to itself: the e-mail of the own sekretaris, password parts. */
  test.each(['email', 'hash', 'salt', 'sessions.id', 'resetPasswordToken', 'loginAttempts'])(
    'people of the own village by %s',
    async (kolom) => {
      const sekretaris = portal.daftarAkun.find(
        ({ peran, desa }) => peran === 'sekretaris-desa' && desa === DESA_A,
      )
      const { rows } = await portal.owner.query('select hash, salt from cms.pengguna where email = $1', [
        sekretaris?.email,
      ])
      const nilai = { email: sekretaris?.email, hash: rows[0].hash, salt: rows[0].salt }[kolom] ?? '0'
      for (const jalan of [
        `pengguna?where[${kolom}]`,
        `peran?where[pengguna.${kolom}]`,
        `gawai?where[pengguna.${kolom}]`,
      ]) {
        for (const cara of ['equals', 'like', 'contains', 'greater_than', 'not_equals']) {
          const [ada, tiada] = await Promise.all(
            [nilai, `${nilai}x`].map((isi) =>
              operator.ask(
                'GET',
                `/api/${jalan}[${cara}]=${encodeURIComponent(String(isi).slice(0, 200))}&limit=50`,
              ),
            ),
          )
          expect([ada?.status, ada?.isi.totalDocs]).toEqual([tiada?.status, tiada?.isi.totalDocs])
        }
      }
    },
  )

  test('no order by what may not be read', async () => {
    for (const sort of ['email', 'hash', 'salt', '-email', 'wilayah.nama', 'resetPasswordToken']) {
      const naik = await operator.ask('GET', `/api/pengguna?sort=${sort}&limit=50`)
      const turun = await operator.ask(
        'GET',
        `/api/pengguna?sort=${sort.startsWith('-') ? sort.slice(1) : `-${sort}`}&limit=50`,
      )
      const toId = ({ isi }: typeof naik): string =>
        JSON.stringify(((isi.docs ?? []) as { id: string }[]).map(({ id }) => id).toSorted())
      expect(toId(naik)).toBe(toId(turun))
    }
    expect((await operator.ask('GET', '/api/pengguna?sort=hash')).status).not.toBe(500)
  })
})

describe('found', () => {
  test('no mark of village B or of the province in anything A was told', () => {
    expect(
      dilihat
        .filter(({ teks }) => teks.includes(TANDA))
        .map(({ jalan, teks }) => [
          jalan,
          teks.slice(Math.max(0, teks.indexOf(TANDA) - 60), teks.indexOf(TANDA) + 30),
        ]),
    ).toEqual([])
  })

  test('no mark in schema publik, in any column of any row', async () => {
    const { rows: tabel } = await portal.owner.query<{ nama: string }>(
      `select format('%I.%I', schemaname, tablename) as nama from pg_tables where schemaname in ('publik', 'masuk')`,
    )
    expect(tabel.length).toBeGreaterThanOrEqual(5)
    for (const { nama } of tabel) {
      const { rows } = await portal.owner.query(
        `select t::text as baris from ${nama} t where t::text like $1 limit 3`,
        [`%${TANDA}%`],
      )
      expect(rows).toEqual([])
    }
  })

  test('nor any e-mail, SK number, reason or audit row', async () => {
    const { rows } = await portal.owner.query(`
      select count(*)::int as jumlah from publik.salinan s
      where s::text ~ '@contoh\\.invalid|pbkdf2|SK/' or exists (select 1 from cms.pengguna u where s.isi::text like '%' || u.email || '%')`)
    expect(rows).toEqual([{ jumlah: 0 }])
  })
})
