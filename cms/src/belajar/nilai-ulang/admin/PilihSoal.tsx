import type { PayloadRequest } from 'payload'
import { Pilih } from '../../../platform/admin/Pilih.tsx'
import { getDb } from '../../../platform/transaction.ts'
import { listKursusTersulit } from '../../percobaan/tersulit-queries.ts'
import type { SoalBank } from '../../soal/kinds.ts'
import { formatKunci } from '../../soal/kunci-rules.ts'
import { listSoalUji, listUji, MAX_SOAL } from '../soal-queries.ts'
import { UsulNilaiUlang } from './UsulNilaiUlang.tsx'

type Cari = Readonly<Record<string, string | string[] | undefined>>
const toTulisan = (nilai: Cari[string]): string =>
  typeof nilai === 'string' ? nilai.trim().slice(0, 200) : ''

/** By course, test and words: a course may have asked hundreds. */
export async function PilihSoal({ req, cari }: { req: PayloadRequest; cari: Cari }) {
  const db = await getDb(req)
  const daftarKursus = await listKursusTersulit(req)
  const kursus = daftarKursus.find(({ id }) => id === cari.kursus)?.id ?? ''
  const daftarUji = kursus === '' ? [] : await listUji(db, kursus)
  const uji = daftarUji.find(({ slug }) => slug === cari.uji)?.slug ?? ''
  const kata = toTulisan(cari.kata)
  return (
    <>
      <form className="lewu-pilihan" method="get">
        <Pilih
          label="Kursus"
          nama="kursus"
          kosong="Pilih"
          terpilih={kursus}
          daftar={daftarKursus.map(({ id, judul }) => ({ nilai: id, nama: judul }))}
        />
        {kursus === '' ? null : (
          <Pilih
            label="Uji"
            nama="uji"
            kosong="Semua uji"
            terpilih={uji}
            daftar={daftarUji.map(({ slug, judul }) => ({ nilai: slug, nama: judul }))}
          />
        )}
        <label>
          Kata dalam soal
          <input type="search" name="kata" defaultValue={kata} maxLength={200} />
        </label>
        <button type="submit" className="btn btn--style-secondary btn--size-medium">
          Tampilkan soalnya
        </button>
      </form>
      {kursus === '' ? null : (
        <DaftarSoal kursus={kursus} daftar={await listSoalUji(db, { kursus, uji, kata })} />
      )}
    </>
  )
}

function DaftarSoal({ kursus, daftar }: { kursus: string; daftar: SoalBank[] }) {
  if (daftar.length === 0)
    return (
      <p>Tidak ada soal uji yang cocok di kursus ini. Kosongkan kata dalam soal, atau pilih semua uji.</p>
    )
  return (
    <>
      {daftar.length > MAX_SOAL ? (
        <p>Tampil {MAX_SOAL} soal pertama. Tulis kata dari soalnya untuk mempersempit.</p>
      ) : null}
      <ul className="lewu-baris">
        {daftar.slice(0, MAX_SOAL).map((soal) => (
          <li key={`${soal.soal}:${soal.versi}`}>
            <details>
              <summary>{soal.pertanyaan}</summary>
              <p>Kunci yang dipakai menilai: {formatKunci(soal.isi)}</p>
              <p>
                <a href={`/admin/collections/soal/${soal.soal}`}>Buka di bank soal</a> untuk memperbaiki
                kuncinya dahulu.
              </p>
              <UsulNilaiUlang kursus={kursus} soal={soal.soal} versi={soal.versi} />
            </details>
          </li>
        ))}
      </ul>
    </>
  )
}
