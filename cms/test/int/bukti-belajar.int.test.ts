/** What forged requests get, and that no answer to a learner holds a key, whatever is asked (invariants 1 and 2). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { POLICY_ENDPOINT } from '../../src/akses/policy.ts'
import type { IsiRilis } from '../../src/belajar/rilis/rules.ts'
import type { IsiSoal, SoalBank } from '../../src/belajar/soal/kinds.ts'
import type { PendaftaranSaya } from '../../src/contract/belajar.ts'
import { askBelajar, createPesertaUji, KURSUS, type Peserta, toPeristiwa } from '../support/belajar.ts'
import { type Portal, startPortal } from '../support/portal.ts'
import { ISI_CONTOH as ISI, toSoalBank } from '../support/soal.ts'

const TANDA = 'kuncirahasia7731'
const PALSU = {
  nilai: 100,
  maks: 100,
  persen: 100,
  lulus: true,
  selesai: 99,
  tuntas: '2026-01-01T00:00:00.000Z',
}
let portal: Portal
let peserta: Peserta
let daftar: PendaftaranSaya
let percobaan: string
let soalLatihan: string

const ANGKA_TANDA = 77_317_731
const JENIS = ['tunggal', 'ganda', 'benar-salah', 'isian', 'angka', 'menjodohkan', 'mengurutkan'] as const

/**
 * The key of every kind, marked: by what a learner would read of it, and beside what is right. Nothing of a question may
 * travel along merely because it stands where the key does.
 */
function toBertanda(isi: IsiSoal): object {
  const tanda = { tanda: `${TANDA}${isi.jenis}` }
  switch (isi.jenis) {
    case 'tunggal':
    case 'ganda':
      return { ...isi, ...tanda, pilihan: isi.pilihan.map((satu) => ({ ...satu, ...tanda })) }
    case 'isian':
      return { ...isi, ...tanda, diterima: [...isi.diterima, `${TANDA}isian`] }
    case 'angka':
      return { ...isi, ...tanda, nilai: ANGKA_TANDA, toleransi: ANGKA_TANDA + 1 }
    case 'menjodohkan':
      return { ...isi, ...tanda, pasangan: isi.pasangan.map((satu) => ({ ...satu, ...tanda })) }
    default:
      return { ...isi, ...tanda }
  }
}

const CONTOH = [ISI.tunggal, ISI.ganda, ISI.benar, ISI.isian, ISI.angka, ISI.jodoh, ISI.urut].map((isi) =>
  toSoalBank(crypto.randomUUID(), isi, 'Semua jenis'),
)

/**
 * In every key and explanation of every release, and in a draft; before anything reads them. The last test asks one
 * question of each kind besides.
 */
async function setTanda(): Promise<void> {
  const { rows } = await portal.owner.query('select id, isi, bank from cms.rilis')
  await portal.owner.query('alter table cms.rilis disable trigger rilis_tetap')
  for (const { id, isi, bank } of rows as { id: string; isi: IsiRilis; bank: SoalBank[] }[]) {
    const bertanda = [...bank, ...CONTOH].map((satu) => ({
      ...satu,
      pembahasan: `${TANDA}bahas-${satu.soal}`,
      isi: toBertanda(satu.isi),
    }))
    const undi = { kategori: 'Semua jenis', jumlah: CONTOH.length, poin: 1 }
    const daftarKuis = isi.daftarKuis.map((satu) => ({ ...satu, undi: [...satu.undi, undi] }))
    await portal.owner.query('update cms.rilis set isi = $2, bank = $3 where id = $1', [
      id,
      JSON.stringify({ ...isi, daftarKuis }),
      JSON.stringify(bertanda),
    ])
  }
  await portal.owner.query('alter table cms.rilis enable trigger rilis_tetap')
  await portal.owner.query(`update cms.soal set dasar_hukum = $1`, [`${TANDA}dasar`])
}

