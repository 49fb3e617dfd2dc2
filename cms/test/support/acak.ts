/** Requests drawn by a seed: every road of the REST, with queries and bodies that are right, odd or broken. */

export type Permintaan = { method: string; jalan: string; tipe?: string; body?: string; override?: boolean }

/** A small generator with a seed, so that a failure can be played again. */
export function createAcak(benih: number): () => number {
  let keadaan = benih >>> 0
  return () => {
    keadaan = (keadaan + 0x6d2b79f5) >>> 0
    let t = Math.imul(keadaan ^ (keadaan >>> 15), 1 | keadaan)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const NILAI = [
  '',
  ' ',
  '0',
  '-1',
  '1',
  '2026',
  '1e400',
  'NaN',
  'Infinity',
  '99999999999999999999',
  '0.1',
  'true',
  'false',
  'null',
  'undefined',
  '[]',
  '{}',
  '[object Object]',
  "'",
  "'; drop table cms.jejak; --",
  '%',
  '%25',
  '_',
  '\\',
  '"',
  '`',
  '$1',
  '\u0000',
  '\u0001',
  '\ud800',
  '\ufeff',
  '🙂',
  '\u202e',
  'a'.repeat(300),
  '2026-13-45',
  '2026-01-01',
  '1970-01-01T00:00:00Z',
  '00000000-0000-4000-8000-000000000000',
  '00000000-0000-4000-8000-00000000000',
  'x,y,z',
  ',',
  'draf',
  'ditetapkan',
  '<script>',
  '../../etc/passwd',
  '.*',
  '(((((',
  '{"a":1}',
  '1,2',
  '-Infinity',
  '+1',
  '١٢',
  '0x10',
  '1;2',
  'id',
  'desa',
] as const
const OPERATOR = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'like',
  'not_like',
  'contains',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
  'near',
  'within',
  'intersects',
  'aneh',
  '',
  '__proto__',
  '$where',
  '0',
]
const KOLOM_ANEH = [
  '',
  'x',
  'id',
  '_id',
  'desa',
  'desa.nama',
  'desa.x.y',
  'wilayah.kode',
  'pengguna.email',
  'createdAt',
  'deletedAt',
  '__proto__',
  'constructor',
  'and',
  'or',
  'or[0]',
  'sambutan.root',
  'sambutan.root.children.text',
  'a.b.c.d.e',
  'hash',
  'sessions.id',
  'status;',
  '"',
  'apbdes.desa.nama',
  'user.value',
  'user.relationTo',
  'version.desa',
  '0',
  'log.output',
]
const AWALAN_ANEH = [
  'limit',
  'page',
  'depth',
  'sort',
  'select',
  'populate',
  'joins',
  'draft',
  'locale',
  'fallback-locale',
  'trash',
  'pagination',
  'where',
  'limit[]',
  'page[0]',
  'depth[x]',
  'sort[]',
  'select[id]',
  'select[desa][nama]',
  'populate[wilayah][nama]',
  'joins[x][limit]',
  'joins[x]',
  'uploadEdits[crop][x]',
  'data',
  'autosave',
  'publishSpecificLocale',
  'overrideAccess',
  'showHiddenFields',
  'where[and]',
  'where[or]',
  'where[]',
  'where[x]',
  'src',
  'prefix',
  'flattenLocales',
  'versionID',
]

export type Bahan = {
  kumpulan: readonly string[]
  kolom: ReadonlyMap<string, readonly string[]>
  id: ReadonlyMap<string, string>
}

export function createPermintaan(acak: () => number, bahan: Bahan): Permintaan {
  const pick = <Satu>(daftar: readonly Satu[]): Satu => daftar[Math.floor(acak() * daftar.length)] as Satu
  const kumpulan = pick(bahan.kumpulan)
  const id = pick([
    bahan.id.get(kumpulan) ?? '1',
    '00000000-0000-4000-8000-000000000000',
    encode(pick(NILAI)),
  ])
  const kolom = (): string => pick([...(bahan.kolom.get(kumpulan) ?? ['id']), ...KOLOM_ANEH])
  const jalan = pick([
    ...Array<string>(5).fill(`/api/${kumpulan}`),
    ...Array<string>(4).fill(`/api/${kumpulan}/${id}`),
    `/api/${kumpulan}/count`,
    `/api/${kumpulan}/versions`,
    `/api/${kumpulan}/versions/${id}`,
    `/api/${kumpulan}/access/${id}`,
    `/api/${kumpulan}/access`,
    `/api/${kumpulan}/${id}/alur`,
    `/api/apbdes/${id}/alur`,
    `/api/apbdes/${id}/pratinjau`,
    '/api/apbdes/impor',
    '/api/profil-desa/pratinjau',
    '/api/pengguna/desa-aktif',
    '/api/pengguna/login',
    '/api/pengguna/me',
    '/api/pengguna/refresh-token',
    '/api/pengguna/unlock',
    '/api/pengguna/init',
    '/api/globals/pengaturan',
    '/api/globals/pengaturan/versions',
    `/api/globals/pengaturan/versions/${id}`,
    `/api/berkas/file/${id}`,
    `/api/berkas/paste-url`,
    `/api/berkas/paste-url/${id}`,
    `/api/${kumpulan}/duplicate`,
    `/api/${kumpulan}/${id}/duplicate`,
    '/api',
    '/api/',
    '/api/x',
    '/api/access',
    '/api/payload-preferences/kunci',
    `/api/payload-preferences/${id}`,
    '/api/payload-jobs/run',
    '/api/globals/x',
    '/api/sehat',
    '/api/form-state',
    '/api/reorder',
    `/api/${kumpulan}/${id}/${encode(pick(NILAI))}`,
    `/api/${encode(pick(NILAI))}`,
  ])
  const bagian = Array.from({ length: Math.floor(acak() * 4) }, () =>
    acak() < 0.6
      ? `where${pick(['', '[or][0]', '[and][0]', '[and][0][or][1]'])}[${encode(kolom())}][${encode(pick(OPERATOR))}]${pick(['', '', '[]', '[0]', '[x]'])}=${encode(pick(NILAI))}`
      : acak() < 0.3
        ? `sort=${pick(['', '-', '--'])}${encode(kolom())}`
        : `${pick(AWALAN_ANEH)}=${encode(pick(NILAI))}`,
  )
  const method = pick(['GET', 'GET', 'GET', 'POST', 'POST', 'PATCH', 'PATCH', 'PUT', 'DELETE', 'OPTIONS'])
  const alamat = `${jalan}${bagian.length === 0 ? '' : `?${bagian.join('&')}`}`
  if (['GET', 'OPTIONS'].includes(method)) return { method, jalan: alamat }
  if (method === 'POST' && acak() < 0.15)
    return {
      method,
      jalan,
      override: true,
      tipe: 'application/x-www-form-urlencoded',
      body: bagian.join('&'),
    }
  return { method, jalan: alamat, ...createBody(acak, pick, kolom) }
}

function createBody(
  acak: () => number,
  pick: <Satu>(daftar: readonly Satu[]) => Satu,
  kolom: () => string,
): Pick<Permintaan, 'tipe' | 'body'> {
  const nilai = (dalam: number): unknown =>
    dalam > 0 && acak() < 0.3
      ? pick([
          [nilai(dalam - 1)],
          { [kolom()]: nilai(dalam - 1) },
          { id: nilai(dalam - 1) },
          [{ a: nilai(dalam - 1) }],
          { root: nilai(dalam - 1) },
        ])
      : pick<unknown>([...NILAI, null, true, false, 0, -1, 1e308, 2026, [], {}, '2026-01-01'])
  const isi = Object.fromEntries(
    Array.from({ length: Math.floor(acak() * 6) }, () => [
      pick([
        kolom(),
        kolom(),
        'aksi',
        'desa',
        'email',
        'password',
        'tahun',
        'fase',
        'wilayah',
        'peran',
        'pengguna',
        'deletedAt',
      ]),
      nilai(3),
    ]),
  )
  const json = JSON.stringify(pick<unknown>([isi, isi, isi, isi, [isi], nilai(2)]))
  const batas = 'batas'
  return pick([
    { tipe: 'application/json', body: json },
    { tipe: 'application/json', body: json },
    { tipe: 'application/json', body: json },
    { tipe: 'application/json', body: json.slice(0, -1) },
    { tipe: 'application/json', body: '' },
    { tipe: 'text/plain', body: json },
    { tipe: 'application/x-www-form-urlencoded', body: 'a=1&b[c]=2' },
    {
      tipe: `multipart/form-data; boundary=${batas}`,
      body: `--${batas}\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n${json}\r\n--${batas}--\r\n`,
    },
    {
      tipe: `multipart/form-data; boundary=${batas}`,
      body: `--${batas}\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\nx\r\n--${batas}--\r\n`,
    },
    {
      tipe: `multipart/form-data; boundary=${batas}`,
      body: `--${batas}\r\nContent-Disposition: form-data; name="file"\r\n\r\n${json}\r\n--${batas}--\r\n`,
    },
    { tipe: 'multipart/form-data', body: json },
    { tipe: `multipart/form-data; boundary=${batas}`, body: `--${batas}\r\nrusak` },
  ])
}

/** As a browser would write it in an address; a lone surrogate has no such form. */
function encode(teks: string): string {
  return encodeURIComponent(teks.toWellFormed())
}
