/** Walks one road over the real REST handlers and says whether it led to the row. */
import sharp from 'sharp'
import { type Kumpulan, POLICY } from '../../src/akses/policy.ts'
import type { Jawaban } from '../support/portal.ts'
import type { Tokoh } from './actors.ts'
import type { Jalan } from './expectation.ts'
import type { Target } from './targets.ts'

export type Hasil = { isTembus: boolean; status: number }

/** Roads that a collection knows; the rest does not exist for it. */
export function listJalan(kumpulan: Kumpulan): Jalan[] {
  const umum: Jalan[] = [
    'buat',
    'daftar',
    'hitung',
    'baca',
    'ubah',
    'hapus',
    'versi',
    'gandakan',
    'ubah-massal',
    'hapus-massal',
  ]
  // Preferences are asked for by key, each person for the own ones alone: their rows have no road by id.
  if (kumpulan === 'payload-preferences') return ['daftar', 'ubah-massal', 'hapus-massal']
  if (kumpulan === 'apbdes') return [...umum, 'buang']
  if (kumpulan === 'berkas') return [...umum, 'berkas']
  return kumpulan === 'pengguna' ? [...umum, 'buka-kunci'] : umum
}

export async function walk(
  jalan: Jalan,
  kumpulan: Kumpulan,
  { orang }: Tokoh,
  target: Target,
): Promise<Hasil> {
  const alamat = `/api/${kumpulan}`
  // What can be put in the trash is only found there by asking for the trash.
  const sampah = target.keadaan === 'dibuang' && 'trash' in POLICY[kumpulan] ? '&trash=true' : ''
  const satu = `${alamat}/${target.id}?depth=0${sampah}`
  switch (jalan) {
    case 'buat':
      return toBuat(
        await orang.ask('POST', alamat, kumpulan === 'berkas' ? await toForm(target) : target.isi),
        target,
        kumpulan,
      )
    case 'daftar':
      return toAda(
        await orang.ask('GET', `${alamat}?depth=0&limit=5&where[id][equals]=${target.id}${sampah}`),
      )
    case 'hitung':
      return toAda(await orang.ask('GET', `${alamat}/count?where[id][equals]=${target.id}${sampah}`))
    case 'baca':
      return toTembus(await orang.ask('GET', satu))
    case 'ubah':
      return toTembus(await orang.ask('PATCH', satu, toUbahan(kumpulan)))
    case 'buang':
      return toTembus(await orang.ask('PATCH', satu, { deletedAt: new Date().toISOString() }))
    case 'hapus':
      return toTembus(await orang.ask('DELETE', satu))
    case 'versi':
      return toVersi(await orang.ask('GET', `${alamat}/versions?depth=0&limit=1`))
    case 'gandakan':
      return toTembus(await orang.ask('POST', `${alamat}/${target.id}/duplicate`, {}))
    case 'buka-kunci':
      return toTembus(await orang.ask('POST', `${alamat}/unlock`, { email: target.email }))
    case 'ubah-massal':
      return toTembus(await orang.ask('PATCH', `${alamat}?where[id][equals]=${target.id}`, {}))
    case 'hapus-massal':
      return toTembus(await orang.ask('DELETE', `${alamat}?where[id][equals]=${target.id}`))
    case 'berkas':
      return toTembus(await orang.ask('GET', `${alamat}/file/${target.berkas}`))
  }
}

/** Let through by the rights; a refusal of content (409, 422, 400) comes after them. */
function toTembus({ status }: Jawaban): Hasil {
  return { isTembus: ![401, 403, 404, 405, 501].includes(status) && status < 500, status }
}

function toAda(jawaban: Jawaban): Hasil {
  return { isTembus: jawaban.status === 200 && Number(jawaban.isi.totalDocs) > 0, status: jawaban.status }
}

/** Versions of rows made by SQL do not exist, so the road counts as open when it answers at all. */
function toVersi(jawaban: Jawaban): Hasil {
  return { isTembus: jawaban.status === 200, status: jawaban.status }
}

/** A row made for another area than the one asked for did not reach it, nor one whose files are not the maker's. */
function toBuat(jawaban: Jawaban, target: Target, kumpulan: Kumpulan): Hasil {
  const doc = jawaban.isi.doc as { desa?: string } | undefined
  const isDesaLain =
    kumpulan !== 'apbdes-baris' &&
    doc?.desa !== undefined &&
    target.isi.desa !== undefined &&
    doc.desa !== target.isi.desa
  const isBerkasLain = jawaban.status === 422 && JSON.stringify(jawaban.isi).includes('bukan milik desa ini')
  const hasil = toTembus(jawaban)
  return isDesaLain || isBerkasLain ? { ...hasil, isTembus: false } : hasil
}

function toUbahan(kumpulan: Kumpulan): Record<string, unknown> {
  return kumpulan === 'apbdes-baris' ? { uraian: 'diubah' } : {}
}

async function toForm(target: Target): Promise<FormData> {
  const png = await sharp({ create: { width: 2, height: 2, channels: 3, background: '#888' } })
    .png()
    .toBuffer()
  const form = new FormData()
  form.set('file', new File([new Uint8Array(png)], 'uji.png', { type: 'image/png' }))
  form.set('_payload', JSON.stringify(target.isi))
  return form
}
