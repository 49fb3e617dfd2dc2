/** A certificate that stands in the public copies alone, as nobody of the samples has earned one. */
import { createHash } from 'node:crypto'
import { getAlamatSertifikat, type SertifikatPublik } from 'cms/contract/sertifikat'
import { createKodeAcak } from 'cms/dasar/kode-acak'
import type pg from 'pg'

const KODE = createKodeAcak(Buffer.alloc(17, 7))
const ISI: SertifikatPublik = {
  keadaan: 'berlaku',
  nomor: 'UKUR/0001/2026',
  nama: 'Rusmini Contoh',
  kursus: 'Membaca APBDes untuk pemula',
  terbit: '2026-11-20',
  berlakuSampai: '2099-12-31',
  penerbit: 'Dinas Contoh',
  berakhir: null,
  pengganti: null,
  contoh: true,
}

/** Where its page is. */
export async function writeSertifikatContoh(owner: pg.Client): Promise<string> {
  await owner.query(
    `insert into publik.salinan (jenis, kunci, status, judul, isi, versi, waktu, cari)
     values ('sertifikat', $1, 'berlaku', 'Sertifikat', $2, '0123456789abcdef', now(), '')
     on conflict (jenis, kunci) do update set isi = excluded.isi`,
    [createHash('sha256').update(KODE).digest('hex'), JSON.stringify(ISI)],
  )
  return getAlamatSertifikat(KODE)
}
