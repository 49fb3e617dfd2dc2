/** Learners over the real handlers, and the answers that a paper wants, read where only a test may read them. */

import type { IsiSoal, SoalBank } from '../../src/belajar/soal/kinds.ts'
import type { PendaftaranSaya, Peristiwa, Saya } from '../../src/contract/belajar.ts'
import type { Portal } from './portal.ts'

export const KURSUS = 'membaca-apbdes-untuk-pemula'
export const SANDI_PESERTA = 'perahu-lentera-jagung-42'
export type Balasan = { status: number; isi: Record<string, unknown>; teks: string }
export type Peserta = {
  token: string
  masuk: string
  ask: (cara: string, jalan: string, isi?: unknown) => Promise<Balasan>
  getSaya: () => Promise<Saya>
  /** Enrols in the sample course. */
  enrol: () => Promise<PendaftaranSaya>
  send: (...daftar: object[]) => Promise<{ id: string; hasil: string; kode: string | null }[]>
}

export async function askBelajar(
  portal: Portal,
  token: string | null,
  cara: string,
  jalan: string,
  isi?: unknown,
): Promise<Balasan> {
  const { handleApi } = await import('../../src/platform/handle-api.ts')
  const headers = new Headers(isi === undefined ? {} : { 'Content-Type': 'application/json' })
  if (token !== null) headers.set('Authorization', `Belajar ${token}`)
  const request = new Request(`${process.env.LEWU_CMS_URL}${jalan}`, {
    method: cara,
    headers,
    body: isi === undefined ? null : JSON.stringify(isi),
  })
  const response = await handleApi(request, portal.config)
  const teks = await response.text()
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true
  return {
    status: response.status,
    teks,
    isi: (isJson ? JSON.parse(teks) : {}) as Record<string, unknown>,
  }
}

export async function createPesertaUji(portal: Portal, nama = `peserta-${crypto.randomUUID().slice(0, 8)}`) {
  const isi = { nama: 'Sulaiman Uji Contoh', masuk: nama, sandi: SANDI_PESERTA, desa: 'danum-lestari' }
  await askBelajar(portal, null, 'POST', '/api/belajar/daftar', isi)
  return loginPeserta(portal, nama, SANDI_PESERTA)
}

export async function loginPeserta(portal: Portal, masuk: string, sandi: string): Promise<Peserta> {
  const jawaban = await askBelajar(portal, null, 'POST', '/api/belajar/masuk', { masuk, sandi })
  if (jawaban.status !== 200)
    throw new Error(`Signing in ${masuk} answered ${jawaban.status} ${jawaban.teks}`)
  return toPeserta(portal, masuk, String(jawaban.isi.token))
}

export function toPeserta(portal: Portal, masuk: string, token: string): Peserta {
  const ask: Peserta['ask'] = (cara, jalan, isi) => askBelajar(portal, token, cara, jalan, isi)
  return {
    token,
    masuk,
    ask,
    getSaya: async () => (await ask('GET', '/api/belajar/saya')).isi as unknown as Saya,
    enrol: async () =>
      (await ask('POST', '/api/belajar/pendaftaran', { kursus: KURSUS })).isi as unknown as PendaftaranSaya,
    send: async (...daftar) => {
      const { status, isi, teks } = await ask('POST', '/api/belajar/peristiwa', { daftar })
      if (status !== 200) throw new Error(`Sending events answered ${status} ${teks}`)
      return isi.daftar as { id: string; hasil: string; kode: string | null }[]
    },
  }
}

/** All lessons and the last test, every answer right. */
export async function finishKursus(portal: Portal, peserta: Peserta): Promise<PendaftaranSaya> {
  const pendaftaran = await peserta.enrol()
  await peserta.send(
    ...pendaftaran.daftarPelajaran.map(({ slug }) =>
      toPeristiwa({ jenis: 'selesai', pendaftaran: pendaftaran.id, pelajaran: slug }),
    ),
  )
  const uji = { pendaftaran: pendaftaran.id, kuis: 'uji-akhir' }
  const percobaan = String((await peserta.ask('POST', '/api/belajar/percobaan', uji)).isi.id)
  const benar = await listJawabanBenar(portal, percobaan)
  await peserta.send(
    ...benar.map((satu, urut) => toPeristiwa({ jenis: 'jawab', percobaan, urut, ...satu })),
    toPeristiwa({ jenis: 'kirim', percobaan }),
  )
  return pendaftaran
}

export const toPeristiwa = (isi: Record<string, unknown>): Peristiwa =>
  ({ id: crypto.randomUUID(), waktu: new Date().toISOString(), ...isi }) as Peristiwa

