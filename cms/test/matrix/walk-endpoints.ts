/** The walk over our own endpoints: every person x row x village, each by what its row and the tables promise. */
import {
  POLICY,
  POLICY_ANGGOTA,
  POLICY_ENDPOINT,
  POLICY_KELOLA_PESERTA,
  POLICY_KELONGGARAN,
  POLICY_KIRIMAN,
  POLICY_PUTUS_NILAI_ULANG,
  POLICY_PUTUS_USUL,
  POLICY_RINGKASAN,
  POLICY_TANYA,
  POLICY_TERSULIT,
  POLICY_TINJAU,
  POLICY_USUL_NILAI_ULANG,
} from '../../src/akses/policy.ts'
import { ALUR, isMilikProvinsi, type KumpulanAlur } from '../../src/alur/kinds.ts'
import { recordDrafKiriman } from '../../src/keuangan/apbdes/draf-kiriman.ts'
import { toSidikBaris } from '../../src/keuangan/apbdes/lembar/sidik-baris.ts'
import { getPoolDb } from '../../src/platform/transaction.ts'
import { importAnggaran, SEIMBANG } from '../support/anggaran.ts'
import { askBytes } from '../support/ask-bytes.ts'
import { createPercobaanAnggota, createTanya } from '../support/belajar.ts'
import { createEkspor, createZipSiskeudes } from '../support/siskeudes.ts'
import { importSoal } from '../support/soal.ts'
import type { Desa, Panggung, Tokoh } from './actors.ts'
import { isIzin, isIzinKolom } from './expectation.ts'
import { createLaporan, type Laporan, recordSel } from './laporan.ts'
import { canAmbilLangkah, createMenunggu, isDiterima, listLangkahAktif, toIsianLangkah } from './steps.ts'
import { createTarget } from './targets.ts'
import type { Luas } from './walk-matrix.ts'

type Jalan = keyof typeof POLICY_ENDPOINT
type Temuan = { nama?: string; harus: boolean; nyata: boolean; status: number }
type Resep = (panggung: Panggung, tokoh: Tokoh, desa: Desa, luas: Luas) => Promise<Temuan[]>

const TAHUN_IMPOR = 2041

export async function walkEndpoint(panggung: Panggung, luas: Luas): Promise<Laporan> {
  const laporan = createLaporan('Jalan sendiri')
  for (const jalan of Object.keys(POLICY_ENDPOINT) as Jalan[]) {
    const resep: Resep | undefined = RESEP[jalan]
    if (resep === undefined) throw new Error(`No walk for ${jalan}`)
    for (const tokoh of panggung.daftarTokoh) {
      for (const desa of [panggung.a, panggung.b]) {
        for (const { nama = '', ...temuan } of await resep(panggung, tokoh, desa, luas)) {
          // A row for officers opens nothing to whoever is not signed in.
          const harus = temuan.harus && (POLICY_ENDPOINT[jalan] === 'publik' || tokoh.nama !== 'publik')
          recordSel(laporan, { ...temuan, harus, sel: `${tokoh.nama} × ${jalan} ${nama} × ${desa.slug}` })
        }
      }
    }
  }
  return laporan
}

/** One walk of the steps and one of the preview for each kind in the workflow. */
function toResepAlur() {
  const daftar = (Object.keys(ALUR) as KumpulanAlur[]).flatMap((kumpulan) => [
    [`POST /api/${kumpulan}/:id/alur`, toResepLangkah(kumpulan)],
    [`GET /api/${kumpulan}/:id/pratinjau`, toResepPratinjau(kumpulan)],
  ])
  return Object.fromEntries(daftar) as Record<
    `POST /api/${KumpulanAlur}/:id/alur` | `GET /api/${KumpulanAlur}/:id/pratinjau`,
    Resep
  >
}

