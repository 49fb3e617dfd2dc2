import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAngka, formatPersen } from '../../../dasar/angka.ts'
import { HalamanAdmin } from '../../../platform/admin/HalamanAdmin.tsx'
import { Pilih } from '../../../platform/admin/Pilih.tsx'
import { findTersulit, listKursusTersulit, type Tersulit } from '../tersulit-queries.ts'
import { MIN_ORANG } from '../tersulit-rules.ts'

const KOLOM = [
  ['kabupaten', 'Kabupaten'],
  ['kecamatan', 'Kecamatan'],
  ['desa', 'Desa'],
  ['jabatan', 'Jabatan'],
] as const

/** /admin/soal-tersulit?kursus=<id>, by area and office: what learners get wrong, and what they take it for. */
export async function SoalTersulit(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  if (req.user === null) redirect('/masuk?tujuan=/admin/soal-tersulit')
  const daftarKursus = await listKursusTersulit(req)
  const hasil = await findTersulit(req, props.searchParams?.kursus, props.searchParams)
  return (
    <HalamanAdmin {...props} judul="Soal tersulit">
      {daftarKursus.length === 0 ? (
        <p>Halaman ini untuk penulis, penelaah, dan tutor kursus yang sudah terbit.</p>
      ) : (
        <div className="lewu-realisasi">
          <form className="lewu-pilihan" method="get">
            <label>
              Kursus
              <select name="kursus" defaultValue={hasil?.kursus.id ?? ''}>
                {daftarKursus.map(({ id, judul }) => (
                  <option key={id} value={id}>
                    {judul}
                  </option>
                ))}
              </select>
            </label>
            {KOLOM.map(([kolom, label]) =>
              hasil === null || hasil.pilihan[kolom].length === 0 ? null : (
                <Pilih
                  key={kolom}
                  label={label}
                  nama={kolom}
                  terpilih={hasil.saringan[kolom]}
                  daftar={hasil.pilihan[kolom]}
                />
              ),
            )}
            <button type="submit" className="btn btn--style-secondary btn--size-medium">
              Tampilkan
            </button>
          </form>
          {hasil === null ? null : <Daftar {...hasil} />}
        </div>
      )}
    </HalamanAdmin>
  )
}

function Daftar({ kursus, lembar, daftar, saringan }: Tersulit) {
  const berkas = `/api/belajar/tersulit/${kursus.id}/berkas?${new URLSearchParams(saringan)}`
  return (
    <section className="lewu-bagian">
      <h2>{kursus.judul}</h2>
      <p>
        {toKalimat(lembar)} Soal yang dijawab kurang dari {MIN_ORANG} orang tidak ditampilkan. Kunci jawaban
        tidak ditampilkan di sini.
      </p>
      {daftar.length === 0 ? null : (
        <p>
          <a href={`${berkas}&format=csv`}>Unduh daftar ini (CSV)</a>
          {', '}
          <a href={`${berkas}&format=xlsx`}>Excel</a>
        </p>
      )}
      {daftar.length === 0 ? null : (
        <ol>
          {daftar.map(({ pertanyaan, kategori, ditanya, salah, persenSalah, pengecoh }) => (
            <li key={`${kategori}:${pertanyaan}`}>
              <b>{pertanyaan}</b>
              <br />
              {kategori}. Keliru {formatPersen(persenSalah)} ({formatAngka(salah)} dari {formatAngka(ditanya)}
              ).
              {pengecoh === null
                ? ''
                : ` Jawaban keliru tersering: "${pengecoh.teks}", ${formatAngka(pengecoh.kali)} kali.`}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function toKalimat(lembar: Tersulit['lembar']): string {
  if (lembar === null)
    return `Uji untuk pilihan ini dijawab kurang dari ${MIN_ORANG} orang, jadi tidak diringkas.`
  if (lembar === 0) return 'Belum ada uji yang dinilai untuk pilihan ini.'
  return `Dari ${formatAngka(lembar)} lembar uji terakhir yang dinilai.`
}
