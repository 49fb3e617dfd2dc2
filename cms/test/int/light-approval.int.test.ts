/** The light approval pages as a phone meets them: requests in, HTML and headers out. */
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { POLICY_HALAMAN } from '../../src/akses/policy.ts'
import {
  createDraf,
  importAnggaran,
  PENETAPAN,
  SEIMBANG,
  TIMPANG,
  take,
  uploadFoto,
} from '../support/anggaran.ts'
import { loginAs, type Orang, type Portal, startPortal } from '../support/portal.ts'

const DESA = 'danum-lestari'
const BATAS_BYTE = 50_000
let portal: Portal
let operator: Orang
let sekretaris: Orang
let kue = ''
const asal = (): string => process.env.LEWU_CMS_URL ?? ''
const getAkun = (peran: string, desa: string | null = DESA) => {
  const { email, sandi } = portal.getAkun(peran, desa)
  return { email, sandi }
}

type Halaman = { status: number; html: string; headers: Headers }
const ask = async (
  jalan: string,
  cookie: string,
  isian?: Record<string, string>,
  origin = asal(),
): Promise<Halaman> => {
  const { handlePersetujuan } = await import('../../src/persetujuan/index.ts')
  const isForm = isian !== undefined
  const headers = new Headers({
    Cookie: cookie,
    'User-Agent': 'Uji (HP)',
    ...(isForm ? { 'Content-Type': 'application/x-www-form-urlencoded', Origin: origin } : {}),
  })
  const init = isForm ? { method: 'POST', headers, body: new URLSearchParams(isian).toString() } : { headers }
  const jawaban = await handlePersetujuan(portal.payload, new Request(`${asal()}${jalan}`, init))
  return { status: jawaban.status, html: await jawaban.text(), headers: jawaban.headers }
}
const signIn = async (peran: string, desa = DESA): Promise<string> => {
  const { headers } = await ask('/setujui/masuk', '', getAkun(peran, desa))
  return headers.get('set-cookie')?.split(';')[0] ?? ''
}
const createDiverifikasi = async (tahun: number, csv = SEIMBANG): Promise<string> => {
  const id = await createDraf(operator, tahun, csv)
  await take(operator, id, 'ajukan')
  expect((await take(sekretaris, id, 'verifikasi')).status).toBe(200)
  return `/setujui/apbdes/${id}`
}
const createLaporan = async (tahun: number, csv: string): Promise<string> => {
  const { isi } = await importAnggaran(operator, tahun, csv, { fase: 'realisasi-semester-1' })
  return `/setujui/apbdes/${isi.dokumen}`
}
const getStatus = async (jalan: string): Promise<unknown> =>
  (await operator.ask('GET', jalan.replace('/setujui', '/api'))).isi.status

beforeAll(async () => {
  portal = await startPortal()
  operator = await portal.login('operator-desa', DESA)
  sekretaris = await portal.login('sekretaris-desa', DESA)
})
afterAll(() => portal.close())

describe('the table of pages', () => {
  const daftar = Object.entries(POLICY_HALAMAN)
    .map(([baris, untuk]) => [...baris.split(' '), untuk])
    .filter(([, jalan = '']) => jalan.startsWith('/setujui'))
  test.each(daftar)('%s %s lets in %s', async (method = '', jalan = '', untuk = '') => {
    const isian = method === 'POST' ? { aksi: 'tetapkan', email: 'x@y.invalid', sandi: 'salah' } : undefined
    const alamat = jalan
      .replace(':id', crypto.randomUUID())
      .replace(':kumpulan', 'berita')
      .replace(':nomor', '0')
    const { status, html } = await ask(alamat, '', isian)
    expect(status).not.toBe(404)
    expect(html.includes('Masuk untuk menyetujui')).toBe(untuk === 'masuk' || jalan.endsWith('/masuk'))
  })

  test.each(['/setujui/lain', '/setujui/pengguna/1', '/setujui/masuk'])(
    'GET %s is not there',
    async (jalan) => {
      expect((await ask(jalan, '')).status).toBe(404)
    },
  )

  test('a body without a length is cut off where no form of ours is that long', async () => {
    const { handlePersetujuan } = await import('../../src/persetujuan/index.ts')
    const body = new Blob([`email=${'a'.repeat(30_000)}`]).stream()
    const headers = { Origin: asal(), 'Content-Type': 'application/x-www-form-urlencoded' }
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body, duplex: 'half' }
    const { status } = await handlePersetujuan(portal.payload, new Request(`${asal()}/setujui/masuk`, init))
    expect(status).toBe(413)
  })
})