function toResepLangkah(kumpulan: KumpulanAlur): Resep {
  return async (panggung, tokoh, desa, luas) => {
    const daftar: Temuan[] = []
    for (const langkah of listLangkahAktif(kumpulan, luas)) {
      const id = await createMenunggu(panggung, kumpulan, tokoh, desa, langkah)
      const { status } = await tokoh.orang.ask('POST', `/api/${kumpulan}/${id}/alur`, toIsianLangkah(langkah))
      const kode = isMilikProvinsi(kumpulan) ? desa.kode.slice(0, 2) : desa.kode
      const harus = canAmbilLangkah(kumpulan, langkah, tokoh.pelaku, kode)
      const nyata = await isDiterima(panggung, kumpulan, id, langkah, status)
      daftar.push({ nama: `${langkah.aksi} dari ${langkah.dari}`, harus, nyata, status })
    }
    return daftar
  }
}

function toResepPratinjau(kumpulan: KumpulanAlur): Resep {
  return async ({ portal }, tokoh, desa) => {
    const target = await createTarget(portal, kumpulan, desa, 'draf', tokoh)
    const { status } = await tokoh.orang.ask('GET', `/api/${kumpulan}/${target.id}/pratinjau`)
    return [{ harus: isIzin(kumpulan, 'read', tokoh.pelaku, target), nyata: status === 200, status }]
  }
}

/** Whether the tables let a person bring what is meant for the kabupaten of this village. */
const canKirim = ({ pelaku }: Tokoh, kabupaten: string): boolean =>
  isIzinKolom(POLICY_KIRIMAN, pelaku, { kode: kabupaten, isDraf: false, milik: null })

function toResepKiriman(jalan: '' | '/laporan'): Resep {
  return async ({ portal }, tokoh, desa) => {
    const kabupaten = desa.kode.slice(0, 5)
    const { rows } = await portal.owner.query(
      `insert into cms.kiriman_siskeudes (kabupaten, tahun, fase, nama_berkas)
       values ($1, $2, 'awal', 'uji.zip') returning id`,
      [kabupaten, TAHUN_IMPOR],
    )
    const { status } = await tokoh.orang.ask('GET', `/api/apbdes/kiriman/${rows[0].id}${jalan}`)
    return [{ harus: canKirim(tokoh, kabupaten), nyata: status === 200, status }]
  }
}
async function findTahunTanpaAdd({ owner }: Panggung['portal'], wilayah: string): Promise<number> {
  const { rows } = await owner.query(
    `select min(tahun) as tahun from generate_series(2045, 2099) tahun where not exists (
       select 1 from cms.aturan_penyaluran where wilayah_id = $1 and dana = 'ADD' and tahun_dari = tahun)`,
    [wilayah],
  )
  return rows[0].tahun
}

/** A learner's road asks for a token of its own: no cookie of the admin opens it, whoever it belongs to. */
const toResepPeserta =
  (jalan: Jalan): Resep =>
  async (_panggung, { orang }) => {
    const [cara = '', alamat = ''] = jalan.replace(':id', crypto.randomUUID()).split(' ')
    const { status } = await orang.ask(cara, alamat, cara === 'GET' ? undefined : {})
    return [{ harus: false, nyata: status !== 401, status }]
  }

/** An open road: who is signed in makes no difference, what is sent does. */
const toResepTerbuka =
  (jalan: Jalan, isi: () => object, diterima: number): Resep =>
  async (_panggung, { orang }) => {
    const [cara = '', alamat = ''] = jalan.split(' ')
    const { status } = await orang.ask(cara, alamat, isi())
    return [{ harus: true, nyata: status === diterima, status }]
  }
const JALAN_PESERTA = (Object.keys(POLICY_ENDPOINT) as Jalan[]).filter(
  (jalan) => POLICY_ENDPOINT[jalan] === 'peserta',
)
type JalanPeserta = {
  [Satu in Jalan]: (typeof POLICY_ENDPOINT)[Satu] extends 'peserta' ? Satu : never
}[Jalan]

