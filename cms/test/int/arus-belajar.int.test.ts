/** What phones send late, twice and in any order, over the real endpoint and into the real database. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { IsiRilis, KuisRilis } from '../../src/belajar/rilis/rules.ts'
import { toBankSoal } from '../../src/belajar/soal/lembar-rules.ts'
import { type PendaftaranSaya, type Peristiwa, percobaanSchema } from '../../src/contract/belajar.ts'
import { createAcak } from '../support/acak.ts'
import { type BahanArus, runArus, toKirimSesudahJawab } from '../support/arus-belajar.ts'
import { createPesertaUji, listJawabanBenar, type Peserta, toPeristiwa } from '../support/belajar.ts'
import { type Portal, startPortal } from '../support/portal.ts'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.close())

const toTeracak = <Isi>(daftar: readonly Isi[], acak: () => number): Isi[] =>
  daftar
    .map((satu) => ({ satu, urut: acak() }))
    .toSorted((a, b) => a.urut - b.urut)
    .map(({ satu }) => satu)

/** In pieces of any size, two of them on their way at the same time, as from two tabs. */
async function sendArus(peserta: Peserta, arus: readonly object[], acak: () => number): Promise<void> {
  for (let awal = 0; awal < arus.length; ) {
    const banyak = 1 + Math.floor(acak() * 20)
    const potongan = arus.slice(awal, awal + banyak)
    await Promise.all(
      acak() < 0.3 ? [peserta.send(...potongan), peserta.send(...potongan)] : [peserta.send(...potongan)],
    )
    awal += banyak
  }
}

/** In their order, no more at once than the server takes. */
async function sendBerurut(peserta: Peserta, arus: readonly object[]): Promise<void> {
  for (let awal = 0; awal < arus.length; awal += 50) await peserta.send(...arus.slice(awal, awal + 50))
}

/** What the rules have to know of a paper to say what a stream comes to. */
async function readBahan(percobaan: string): Promise<BahanArus> {
  const { rows } = await portal.owner.query(
    `select c.lembar, c.kuis, c.dibuka, r.bank, r.isi from cms.percobaan c join cms.rilis r on r.id = c.rilis_id where c.id = $1`,
    [percobaan],
  )
  const { lembar, kuis, dibuka, bank, isi } = rows[0]
  const { aturan } = (isi as IsiRilis).daftarKuis.find(({ slug }) => slug === kuis) as KuisRilis
  return { lembar: { [percobaan]: lembar }, bank: toBankSoal(bank), aturan, dibuka, now: new Date() }
}

/** The phone's notes of one learner: lessons opened, read and marked, by clocks that differ by days. */
function createArus(pendaftaran: { id: string; daftarPelajaran: { slug: string }[] }, acak: () => number) {
  return pendaftaran.daftarPelajaran.flatMap(({ slug: pelajaran }) => {
    const dasar = (mundur: number) => ({
      pendaftaran: pendaftaran.id,
      pelajaran,
      waktu: new Date(Date.now() - mundur * 86_400_000).toISOString(),
    })
    const posisi = Array.from({ length: 5 }, (_, i) =>
      toPeristiwa({
        jenis: 'posisi',
        ...dasar(acak() * 60),
        posisi: i * 100,
        sesi: `s${i % 2}`,
        detik: i * 7,
      }),
    )
    return [
      toPeristiwa({ jenis: 'buka', ...dasar(acak() * 60) }),
      toPeristiwa({ jenis: 'selesai', ...dasar(acak() * 60) }),
      ...posisi,
    ]
  })
}

const TANYA = ['Mengapa pasal ini berubah?', 'Siapa yang menandatangani?', 'Sampai kapan berlaku?']

/** A paper of the first test, which waits for no lesson: what its questions want to hear, in their order. */
async function openUji(peserta: Peserta, pendaftaran: string) {
  const uji = { pendaftaran, kuis: 'uji-awal' }
  const percobaan = String((await peserta.ask('POST', '/api/belajar/percobaan', uji)).isi.id)
  return { percobaan, benar: await listJawabanBenar(portal, percobaan) }
}

