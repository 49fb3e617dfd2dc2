import type { ServerProps } from 'payload'
import { isUuid } from '../../../akses/scope.ts'
import { STATUS_DRAF } from '../../../alur/kinds.ts'
import { formatKodePos } from '../../../contract/kode-anggaran.ts'
import { formatRupiah } from '../../../dasar/rupiah.ts'
import { createAdminReq } from '../../../platform/admin/admin-req.ts'
import { canCreateIn } from '../../../platform/set-desa.ts'
import { getDb } from '../../../platform/transaction.ts'
import { getAcuan } from '../../parameter/queries.ts'
import { listBarisDalamRekening } from '../../realisasi/queries.ts'
import { toSusunan } from '../baris.ts'
import { checkApbdes } from '../checks.ts'
import { checkDokumen, listTakDiperiksa } from '../document-checks.ts'
import { findImporTerakhir } from '../impor-batch.ts'
import { getKonteksTahun, listBarisApbdes } from '../queries.ts'
import { calculateBidang, calculateRingkasan, type Jumlah } from '../ringkasan.ts'
import { BatalImpor } from './BatalImpor.tsx'
import { KodePemeriksaan } from './KodePemeriksaan.tsx'

/** Totals, bidang and checks of the budget on its own screen, and the link for the Kepala Desa's phone. */
export async function Ringkasan({ id, payload, user }: ServerProps) {
  if (!isUuid(id)) return <p>Simpan dahulu, lalu isi barisnya di tabel atau impor dari berkas.</p>
  const req = await createAdminReq(payload, user)
  const { docs } = await payload.find({
    collection: 'apbdes',
    where: { id: { equals: id } },
    select: { desa: true, tahun: true, fase: true, status: true, susunanKode: true },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
  })
  const [dokumen] = docs
  if (dokumen === undefined) return null
  const db = await getDb(req)
  const susunan = toSusunan(await listBarisApbdes(db, id))
  const desaId = typeof dokumen.desa === 'string' ? dokumen.desa : dokumen.desa.id
  const isPenyusun = STATUS_DRAF.includes(dokumen.status) && (await canCreateIn(req, 'apbdes', desaId))
  const impor = await findImporTerakhir(db, id)
  const dalamRekening = await listBarisDalamRekening(
    db,
    { desa: desaId, tahun: dokumen.tahun },
    susunan.rincian,
  )
  const { tahun, fase } = dokumen
  const acuan = await getAcuan(db, desaId, tahun, dokumen.susunanKode)
  const konteks = { acuan, fase, dalamRekening, ...(await getKonteksTahun(db, { id, desa: desaId, tahun })) }
  const peringatanDokumen = checkDokumen(susunan, konteks)
  const ringkasan = calculateRingkasan(susunan.rincian)
  const { galat, peringatan } = checkApbdes(susunan, acuan)
  const baris: [string, Jumlah][] = [
    ['Pendapatan', ringkasan.pendapatan],
    ['Belanja', ringkasan.belanja],
    ...calculateBidang(susunan.rincian, acuan).map(({ kode, nama, jumlah }): [string, Jumlah] => [
      `${formatKodePos(kode, acuan.susunanKode)} ${nama}`,
      jumlah,
    ]),
    ['Surplus/(Defisit)', ringkasan.surplus],
    ['Penerimaan pembiayaan', ringkasan.penerimaanPembiayaan],
    ['Pengeluaran pembiayaan', ringkasan.pengeluaranPembiayaan],
    ['SiLPA', ringkasan.silpa],
  ]
  return (
    <section className="lewu-ringkasan" aria-label="Ringkasan APBDes">
      <table>
        <caption>Ringkasan, dihitung dari {susunan.rincian.length} baris</caption>
        <thead>
          <tr>
            <th scope="col">Bagian</th>
            <th scope="col">Anggaran</th>
            <th scope="col">Realisasi</th>
          </tr>
        </thead>
        <tbody>
          {baris.map(([nama, { anggaran, realisasi }]) => (
            <tr key={nama}>
              <th scope="row">{nama}</th>
              <td>{formatRupiah(anggaran)}</td>
              <td>{realisasi === null ? 'belum ada data' : formatRupiah(realisasi)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {isPenyusun ? (
        <p>
          <a className="btn btn--style-primary btn--size-medium" href={`/admin/isi-apbdes?id=${id}`}>
            Isi baris di tabel
          </a>
        </p>
      ) : null}
      {impor === null || !isPenyusun ? null : <BatalImpor id={id} namaBerkas={impor.namaBerkas} />}
      <DaftarAlasan judul="Harus dibetulkan sebelum ditetapkan" daftar={galat} />
      <DaftarAlasan judul="Catatan pemeriksaan, ikut terbit" daftar={[...peringatanDokumen, ...peringatan]} />
      <DaftarAlasan judul="Tidak dapat diperiksa" daftar={listTakDiperiksa(susunan, konteks)} />
      <p>
        <a href={`/admin/collections/apbdes-baris?where[apbdes][equals]=${id}&limit=100`}>
          Lihat semua baris
        </a>
        {' · '}
        <a href={`/setujui/apbdes/${id}`}>Halaman persetujuan ringan untuk HP</a> (tautannya boleh dikirim ke
        Kepala Desa)
      </p>
    </section>
  )
}

function DaftarAlasan({
  judul,
  daftar,
}: {
  judul: string
  daftar: readonly { kode: string; pesan: string }[]
}) {
  if (daftar.length === 0) return null
  return (
    <div>
      <h4>{judul}</h4>
      <ul>
        {daftar.map(({ kode, pesan }) => (
          <li key={`${kode}-${pesan}`}>
            {pesan} <KodePemeriksaan kode={kode} />
          </li>
        ))}
      </ul>
    </div>
  )
}
