/** The walk over the light pages: every person on a phone of their own x row of the table of pages x village. */
import { createHash, randomBytes } from 'node:crypto'
import { POLICY_HALAMAN } from '../../src/akses/policy.ts'
import { isMilikProvinsi, type Masukan } from '../../src/alur/kinds.ts'
import { KUE_SESI } from '../../src/platform/own-cookie.ts'
import { type Desa, type Panggung, SANDI, type Tokoh } from './actors.ts'
import { isIzin } from './expectation.ts'
import { createLaporan, type Laporan, recordSel } from './laporan.ts'
import { KUMPULAN_NASKAH } from './naskah.ts'
import { canAmbilLangkah, createMenunggu, isDiterima, listLangkahAktif, toIsianLangkah } from './steps.ts'
import { createTarget } from './targets.ts'
import type { Luas } from './walk-matrix.ts'

type Jalan = keyof typeof POLICY_HALAMAN
type Temuan = { nama?: string; harus: boolean; nyata: boolean; status: number }
type Halaman = { status: number; html: string; headers: Headers }
type Ponsel = { panggung: Panggung; tokoh: Tokoh; desa: Desa; kue: string; luas: Luas }

const TAHUN_TARGET = '2040'

export async function walkHalaman(panggung: Panggung, luas: Luas): Promise<Laporan> {
  const laporan = createLaporan('Halaman ringan')
  for (const jalan of Object.keys(POLICY_HALAMAN) as Jalan[]) {
    const resep: ((ponsel: Ponsel) => Promise<Temuan[]>) | undefined = RESEP[jalan]
    if (resep === undefined) throw new Error(`No walk for ${jalan}`)
    for (const tokoh of panggung.daftarTokoh) {
      for (const desa of [panggung.a, panggung.b]) {
        const ponsel = { panggung, tokoh, desa, kue: await createKue(panggung, tokoh), luas }
        for (const { nama = '', ...temuan } of await resep(ponsel)) {
          const harus = temuan.harus && (POLICY_HALAMAN[jalan] === 'publik' || tokoh.isMasuk)
          recordSel(laporan, { ...temuan, harus, sel: `${tokoh.nama} × ${jalan} ${nama} × ${desa.slug}` })
        }
      }
    }
  }
  return laporan
}

async function readAnggaran(ponsel: Ponsel, bagian: string): Promise<Temuan[]> {
  const { panggung, tokoh, desa } = ponsel
  const target = await createTarget(panggung.portal, 'apbdes', desa, 'draf', tokoh)
  const { status, html } = await ask(ponsel, `/setujui/apbdes/${target.id}${bagian}`)
  const nyata = status === 200 && html.includes(TAHUN_TARGET)
  return [{ harus: isIzin('apbdes', 'read', tokoh.pelaku, target), nyata, status }]
}

async function readKertas(ponsel: Ponsel, jalan: string, kolom: string): Promise<Temuan[]> {
  const { panggung, tokoh, desa } = ponsel
  const { portal } = panggung
  const target = await createTarget(portal, 'apbdes', desa, 'draf', tokoh)
  const foto = await createTarget(portal, 'berkas', desa, 'draf', tokoh)
  await portal.owner.query(`update cms.apbdes set ${kolom} = $2 where id = $1`, [target.id, foto.id])
  const { status, headers } = await ask(ponsel, `/setujui/apbdes/${target.id}/${jalan}`)
  // Who has not signed in is answered 200 as well: with the way in.
  const nyata = headers.get('content-type')?.startsWith('image/') === true
  const harus = isIzin('apbdes', 'read', tokoh.pelaku, target) && isIzin('berkas', 'read', tokoh.pelaku, foto)
  return [{ nama: jalan, harus, nyata, status }]
}