/** Each question answered several times, at last right or wrong as chance has it; sent in; and asked about. */
function createArusUji(acak: () => number): { soal: number; isBenar: boolean; urut: number }[] {
  return [0, 1, 2].flatMap((soal) =>
    Array.from({ length: 4 }, (_, ke) => ({ soal, isBenar: acak() < 0.5, urut: ke * 10 + soal })),
  )
}
const toPeristiwaUji = (
  { percobaan, benar }: Awaited<ReturnType<typeof openUji>>,
  arus: ReturnType<typeof createArusUji>,
): Peristiwa[] =>
  arus.map(({ soal, isBenar, urut }) =>
    toPeristiwa({
      jenis: 'jawab',
      percobaan,
      soal: benar[soal]?.soal,
      jawaban: isBenar ? benar[soal]?.jawaban : null,
      urut,
    }),
  )
const toPeristiwaTanya = ({ id, daftarPelajaran }: PendaftaranSaya): Peristiwa[] =>
  TANYA.map((isi, i) =>
    toPeristiwa({ jenis: 'tanya', pendaftaran: id, pelajaran: daftarPelajaran[i % 2]?.slug, isi }),
  )

/** The mark of a paper, question by question, and what was asked. */
async function readUjiTanya(pendaftaran: string) {
  const uji = await portal.owner.query(
    'select keadaan, persen, butir from cms.percobaan where pendaftaran_id = $1 order by nomor',
    [pendaftaran],
  )
  const tanya = await portal.owner.query(
    'select pelajaran, isi from cms.tanya_tutor where pendaftaran_id = $1 order by isi',
    [pendaftaran],
  )
  return {
    uji: uji.rows.map(({ keadaan, persen, butir }) => ({
      keadaan,
      persen,
      benar: ((butir ?? []) as { benar: boolean }[]).map(({ benar }) => benar),
    })),
    tanya: tanya.rows,
  }
}

const readKemajuan = async (pendaftaran: string): Promise<unknown> =>
  (
    await portal.owner.query(
      'select pelajaran, keadaan from cms.kemajuan where pendaftaran_id = $1 order by pelajaran',
      [pendaftaran],
    )
  ).rows

test.each(Array.from({ length: 12 }, (_, i) => i + 1))(
  'stream %i of every kind comes to the same end in its own order and shuffled with some of it doubled',
  async (benih) => {
    const acak = createAcak(benih)
    const [rapi, kacau] = [await createPesertaUji(portal), await createPesertaUji(portal)]
    const [daftarRapi, daftarKacau] = [await rapi.enrol(), await kacau.enrol()]
    const arus = createArus(daftarRapi, acak)
    const arusUji = createArusUji(acak)
    const [ujiRapi, ujiKacau] = [await openUji(rapi, daftarRapi.id), await openUji(kacau, daftarKacau.id)]
    const toKirim = ({ percobaan }: { percobaan: string }) => toPeristiwa({ jenis: 'kirim', percobaan })
    await sendBerurut(rapi, [
      ...arus,
      ...toPeristiwaUji(ujiRapi, arusUji),
      ...toPeristiwaTanya(daftarRapi),
      toKirim(ujiRapi),
    ])
    // The other learner did the same at the same times, on a paper of their own; ids are each phone's own.
    const milikKacau = [
      ...arus.map((satu) => ({ ...satu, id: crypto.randomUUID(), pendaftaran: daftarKacau.id })),
      ...toPeristiwaUji(ujiKacau, arusUji),
      ...toPeristiwaTanya(daftarKacau),
      toKirim(ujiKacau),
    ] as Peristiwa[]
    const ganda = milikKacau.filter(() => acak() < 0.5)
    await sendArus(kacau, toKirimSesudahJawab(toTeracak([...milikKacau, ...ganda], acak)), acak)
    expect(await readKemajuan(daftarKacau.id)).toEqual(await readKemajuan(daftarRapi.id))
    const akhir = await readUjiTanya(daftarRapi.id)
    expect(await readUjiTanya(daftarKacau.id)).toEqual(akhir)
    expect([akhir.uji[0]?.keadaan, akhir.tanya.length]).toEqual(['dinilai', TANYA.length])
    const [satu, dua] = [await rapi.getSaya(), await kacau.getSaya()].map(({ daftar }) => daftar[0])
    expect([dua?.selesai, dua?.persen, dua?.terakhir]).toEqual([satu?.selesai, satu?.persen, satu?.terakhir])
  },
)

