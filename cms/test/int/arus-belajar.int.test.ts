/** What phones send late, twice and in any order, over the real endpoint and into the real database. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { percobaanSchema } from '../../src/contract/belajar.ts'
import { createAcak } from '../support/acak.ts'
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

const readKemajuan = async (pendaftaran: string): Promise<unknown> =>
  (
    await portal.owner.query(
      'select pelajaran, keadaan from cms.kemajuan where pendaftaran_id = $1 order by pelajaran',
      [pendaftaran],
    )
  ).rows

test.each(Array.from({ length: 12 }, (_, i) => i + 1))(
  'stream %i comes to the same progress in its own order and shuffled with some of it doubled',
  async (benih) => {
    const acak = createAcak(benih)
    const [rapi, kacau] = [await createPesertaUji(portal), await createPesertaUji(portal)]
    const [daftarRapi, daftarKacau] = [await rapi.enrol(), await kacau.enrol()]
    const arus = createArus(daftarRapi, acak)
    await rapi.send(...arus)
    // The other learner did the same at the same times; ids are each phone's own.
    const milikKacau = arus.map((satu) => ({ ...satu, id: crypto.randomUUID(), pendaftaran: daftarKacau.id }))
    const ganda = milikKacau.filter(() => acak() < 0.5)
    await sendArus(kacau, toTeracak([...milikKacau, ...ganda], acak), acak)
    expect(await readKemajuan(daftarKacau.id)).toEqual(await readKemajuan(daftarRapi.id))
    const [satu, dua] = [await rapi.getSaya(), await kacau.getSaya()].map(({ daftar }) => daftar[0])
    expect([dua?.selesai, dua?.persen, dua?.terakhir]).toEqual([satu?.selesai, satu?.persen, satu?.terakhir])
  },
)

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