const RESEP: Readonly<Record<Jalan, (ponsel: Ponsel) => Promise<Temuan[]>>> = {
  'GET /setujui': async (ponsel) => {
    const { status, html } = await ask(ponsel, '/setujui')
    return [{ harus: true, nyata: html.includes('Menunggu saya'), status }]
  },
  'GET /setujui/apbdes/:id': (ponsel) => readAnggaran(ponsel, ''),
  'GET /setujui/apbdes/:id/rincian': (ponsel) => readAnggaran(ponsel, '/rincian'),
  'GET /setujui/apbdes/:id/foto': (ponsel) => readKertas(ponsel, 'foto', 'foto_tanda_tangan_id'),
  'GET /setujui/apbdes/:id/bukti/:langkah': async (ponsel) => [
    ...(await readKertas(ponsel, 'bukti/kesepakatan', 'bukti_kesepakatan_id')),
    ...(await readKertas(ponsel, 'bukti/evaluasi', 'bukti_evaluasi_id')),
  ],
  'POST /setujui/apbdes/:id': async (ponsel) => {
    const { panggung, tokoh, desa, luas } = ponsel
    const daftar: Temuan[] = []
    for (const langkah of listLangkahAktif('apbdes', luas)) {
      const id = await createMenunggu(panggung, 'apbdes', tokoh, desa, langkah)
      const { status } = await ask(ponsel, `/setujui/apbdes/${id}`, toIsianLangkah(langkah))
      // What is done with a photo, with the gazette or with the Perkades is done in the admin: the page takes none of them.
      const isDiAdmin = ['fotoTandaTangan', 'buktiKertas', 'nomorUndang', 'nomorPenjabaran'].some((nama) =>
        langkah.wajib?.includes(nama as Masukan),
      )
      const harus = !isDiAdmin && canAmbilLangkah('apbdes', langkah, tokoh.pelaku, desa.kode)
      const nyata = await isDiterima(panggung, 'apbdes', id, langkah, isDiAdmin ? 0 : status)
      daftar.push({ nama: `${langkah.aksi} dari ${langkah.dari}`, harus, nyata, status })
    }
    return daftar
  },
  'GET /setujui/naskah/:kumpulan/:id': async (ponsel) => {
    const { panggung, tokoh, desa } = ponsel
    const daftar: Temuan[] = []
    for (const kumpulan of KUMPULAN_NASKAH) {
      const target = await createTarget(panggung.portal, kumpulan, desa, 'draf', tokoh)
      const { status, html } = await ask(ponsel, `/setujui/naskah/${kumpulan}/${target.id}`)
      const nyata = status === 200 && html.includes('Perjalanan dokumen')
      daftar.push({ nama: kumpulan, harus: isIzin(kumpulan, 'read', tokoh.pelaku, target), nyata, status })
    }
    return daftar
  },
  'GET /setujui/naskah/:kumpulan/:id/berkas/:nomor': async (ponsel) => {
    const { panggung, tokoh, desa } = ponsel
    const target = await createTarget(panggung.portal, 'dokumen', desa, 'draf', tokoh)
    const { status, headers } = await ask(ponsel, `/setujui/naskah/dokumen/${target.id}/berkas/0`)
    const nyata = headers.get('content-type') === 'application/pdf'
    const harus =
      isIzin('dokumen', 'read', tokoh.pelaku, target) && isIzin('berkas', 'read', tokoh.pelaku, target)
    return [{ harus, nyata, status }]
  },
  'POST /setujui/naskah/:kumpulan/:id': async (ponsel) => {
    const { panggung, tokoh, desa, luas } = ponsel
    const daftar: Temuan[] = []
    for (const kumpulan of luas === 'penuh' ? KUMPULAN_NASKAH : (['pengumuman', 'kursus'] as const)) {
      for (const langkah of listLangkahAktif(kumpulan, luas)) {
        const id = await createMenunggu(panggung, kumpulan, tokoh, desa, langkah)
        const { status } = await ask(ponsel, `/setujui/naskah/${kumpulan}/${id}`, toIsianLangkah(langkah))
        const kode = isMilikProvinsi(kumpulan) ? desa.kode.slice(0, 2) : desa.kode
        const harus = canAmbilLangkah(kumpulan, langkah, tokoh.pelaku, kode)
        const nyata = await isDiterima(panggung, kumpulan, id, langkah, status)
        daftar.push({ nama: `${kumpulan} ${langkah.aksi} dari ${langkah.dari}`, harus, nyata, status })
      }
    }
    return daftar
  },
  'POST /setujui/masuk': async (ponsel) => {
    const { email, isMasuk } = ponsel.tokoh
    // Signing in knows no village, and each try costs what guessing a password is meant to cost.
    if (ponsel.desa === ponsel.panggung.b) return []
    const { status, headers } = await ask(ponsel, '/setujui/masuk', { email, sandi: SANDI })
    return [{ harus: isMasuk, nyata: headers.get('set-cookie') !== null, status }]
  },
  'POST /setujui/keluar': async (ponsel) => {
    const { status } = await ask(ponsel, '/setujui/keluar', {})
    const { html } = await ask(ponsel, '/setujui')
    return [{ harus: true, nyata: status === 303 && html.includes('Masuk untuk menyetujui'), status }]
  },
  'GET /masuk': async (ponsel) => {
    const { status, html } = await ask(ponsel, '/masuk')
    return [{ harus: true, nyata: status === 200 && html.includes('Masuk ke admin'), status }]
  },
  'POST /masuk': async (ponsel) => {
    const { email, isMasuk } = ponsel.tokoh
    if (ponsel.desa === ponsel.panggung.b) return []
    const { status, headers } = await ask(ponsel, '/masuk', { email, sandi: SANDI })
    return [{ harus: isMasuk, nyata: headers.get('set-cookie')?.startsWith(KUE_SESI) === true, status }]
  },
  // A phone signed in for the light pages is not signed in to the admin: there is nothing to sign out of.
  'GET /masuk/keluar': async (ponsel) => {
    const { status, headers } = await ask(ponsel, '/masuk/keluar')
    return [{ harus: true, nyata: headers.get('location') === '/masuk', status }]
  },
  'POST /masuk/keluar': async (ponsel) => {
    const { status, headers } = await ask(ponsel, '/masuk/keluar', {})
    return [{ harus: true, nyata: headers.get('location') === '/masuk?kabar=keluar', status }]
  },
}