/**
 * By design a paper that arrives before an answer of its own is marked without it, and the answer is refused with a code that
 * its phone shows. What that comes to is what the rules say of the order in which everything arrived.
 */
test.each(Array.from({ length: 6 }, (_, i) => i + 51))(
  'stream %i with its paper sent in anywhere ends as the rules say of that order',
  async (benih) => {
    const acak = createAcak(benih)
    const peserta = await createPesertaUji(portal)
    const pendaftaran = await peserta.enrol()
    const uji = await openUji(peserta, pendaftaran.id)
    const semua = [
      ...createArus(pendaftaran, acak),
      ...toPeristiwaUji(uji, createArusUji(acak)),
      ...toPeristiwaTanya(pendaftaran),
      ...toPeristiwaTanya(pendaftaran),
      toPeristiwa({ jenis: 'kirim', percobaan: uji.percobaan }),
    ]
    const arus = toTeracak([...semua, ...semua.filter(() => acak() < 0.5)], acak)
    await sendArus(peserta, arus, acak)
    const menurutAturan = runArus(arus, await readBahan(uji.percobaan))
    const { rows } = await portal.owner.query(
      `select id, hasil->>'kode' as kode from cms.peristiwa_belajar where id = any($1)`,
      [semua.map(({ id }) => id)],
    )
    const tolakan = rows.flatMap(({ id, kode }) => (kode === null ? [] : [[id, kode]]))
    expect(Object.fromEntries(tolakan)).toEqual(menurutAturan.tolakan)
    const akhir = await readUjiTanya(pendaftaran.id)
    expect(akhir.uji.map(({ benar }) => benar)).toEqual([menurutAturan.percobaan[uji.percobaan]?.benar])
    expect(akhir.tanya.length).toBe(5)
    const kemajuan = (await readKemajuan(pendaftaran.id)) as { pelajaran: string; keadaan: unknown }[]
    expect(Object.fromEntries(kemajuan.map((satu) => [satu.pelajaran, satu.keadaan]))).toEqual(
      menurutAturan.kemajuan,
    )
  },
)

test('of two answers with one number the same is kept, whichever comes first', async () => {
  const [satu, dua] = [await createPesertaUji(portal), await createPesertaUji(portal)]
  const disimpan = []
  for (const [peserta, daftar] of [
    [satu, ['a', 'b']],
    [dua, ['b', 'a']],
  ] as const) {
    const { percobaan, benar } = await openUji(peserta, (await peserta.enrol()).id)
    for (const jawaban of daftar)
      await peserta.send(toPeristiwa({ jenis: 'jawab', percobaan, soal: benar[0]?.soal, jawaban, urut: 7 }))
    const { isi } = await peserta.ask('GET', `/api/belajar/percobaan/${percobaan}`)
    disimpan.push((isi.daftarJawaban as { jawaban: unknown }[])[0]?.jawaban)
  }
  expect(disimpan).toEqual(['b', 'b'])
})