describe('signing in', () => {
  test('the link of a phone that nobody signed in on shows the way in, and comes back to the link', async () => {
    const jalan = '/setujui/apbdes/00000000-0000-4000-8000-000000000000'
    const { status, html } = await ask(jalan, '')
    expect(status).toBe(200)
    expect(html).toContain(`name="tujuan" value="${jalan}"`)
    expect(html).not.toContain('Tidak ditemukan')
  })

  test('a wrong password keeps the e-mail and says no more than an unknown one', async () => {
    const { email } = getAkun('kepala-desa')
    const salah = await ask('/setujui/masuk', '', { email, sandi: 'salah' })
    const asing = await ask('/setujui/masuk', '', { email: 'tidak@ada.invalid', sandi: 'salah' })
    expect([salah.status, asing.status]).toEqual([403, 403])
    expect(salah.html).toContain(`value="${email}"`)
    expect(salah.html).toContain('Email atau kata sandi salah')
    expect(salah.html.replace(email, '')).toBe(asing.html.replace('tidak@ada.invalid', ''))
    expect(salah.headers.get('set-cookie')).toBeNull()
    for (const isian of [{}, { email }, { sandi: 'x' }] as Record<string, string>[])
      expect((await ask('/setujui/masuk', '', isian)).status).toBe(403)
  })

  test('once per phone: a cookie for this host alone, out of reach of scripts, kept only as a hash', async () => {
    const tujuan = '/setujui/apbdes/00000000-0000-4000-8000-000000000000'
    const { status, headers } = await ask('/setujui/masuk', '', { ...getAkun('kepala-desa'), tujuan })
    expect([status, headers.get('location')]).toEqual([303, tujuan])
    const setCookie = headers.get('set-cookie') ?? ''
    expect(setCookie).toMatch(
      /^__Host-lewu-hp=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=15552000$/,
    )
    expect(headers.getSetCookie()).toHaveLength(1)
    kue = setCookie.split(';')[0] ?? ''
    const { rows } = await portal.owner.query('select token_hash, keterangan from cms.gawai')
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(kue.split('=')[1])
    expect(rows[0].keterangan).toBe('Uji (HP)')
  })

  test.each([
    'https://jahat.invalid/',
    '//jahat.invalid',
    '/admin',
    '/setujui/apbdes/../../admin',
    'javascript:1',
  ])('afterwards never to somewhere else: %s', async (tujuan) => {
    const { headers } = await ask('/setujui/masuk', '', { ...getAkun('bpd'), tujuan })
    expect(headers.get('location')).toBe('/setujui')
  })
})

