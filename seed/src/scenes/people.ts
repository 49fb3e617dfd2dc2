/** Scene: invented officers with dated roles, in the sample villages and above them. */
import { createHmac } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { asSystem, getDb, type Peran } from 'cms/server'
import { DESA_CONTOH, type DesaContoh } from '../data/desa-contoh.ts'
import { type AkunContoh, type Panggung, toSistem } from './stage.ts'

const PERAN_DESA: readonly Peran[] = [
  'operator-desa',
  'sekretaris-desa',
  'kepala-desa',
  'bpd',
  'kaur-keuangan',
]
const SEJAK = '2024-01-02'
const DOMAIN = 'contoh.invalid'

type Pejabat = {
  email: string
  nama: string
  peran: Peran
  kode: string
  desa: string | null
  sifat: 'definitif' | 'plt'
}
export type DesaTerisi = DesaContoh & { id: string; slug: string; kode: string }

/** Sample villages with their ids, in the order of their codes. */
export async function listDesaContoh(panggung: Panggung): Promise<DesaTerisi[]> {
  const db = await getDb(await toSistem(panggung))
  const rows = await db.execute<{ id: string; slug: string; kode: string }>(
    sql`select id, slug, kode from cms.wilayah where contoh order by kode`,
  )
  return DESA_CONTOH.flatMap((desa) => {
    const row = rows.find(({ kode }) => kode.startsWith(`${desa.kabupaten}.`))
    return row === undefined ? [] : [{ ...desa, ...row }]
  })
}

/** Accounts that are missing are made; the passwords follow from the portal's secret, so a second play finds the same. */
export async function createPejabat(
  panggung: Panggung,
  daftarDesa: readonly DesaTerisi[],
  benih: string,
): Promise<AkunContoh[]> {
  const daftar = [...daftarDesa.flatMap(listPejabatDesa), ...listPembina(daftarDesa)]
  const akun: AkunContoh[] = []
  for (const pejabat of daftar) {
    const sandi = createSandi(benih, pejabat.email)
    await createAkun(panggung, pejabat, sandi)
    if (!akun.some(({ email }) => email === pejabat.email)) {
      akun.push({ email: pejabat.email, sandi, peran: pejabat.peran, desa: pejabat.desa })
    }
  }
  return akun
}

function listPejabatDesa(desa: DesaTerisi, index: number): Pejabat[] {
  return PERAN_DESA.map((peran, urutan) => ({
    email: `${peran}@${desa.slug}.${DOMAIN}`,
    nama: desa.orang[urutan] ?? desa.nama,
    peran,
    kode: desa.kode,
    desa: desa.slug,
    // One village is led by an acting head, so that this too is there to be seen.
    sifat: peran === 'kepala-desa' && index === 4 ? 'plt' : 'definitif',
  }))
}

/** Officers above the villages, and one operator who serves two of them. */
function listPembina([pertama, kedua]: readonly DesaTerisi[]): Pejabat[] {
  if (pertama === undefined || kedua === undefined) return []
  const dasar = { desa: null, sifat: 'definitif' } as const
  const bersama = {
    email: `operator-bersama@${DOMAIN}`,
    nama: 'Nirmala Awang Contoh',
    peran: 'operator-desa',
    sifat: 'definitif',
  } as const
  return [
    {
      ...dasar,
      email: `admin-provinsi@${DOMAIN}`,
      nama: 'Petronela Danau Contoh',
      peran: 'admin-provinsi',
      kode: pertama.kode.slice(0, 2),
    },
    {
      ...dasar,
      email: `petugas-kabupaten@${DOMAIN}`,
      nama: 'Rustam Embun Contoh',
      peran: 'petugas-kabupaten',
      kode: pertama.kode.slice(0, 5),
    },
    {
      ...dasar,
      email: `camat@${DOMAIN}`,
      nama: 'Salasiah Awang Contoh',
      peran: 'camat',
      kode: pertama.kode.slice(0, 8),
    },
    {
      ...dasar,
      email: `petugas-kecamatan@${DOMAIN}`,
      nama: 'Tariono Danau Contoh',
      peran: 'petugas-kecamatan',
      kode: pertama.kode.slice(0, 8),
    },
    {
      ...dasar,
      email: `penulis-kursus@${DOMAIN}`,
      nama: 'Mardiana Embun Contoh',
      peran: 'penulis-kursus',
      kode: pertama.kode.slice(0, 2),
    },
    {
      ...dasar,
      email: `penelaah-kursus@${DOMAIN}`,
      nama: 'Yakobus Awang Contoh',
      peran: 'penelaah-kursus',
      kode: pertama.kode.slice(0, 2),
    },
    {
      ...dasar,
      email: `tutor@${DOMAIN}`,
      nama: 'Selviana Danau Contoh',
      peran: 'tutor',
      kode: pertama.kode.slice(0, 2),
    },
    { ...bersama, kode: pertama.kode, desa: pertama.slug },
    { ...bersama, kode: kedua.kode, desa: kedua.slug },
  ]
}

/** Five groups of letters and digits out of 25 bytes of a keyed hash: not to be guessed, easy to copy. */
function createSandi(benih: string, email: string): string {
  const huruf = 'abcdefghjkmnpqrstuvwxyz23456789'
  const byte = createHmac('sha256', benih).update(email).digest().subarray(0, 20)
  const teks = [...byte].map((satu) => huruf[satu % huruf.length]).join('')
  return teks.match(/.{5}/g)?.join('-') ?? teks
}

async function createAkun(
  panggung: Panggung,
  { email, nama, peran, kode, sifat }: Pejabat,
  sandi: string,
): Promise<void> {
  const { payload } = panggung
  const req = await toSistem(panggung)
  const alasan = asSystem(req, 'sample people are there before anybody could make them')
  const lama = await payload.find({
    collection: 'pengguna',
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
    ...alasan,
  })
  const pengguna =
    lama.docs[0]?.id ??
    (
      await payload.create({
        collection: 'pengguna',
        data: { email, nama, password: sandi, aktif: true, contoh: true },
        depth: 0,
        ...alasan,
      })
    ).id
  const [wilayah] = await (await getDb(req)).execute<{ id: string }>(
    sql`select id from cms.wilayah where kode = ${kode}`,
  )
  if (wilayah === undefined) throw new Error(`No area ${kode}`)
  const ada = await payload.count({
    collection: 'peran',
    where: {
      and: [
        { pengguna: { equals: pengguna } },
        { peran: { equals: peran } },
        { wilayah: { equals: wilayah.id } },
      ],
    },
    ...alasan,
  })
  if (ada.totalDocs > 0) return
  await payload.create({
    collection: 'peran',
    data: { pengguna, peran, wilayah: wilayah.id, sifat, nomorSk: 'SK contoh 1/2024', berlakuDari: SEJAK },
    depth: 0,
    ...alasan,
  })
}
