/** Marking again over the real handlers: proposed, decided by somebody else, carried out, and never to anybody's loss. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PendaftaranSaya } from '../../src/contract/belajar.ts'
import { createPesertaUji, KURSUS, listJawabanBenar, type Peserta, toPeristiwa } from '../support/belajar.ts'
import { type Orang, type Portal, startPortal } from '../support/portal.ts'

let portal: Portal
let penulis: Orang
let penelaah: Orang
let provinsi: Orang
let kursus: string
let peserta: Peserta
let daftar: PendaftaranSaya

type Butir = { soal: string; versi: number; urutan: number[]; jenis: string }
const propose = (orang: Orang, isi: Record<string, unknown>) =>
  orang.ask('POST', '/api/belajar/nilai-ulang', {
    kursus,
    cara: 'semua',
    alasan: 'Satu soal ternyata tidak punya jawaban yang tepat.',
    pratinjau: false,
    ...isi,
  })
const decide = (orang: Orang, id: unknown, setuju = true) =>
  orang.ask('POST', `/api/belajar/nilai-ulang/${id}/putuskan`, { setuju })
const regrade = async () => {
  const { runNilaiUlang } = await import('../../src/belajar/nilai-ulang/jalankan.ts')
  while (await runNilaiUlang(portal.payload, new Date()));
}
const one = async <Isi>(sql: string, nilai: unknown[] = []): Promise<Isi> =>
  (await portal.owner.query(sql, nilai)).rows[0] as Isi

async function start(orang: Peserta): Promise<{ id: string; daftar: PendaftaranSaya }> {
  const milik = await orang.enrol()
  await orang.send(
    ...milik.daftarPelajaran.map(({ slug }) =>
      toPeristiwa({ jenis: 'selesai', pendaftaran: milik.id, pelajaran: slug }),
    ),
  )
  const { isi } = await orang.ask('POST', '/api/belajar/percobaan', {
    pendaftaran: milik.id,
    kuis: 'uji-akhir',
  })
  await setLembar(String(isi.id))
  return { id: String(isi.id), daftar: milik }
}
/** Eight questions whose choices stand as they were written, single choices first: papers are drawn by chance. */
const setLembar = (percobaan: string) =>
  portal.owner.query(
    `update cms.percobaan c set lembar = (
       select jsonb_agg(jsonb_build_object('soal', b->>'soal', 'versi', b->'versi', 'poin', 1, 'urutan', coalesce(
         (select jsonb_agg(i) from generate_series(0, jsonb_array_length(b->'isi'->'pilihan') - 1) i), '[]')) order by nomor)
       from (select b, row_number() over (order by b->'isi'->>'jenis' desc, b->>'soal') as nomor
         from cms.rilis r, jsonb_array_elements(r.bank) b where r.id = c.rilis_id and b->>'kategori' <> 'Latihan'
           and b->'isi'->>'jenis' in ('tunggal', 'benar-salah')) x where nomor <= 8) where id = $1`,
    [percobaan],
  )
/** Answers right but for the questions named, which are left empty. */
async function submit(orang: Peserta, percobaan: string, kosong: readonly string[]): Promise<void> {
  const benar = (await listJawabanBenar(portal, percobaan)).filter(({ soal }) => !kosong.includes(soal))
  await orang.send(
    ...benar.map((satu, urut) => toPeristiwa({ jenis: 'jawab', percobaan, urut, ...satu })),
    toPeristiwa({ jenis: 'kirim', percobaan }),
  )
}
const listButir = async (percobaan: string): Promise<Butir[]> =>
  (
    await portal.owner.query(
      `select b->>'soal' as soal, (b->>'versi')::int as versi, b->'urutan' as urutan, s->'isi'->>'jenis' as jenis
       from cms.percobaan c join cms.rilis r on r.id = c.rilis_id, jsonb_array_elements(c.lembar) b,
         jsonb_array_elements(r.bank) s where c.id = $1 and s->>'soal' = b->>'soal' order by b->>'soal'`,
      [percobaan],
    )
  ).rows