beforeAll(async () => {
  portal = await startPortal()
  await setTanda()
  peserta = await createPesertaUji(portal)
  daftar = await peserta.enrol()
  await peserta.send(
    ...daftar.daftarPelajaran.map(({ slug }) =>
      toPeristiwa({ jenis: 'selesai', pendaftaran: daftar.id, pelajaran: slug }),
    ),
  )
  const uji = { pendaftaran: daftar.id, kuis: 'uji-akhir' }
  percobaan = String((await peserta.ask('POST', '/api/belajar/percobaan', uji)).isi.id)
  const { rows } = await portal.owner.query(
    `select b->>'soal' as soal from cms.rilis r join cms.kursus k on k.id = r.kursus_id,
       jsonb_array_elements(r.isi->'daftarPelajaran'->0->'latihan') l, jsonb_array_elements(r.bank) b
     where k.slug = $1 and b->>'soal' = l #>> '{}' order by r.nomor desc limit 1`,
    [KURSUS],
  )
  soalLatihan = rows[0].soal
})
afterAll(() => portal.close())

/** Every road that a learner, or nobody, may take, with a body it takes. */
const listBadan = (): Readonly<Record<string, object | undefined>> => {
  const dasar = { pendaftaran: daftar.id }
  return {
    'POST /api/belajar/daftar': { nama: 'Uji', masuk: 'uji.palsu', sandi: '123', desa: null },
    'POST /api/belajar/masuk': { masuk: peserta.masuk, sandi: 'salah-sekali-ini' },
    'POST /api/belajar/pakai-kode': { kode: 'SALAH', masuk: null, sandi: '123' },
    // The wrong password: the walk goes on as the same person.
    'POST /api/belajar/hapus-akun': { sandi: 'salah-sekali-ini' },
    'POST /api/belajar/nama': { nama: 'Peserta Uji Contoh Betul' },
    // The own one: the walk stays where it is.
    'POST /api/belajar/desa': { desa: 'danum-lestari' },
    'POST /api/belajar/program': { program: 'bekal-tahun-pertama-menjabat', ikut: true },
    'POST /api/belajar/latihan-pratinjau': { tanda: 'bukan.tanda', jawaban: [] },
    'POST /api/belajar/latihan': {
      kursus: KURSUS,
      pelajaran: daftar.daftarPelajaran[0]?.slug,
      jawaban: [{ soal: soalLatihan, jawaban: null }],
    },
    'GET /api/belajar/saya': undefined,
    'POST /api/belajar/pendaftaran': { kursus: KURSUS },
    'POST /api/belajar/pindah': dasar,
    'POST /api/belajar/ulang': dasar,
    'POST /api/belajar/angkatan': { ...dasar, angkatan: null },
    'POST /api/belajar/percobaan': { ...dasar, kuis: 'uji-akhir' },
    'GET /api/belajar/percobaan/:id': undefined,
    'POST /api/belajar/sertifikat': dasar,
    'POST /api/belajar/sertifikat/izin': { sertifikat: crypto.randomUUID(), izin: true },
    'GET /api/belajar/sertifikat/:id/pdf': undefined,
    'POST /api/belajar/buka': { kursus: KURSUS, pelajaran: daftar.daftarPelajaran[0]?.slug },
    'POST /api/belajar/peristiwa': {
      daftar: [toPeristiwa({ jenis: 'jawab', percobaan, soal: soalLatihan, jawaban: 1, urut: 1 })],
    },
    'POST /api/belajar/keluar': {},
  }
}
const ask = (jalan: string, isi: object | undefined) => {
  const [cara = '', alamat = ''] = jalan.replace(':id', percobaan).split(' ')
  return askBelajar(portal, peserta.token, cara, alamat, isi)
}
const DAFTAR_JALAN = Object.entries(POLICY_ENDPOINT)
  .filter(([jalan, siapa]) => siapa !== 'masuk' && jalan.includes('/belajar/'))
  .map(([jalan]) => jalan)

