/** Scene: what two sample villages spent this year, recorded by the operator, verified and approved by the others. */
import { sql } from '@payloadcms/db-postgres'
import { toTanggal } from 'cms/dasar/tanggal'
import { getDb, transitionDokumen } from 'cms/server'
import { TAHUN_CONTOH } from '../data/desa-contoh.ts'
import {
  CATATAN_CONTOH,
  type CatatanContoh,
  DESA_PENCATAT,
  KEMAJUAN_CONTOH,
} from '../data/realisasi-contoh.ts'
import { createPdfContoh } from './document-pdf.ts'
import type { DesaTerisi } from './people.ts'
import { type Panggung, toOrang } from './stage.ts'

type Baris = {
  kodeKegiatan: string
  kodeRekening: string
  sumberDana: string
  namaBaris: string
  anggaran: number
}
type Tempat = { panggung: Panggung; desa: DesaTerisi; tahun: number; baris: Baris[] }

/** Left alone where the village has any, and where its budget of the year brought its realisation along. Answers how many. */
export async function createRealisasiContoh(panggung: Panggung, desa: DesaTerisi): Promise<number> {
  const hariIni = toTanggal(panggung.now)
  const tahun = TAHUN_CONTOH.find((satu) => String(satu) === hariIni.slice(0, 4))
  if (tahun === undefined || !DESA_PENCATAT.some((slug) => slug === desa.slug)) return 0
  const operator = await toOrang(panggung, toEmail('operator-desa', desa))
  const { totalDocs } = await panggung.payload.count({
    collection: 'realisasi',
    overrideAccess: false,
    req: operator,
  })
  if (totalDocs > 0) return 0
  const tempat = { panggung, desa, tahun, baris: await listBaris(panggung, desa, tahun) }
  const bukti = await createBukti(tempat, 'Kuitansi contoh')
  const salinan = await createBukti(tempat, 'Kuitansi contoh dengan nama dihitamkan')
  let jumlah = 0
  let terakhir: string | null = null
  for (const satu of CATATAN_CONTOH.filter(({ hari }) => `${tahun}-${hari}` <= hariIni)) {
    const lalu: string | null = satu.perSeribu < 0 ? await findCatatan(panggung, desa, satu) : null
    terakhir = await createCatatan(tempat, {
      ...toUang(tempat, satu, lalu),
      bukti: [bukti],
      ...(satu.buktiPublik ? { buktiPublik: salinan } : {}),
    })
    jumlah += 1
  }
  for (const { hari, ...satu } of KEMAJUAN_CONTOH.filter(
    (kemajuan) => `${tahun}-${kemajuan.hari}` <= hariIni,
  )) {
    await createCatatan(tempat, {
      ...satu,
      jenis: 'kemajuan',
      tahun,
      tanggal: `${tahun}-${hari}`,
      desa: desa.id,
    })
    jumlah += 1
  }
  return terakhir === null ? 0 : jumlah
}

const toEmail = (peran: string, { slug }: DesaTerisi): string => `${peran}@${slug}.contoh.invalid`

function toUang({ baris, tahun, desa }: Tempat, satu: CatatanContoh, mengoreksi: string | null) {
  const { hari, kodeKegiatan, kodeRekening, perSeribu, uraian, alasan } = satu
  const milik = baris.find((b) => b.kodeKegiatan === kodeKegiatan && b.kodeRekening === kodeRekening)
  if (milik === undefined) throw new Error(`No line ${kodeKegiatan} ${kodeRekening} in ${desa.nama} ${tahun}`)
  return {
    jenis: mengoreksi === null ? ('uang' as const) : ('koreksi' as const),
    tahun,
    desa: desa.id,
    tanggal: `${tahun}-${hari}`,
    kodeKegiatan,
    kodeRekening,
    sumberDana: milik.sumberDana,
    namaBaris: milik.namaBaris,
    jumlah: Math.round((milik.anggaran * perSeribu) / 1000),
    uraian,
    ...(alasan === undefined ? {} : { alasan }),
    ...(mengoreksi === null ? {} : { mengoreksi }),
  }
}

type Isi = Record<string, unknown> & { tahun: number; tanggal: string; uraian: string; desa: string }

/** Written, verified and approved, each by whom it falls to. */
async function createCatatan(
  { panggung, desa }: Tempat,
  data: Isi & { jenis: 'uang' | 'koreksi' | 'kemajuan' },
): Promise<string> {
  const { id } = await panggung.payload.create({
    collection: 'realisasi',
    data: { status: 'draf', ...data },
    depth: 0,
    overrideAccess: false,
    req: await toOrang(panggung, toEmail('operator-desa', desa)),
  })
  const langkah = [
    ['operator-desa', 'ajukan'],
    ['sekretaris-desa', 'verifikasi'],
    ['kepala-desa', 'setujui'],
  ] as const
  for (const [peran, aksi] of langkah) {
    const req = await toOrang(panggung, toEmail(peran, desa))
    const hasil = await transitionDokumen(req, {
      kumpulan: 'realisasi',
      id,
      aksi,
      masukan: {},
      now: panggung.now,
    })
    if (!hasil.ok) throw new Error(`${desa.nama}: ${hasil.reason.alasan.map(({ pesan }) => pesan).join(' ')}`)
  }
  return id
}

async function listBaris(panggung: Panggung, desa: DesaTerisi, tahun: number): Promise<Baris[]> {
  const db = await getDb(await toOrang(panggung, toEmail('operator-desa', desa)))
  return db.execute<Baris>(sql`
    select coalesce(b.kode_kegiatan, '') as "kodeKegiatan", b.kode_rekening as "kodeRekening", b.sumber_dana as "sumberDana",
      b.uraian as "namaBaris", b.anggaran::float8 as anggaran
    from cms.apbdes a join cms.apbdes_baris b on b.apbdes_id = a.id
    where a.desa_id = ${desa.id} and a.tahun = ${tahun} and a.status in ('ditetapkan', 'diundangkan')`)
}

/** The record that a correction speaks of: the first one of its line. */
async function findCatatan(
  panggung: Panggung,
  desa: DesaTerisi,
  { kodeKegiatan, kodeRekening }: CatatanContoh,
): Promise<string | null> {
  const db = await getDb(await toOrang(panggung, toEmail('operator-desa', desa)))
  const [row] = await db.execute<{ id: string }>(sql`
    select id from cms.realisasi where desa_id = ${desa.id} and kode_kegiatan = ${kodeKegiatan}
      and kode_rekening = ${kodeRekening} and status = 'disetujui' order by tanggal limit 1`)
  return row?.id ?? null
}

async function createBukti({ panggung, desa }: Tempat, alt: string): Promise<string> {
  const isi = createPdfContoh(desa.nama, alt, { pasal: ['Bukti contoh tanpa nama dan nomor siapa pun.'] })
  const { id } = await panggung.payload.create({
    collection: 'berkas',
    data: { desa: desa.id, alt },
    file: { data: isi, mimetype: 'application/pdf', name: 'kuitansi.pdf', size: isi.length },
    depth: 0,
    overrideAccess: false,
    req: await toOrang(panggung, toEmail('operator-desa', desa)),
  })
  return id
}
