import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { findPelajari } from '../../../belajar/index.ts'
import { listDesaPilihan } from '../../../pengguna/index.ts'
import { HalamanAdmin } from '../../../platform/admin/HalamanAdmin.tsx'
import { TautanPelajari } from '../../../platform/admin/TautanPelajari.tsx'
import { getDb } from '../../../platform/transaction.ts'
import { ImporForm } from './ImporForm.tsx'
import { PenjelasanKolom } from './PenjelasanKolom.tsx'

/** /admin/impor-apbdes: rehearsal first, then the import. */
export async function Impor(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  if (req.user === null) redirect('/masuk?tujuan=/admin/impor-apbdes')
  const daftarDesa = await listDesaPilihan(req)
  return (
    <HalamanAdmin {...props} judul="Impor APBDes">
      <TautanPelajari tautan={await findPelajari(await getDb(req), 'apbdes')} />
      <p>
        Berkas diperiksa dahulu tanpa menyimpan apa pun. Anda melihat hasilnya, lalu memutuskan menyimpannya
        sebagai draf. Yang diterima: cetakan Penjabaran atau Laporan Realisasi Anggaran (LRA) sebagai Excel
        (.xlsx) atau CSV, ZIP ekspor Siskeudes, dan bentuk pendek kami.
      </p>
      <PenjelasanKolom />
      <ImporForm daftarDesa={daftarDesa} tahunBerjalan={new Date().getFullYear()} />
    </HalamanAdmin>
  )
}