describe('what the page says', () => {
  test('totals, the change against last year, warnings, the way it took, and two choices', async () => {
    const lalu = await createDiverifikasi(2030)
    await take(await portal.login('kepala-desa', DESA), lalu.slice(16), 'tetapkan', PENETAPAN)
    const jalan = await createDiverifikasi(2031, SEIMBANG.replaceAll('1000000', '1250000'))
    const { status, html, headers } = await ask(jalan, kue)
    expect(status).toBe(200)
    expect(html).toMatch(/APBDes 2031 diverifikasi\. Giliran Anda: tekan [^ ]{1,6}Tetapkan/)
    expect(html).toContain('Langsung terbit: sesudah ini siapa pun dapat melihatnya')
    expect(html).toContain('APBDes 2031 Danum Lestari')
    expect(html).toContain('Rp1.250.000')
    expect(html).toContain('naik Rp250.000')
    expect(html).toMatch(/Diajukan, [^<]+\(Operator Desa\)/)
    expect(html).toMatch(/Diverifikasi, [^<]+\(Sekretaris Desa\)/)
    expect([...html.matchAll(/name="aksi" value="([a-z-]+)"/g)].map(([, aksi]) => aksi)).toEqual([
      'tetapkan',
      'kembalikan',
    ])
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(BATAS_BYTE)
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(14_000)
    expect(html).not.toMatch(/<script|<img|<link|style="|\son[a-z]+=|@import|url\(/i)
    const csp = headers.get('content-security-policy') ?? ''
    expect(csp).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    )
    expect(headers.get('cache-control')).toBe('no-store')
    expect((await ask('/setujui', kue)).html).toContain(jalan)
  })

  test('the lines of the budget stand by activity beside last year, also what is left out now', async () => {
    const lalu = await createDiverifikasi(2044)
    await take(await portal.login('kepala-desa', DESA), lalu.slice(16), 'tetapkan', PENETAPAN)
    const jalan = await createDiverifikasi(2045, SEIMBANG.replace('01,5,', '02.01.01,5.2.1,'))
    expect((await ask(jalan, kue)).html).toContain(`href="${jalan}/rincian">Baca 2 baris`)
    const { status, html } = await ask(`${jalan}/rincian`, kue)
    expect(status).toBe(200)
    expect(html).toMatch(
      /<summary>02\.01\.01 [^<]+<strong>Rp1\.000\.000<\/strong> <small>naik Rp1\.000\.000</,
    )
    expect(html).toMatch(
      /<strong>Rp0<\/strong> <small>turun Rp1\.000\.000<\/small><\/summary><p>Tidak dianggarkan lagi/,
    )
    expect(html).toMatch(/<summary>Pendapatan <strong>Rp1\.000\.000<\/strong> <small>tetap/)
    expect(html).not.toMatch(/<script|<link|style="|\son[a-z]+=/i)
    const asing = await signIn('kepala-desa', 'tumbang-harapan')
    expect((await ask(`${jalan}/rincian`, asing)).status).toBe(404)
  })

  test('of a report the realised figures stand beside the planned ones, in sum and line by line', async () => {
    const csv = SEIMBANG.replaceAll(',1000000,', ',1000000,640000')
    const jalan = await createLaporan(2046, csv)
    expect((await ask(jalan, kue)).html).toMatch(/Belanja<\/th><td>Rp1\.000\.000<small>realisasi Rp640\.000</)
    const { html } = await ask(`${jalan}/rincian`, kue)
    expect(html).toMatch(/<summary>Pendapatan <strong>Rp1\.000\.000<\/strong> <small>realisasi Rp640\.000</)
    expect(html).toMatch(/<td>Rp1\.000\.000<small>realisasi Rp640\.000<\/small><\/td>/)
  })

  test('a regulation names by title the one that it revokes', async () => {
    const { rows } = await portal.owner.query<{ id: string; judul: string }>(
      `select d.id, d.judul from cms.dokumen d join cms.wilayah w on w.id = d.desa_id where w.slug = $1 order by 1 limit 2`,
      [DESA],
    )
    const [baru, lama] = rows
    if (baru === undefined || lama === undefined) throw new Error('The village has no two documents')
    await portal.owner.query(
      `insert into cms.dokumen_rels (parent_id, path, dokumen_id, "order") values ($1, 'mencabut', $2, 1)`,
      [baru.id, lama.id],
    )
    const { html } = await ask(`/setujui/naskah/dokumen/${baru.id}`, kue)
    expect(html).toMatch(new RegExp(`<th[^>]*>Mencabut dokumen</th><td[^>]*>${lama.judul}</td>`))
  })

  test('the largest budget stays within 50 kB too', async () => {
    const baris = Array.from(
      { length: 400 },
      (_, i) =>
        `0${1 + (i % 5)}.01.${String(1 + (i % 90)).padStart(2, '0')},5.2.1.${String(1 + (i % 20)).padStart(2, '0')},Kegiatan yang panjang namanya nomor ${i},,1000,`,
    )
    const csv = `${SEIMBANG.split('\n')[0]}\n,4.2.1,Dana Desa,,999,\n${baris.join('\n')}\n`
    const jalan = await createDiverifikasi(2032, csv)
    const { html } = await ask(jalan, kue)
    expect(html).toContain('Harus dibetulkan sebelum ditetapkan')
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(BATAS_BYTE)
    const rincian = await ask(`${jalan}/rincian`, kue)
    expect(rincian.html).toContain('Kegiatan yang panjang namanya nomor 399')
    expect(brotliCompressSync(rincian.html).length).toBeLessThanOrEqual(14_000)
  })

  test('what people wrote is text, never markup', async () => {
    const jalan = await createDiverifikasi(2033)
    const jahat = `"><script>alert(1)</script>`
    const { html } = await ask(jalan, kue, { aksi: 'kembalikan', alasan: jahat })
    expect(html).toBe('')
    const lagi = await ask(jalan, kue)
    expect(lagi.html).toContain('&#60;script&#62;')
    expect(lagi.html).not.toContain('<script>')
  })
})

describe('a step', () => {
  test('approved with the Perdes it is public', async () => {
    const jalan = await createDiverifikasi(2034)
    const { status, headers } = await ask(jalan, kue, { aksi: 'tetapkan', ...PENETAPAN })
    expect([status, headers.get('location')]).toEqual([303, `${jalan}?berhasil`])
    expect(await getStatus(jalan)).toBe('ditetapkan')
    const kabar = (await ask(`${jalan}?berhasil`, kue)).html
    expect(kabar).toMatch(/role="status"[^>]*>Berhasil\. APBDes 2034 ditetapkan dan sudah terbit/)
    expect(kabar).toContain(`${process.env.LEWU_SITE_URL}/desa/${DESA}/apbdes/2034">Lihat halaman publiknya`)
    expect((await ask(jalan, kue)).html).not.toContain('Berhasil')
    const { rows } = await portal.owner.query(
      `select status from publik.salinan where jenis = 'apbdes' and kunci = $1`,
      [`${DESA}/2034`],
    )
    expect(rows).toEqual([{ status: 'ditetapkan' }])
    expect((await ask(jalan, kue)).html).toContain('Tidak ada langkah untuk Anda')
  })

  test('what was typed stays when something is missing or wrong', async () => {
    const jalan = await createDiverifikasi(2035)
    const { status, html } = await ask(jalan, kue, {
      aksi: 'tetapkan',
      nomorPerdes: 'Nomor & 5',
      tanggalPerdes: '',
    })
    expect(status).toBe(422)
    expect(html).toContain('value="Nomor &#38; 5"')
    expect(html).toContain('Isi tanggal peraturan atau keputusannya')
    expect(html).toContain('Belum tersimpan')
    const masaDepan = await ask(jalan, kue, {
      aksi: 'tetapkan',
      nomorPerdes: '1',
      tanggalPerdes: '2099-01-01',
    })
    expect([masaDepan.status, await getStatus(jalan)]).toEqual([422, 'diverifikasi'])
    // The sentence stands in the label of its field, and what was typed is still there.
    expect(masaDepan.html).toMatch(
      /<label>Tanggal peraturan<strong[^>]*>Isi tanggal peraturan atau keputusannya, paling lambat hari ini/,
    )
    expect(masaDepan.html).toContain('value="2099-01-01" aria-invalid="true"')
    expect(masaDepan.html).toContain('name="nomorPerdes" required maxlength="120" value="1"')
    const aneh = await ask(jalan, kue, { aksi: 'bakar', alasan: 'Tetap di sini' })
    expect(aneh.status).toBe(422)
  })

  test('returned with a reason; without one it stays', async () => {
    const jalan = await createDiverifikasi(2036)
    expect((await ask(jalan, kue, { aksi: 'kembalikan', alasan: ' ' })).status).toBe(422)
    expect((await ask(jalan, kue, { aksi: 'kembalikan', alasan: 'Kurang rinci' })).status).toBe(303)
    expect(await operator.ask('GET', jalan.replace('/setujui', '/api'))).toMatchObject({
      isi: { status: 'dikembalikan', alasanKembali: 'Kurang rinci' },
    })
  })

  test('errors of the budget ask for a reason on the page itself', async () => {
    const jalan = await createDiverifikasi(2021, TIMPANG)
    expect((await ask(jalan, kue)).html).toContain('Alasan tetap ditetapkan walau ada yang harus dibetulkan')
    expect((await ask(jalan, kue, { aksi: 'tetapkan', ...PENETAPAN })).html).toContain('K05')
    expect((await ask(jalan, kue, { aksi: 'tetapkan', ...PENETAPAN, alasan: 'Naskah lama' })).status).toBe(
      303,
    )
  })

  test('pressed twice, the second press changes nothing and says so', async () => {
    const jalan = await createDiverifikasi(2038)
    const dua = await Promise.all([1, 2].map(() => ask(jalan, kue, { aksi: 'tetapkan', ...PENETAPAN })))
    expect(dua.map(({ status }) => status).sort()).toEqual([303, 422])
  })

  test('paper is confirmed here by the sekretaris, recorded in the admin by the operator', async () => {
    const jalan = await createDiverifikasi(2039)
    const isian = {
      ...PENETAPAN,
      nomorPerdes: 'Nomor 3 Tahun 2019',
      fotoTandaTangan: await uploadFoto(operator),
    }
    const hp = await signIn('sekretaris-desa')
    expect((await ask(`${jalan}/foto`, hp)).status).toBe(404)
    expect((await take(operator, jalan.slice(16), 'rekam-kertas', isian)).status).toBe(200)
    const { html } = await ask(jalan, hp)
    expect(html).toContain(`href="${jalan}/foto"`)
    expect(html).toContain('Peraturan Nomor 3 Tahun 2019, 20 Desember 2019')
    const foto = await ask(`${jalan}/foto`, hp)
    expect([foto.status, foto.headers.get('content-type')]).toEqual([200, 'image/webp'])
    expect(foto.headers.get('content-security-policy')).toContain('sandbox')
    const asing = await signIn('sekretaris-desa', 'tumbang-harapan')
    expect((await ask(`${jalan}/foto`, asing)).status).toBe(404)
    expect((await ask(jalan, hp, { aksi: 'konfirmasi-kertas' })).status).toBe(303)
    expect(await getStatus(jalan)).toBe('ditetapkan')
  })
})

describe('who may not', () => {
  test.each(['https://jahat.invalid', 'null', 'http://127.0.0.1:1', ''])(
    'a post from elsewhere (%s)',
    async (origin) => {
      const jalan = await createDraf(operator, 2041).then((id) => `/setujui/apbdes/${id}`)
      const { status, html } = await ask(jalan, kue, { aksi: 'kembalikan', alasan: 'x' }, origin)
      expect(status).toBe(403)
      expect(html).toContain('tidak datang dari halaman kami')
      expect(
        (await ask('/setujui/masuk', '', getAkun('kepala-desa'), origin)).headers.get('set-cookie'),
      ).toBeNull()
    },
  )

  test('another village finds nothing: the same page as for no document at all', async () => {
    const jalan = await createDiverifikasi(2042)
    const lain = await signIn('kepala-desa', 'tumbang-harapan')
    const tiada = '/setujui/apbdes/00000000-0000-4000-8000-000000000000'
    for (const isian of [undefined, { aksi: 'tetapkan', ...PENETAPAN }, { aksi: 'bakar' }]) {
      const [ada, kosong] = [await ask(jalan, lain, isian), await ask(tiada, lain, isian)]
      expect([ada.status, ada.html]).toEqual([kosong.status, kosong.html])
      expect(ada.status).toBe(404)
    }
    expect((await ask('/setujui/apbdes/bukan-id', lain)).status).toBe(404)
    expect((await ask('/setujui/lain', lain)).status).toBe(404)
    expect(await getStatus(jalan)).toBe('diverifikasi')
  })

  test('too much is not read', async () => {
    const { status } = await ask('/setujui/masuk', '', { email: 'a', sandi: 'x'.repeat(100_000) })
    expect([403, 413]).toContain(status)
  })

  test('the phone’s cookie opens no REST road and is none of the admin’s', async () => {
    const { handleApi } = await import('../../src/platform/handle-api.ts')
    const token = kue.split('=')[1] ?? ''
    for (const Cookie of [kue, `__Host-lewu-token=${token}`, `lewu-token=${token}; payload-token=${token}`]) {
      for (const jalan of ['/api/apbdes', '/api/pengguna', '/api/gawai', '/api/jejak', '/api/berkas']) {
        const headers = { Origin: asal(), Cookie, Authorization: `JWT ${token}` }
        expect((await handleApi(new Request(`${asal()}${jalan}`, { headers }), portal.config)).status).toBe(
          403,
        )
      }
    }
    expect((await ask('/setujui', operator.cookie)).html).toContain('Masuk untuk menyetujui')
  })

  test('a role that ended, an account that was disabled: nothing is shown any more', async () => {
    const admin = await portal.login('admin-provinsi', null)
    const jalan = await createDiverifikasi(2043)
    const plh = await signIn('kaur-keuangan')
    const { id } = await portal.login('kaur-keuangan', DESA)
    expect((await ask(jalan, plh)).status).toBe(200)
    expect((await admin.ask('PATCH', `/api/pengguna/${id}`, { aktif: false })).status).toBe(200)
    expect((await ask(jalan, plh)).html).toContain('Masuk untuk menyetujui')
  })
})

describe('signed out', () => {
  test('by the button, on this phone', async () => {
    const { status, headers } = await ask('/setujui/keluar', kue, {})
    expect([status, headers.get('location')]).toEqual([303, '/setujui'])
    expect(headers.get('set-cookie')).toMatch(/^__Host-lewu-hp=; .*Max-Age=0$/)
    expect((await ask('/setujui', kue)).html).toContain('Masuk untuk menyetujui')
  })

  test('by a new password, on every phone', async () => {
    const [satu, dua] = [await signIn('kepala-desa'), await signIn('kepala-desa')]
    const sandi = 'rakit-hanyut-sampai-muara-88'
    const kepala = await portal.login('kepala-desa', DESA)
    expect((await ask('/setujui', satu)).html).toContain('Menunggu saya')
    const lama = await portal.login('kepala-desa', DESA)
    const change = async (sandiLama?: string) =>
      (await kepala.ask('PATCH', `/api/pengguna/${kepala.id}`, { password: sandi, sandiLama })).status
    expect([await change(), await change('bukan-sandi-lama')]).toEqual([400, 400])
    expect((await ask('/setujui', satu)).html).toContain('Menunggu saya')
    expect(await change(getAkun('kepala-desa').sandi)).toBe(200)
    const getMasuk = async (orang: Orang) => (await orang.ask('GET', '/api/pengguna/me')).isi.user
    expect([await getMasuk(kepala), await getMasuk(lama)]).toEqual([expect.anything(), null])
    for (const hp of [satu, dua]) expect((await ask('/setujui', hp)).html).toContain('Masuk untuk menyetujui')
    await loginAs(portal.config, getAkun('kepala-desa').email, sandi)
  })

  test('not by another change of the account', async () => {
    const hp = await signIn('sekretaris-desa')
    expect(
      (await sekretaris.ask('PATCH', `/api/pengguna/${sekretaris.id}`, { nama: 'Nama Lain' })).status,
    ).toBe(200)
    expect((await ask('/setujui', hp)).html).toContain('Menunggu saya')
  })

  test('by deleting the phone in the admin, by its owner alone', async () => {
    const hp = await signIn('bpd')
    const bpd = await portal.login('bpd', DESA)
    const { rows } = await portal.owner.query(
      'select id from cms.gawai where pengguna_id = $1 order by created_at desc limit 1',
      [bpd.id],
    )
    expect((await operator.ask('DELETE', `/api/gawai/${rows[0].id}`)).status).toBe(403)
    expect((await ask('/setujui', hp)).html).toContain('Menunggu saya')
    expect((await bpd.ask('DELETE', `/api/gawai/${rows[0].id}`)).status).toBe(200)
    expect((await ask('/setujui', hp)).html).toContain('Masuk untuk menyetujui')
  })
})