test.each(Array.from({ length: 6 }, (_, i) => i + 101))(
  'answers of stream %i are marked by the last one of each question, whichever comes first, and once',
  async (benih) => {
    const acak = createAcak(benih)
    const peserta = await createPesertaUji(portal)
    const pendaftaran = await peserta.enrol()
    await peserta.send(
      ...pendaftaran.daftarPelajaran.map(({ slug }) =>
        toPeristiwa({ jenis: 'selesai', pendaftaran: pendaftaran.id, pelajaran: slug }),
      ),
    )
    const uji = { pendaftaran: pendaftaran.id, kuis: 'uji-akhir' }
    const percobaan = String((await peserta.ask('POST', '/api/belajar/percobaan', uji)).isi.id)
    const benar = await listJawabanBenar(portal, percobaan)
    // Wrong first, changed twice, right at last; the phone numbers them.
    const arus = benar.flatMap(({ soal, jawaban }, i) =>
      [null, null, jawaban].map((isi, ke) =>
        toPeristiwa({ jenis: 'jawab', percobaan, soal, jawaban: isi, urut: i * 10 + ke }),
      ),
    )
    await sendArus(peserta, toTeracak([...arus, ...arus.filter(() => acak() < 0.3)], acak), acak)
    const kirim = toPeristiwa({ jenis: 'kirim', percobaan })
    const [satu, dua] = await Promise.all([peserta.send(kirim), peserta.send(kirim)])
    expect([satu[0]?.hasil, dua[0]?.hasil].toSorted()).toEqual(['diterapkan', 'pernah'])
    // What another tab sends late changes nothing any more.
    expect(await peserta.send(...arus.slice(0, 3))).toMatchObject(Array(3).fill({ hasil: 'pernah' }))
    const hasil = percobaanSchema.parse((await peserta.ask('GET', `/api/belajar/percobaan/${percobaan}`)).isi)
    expect(hasil).toMatchObject({ keadaan: 'dinilai', persen: 100, lulus: true })
  },
)

test('a paper that is sent in days after it ran out is refused for good, and costs no attempt while it is empty', async () => {
  const peserta = await createPesertaUji(portal)
  const pendaftaran = await peserta.enrol()
  await peserta.send(
    ...pendaftaran.daftarPelajaran.map(({ slug }) =>
      toPeristiwa({ jenis: 'selesai', pendaftaran: pendaftaran.id, pelajaran: slug }),
    ),
  )
  const uji = { pendaftaran: pendaftaran.id, kuis: 'uji-akhir' }
  const percobaan = String((await peserta.ask('POST', '/api/belajar/percobaan', uji)).isi.id)
  await portal.owner.query(`update cms.percobaan set dibuka = dibuka - interval '20 days' where id = $1`, [
    percobaan,
  ])
  const kirim = toPeristiwa({ jenis: 'kirim', percobaan })
  for (const _ of [1, 2])
    expect(await peserta.send(kirim)).toMatchObject([{ hasil: 'ditolak', kode: 'WAKTU_HABIS' }])
  const lagi = await peserta.ask('POST', '/api/belajar/percobaan', uji)
  expect([lagi.status, lagi.isi.id === percobaan]).toEqual([200, false])
})

test('a paper drawn days ago is taken while it lasts, in the state the phone left it in', async () => {
  const peserta = await createPesertaUji(portal)
  const pendaftaran = await peserta.enrol()
  await peserta.send(
    ...pendaftaran.daftarPelajaran.map(({ slug }) =>
      toPeristiwa({ jenis: 'selesai', pendaftaran: pendaftaran.id, pelajaran: slug }),
    ),
  )
  const uji = { pendaftaran: pendaftaran.id, kuis: 'uji-akhir' }
  const percobaan = String((await peserta.ask('POST', '/api/belajar/percobaan', uji)).isi.id)
  await portal.owner.query(`update cms.percobaan set dibuka = dibuka - interval '13 days' where id = $1`, [
    percobaan,
  ])
  const benar = await listJawabanBenar(portal, percobaan)
  // In one batch, from a clock that is a year behind.
  const waktu = '2025-01-01T00:00:00.000Z'
  const hasil = await peserta.send(
    ...benar.map((satu, urut) => toPeristiwa({ jenis: 'jawab', percobaan, urut, waktu, ...satu })),
    toPeristiwa({ jenis: 'kirim', percobaan, waktu }),
  )
  expect(new Set(hasil.map((satu) => satu.hasil))).toEqual(new Set(['diterapkan']))
  expect((await peserta.ask('GET', `/api/belajar/percobaan/${percobaan}`)).isi).toMatchObject({ persen: 100 })
})