/** A phone on which the person once signed in; nobody has none. */
async function createKue({ portal }: Panggung, { pelaku }: Tokoh): Promise<string> {
  if (pelaku.id === '') return ''
  const token = randomBytes(32).toString('base64url')
  await portal.owner.query(
    `insert into cms.gawai (pengguna_id, token_hash, berlaku_sampai) values ($1, $2, now() + interval '1 day')`,
    [pelaku.id, createHash('sha256').update(token).digest('hex')],
  )
  return `__Host-lewu-hp=${token}`
}

async function ask(
  { panggung, kue }: Ponsel,
  jalan: string,
  isian?: Record<string, string>,
): Promise<Halaman> {
  const { handlePersetujuan } = await import('../../src/persetujuan/index.ts')
  const { handleMasuk } = await import('../../src/masuk/index.ts')
  const handle = jalan.startsWith('/masuk') ? handleMasuk : handlePersetujuan
  const asal = process.env.LEWU_CMS_URL ?? ''
  const isi = isian === undefined ? null : new URLSearchParams(isian).toString()
  const headers = {
    Cookie: kue,
    Origin: asal,
    ...(isi === null ? {} : { 'Content-Type': 'application/x-www-form-urlencoded' }),
  }
  const request = new Request(`${asal}${jalan}`, {
    method: isi === null ? 'GET' : 'POST',
    headers,
    body: isi,
  })
  const jawaban = await handle(panggung.portal.payload, request)
  return { status: jawaban.status, html: await jawaban.text(), headers: jawaban.headers }
}