const read = async (orang: Peserta, id: string) =>
  (await orang.ask('GET', `/api/belajar/percobaan/${id}`)).isi

beforeAll(async () => {
  portal = await startPortal()
  ;[penulis, penelaah, provinsi] = (await Promise.all(
    ['penulis-kursus', 'penelaah-kursus', 'admin-provinsi'].map((peran) => portal.login(peran, null)),
  )) as [Orang, Orang, Orang]
  kursus = (await one<{ id: string }>('select id from cms.kursus where slug = $1', [KURSUS])).id
  peserta = await createPesertaUji(portal)
})
afterAll(() => portal.close())

describe('everybody gets the point', () => {
  let percobaan: string
  let soal: Butir
  test('a preview counts and keeps nothing', async () => {
    const mulai = await start(peserta)
    percobaan = mulai.id
    daftar = mulai.daftar
    const butir = await listButir(percobaan)
    const salah = butir.filter(({ jenis }) => jenis === 'benar-salah')
    soal = salah[0] as Butir
    // Three of eight empty is a fail by one question.
    await submit(
      peserta,
      percobaan,
      salah.slice(0, 3).map((satu) => satu.soal),
    )
    expect(await read(peserta, percobaan)).toMatchObject({ keadaan: 'dinilai', lulus: false, nilaiUlang: [] })
    const { status, isi } = await propose(penulis, { ...toNama(soal), pratinjau: true })
    expect([status, isi]).toMatchObject([200, { id: null, dampak: { lembar: 1, naik: 1, lulusBaru: 1 } }])
    expect((await portal.owner.query('select 1 from cms.nilai_ulang')).rowCount).toBe(0)
  })
  test('proposed by one, decided by another, once', async () => {
    expect((await propose(penulis, { ...toNama(soal), alasan: 'Salah' })).status).toBe(422)
    const usul = await propose(penulis, toNama(soal))
    expect(usul.status).toBe(200)
    expect((await propose(penelaah, toNama(soal))).status).toBe(409)
    expect((await decide(penulis, usul.isi.id)).status).toBe(403)
    expect((await decide(await portal.login('tutor', null), usul.isi.id)).status).toBe(403)
    expect((await decide(penelaah, usul.isi.id)).status).toBe(200)
    expect((await decide(provinsi, usul.isi.id)).status).toBe(409)
  })
  test('the learner passes, is told why, and can have the certificate; the log says before and after', async () => {
    await regrade()
    expect(await read(peserta, percobaan)).toMatchObject({
      lulus: true,
      nilaiUlang: [
        { alasan: 'Satu soal ternyata tidak punya jawaban yang tepat.', sebelum: 62, sesudah: 75 },
      ],
    })
    expect((await peserta.getSaya()).daftar[0]).toMatchObject({ id: daftar.id, persen: 100 })
    expect((await peserta.getSaya()).daftar[0]?.tuntas).not.toBeNull()
    const { rows } = await portal.owner.query('select sebelum, sesudah from cms.nilai_ulang_lembar')
    expect(rows).toMatchObject([{ sebelum: { lulus: false }, sesudah: { lulus: true } }])
    const jejak = await portal.owner.query(
      `select aksi from cms.jejak where kumpulan = 'nilai-ulang' order by nomor`,
    )
    expect(jejak.rows.map(({ aksi }) => aksi)).toEqual(['usulkan', 'setujui', 'selesai'])
  })
  test('papers of later are marked by it, too; running again changes nothing', async () => {
    await regrade()
    expect((await portal.owner.query('select 1 from cms.nilai_ulang_lembar')).rowCount).toBe(1)
    const lain = await createPesertaUji(portal)
    const { id } = await start(lain)
    await submit(lain, id, [soal.soal])
    expect(await read(lain, id)).toMatchObject({ persen: 100 })
  })
})