test('every road of learning is walked here', () => {
  expect(Object.keys(listBadan()).sort()).toEqual([...DAFTAR_JALAN].sort())
})

describe('a score, a pass, a progress that somebody sends', () => {
  test.each(DAFTAR_JALAN.filter((jalan) => jalan.startsWith('POST') && !jalan.endsWith('/keluar')))(
    '%s refuses the whole',
    async (jalan) => {
      const isi = listBadan()[jalan]
      for (const [kolom, nilai] of Object.entries(PALSU))
        expect((await ask(jalan, { ...isi, [kolom]: nilai })).status, kolom).toBe(422)
    },
  )
  test.each(['buka', 'selesai', 'posisi', 'jawab', 'kirim', 'tanya'])(
    'nor inside an event %s',
    async (jenis) => {
      const ISI: Readonly<Record<string, object>> = {
        posisi: { posisi: 1, sesi: 's', detik: 1 },
        jawab: { soal: soalLatihan, jawaban: 1, urut: 1 },
        tanya: { isi: 'Pertanyaan yang cukup panjang' },
      }
      const tempat =
        jenis === 'jawab' || jenis === 'kirim'
          ? { percobaan }
          : { pendaftaran: daftar.id, pelajaran: daftar.daftarPelajaran[0]?.slug }
      const palsu = toPeristiwa({ jenis, ...tempat, ...ISI[jenis], ...PALSU })
      expect((await ask('POST /api/belajar/peristiwa', { daftar: [palsu] })).status).toBe(422)
    },
  )
  test('left nothing behind', async () => {
    const { rows } = await portal.owner.query(
      'select keadaan, nilai, lulus from cms.percobaan where id = $1',
      [percobaan],
    )
    expect(rows).toEqual([{ keadaan: 'terbuka', nilai: null, lulus: null }])
  })
})

describe('no key', () => {
  const read = async (): Promise<string> => {
    const teks: string[] = []
    // Signing out comes last, so that the token is good for the others.
    for (const jalan of DAFTAR_JALAN.filter((satu) => !satu.endsWith('/keluar')))
      teks.push((await ask(jalan, listBadan()[jalan])).teks)
    return teks.join('\n')
  }
  test('on any road while the paper, with a question of every kind, is open', async () => {
    const { isi } = await ask('GET /api/belajar/percobaan/:id', undefined)
    const jenis = (isi.daftarSoal as { jenis: string }[]).map((satu) => satu.jenis)
    expect(new Set(jenis)).toEqual(new Set(JENIS))
    const semua = await read()
    expect(semua).not.toContain(TANDA)
    expect(semua).not.toContain(String(ANGKA_TANDA))
  })
  test('nor once it is marked, nor in the public copies', async () => {
    await peserta.send(toPeristiwa({ jenis: 'kirim', percobaan }))
    const { rows } = await portal.owner.query('select isi::text as isi from publik.salinan')
    const semua = [await read(), ...rows.map(({ isi }) => isi)].join()
    expect(semua).not.toContain(TANDA)
    expect(semua).not.toContain(String(ANGKA_TANDA))
  })
  test('the explanation of a practice question comes with its answer, and of that one alone', async () => {
    const { 'POST /api/belajar/latihan': isi } = listBadan()
    const { teks } = await ask('POST /api/belajar/latihan', {
      ...isi,
      jawaban: [{ soal: soalLatihan, jawaban: 1 }],
    })
    const daftarTanda = [...teks.matchAll(new RegExp(`${TANDA}[\\w-]*`, 'g'))].map(([satu]) => satu)
    expect(daftarTanda).toEqual([`${TANDA}bahas-${soalLatihan}`])
  })
})

test('practice changes neither progress nor score (invariant 12)', async () => {
  const sebelum = await peserta.getSaya()
  const { 'POST /api/belajar/latihan': isi } = listBadan()
  for (const jawaban of [1, 2, null])
    await ask('POST /api/belajar/latihan', { ...isi, jawaban: [{ soal: soalLatihan, jawaban }] })
  expect(await peserta.getSaya()).toEqual(sebelum)
})