/** Codes for learners of a village: its operator, and who helps all of the province. */
const toResepKode =
  (alamat: string, toIsi: (desa: Desa) => object): Resep =>
  async (_panggung, { orang, pelaku }, desa) => {
    const { status } = await orang.ask('POST', alamat, toIsi(desa))
    const harus = pelaku.peran.some(
      ({ peran, wilayahId }) =>
        ['tutor', 'admin-provinsi'].includes(peran) || (peran === 'operator-desa' && wilayahId === desa.id),
    )
    return [{ harus, nyata: status === 201, status }]
  }

/** For a learner of a cohort of one's own, and of one that somebody else accompanies. */
function toResepKelonggaran(jalan: 'batalkan' | 'kesempatan'): Resep {
  return async ({ portal, ...panggung }, tokoh, desa) => {
    const lain = panggung.daftarTokoh.find(({ nama }) => nama === 'camat') ?? tokoh
    const daftar: Temuan[] = []
    for (const [nama, pemilik] of [
      ['milik sendiri', tokoh],
      ['milik orang lain', lain],
    ] as const) {
      const target = await createTarget(portal, 'angkatan', desa, 'draf', pemilik)
      const ada = await createPercobaanAnggota(portal, target.id, tokoh.pelaku.id)
      const { pendaftaran, percobaan, kuis } = ada
      const isi = {
        pendaftaran,
        ...(jalan === 'batalkan' ? { percobaan } : { kuis }),
        isi: 'Uji matriks saja',
      }
      const { status } = await tokoh.orang.ask('POST', `/api/belajar/angkatan/${target.id}/${jalan}`, isi)
      const harus = isIzinKolom(POLICY_KELONGGARAN, tokoh.pelaku, target)
      daftar.push({ nama, harus, nyata: status === 200, status })
    }
    return daftar
  }
}