describe('a better key', () => {
  test('raises who was right, and takes nothing from who was right by the old one', async () => {
    const satu = await createPesertaUji(portal)
    const dua = await createPesertaUji(portal)
    const [a, b] = [await start(satu), await start(dua)]
    const butir = await listButir(a.id)
    const soal = butir.filter(({ jenis }) => jenis === 'tunggal')[0] as Butir
    const doc = (await penulis.ask('GET', `/api/soal/${soal.soal}?depth=0`)).isi as {
      pilihan: { teks: string; benar: boolean }[]
    }
    const lama = doc.pilihan.findIndex(({ benar }) => benar)
    const baru = lama === 0 ? 1 : 0
    const setKunci = (benar: number) =>
      penulis.ask('PATCH', `/api/soal/${soal.soal}`, {
        pilihan: doc.pilihan.map(({ teks }, i) => ({ teks, benar: i === benar })),
      })
    expect((await propose(penulis, { ...toNama(soal), cara: 'kunci' })).status).toBe(409)
    await submit(satu, a.id, [])
    const jawaban = (await listJawabanBenar(portal, b.id)).map((isi) =>
      isi.soal === soal.soal ? { ...isi, jawaban: soal.urutan.indexOf(baru) + 1 } : isi,
    )
    await dua.send(
      ...jawaban.map((isi, urut) => toPeristiwa({ jenis: 'jawab', percobaan: b.id, urut, ...isi })),
      toPeristiwa({ jenis: 'kirim', percobaan: b.id }),
    )
    const sebelum = await read(satu, a.id)
    expect((await setKunci(baru)).status).toBe(200)
    const usul = await propose(penulis, { ...toNama(soal), cara: 'kunci' })
    expect(usul).toMatchObject({ status: 200, isi: { dampak: { lembar: 4, naik: 1, dibiarkan: 3 } } })
    expect((await decide(provinsi, usul.isi.id)).status).toBe(200)
    await regrade()
    expect(await read(dua, b.id)).toMatchObject({ persen: 100 })
    expect(await read(satu, a.id)).toMatchObject({ persen: sebelum.persen, lulus: true })
    await setKunci(lama)
  })
  test('of a question that was written anew fits no old paper', async () => {
    const { id } = await start(await createPesertaUji(portal))
    const soal = (await listButir(id)).filter(({ jenis }) => jenis === 'tunggal')[1] as Butir
    const doc = (await penulis.ask('GET', `/api/soal/${soal.soal}?depth=0`)).isi as {
      pilihan: { teks: string; benar: boolean }[]
    }
    await penulis.ask('PATCH', `/api/soal/${soal.soal}`, {
      pilihan: doc.pilihan.map((isi, i) => ({ ...isi, teks: i === 0 ? `${isi.teks} baru` : isi.teks })),
    })
    const jawaban = await propose(penulis, { ...toNama(soal), cara: 'kunci' })
    expect([jawaban.status, JSON.stringify(jawaban.isi)]).toEqual([
      409,
      expect.stringContaining('Semua mendapat nilai'),
    ])
    const usul = await propose(penulis, toNama(soal))
    expect((await decide(penulis, usul.isi.id, false)).status).toBe(200)
  })
})

