/** The walk over earlier versions: versions that exist, of the own and of another village, read and gone back to. */
import { type Kumpulan, POLICY } from '../../src/akses/policy.ts'
import { asSystem } from '../../src/platform/as-system.ts'
import { getNamaTabel } from '../../src/platform/tabel.ts'
import type { Desa, Panggung, Tokoh } from './actors.ts'
import { isIzin } from './expectation.ts'
import { createLaporan, type Laporan, recordSel } from './laporan.ts'
import { createTarget, type Target } from './targets.ts'

/** A text field of each collection that keeps versions: its value says which version is in force. */
const PENANDA = {
  'profil-desa': { field: 'jamLayanan', kolom: 'jam_layanan' },
  'pengaturan-kabupaten': { field: 'dasarHukum', kolom: 'dasar_hukum' },
} as const satisfies Partial<Record<Kumpulan, { field: string; kolom: string }>>
type Berversi = keyof typeof PENANDA
const NILAI = { lama: 'versi lama', kini: 'versi kini' } as const

type Langkah = { panggung: Panggung; kumpulan: Kumpulan; tokoh: Tokoh; desa: Desa; laporan: Laporan }

export async function walkVersi(panggung: Panggung): Promise<Laporan> {
  const laporan = createLaporan('Versi lama')
  for (const { slug, versions } of panggung.portal.config.collections) {
    const kumpulan = slug as Kumpulan
    if (!Object.hasOwn(POLICY, kumpulan)) continue
    for (const desa of [panggung.a, panggung.b]) {
      const versi = versions ? await createVersi(panggung, kumpulan, desa) : null
      for (const tokoh of panggung.daftarTokoh) {
        const langkah = { panggung, kumpulan, tokoh, desa, laporan }
        await (versi === null ? walkTanpaVersi(langkah) : walkBerversi(langkah, versi))
      }
    }
  }
  return laporan
}

type Versi = { id: string; target: Target; kumpulan: Berversi }

/** A row with an old version and the one in force, written as the product writes them. */
async function createVersi(panggung: Panggung, kumpulan: Kumpulan, desa: Desa): Promise<Versi> {
  if (!isBerpenanda(kumpulan)) throw new Error(`No mark for the versions of ${kumpulan}`)
  const { portal, daftarTokoh } = panggung
  const [tokoh] = daftarTokoh
  if (tokoh === undefined) throw new Error('A walk without people')
  const target = await createTarget(portal, kumpulan, desa, 'draf', tokoh)
  for (const nilai of [NILAI.lama, NILAI.kini]) {
    await portal.payload.update({
      collection: kumpulan,
      id: target.id,
      data: { [PENANDA[kumpulan].field]: nilai },
      depth: 0,
      ...asSystem(await portal.createReq(), 'versions of a test'),
    })
  }
  const { rows } = await portal.owner.query(
    `select id from cms._${getNamaTabel(kumpulan)}_v where parent_id = $1 and version_${PENANDA[kumpulan].kolom} = $2`,
    [target.id, NILAI.lama],
  )
  return { id: rows[0].id, target, kumpulan }
}

async function walkBerversi(langkah: Langkah, versi: Versi): Promise<void> {
  const { tokoh, kumpulan, panggung } = langkah
  const { ask } = tokoh.orang
  const isBaca = isIzin(kumpulan, 'readVersions', tokoh.pelaku, versi.target)
  const alamat = `/api/${kumpulan}/versions`
  const daftar = await ask('GET', `${alamat}?depth=0&limit=250`)
  const milik = ((daftar.isi.docs ?? []) as { id: string }[]).some(({ id }) => id === versi.id)
  record(langkah, 'daftar versi', isBaca, milik, daftar.status)
  const saringan = `where[and][0][id][equals]=${versi.id}&where[and][1][version.${PENANDA[versi.kumpulan].field}][equals]=`
  const kena = await ask('GET', `${alamat}?depth=0&${saringan}${encodeURIComponent(NILAI.lama)}`)
  record(langkah, 'saring versi', isBaca, Number(kena.isi.totalDocs) > 0, kena.status)
  const baca = await ask('GET', `${alamat}/${versi.id}?depth=1`)
  record(langkah, 'baca versi', isBaca, JSON.stringify(baca.isi).includes(NILAI.lama), baca.status)
  // Going back shows the old version and changes the row: it asks for both rights.
  const isKembali = isBaca && isIzin(kumpulan, 'update', tokoh.pelaku, versi.target)
  await setNilai(panggung, versi)
  const kembali = await ask('POST', `${alamat}/${versi.id}?depth=0`)
  const isBerubah = (await getNilai(panggung, versi)) === NILAI.lama
  record(langkah, 'kembali ke versi', isKembali, isBerubah, kembali.status)
  const isTerlihat = JSON.stringify(kembali.isi).includes(NILAI.lama)
  record(langkah, 'jawaban kembali', isKembali, isTerlihat, kembali.status)
}

/** Where no versions are kept, the roads to them lead nowhere for anybody. */
async function walkTanpaVersi(langkah: Langkah): Promise<void> {
  const alamat = `/api/${langkah.kumpulan}/versions/${crypto.randomUUID()}`
  for (const [jalan, method] of [
    ['baca versi', 'GET'],
    ['kembali ke versi', 'POST'],
  ] as const) {
    const { status } = await langkah.tokoh.orang.ask(method, alamat)
    record(langkah, jalan, false, status < 400, status)
  }
}

async function setNilai({ portal }: Panggung, { kumpulan, target }: Versi): Promise<void> {
  await portal.owner.query(
    `update cms.${getNamaTabel(kumpulan)} set ${PENANDA[kumpulan].kolom} = $2 where id = $1`,
    [target.id, NILAI.kini],
  )
}

async function getNilai({ portal }: Panggung, { kumpulan, target }: Versi): Promise<string> {
  const { rows } = await portal.owner.query(
    `select ${PENANDA[kumpulan].kolom} as nilai from cms.${getNamaTabel(kumpulan)} where id = $1`,
    [target.id],
  )
  return rows[0].nilai
}

function record(
  { laporan, tokoh, kumpulan, desa }: Langkah,
  jalan: string,
  harus: boolean,
  nyata: boolean,
  status: number,
): void {
  recordSel(laporan, { sel: `${tokoh.nama} × ${kumpulan} × ${jalan} × ${desa.slug}`, harus, nyata, status })
}

const isBerpenanda = (kumpulan: Kumpulan): kumpulan is Berversi => Object.hasOwn(PENANDA, kumpulan)