const RESEP: Readonly<Record<Jalan, Resep>> = {
  'GET /api/sehat': async (_panggung, { orang }) => {
    const { status } = await orang.ask('GET', '/api/sehat')
    return [{ harus: true, nyata: status === 200, status }]
  },
  ...toResepAlur(),
  ...(Object.fromEntries(JALAN_PESERTA.map((jalan) => [jalan, toResepPeserta(jalan)])) as Record<
    JalanPeserta,
    Resep
  >),
  // A password that is refused costs no hash; what registering does, its own test says.
  'POST /api/belajar/daftar': toResepTerbuka(
    'POST /api/belajar/daftar',
    () => ({ nama: 'Uji', masuk: 'uji.matriks', sandi: '123', desa: null }),
    422,
  ),
  'POST /api/belajar/masuk': toResepTerbuka('POST /api/belajar/masuk', () => ({}), 422),
  'POST /api/belajar/pakai-kode': toResepTerbuka(
    'POST /api/belajar/pakai-kode',
    () => ({ kode: 'SALAH', masuk: null, sandi: '123' }),
    422,
  ),
  'POST /api/belajar/latihan': toResepTerbuka(
    'POST /api/belajar/latihan',
    () => ({ kursus: 'membaca-apbdes-untuk-pemula', pelajaran: 'tiga-bagian-apbdes', jawaban: [] }),
    200,
  ),
  'POST /api/belajar/latihan-pratinjau': toResepTerbuka(
    'POST /api/belajar/latihan-pratinjau',
    () => ({ tanda: 'bukan.tanda', jawaban: [] }),
    404,
  ),
  // Accounts that nobody has: who may join them is told so, everybody else that it is not theirs to do.
  'POST /api/belajar/akun': async (_panggung, { orang, pelaku }) => {
    const isi = { dari: 'tidak.ada', ke: null, alasan: '', pratinjau: true }
    const { status } = await orang.ask('POST', '/api/belajar/akun', isi)
    const harus = pelaku.peran.some(({ peran }) => POLICY_KELOLA_PESERTA[peran] !== undefined)
    return [{ harus, nyata: status === 422, status }]
  },
  // Nobody's request: who may decide one is told that there is none.
  'POST /api/belajar/nama/putuskan': async (_panggung, { orang, pelaku }) => {
    const isi = { pengguna: crypto.randomUUID(), nama: 'Uji Matriks', setuju: true, alasan: '' }
    const { status } = await orang.ask('POST', '/api/belajar/nama/putuskan', isi)
    const harus = pelaku.peran.some(({ peran }) => POLICY_KELOLA_PESERTA[peran] !== undefined)
    return [{ harus, nyata: status === 422, status }]
  },
  // Nobody's certificate: who may end one is told it is not there, everybody else that it is not theirs to end.
  'POST /api/belajar/sertifikat/:id/akhiri': async (_panggung, { orang, pelaku }) => {
    const alamat = `/api/belajar/sertifikat/${crypto.randomUUID()}/akhiri`
    const { status } = await orang.ask('POST', alamat, { tindakan: 'cabut', alasan: 'Uji matriks' })
    const harus = pelaku.peran.some(({ peran }) => peran === 'admin-provinsi')
    return [{ harus, nyata: status === 404, status }]
  },
  // Of a course that is not there: a reviewer is told that nothing is released, everybody else that it is not theirs.
  'POST /api/belajar/kursus/:id/telaah': async (_panggung, { orang, pelaku }) => {
    const alamat = `/api/belajar/kursus/${crypto.randomUUID()}/telaah`
    const { status } = await orang.ask('POST', alamat, { jabatan: 'Uji matriks', rilis: 1 })
    const harus = pelaku.peran.some(({ peran }) => peran === 'penelaah-kursus')
    return [{ harus, nyata: status === 409, status }]
  },
  // Of a course that is not there nothing is on the list, and nothing is recorded.
  'POST /api/belajar/peraturan/:id/tinjau': async (_panggung, { orang, pelaku }, desa) => {
    const alamat = `/api/belajar/peraturan/${crypto.randomUUID()}/tinjau`
    const isi = { kursus: crypto.randomUUID(), jenis: 'pelajaran', kunci: ['satu'] }
    const { status } = await orang.ask('POST', alamat, { ...isi, sejak: new Date().toISOString() })
    const target = { kode: desa.kode, isDraf: false, milik: null }
    return [{ harus: isIzinKolom(POLICY_TINJAU, pelaku, target), nyata: status === 200, status }]
  },
  // As its tutor; who is none, or of another cohort, is told that it is not theirs.
  'POST /api/belajar/angkatan/:id/anggota': async (panggung, tokoh, desa) => {
    const target = await createTarget(panggung.portal, 'angkatan', desa, 'draf', tokoh)
    const alamat = `/api/belajar/angkatan/${target.id}/anggota`
    const { status } = await tokoh.orang.ask('POST', alamat, { nama: 'tidak.ada' })
    return [{ harus: isIzinKolom(POLICY_ANGGOTA, tokoh.pelaku, target), nyata: status === 200, status }]
  },
  'GET /api/belajar/angkatan/:id/berkas': async ({ portal, ...panggung }, tokoh, desa) => {
    const daftar: Temuan[] = []
    const lain = panggung.daftarTokoh.find(({ nama }) => nama === 'camat') ?? tokoh
    for (const [nama, pemilik] of [
      ['milik sendiri', tokoh],
      ['milik orang lain', lain],
    ] as const) {
      const target = await createTarget(portal, 'angkatan', desa, 'draf', pemilik)
      const { status } = await askBytes(
        portal.config,
        tokoh.orang.cookie,
        `/api/belajar/angkatan/${target.id}/berkas`,
      )
      const harus = isIzinKolom(POLICY_ANGGOTA, tokoh.pelaku, target)
      daftar.push({ nama, harus, nyata: status === 200, status })
    }
    return daftar
  },
  'GET /api/belajar/tersulit/:kursus/berkas': async ({ portal }, { orang, pelaku }) => {
    const { rows } = await portal.owner.query('select kursus_id as id from cms.rilis limit 1')
    const alamat = `/api/belajar/tersulit/${rows[0].id}/berkas`
    const { status } = await askBytes(portal.config, orang.cookie, alamat)
    const harus = isIzinKolom(POLICY_TERSULIT, pelaku, { kode: '', isDraf: false, milik: null })
    return [{ harus, nyata: status === 200, status }]
  },
  // As its tutor; who is none is told that it is not theirs, and the own tutor that nobody of that name is in it.
  'POST /api/belajar/angkatan/:id/usul': async (panggung, tokoh, desa) => {
    const target = await createTarget(panggung.portal, 'angkatan', desa, 'draf', tokoh)
    const isi = { pendaftaran: crypto.randomUUID(), jenis: 'tuntas', isi: 'Uji matriks saja' }
    const { status } = await tokoh.orang.ask('POST', `/api/belajar/angkatan/${target.id}/usul`, isi)
    return [{ harus: isIzinKolom(POLICY_KELONGGARAN, tokoh.pelaku, target), nyata: status === 404, status }]
  },
  'POST /api/belajar/usul/:id/putuskan': async (_panggung, { orang, pelaku }) => {
    const alamat = `/api/belajar/usul/${crypto.randomUUID()}/putuskan`
    const { status } = await orang.ask('POST', alamat, { setuju: true, tanggapan: '' })
    const harus = pelaku.peran.some(({ peran }) => POLICY_PUTUS_USUL[peran] !== undefined)
    return [{ harus, nyata: status === 404, status }]
  },
  // In the own area; of a course that is not there it is nobody's.
  'POST /api/belajar/pengumuman-kursus': async ({ portal }, { orang, pelaku }, desa) => {
    const { rows } = await portal.owner.query(
      `select r.kursus_id as kursus, w.id as wilayah from cms.rilis r, cms.wilayah w where w.kode = $1 limit 1`,
      [desa.kode.split('.').slice(0, 2).join('.')],
    )
    const isi = { ...rows[0], isi: 'Uji matriks' }
    const { status } = await orang.ask('POST', '/api/belajar/pengumuman-kursus', isi)
    const harus = pelaku.peran.some(
      ({ peran, kode }) => peran === 'petugas-kabupaten' && desa.kode.startsWith(`${kode}.`),
    )
    return [{ harus, nyata: status === 200, status }]
  },
  'POST /api/belajar/pengumuman-kursus/:id/tarik': async (_panggung, { orang }) => {
    const alamat = `/api/belajar/pengumuman-kursus/${crypto.randomUUID()}/tarik`
    const { status } = await orang.ask('POST', alamat)
    return [{ harus: false, nyata: status === 200, status }]
  },
  // The sample tutor accompanies a cohort; other tutors of the play, none.
  'GET /api/belajar/ringkasan/berkas': async ({ portal }, { orang, pelaku }) => {
    const { status } = await askBytes(portal.config, orang.cookie, '/api/belajar/ringkasan/berkas')
    const { rows } = await portal.owner.query(
      `select 1 from cms.angkatan_rels where path = 'tutor' and pengguna_id = $1`,
      [orang.id === '' ? null : orang.id],
    )
    const isWilayah = pelaku.peran.some(({ peran }) => POLICY_RINGKASAN[peran] === 'wilayah')
    const isTutor = pelaku.peran.some(({ peran }) => POLICY_RINGKASAN[peran] === 'diri') && rows.length > 0
    return [{ harus: isWilayah || isTutor, nyata: status === 200, status }]
  },
  'POST /api/belajar/angkatan/:id/pengumuman': async (panggung, tokoh, desa) => {
    const target = await createTarget(panggung.portal, 'angkatan', desa, 'draf', tokoh)
    const alamat = `/api/belajar/angkatan/${target.id}/pengumuman`
    const { status } = await tokoh.orang.ask('POST', alamat, { isi: 'Uji matriks' })
    return [{ harus: isIzinKolom(POLICY_ANGGOTA, tokoh.pelaku, target), nyata: status === 200, status }]
  },
  'POST /api/belajar/angkatan/:id/batalkan': toResepKelonggaran('batalkan'),
  'POST /api/belajar/angkatan/:id/kesempatan': toResepKelonggaran('kesempatan'),
  'POST /api/belajar/pengumuman/:id/tarik': async (panggung, tokoh, desa) => {
    const target = await createTarget(panggung.portal, 'angkatan', desa, 'draf', tokoh)
    const { rows } = await panggung.portal.owner.query(
      `insert into cms.pengumuman_angkatan (id, angkatan_id, isi, waktu) values (gen_random_uuid(), $1, 'Uji', now()) returning id`,
      [target.id],
    )
    const { status } = await tokoh.orang.ask('POST', `/api/belajar/pengumuman/${rows[0].id}/tarik`)
    return [{ harus: isIzinKolom(POLICY_ANGGOTA, tokoh.pelaku, target), nyata: status === 200, status }]
  },
  // A question no release has: who may propose is told that, everybody else that it is not theirs.
  'POST /api/belajar/nilai-ulang': async (_panggung, { orang, pelaku }, desa) => {
    const tanpa = { kursus: crypto.randomUUID(), soal: crypto.randomUUID(), versi: 1 }
    const isi = { ...tanpa, cara: 'semua', alasan: 'Uji matriks saja', pratinjau: true }
    const { status } = await orang.ask('POST', '/api/belajar/nilai-ulang', isi)
    const target = { kode: desa.kode, isDraf: false, milik: null }
    return [{ harus: isIzinKolom(POLICY_USUL_NILAI_ULANG, pelaku, target), nyata: status === 409, status }]
  },
  'POST /api/belajar/nilai-ulang/:id/putuskan': async (_panggung, { orang, pelaku }, desa) => {
    const alamat = `/api/belajar/nilai-ulang/${crypto.randomUUID()}/putuskan`
    const { status } = await orang.ask('POST', alamat, { setuju: true })
    const target = { kode: desa.kode, isDraf: false, milik: null }
    return [{ harus: isIzinKolom(POLICY_PUTUS_NILAI_ULANG, pelaku, target), nyata: status === 404, status }]
  },
  // Of a learner of this village whom no tutor accompanies: whose area it is answers, and no tutor.
  'POST /api/belajar/tanya/:id/jawab': async ({ portal }, tokoh, desa) => {
    const id = await createTanya(portal, desa.id)
    const { status } = await tokoh.orang.ask('POST', `/api/belajar/tanya/${id}/jawab`, { isi: 'Uji matriks' })
    const target = { kode: desa.kode, isDraf: false, milik: null }
    return [{ harus: isIzinKolom(POLICY_TANYA, tokoh.pelaku, target), nyata: status === 200, status }]
  },
  'POST /api/belajar/tanya/:id/garap': async ({ portal }, tokoh, desa) => {
    const id = await createTanya(portal, desa.id)
    const { status } = await tokoh.orang.ask('POST', `/api/belajar/tanya/${id}/garap`)
    const target = { kode: desa.kode, isDraf: false, milik: null }
    return [{ harus: isIzinKolom(POLICY_TANYA, tokoh.pelaku, target), nyata: status === 200, status }]
  },
  'POST /api/belajar/kode': toResepKode('/api/belajar/kode', (desa) => ({
    nama: 'Uji Contoh',
    desa: desa.id,
    perangkat: null,
    untuk: null,
  })),
  'POST /api/belajar/kode/lembar': toResepKode('/api/belajar/kode/lembar', (desa) => ({
    nama: 'Uji Contoh\nUji Kedua',
    desa: desa.id,
    permintaan: crypto.randomUUID(),
  })),
  'POST /api/apbdes/impor': async ({ portal }, tokoh, desa) => {
    const target = await createTarget(portal, 'apbdes', desa, 'draf', tokoh)
    const { status } = await importAnggaran(tokoh.orang, TAHUN_IMPOR, SEIMBANG, { desa: desa.id })
    // Who serves one village imports into it, whatever the form says: what counts is where it landed.
    const { rowCount } = await portal.owner.query(
      'select 1 from cms.apbdes where desa_id = $1 and tahun = $2',
      [desa.id, TAHUN_IMPOR],
    )
    return [{ harus: isIzin('apbdes', 'create', tokoh.pelaku, target), nyata: rowCount === 1, status }]
  },
  'POST /api/soal/impor': async ({ portal }, tokoh, desa) => {
    const target = await createTarget(portal, 'soal', desa, 'draf', tokoh)
    const { kursus } = target.isi
    const tanya = `Impor ${crypto.randomUUID()}`
    const { status } = await importSoal(tokoh.orang, String(kursus), 'gift', `${tanya} {T}`)
    const { rowCount } = await portal.owner.query('select 1 from cms.soal where pertanyaan = $1', [tanya])
    return [{ harus: isIzin('soal', 'create', tokoh.pelaku, target), nyata: rowCount === 1, status }]
  },
  'GET /api/soal/ekspor': async ({ portal }, tokoh, desa) => {
    const target = await createTarget(portal, 'soal', desa, 'draf', tokoh)
    const jalan = `/api/soal/ekspor?format=csv&kursus=${target.isi.kursus}`
    const { status, byte } = await askBytes(portal.config, tokoh.orang.cookie, jalan)
    return [{ harus: isIzin('soal', 'read', tokoh.pelaku, target), nyata: byte.includes('Uji?'), status }]
  },
  'POST /api/apbdes/:id/batal-impor': async ({ portal }, tokoh, desa) => {
    const target = await createTarget(portal, 'apbdes', desa, 'draf', tokoh)
    // As an import leaves it: the batch says that the document came with it.
    await portal.owner.query(
      `insert into cms.apbdes_impor (apbdes_id, desa_id, sidik, nama_berkas) values ($1, $2, 'uji', 'uji.csv')`,
      [target.id, desa.id],
    )
    const { status } = await tokoh.orang.ask('POST', `/api/apbdes/${target.id}/batal-impor`)
    const { rowCount } = await portal.owner.query(
      'select 1 from cms.apbdes where id = $1 and deleted_at is not null',
      [target.id],
    )
    return [{ harus: isIzin('apbdes', 'trash', tokoh.pelaku, target), nyata: rowCount === 1, status }]
  },
  'POST /api/apbdes/:id/lembar': async ({ portal }, tokoh, desa) => {
    const target = await createTarget(portal, 'apbdes', desa, 'draf', tokoh)
    const isi = { daftarSel: [], sidik: toSidikBaris([]) }
    const { status } = await tokoh.orang.ask('POST', `/api/apbdes/${target.id}/lembar`, isi)
    return [{ harus: isIzin('apbdes', 'create', tokoh.pelaku, target), nyata: status === 200, status }]
  },
  'POST /api/apbdes/kiriman': async ({ portal }, tokoh, desa) => {
    const kabupaten = desa.kode.slice(0, 5)
    const nama = `${crypto.randomUUID()}.zip`
    const ekspor = createEkspor(`${desa.kode.slice(6, 8)}.${desa.kode.slice(9)}.`, TAHUN_IMPOR)
    const tujuan = new URLSearchParams({ kabupaten, tahun: String(TAHUN_IMPOR), fase: 'awal', nama })
    const isi = new Blob([createZipSiskeudes(ekspor)], { type: 'application/zip' })
    const { status } = await tokoh.orang.ask('POST', `/api/apbdes/kiriman?${tujuan}`, isi)
    const { rowCount } = await portal.owner.query(
      'select 1 from cms.kiriman_siskeudes where nama_berkas = $1 and kabupaten = $2',
      [nama, kabupaten],
    )
    return [{ harus: canKirim(tokoh, kabupaten), nyata: rowCount === 1, status }]
  },
  'GET /api/apbdes/kiriman/:id': toResepKiriman(''),
  'GET /api/apbdes/kiriman/:id/laporan': toResepKiriman('/laporan'),
  'POST /api/apbdes/kiriman/:id/batalkan': async ({ portal }, tokoh, desa) => {
    const kabupaten = desa.kode.slice(0, 5)
    const target = await createTarget(portal, 'apbdes', desa, 'draf', tokoh)
    const { rows } = await portal.owner.query(
      `insert into cms.kiriman_siskeudes (kabupaten, tahun, fase, nama_berkas)
       values ($1, $2, 'awal', 'uji.zip') returning id`,
      [kabupaten, TAHUN_IMPOR],
    )
    await portal.owner.query(
      `insert into cms.apbdes_impor (apbdes_id, desa_id, sidik, nama_berkas) values ($1, $2, 'uji', 'uji.zip')`,
      [target.id, desa.id],
    )
    await recordDrafKiriman(getPoolDb(portal.payload), { dokumen: target.id, kiriman: rows[0].id })
    const { status } = await tokoh.orang.ask('POST', `/api/apbdes/kiriman/${rows[0].id}/batalkan`)
    const { rowCount } = await portal.owner.query(
      'select 1 from cms.apbdes where id = $1 and deleted_at is not null',
      [target.id],
    )
    return [{ harus: canKirim(tokoh, kabupaten), nyata: rowCount === 1, status }]
  },
  'POST /api/aturan-penyaluran/tahap-add': async ({ portal }, tokoh, desa) => {
    const kode = desa.kode.slice(0, 5)
    const { rows } = await portal.owner.query('select id from cms.wilayah where kode = $1', [kode])
    // Rules stay for good, so each person writes those of a year of their own.
    const tahun = await findTahunTanpaAdd(portal, rows[0].id)
    const isi = { wilayah: rows[0].id, tahun, berlakuSejak: `${tahun}-01-01`, dasarHukum: 'Perbup uji' }
    const { status } = await tokoh.orang.ask('POST', '/api/aturan-penyaluran/tahap-add', isi)
    const milik = { kode, isDraf: false, milik: null }
    const harus = isIzinKolom(POLICY['aturan-penyaluran'].create, tokoh.pelaku, milik)
    return [{ harus, nyata: status === 200, status }]
  },
  'GET /api/bukti-pengumuman/terlambat': async (_panggung, { orang, pelaku }) => {
    const { status } = await orang.ask('GET', '/api/bukti-pengumuman/terlambat')
    // A village sees what it owes itself, on its own screen; this is for those above it.
    const harus = pelaku.peran.some(
      ({ peran, kode }) => peran in POLICY['bukti-pengumuman'].read && kode.length < 13,
    )
    return [{ harus, nyata: status === 200, status }]
  },
  'POST /api/profil-desa/pratinjau': async ({ portal }, tokoh, desa) => {
    const target = await createTarget(portal, 'profil-desa', desa, 'draf', tokoh)
    const { status, isi } = await tokoh.orang.ask('POST', '/api/profil-desa/pratinjau', { desa: desa.id })
    // As with the import: what counts is whose page was signed.
    const { kunci } = JSON.parse(String(isi.muatan ?? '{}')) as { kunci?: string }
    return [
      { harus: isIzin('profil-desa', 'create', tokoh.pelaku, target), nyata: kunci === desa.slug, status },
    ]
  },
  'POST /api/pengguna/desa-aktif': async (_panggung, { orang, pelaku }, desa) => {
    const { status } = await orang.ask('POST', '/api/pengguna/desa-aktif', { desa: desa.id })
    const harus = pelaku.peran.some(({ wilayahId }) => wilayahId === desa.id)
    return [{ harus, nyata: status === 200, status }]
  },
}
