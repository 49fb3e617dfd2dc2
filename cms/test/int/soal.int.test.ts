/** The bank of questions: who writes it, what it refuses, and that no key leaves it by any road. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FORMAT_EKSPOR } from '../../src/belajar/soal/impor/format.ts'
import { createPanggung, type Tokoh } from '../matrix/actors.ts'
import { askBytes } from '../support/ask-bytes.ts'
import { type Jawaban, type Portal, startPortal } from '../support/portal.ts'
import { importSoal } from '../support/soal.ts'

const TANDA = 'kenari8842'
const PEMBACA = ['penulis-kursus', 'penelaah-kursus', 'admin-provinsi']
let portal: Portal
let daftarTokoh: readonly Tokoh[]
let kursus: string
let soal: string

const getTokoh = (nama: string): Tokoh => {
  const tokoh = daftarTokoh.find((satu) => satu.nama === nama)
  if (tokoh === undefined) throw new Error(`Nobody is called ${nama}`)
  return tokoh
}
const ask = (nama: string, ...isi: Parameters<Tokoh['orang']['ask']>): Promise<Jawaban> =>
  getTokoh(nama).orang.ask(...isi)
const toSoal = (isi: object = {}) => ({
  kursus,
  kategori: `${TANDA}kategori`,
  jenis: 'isian',
  pertanyaan: `${TANDA}tanya`,
  diterima: [{ teks: `${TANDA}kunci` }],
  pembahasan: `${TANDA}bahas`,
  dasarHukum: `${TANDA}hukum`,
  ...isi,
})
const getDoc = ({ isi }: Jawaban): Record<string, unknown> & { id: string } =>
  (isi.doc ?? isi) as Record<string, unknown> & { id: string }

beforeAll(async () => {
  portal = await startPortal()
  daftarTokoh = (await createPanggung(portal)).daftarTokoh
  kursus = (await portal.owner.query('select id from cms.kursus limit 1')).rows[0].id
  const dibuat = await ask('penulis-kursus', 'POST', '/api/soal', toSoal())
  expect(dibuat.status).toBe(201)
  soal = getDoc(dibuat).id
})
afterAll(() => portal.close())

describe('writing', () => {
  test('it belongs to the province, is a draft of version 1, and its making is in the audit trail', async () => {
    const doc = getDoc(await ask('penulis-kursus', 'GET', `/api/soal/${soal}`))
    expect(doc).toMatchObject({ status: 'draf', versi: 1, diterima: [{ teks: `${TANDA}kunci` }] })
    const { rows } = await portal.owner.query(
      `select aksi, j.nama_pelaku as nama, w.tingkat from cms.jejak j join cms.wilayah w on w.id = j.desa_id where dokumen = $1`,
      [soal],
    )
    expect(rows).toEqual([{ aksi: 'buat', nama: 'Matriks penulis-kursus', tingkat: 'provinsi' }])
  })

  test('the version follows the content, never the body; a category keeps its first spelling', async () => {
    const ubah = async (isi: object) => getDoc(await ask('penulis-kursus', 'PATCH', `/api/soal/${soal}`, isi))
    expect((await ubah({ status: 'siap', versi: 99 })).versi).toBe(1)
    expect((await ubah({ kategori: ` ${TANDA.toUpperCase()}KATEGORI` })).kategori).toBe(`${TANDA}kategori`)
    expect((await ubah({ pertanyaan: `${TANDA}tanya dua` })).versi).toBe(2)
    expect((await ubah({ diterima: [{ teks: `${TANDA}kunci` }, { teks: `${TANDA}lain` }] })).versi).toBe(3)
  })

  test('another kind leaves no key of the old one behind', async () => {
    const { id } = getDoc(await ask('penulis-kursus', 'POST', '/api/soal', toSoal()))
    const isi = { jenis: 'angka', nilai: 0 }
    expect(getDoc(await ask('penulis-kursus', 'PATCH', `/api/soal/${id}`, isi))).toMatchObject({
      jenis: 'angka',
      nilai: 0,
      toleransi: 0,
      diterima: [],
    })
  })

  test.each([
    [
      'two right ones where one is asked',
      {
        jenis: 'tunggal',
        pilihan: [
          { teks: 'a', benar: true },
          { teks: 'b', benar: true },
        ],
      },
      'pilihan',
    ],
    ['an empty accepted text', { diterima: [{ teks: '' }] }, 'diterima.0.teks'],
    ['no number', { jenis: 'angka' }, 'nilai'],
    ['no kind', { jenis: 'esai' }, 'jenis'],
    ['an order of two', { jenis: 'mengurutkan', langkah: [{ teks: 'a' }, { teks: 'b' }] }, 'langkah'],
  ])('%s is refused at its place', async (_, isi, kolom) => {
    const { status, isi: jawaban } = await ask('penulis-kursus', 'POST', '/api/soal', toSoal(isi))
    expect(status).toBe(400)
    expect(JSON.stringify(jawaban)).toContain(`"path":"${kolom}"`)
  })

  test('an order of two from before is kept, made nothing more of, and may be archived', async () => {
    const tiga = [{ teks: 'a' }, { teks: 'b' }, { teks: 'c' }]
    const { id } = getDoc(
      await ask('penulis-kursus', 'POST', '/api/soal', toSoal({ jenis: 'mengurutkan', langkah: tiga })),
    )
    await portal.owner.query('delete from cms.soal_langkah where _parent_id = $1 and _order = 3', [id])
    const ubah = async (isi: object) => ask('penulis-kursus', 'PATCH', `/api/soal/${id}`, isi)
    for (const isi of [{ status: 'siap' }, { pertanyaan: 'Urutkan lagi.' }]) {
      const { status, isi: jawaban } = await ubah(isi)
      expect([status, JSON.stringify(jawaban)]).toEqual([400, expect.stringContaining('tiga langkah')])
    }
    expect((await ubah({ dasarHukum: 'Pasal 2' })).status).toBe(200)
    expect(getDoc(await ubah({ status: 'arsip' }))).toMatchObject({ status: 'arsip', versi: 1 })
    expect(getDoc(await ubah({ status: 'siap', langkah: tiga }))).toMatchObject({ status: 'siap', versi: 2 })
  })

  test('a course that is not there is refused, and the course never changes', async () => {
    const asing = await ask('penulis-kursus', 'POST', '/api/soal', toSoal({ kursus: crypto.randomUUID() }))
    expect(asing.status).toBe(422)
    await ask('penulis-kursus', 'PATCH', `/api/soal/${soal}`, { kursus: crypto.randomUUID() })
    expect(getDoc(await ask('penulis-kursus', 'GET', `/api/soal/${soal}?depth=0`)).kursus).toBe(kursus)
  })
})

describe('keys', () => {
  test('every person and the public: only authors, reviewers and the province are told anything', async () => {
    const bocor: string[] = []
    const { rows } = await portal.owner.query(
      `insert into cms.payload_locked_documents (global_slug) values (null) returning id`,
    )
    await portal.owner.query(
      `insert into cms.payload_locked_documents_rels (parent_id, path, "order", soal_id) values ($1, 'document', 1, $2)`,
      [rows[0].id, soal],
    )
    for (const { nama, orang } of daftarTokoh) {
      if (orang.id !== '')
        await portal.owner.query(
          `insert into cms.payload_locked_documents_rels (parent_id, path, "order", pengguna_id) values ($1, 'user', 1, $2)`,
          [rows[0].id, orang.id],
        )
      for (const jalan of [
        '/api/soal?limit=50&depth=3',
        '/api/soal?limit=50&trash=true&draft=true',
        `/api/soal/${soal}?depth=3`,
        `/api/soal/${soal}?trash=true&select[diterima]=true`,
        '/api/soal/count',
        '/api/soal/versions?limit=50',
        '/api/kursus?limit=50&depth=3',
        `/api/kursus/${kursus}?depth=3`,
        `/api/kursus/${kursus}/pratinjau`,
        '/api/jejak?limit=200&depth=3&sort=-createdAt',
        '/api/payload-locked-documents?depth=3&limit=50',
        '/api/payload-preferences?depth=3&limit=50',
        '/api/pengguna/me?depth=3',
        `/admin/collections/soal/${soal}`,
      ]) {
        const { byte } = await askBytes(portal.config, orang.cookie, jalan)
        if (byte.includes(TANDA)) bocor.push(nama)
      }
    }
    expect([...new Set(bocor)].sort()).toEqual([...PEMBACA].sort())
  })

  test('guessing by filter or order answers a right guess like a wrong one', async () => {
    for (const nama of ['tutor', 'peserta', 'kepala-desa', 'petugas-kabupaten']) {
      for (const kolom of ['diterima.teks', 'pertanyaan', 'pembahasan', 'pilihan.benar', 'nilai']) {
        const jawaban = await Promise.all(
          [`${TANDA}kunci`, 'tidakada'].map((nilai) =>
            ask(nama, 'GET', `/api/soal?where[${kolom}][contains]=${nilai}`),
          ),
        )
        expect(jawaban.map(({ status }) => status)).toEqual([403, 403])
        expect(jawaban[0]?.isi).toEqual(jawaban[1]?.isi)
        // An order by the rows of a list is refused to all, before any right is asked.
        const urut = await ask(nama, 'GET', `/api/soal?sort=${kolom}`)
        expect([nama, kolom, urut.status]).toEqual([nama, kolom, kolom.includes('.') ? 400 : 403])
      }
    }
  })

  test('no other person writes', async () => {
    for (const { nama } of daftarTokoh.filter((satu) => satu.nama !== 'penulis-kursus')) {
      const status = [
        (await ask(nama, 'POST', '/api/soal', toSoal())).status,
        (await ask(nama, 'PATCH', `/api/soal/${soal}`, { pertanyaan: 'x' })).status,
        (await ask(nama, 'DELETE', `/api/soal/${soal}`)).status,
      ]
      expect([nama, ...status]).toEqual([nama, 403, 403, 403])
    }
  })

  test('no column of schema publik or of the drop box holds one', async () => {
    const { rows } = await portal.owner.query<{ nama: string }>(
      `select format('%I.%I', schemaname, tablename) as nama from pg_tables where schemaname in ('publik', 'masuk')`,
    )
    for (const { nama } of rows) {
      const ada = await portal.owner.query(`select 1 from ${nama} t where t::text like $1 limit 1`, [
        `%${TANDA}%`,
      ])
      expect([nama, ada.rows]).toEqual([nama, []])
    }
  })
})

describe('import and export', () => {
  const GIFT = '$CATEGORY: Baru\n\nSatu? {T}\n\nRusak {}\n\nDua? {=a ~b}\n\nsatu? {F}'
  const count = async (): Promise<number> =>
    (await portal.owner.query('select count(*)::int as jumlah from cms.soal')).rows[0].jumlah
  const kirim = (nama: string, terapkan: string, isi: string | Uint8Array<ArrayBuffer> = GIFT) =>
    importSoal(getTokoh(nama).orang, kursus, 'gift', isi, { terapkan })

  test('a rehearsal says what would happen and stores nothing; the import stores just that, as drafts', async () => {
    const awal = await count()
    const gladi = await kirim('penulis-kursus', 'tidak')
    expect(gladi.status).toBe(200)
    expect(gladi.isi).toMatchObject({
      diterima: [
        { baris: 3, jenis: 'benar-salah', kunci: 'benar' },
        { baris: 7, kunci: 'a' },
      ],
      ditolak: [{ baris: 5 }, { baris: 9 }],
      tersimpan: false,
    })
    expect(await count()).toBe(awal)
    expect((await kirim('penulis-kursus', 'ya')).isi).toMatchObject({ ...gladi.isi, tersimpan: true })
    const { rows } = await portal.owner.query(
      `select pertanyaan, kategori, status, versi::int from cms.soal where kategori = 'Baru' order by 1`,
    )
    expect(rows).toEqual(
      ['Dua?', 'Satu?'].map((pertanyaan) => ({ pertanyaan, kategori: 'Baru', status: 'draf', versi: 1 })),
    )
  })

  test('again the same file adds nothing, also twice at once', async () => {
    const awal = await count()
    expect((await kirim('penulis-kursus', 'ya')).isi).toMatchObject({ diterima: [], tersimpan: false })
    const jawaban = await Promise.all([1, 2].map(() => kirim('penulis-kursus', 'ya', 'Serentak? {T}')))
    expect(jawaban.map(({ isi }) => (isi.diterima as unknown[]).length).sort()).toEqual([0, 1])
    expect(await count()).toBe(awal + 1)
  })

  test('all or nothing: a question the database refuses takes the others with it', async () => {
    const awal = await count()
    await portal.owner.query(`alter table cms.soal add constraint uji check (pertanyaan <> 'Jatuh?')`)
    expect((await kirim('penulis-kursus', 'ya', 'Naik? {T}\n\nJatuh? {T}')).status).toBeGreaterThanOrEqual(
      400,
    )
    await portal.owner.query('alter table cms.soal drop constraint uji')
    expect(await count()).toBe(awal)
  })

  test.each([
    ['no text', new Uint8Array([0xff, 0xfe, 0x00]), 422],
    ['nothing in it', '\n', 422],
    ['too large', 'x'.repeat(1_000_001), 413],
  ])('%s is refused', async (_, isi, status) =>
    expect((await kirim('penulis-kursus', 'ya', isi)).status).toBe(status),
  )

  test('a course that is not there, a format that is not known', async () => {
    const { orang } = getTokoh('penulis-kursus')
    expect((await importSoal(orang, crypto.randomUUID(), 'gift', GIFT)).status).toBe(403)
    expect((await importSoal(orang, kursus, 'scorm', GIFT)).status).toBe(422)
  })

  test('only those who read keys get a file', async () => {
    for (const { nama, orang } of daftarTokoh) {
      for (const format of FORMAT_EKSPOR) {
        const jalan = `/api/soal/ekspor?kursus=${kursus}&format=${format}`
        const { byte, status } = await askBytes(portal.config, orang.cookie, jalan)
        const isPembaca = PEMBACA.includes(nama)
        expect([nama, status === 200]).toEqual([nama, isPembaca])
        expect([nama, byte.includes(TANDA)]).toEqual([nama, isPembaca && ['csv', 'gift'].includes(format)])
      }
    }
  })

  test.each([
    ['csv', 'tabel'],
    ['xlsx', 'tabel'],
    ['gift', 'gift'],
    ['aiken', 'aiken'],
  ])('%s goes out and comes in again as known', async (ekspor, impor) => {
    const { orang } = getTokoh('penulis-kursus')
    const jalan = `/api/soal/ekspor?kursus=${kursus}&format=${ekspor}`
    const { byte } = await askBytes(portal.config, orang.cookie, jalan)
    const { isi } = await importSoal(orang, kursus, impor, new Uint8Array(byte))
    expect(isi).toMatchObject({ diterima: [], tersimpan: false })
    expect((isi.ditolak as unknown[]).length).toBeGreaterThan(0)
  })
})
