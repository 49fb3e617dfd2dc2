/** The workflow's steps as the matrix meets them: who may take one, and a document that waits for it. */
import type { Peran } from '../../src/akses/peran.ts'
import { ALUR, type KumpulanAlur, type Langkah } from '../../src/alur/kinds.ts'
import { isWilayahDalam } from '../../src/dasar/kode-wilayah.ts'
import { getNamaTabel } from '../../src/platform/tabel.ts'
import type { Desa, Panggung, Tokoh } from './actors.ts'
import { isIzin, type Pelaku } from './expectation.ts'
import { createTarget, TAHUN } from './targets.ts'
import type { Luas } from './walk-matrix.ts'

/** What stands in the sample villages: no extra steps, paper allowed. */
const SAKELAR = {
  'kesepakatan-bpd': false,
  evaluasi: false,
  kertas: true,
  tayang: false,
  'serta-merta': false,
  peraturan: true,
  penjabaran: true,
  'evaluasi-lewat': false,
} as const

/** `ringkas` takes each step once, from the first state that knows it. */
export function listLangkahAktif(kumpulan: KumpulanAlur, luas: Luas): Langkah[] {
  const aktif = ALUR[kumpulan].filter(({ jika = {} }) =>
    Object.entries(jika).every(([nama, nilai]) => SAKELAR[nama as keyof typeof SAKELAR] === nilai),
  )
  return luas === 'penuh'
    ? aktif
    : aktif.filter(({ aksi }, i) => aktif.findIndex((satu) => satu.aksi === aksi) === i)
}

/** Who sees the document and holds the step's role over the village. */
export function canAmbilLangkah(
  kumpulan: KumpulanAlur,
  { peran }: Langkah,
  pelaku: Pelaku,
  kode: string,
): boolean {
  const sasaran = { kode, isDraf: false, milik: null }
  return (
    isIzin(kumpulan, 'read', pelaku, sasaran) &&
    pelaku.peran.some(
      (aktif) => peran.includes(aktif.peran satisfies Peran) && isWilayahDalam(kode, aktif.kode),
    )
  )
}

/** A document that may go on (a budget in balance), in the state that the step begins at. */
export async function createMenunggu(
  { portal }: Panggung,
  kumpulan: KumpulanAlur,
  tokoh: Tokoh,
  desa: Desa,
  { dari }: Langkah,
): Promise<string> {
  if (kumpulan !== 'apbdes') {
    const { id } = await createTarget(portal, kumpulan, desa, 'draf', tokoh)
    await portal.owner.query(`update cms.${getNamaTabel(kumpulan)} set status = $2 where id = $1`, [id, dari])
    return id
  }
  const { id } = await createTarget(portal, 'apbdes', desa, 'draf', tokoh)
  await portal.owner.query(
    `insert into cms.apbdes_baris (desa_id, apbdes_id, urutan, kode_kegiatan, kode_rekening, anggaran)
     values ($1, $2, 1, null, '4.2.1', 1000), ($1, $2, 2, '01', '5', 1000)`,
    [desa.id, id],
  )
  await portal.owner.query(
    // What is dated beside a budget is of the budget's own time.
    `update cms.apbdes set status = $2::text::cms.enum_apbdes_status, tahun = case when $2::text in ('dievaluasi', 'ditetapkan', 'diundangkan') then $4 else tahun end, nomor_perdes = '1', tanggal_perdes = '2026-01-01', berkas_peraturan_id =
       (select id from cms.berkas where desa_id = $3 and mime_type = 'application/pdf' limit 1),
       ditetapkan_pada = case when $2::text in ('ditetapkan', 'diundangkan') then now() end where id = $1`,
    [id, dari, desa.id, TAHUN.evaluasi],
  )
  return id
}

/** Everything a step may ask for in words; only the photo of a signed page is left out. */
export const toIsianLangkah = ({ aksi }: Langkah): Record<string, string> => ({
  aksi,
  alasan: 'Diuji matriks',
  // A correction has to change something.
  nomorPerdes: aksi === 'betulkan-peraturan' ? '2' : '1',
  tanggalPerdes: '2026-01-01',
  nomorUndang: '1',
  tanggalUndang: '2026-01-02',
  nomorEvaluasi: '1',
  tanggalEvaluasi: '2026-01-01',
  nomorPenjabaran: '2',
  tanggalPenjabaran: '2026-01-02',
})

const BERBERKAS = ['fotoTandaTangan', 'buktiKertas'] as const

/** Taken, or found to be theirs to take with the photo left out. */
export async function isDiterima(
  { portal }: Panggung,
  kumpulan: KumpulanAlur,
  id: string,
  { aksi, dari, ke, wajib }: Langkah,
  status: number,
): Promise<boolean> {
  const { rows } = await portal.owner.query(
    `select a.status, exists (select 1 from cms.jejak j where j.dokumen = a.id::text and j.aksi = $2) as tercatat
     from cms.${getNamaTabel(kumpulan)} a where a.id = $1`,
    [id, aksi],
  )
  // A record that is put right stays in its state: the trail tells.
  const isDiambil = ke === dari ? rows[0].tercatat === true : rows[0].status !== dari
  return isDiambil || (BERBERKAS.some((nama) => wajib?.includes(nama) === true) && status === 422)
}