test('a question that a release asks is archived, not thrown away (invariant 16)', async () => {
  const penulis = await portal.login('penulis-kursus', null)
  const buang = await penulis.ask('PATCH', `/api/soal/${soalLatihan}`, {
    deletedAt: new Date().toISOString(),
  })
  expect([buang.status, JSON.stringify(buang.isi)]).toEqual([409, expect.stringContaining('Arsipkan saja')])
  expect((await penulis.ask('DELETE', `/api/soal/${soalLatihan}`)).status).toBe(403)
  expect((await penulis.ask('PATCH', `/api/soal/${soalLatihan}`, { status: 'arsip' })).status).toBe(200)
})

test('practice keeps the key of what an earlier release, in which somebody is enrolled, asks in a test', async () => {
  const { rows } = await portal.owner.query<{ id: string; nomor: number; soal: string; pelajaran: string }>(
    `select r.id, r.nomor, b->>'soal' as soal, r.isi->'daftarPelajaran'->0->>'slug' as pelajaran
     from cms.rilis r join cms.kursus k on k.id = r.kursus_id, jsonb_array_elements(r.bank) b
     where k.slug = $1 and b->'isi'->>'jenis' = 'tunggal' and not exists (
       select 1 from jsonb_array_elements(r.isi->'daftarPelajaran') p where p->'latihan' ? (b->>'soal'))
     order by r.nomor desc, 2 limit 1`,
    [KURSUS],
  )
  const [uji] = rows
  if (uji === undefined) throw new Error('The course has no question that tests alone ask')
  await portal.owner.query(
    `insert into cms.rilis (id, kursus_id, nomor, sifat, sidik, naskah, isi, bank, terbit_pada, oleh)
     select gen_random_uuid(), kursus_id, nomor + 1, sifat, sidik || '-baru', naskah,
       jsonb_set(isi, '{daftarPelajaran,0,latihan}', isi->'daftarPelajaran'->0->'latihan' || to_jsonb($2::text)),
       bank, terbit_pada, oleh
     from cms.rilis where id = $1`,
    [uji.id, uji.soal],
  )
  const listKunci = async (soal: string): Promise<unknown[]> => {
    const kunci: unknown[] = []
    for (const jawaban of [1, 2, 3]) {
      const isi = { kursus: KURSUS, pelajaran: uji.pelajaran, jawaban: [{ soal, jawaban }] }
      const { status, teks } = await ask('POST /api/belajar/latihan', isi)
      expect(status).toBe(200)
      const { daftar: hasil } = JSON.parse(teks) as {
        daftar: { soal: string; keadaan: string; kunci: unknown }[]
      }
      const satu = hasil.find((butir) => butir.soal === soal)
      expect(['benar', 'salah']).toContain(satu?.keadaan)
      kunci.push(satu?.kunci)
    }
    return kunci
  }
  expect((await listKunci(soalLatihan)).filter((satu) => satu !== null).length).toBeGreaterThan(0)
  expect(await listKunci(uji.soal)).toEqual([null, null, null])

  // The version of before practises with its own questions; one that never was has none.
  const dasar = { kursus: KURSUS, pelajaran: uji.pelajaran, jawaban: [] }
  const versi = await ask('POST /api/belajar/latihan', { ...dasar, versi: uji.nomor })
  const terbaru = await ask('POST /api/belajar/latihan', dasar)
  const listSoal = (teks: string) =>
    (JSON.parse(teks) as { daftar: { soal: string }[] }).daftar.map(({ soal }) => soal)
  expect(listSoal(terbaru.teks)).toEqual([...listSoal(versi.teks), uji.soal])
  expect((await ask('POST /api/belajar/latihan', { ...dasar, versi: 99 })).status).toBe(404)
})