/** What the paper of an attempt wants to hear, question by question. */
export async function listJawabanBenar(
  portal: Portal,
  percobaan: string,
): Promise<{ soal: string; jawaban: unknown }[]> {
  const { rows } = await portal.owner.query(
    'select c.lembar, r.bank from cms.percobaan c join cms.rilis r on r.id = c.rilis_id where c.id = $1',
    [percobaan],
  )
  const { lembar, bank } = rows[0] as { lembar: { soal: string; urutan: number[] }[]; bank: SoalBank[] }
  return lembar.map(({ soal, urutan }) => {
    const isi = bank.find((satu) => satu.soal === soal)?.isi as IsiSoal
    return { soal, jawaban: toJawabanBenar(isi, urutan) }
  })
}

export function toJawabanBenar(isi: IsiSoal, urutan: number[]): unknown {
  switch (isi.jenis) {
    case 'tunggal':
      return urutan.findIndex((i) => isi.pilihan[i]?.benar) + 1
    case 'ganda':
      return urutan.flatMap((i, tempat) => (isi.pilihan[i]?.benar ? [tempat + 1] : []))
    case 'benar-salah':
      return isi.benar
    case 'isian':
      return isi.diterima[0]
    case 'angka':
      return String(isi.nilai).replace('.', ',')
    case 'menjodohkan':
      return isi.pasangan.map((_, i) => urutan.indexOf(i) + 1)
    case 'mengurutkan':
      return isi.langkah.map((_, i) => urutan.indexOf(i) + 1)
  }
}

/** A question of a learner of this village whom nobody accompanies; by SQL, for tests of who may answer it. */
export async function createTanya(portal: Portal, desa: string): Promise<string> {
  const { rows } = await portal.owner.query(
    `with asal as (select u.id as pengguna, r.kursus_id, r.id as rilis from cms.pengguna u, cms.rilis r
        join cms.kursus k on k.id = r.kursus_id where k.slug = $2 order by u.id, r.nomor desc limit 1),
      daftar as (insert into cms.pendaftaran (id, pengguna_id, kursus_id, rilis_id, putaran, desa_id, sumber)
        select gen_random_uuid(), pengguna, kursus_id, rilis, 1 + coalesce((select max(putaran) from cms.pendaftaran p
          where p.pengguna_id = asal.pengguna and p.kursus_id = asal.kursus_id), 0), $1, 'sendiri' from asal returning id)
     insert into cms.tanya_tutor (id, pendaftaran_id, pelajaran, isi, diterima, janji)
     select gen_random_uuid(), id, 'tiga-bagian-apbdes', 'Pertanyaan uji', now(), '2090-01-01' from daftar returning id`,
    [desa, KURSUS],
  )
  return rows[0].id
}

/** A failed attempt, marked just now, of somebody in this cohort who is not `bukan`; by SQL, for tests of rights. */
export async function createPercobaanAnggota(
  portal: Portal,
  angkatan: string,
  bukan: string,
): Promise<{ pendaftaran: string; percobaan: string; kuis: string }> {
  const { rows } = await portal.owner.query(
    `with asal as (select u.id as pengguna, r.kursus_id, r.id as rilis from cms.pengguna u, cms.rilis r
        join cms.kursus k on k.id = r.kursus_id where k.slug = $2 and u.id::text <> $3 order by u.id, r.nomor desc limit 1),
      daftar as (insert into cms.pendaftaran (id, pengguna_id, kursus_id, rilis_id, putaran, sumber)
        select gen_random_uuid(), pengguna, kursus_id, rilis, 1 + coalesce((select max(putaran) from cms.pendaftaran p
          where p.pengguna_id = asal.pengguna and p.kursus_id = asal.kursus_id), 0), 'sendiri' from asal returning id, rilis_id),
      anggota as (insert into cms.anggota_angkatan (pendaftaran_id, angkatan_id, cara) select id, $1, 'tutor' from daftar)
     insert into cms.percobaan (id, pendaftaran_id, kuis, nomor, rilis_id, keadaan, benih, lembar, dibuka, dinilai, nilai, maks,
       persen, lulus, butir)
     select gen_random_uuid(), id, 'uji-akhir', 1, rilis_id, 'dinilai', 'uji', '[]', now(), now(), 0, 1000, 0, false, '[]' from daftar
     returning id as percobaan, pendaftaran_id as pendaftaran, kuis`,
    [angkatan, KURSUS, bukan],
  )
  return rows[0]
}

/** Whether the learner's village has said that it knows them. */
export async function isDikenalDesa(portal: Portal, masuk: string): Promise<boolean> {
  const { rows } = await portal.owner.query(
    `select t.dikenal_desa from cms.peserta t join cms.pengguna u on u.id = t.pengguna_id where u.email = $1`,
    [`${masuk}@tanpa-surel.invalid`],
  )
  return rows.length === 1 && rows[0].dikenal_desa === true
}