describe('carried out', () => {
  const ALASAN = 'Soal ini tidak punya jawaban yang tepat.'
  test('a paper that cannot be read is set aside and told of; everybody else is marked, and only who rose is told', async () => {
    const daftarPeserta = [
      await createPesertaUji(portal),
      await createPesertaUji(portal),
      await createPesertaUji(portal),
    ]
    const [rusak, naik, tetap] = daftarPeserta as [Peserta, Peserta, Peserta]
    const [a, b, c] = [await start(rusak), await start(naik), await start(tetap)]
    const soal = (await listButir(a.id)).filter(({ jenis }) => jenis === 'benar-salah')[2] as Butir
    await submit(rusak, a.id, [soal.soal])
    await submit(naik, b.id, [soal.soal])
    await submit(tetap, c.id, [])
    const lembar = await one<{ lembar: object[] }>('select lembar from cms.percobaan where id = $1', [a.id])
    const asing = { soal: crypto.randomUUID(), versi: 1, poin: 1, urutan: [] }
    await setIsiLembar(a.id, [...lembar.lembar, asing])
    const sebelum = await one('select nilai, persen from cms.percobaan where id = $1', [a.id])
    const usul = await propose(penulis, { ...toNama(soal), alasan: ALASAN })
    expect(usul).toMatchObject({ status: 200, isi: { dampak: { takTerbaca: 1 } } })
    expect((await decide(penelaah, usul.isi.id)).status).toBe(200)
    await regrade()
    expect(await one('select keadaan from cms.nilai_ulang where id = $1', [usul.isi.id])).toEqual({
      keadaan: 'selesai',
    })
    const tersisih = 'select percobaan_id as id from cms.nilai_ulang_tersisih where nilai_ulang_id = $1'
    expect((await portal.owner.query(tersisih, [usul.isi.id])).rows).toEqual([{ id: a.id }])
    expect(await one('select nilai, persen from cms.percobaan where id = $1', [a.id])).toEqual(sebelum)
    // Other decisions of this course count as well, so both have the same and not all.
    const { persen } = await read(naik, b.id)
    expect(await read(naik, b.id)).toMatchObject({ nilaiUlang: [{ alasan: ALASAN, sesudah: persen }] })
    expect(await read(tetap, c.id)).toMatchObject({ persen, nilaiUlang: [] })
    await setIsiLembar(a.id, lembar.lembar)
  })
  test('the same question in another course is no hindrance', async () => {
    const { id } = await start(await createPesertaUji(portal))
    const soal = (await listButir(id)).filter(({ jenis }) => jenis === 'benar-salah')[3] as Butir
    await portal.owner.query(
      `insert into cms.nilai_ulang (id, kursus_id, soal, versi, cara, pertanyaan, alasan, diusulkan)
       select gen_random_uuid(), id, $2, $3, 'semua', 'Apa?', $4, now() from cms.kursus where id <> $1 limit 1`,
      [kursus, soal.soal, soal.versi, ALASAN],
    )
    const usul = await propose(penulis, toNama(soal))
    expect(usul.status).toBe(200)
    expect((await propose(penelaah, toNama(soal))).status).toBe(409)
    expect((await decide(penulis, usul.isi.id, false)).status).toBe(200)
  })
  test('questions are looked for by course, test and words, without those of practice', async () => {
    const { listSoalUji, listUji } = await import('../../src/belajar/nilai-ulang/soal-queries.ts')
    const { getPoolDb } = await import('../../src/platform/transaction.ts')
    const db = getPoolDb(portal.payload)
    expect((await listUji(db, kursus)).map(({ slug }) => slug)).toContain('uji-akhir')
    const semua = await listSoalUji(db, { kursus, uji: 'uji-akhir', kata: '' })
    expect(semua.length).toBeGreaterThan(8)
    expect(semua.filter(({ kategori }) => kategori === 'Latihan')).toEqual([])
    const kata = semua[0]?.pertanyaan.slice(3, 20).toUpperCase() ?? ''
    const cocok = await listSoalUji(db, { kursus, uji: '', kata })
    expect(cocok.map(({ soal }) => soal)).toContain(semua[0]?.soal)
    expect(await listSoalUji(db, { kursus, uji: '', kata: '%' })).toEqual([])
  })
})
/** A paper never changes by what anybody may do; this one is as a fault of a disk would leave it. */
const setIsiLembar = (percobaan: string, lembar: object[]) =>
  portal.owner.query('update cms.percobaan set lembar = $2::jsonb where id = $1', [
    percobaan,
    JSON.stringify(lembar),
  ])

test('no mark is ever written down by SQL either, and a stop in the middle goes on where it stopped', async () => {
  await expect(
    portal.owner.query(`update cms.percobaan set nilai = 0 where keadaan = 'dinilai' and nilai > 0`),
  ).rejects.toThrow('tidak turun')
  await expect(portal.owner.query('delete from cms.nilai_ulang_lembar')).rejects.toThrow('hanya ditambah')
})

const toNama = ({ soal, versi }: Butir) => ({ soal, versi })
