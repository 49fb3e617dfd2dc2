import { formatAngka } from '../../../dasar/angka.ts'
import { formatTanggal } from '../../../dasar/tanggal.ts'
import { formatSisaEvaluasi } from '../../apbdes/evaluasi-rules.ts'
import { formatBatas } from '../kalender-rules.ts'
import type { KalenderWilayah } from '../queries.ts'
import { getAlamatKalender } from '../tempat-rules.ts'
import type { LangkahWilayah } from '../wilayah-rules.ts'
import { TandaiSelesai } from './TandaiSelesai.tsx'

const TAMPIL_EVALUASI = 10
type Props = { wilayah: KalenderWilayah; hariIni: string; tampilEvaluasi?: number }

/** For those who look after villages: what is late or near in how many of them, and what they owe themselves. */
export function RingkasanWilayah({ wilayah, hariIni, tampilEvaluasi = TAMPIL_EVALUASI }: Props) {
  const { daftarDesa, langkah, evaluasi, kabupaten } = wilayah
  return (
    <>
      <section aria-labelledby="lewu-kalender-wilayah">
        <h2 id="lewu-kalender-wilayah">
          Kalender anggaran desa <span className="lewu-hitung">{langkah.length}</span>
        </h2>
        {langkah.length === 0 ? <p>Tidak ada langkah yang dekat atau terlewat.</p> : null}
        <ul>
          {langkah.map((satu) => (
            <li key={`${satu.kode}-${satu.tahun}`}>
              <a href={getAlamatKalender(satu)}>
                {satu.nama}, tahun anggaran {satu.tahun}
              </a>{' '}
              <span>– {formatJumlah(satu, daftarDesa.length)}</span> <small>({satu.dasar})</small>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="lewu-evaluasi-berjalan">
        <h2 id="lewu-evaluasi-berjalan">
          Evaluasi APBDes yang ditunggu <span className="lewu-hitung">{evaluasi.length}</span>
        </h2>
        {evaluasi.length === 0 ? <p>Tidak ada APBDes yang menunggu evaluasi.</p> : null}
        <ul>
          {evaluasi.slice(0, tampilEvaluasi).map(({ id, judul, desa, sampai, sisa }) => (
            <li key={id}>
              <a href={`/admin/collections/apbdes/${id}`}>
                {judul}, {desa}
              </a>{' '}
              <span>
                – paling lambat {formatTanggal(sampai)}: {formatSisaEvaluasi(sisa)}
              </span>
            </li>
          ))}
        </ul>
        {evaluasi.length > tampilEvaluasi ? (
          <p>Dan {formatAngka(evaluasi.length - tampilEvaluasi)} lagi.</p>
        ) : null}
      </section>
      {kabupaten.map(({ id, nama, langkah: milik, canTandai }) => (
        <section key={id} aria-label={`Langkah ${nama}`}>
          <h2>
            Langkah {nama} <span className="lewu-hitung">{milik.length}</span>
          </h2>
          {milik.length === 0 ? <p>Tidak ada langkah yang dekat atau terlewat.</p> : null}
          <ul>
            {milik.map((satu) => (
              <li key={`${satu.kode}-${satu.tahun}`}>
                {satu.nama}, tahun anggaran {satu.tahun} <span>– {formatBatas(satu)}</span>{' '}
                <small>({satu.dasar})</small>{' '}
                {canTandai ? (
                  <TandaiSelesai
                    ditandai={{
                      langkah: satu.kode,
                      nama: satu.nama,
                      tahun: satu.tahun,
                      desa: id,
                      kodeKegiatan: null,
                    }}
                    hariIni={hariIni}
                    denganBerkas={false}
                  />
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** `12 dari 168 desa terlewat sejak 31 Desember 2026, 3 desa belum dan masih punya waktu`. */
function formatJumlah({ lewat, dekat, tenggat }: LangkahWilayah, semua: number): string {
  const masih = `${formatAngka(dekat)} desa belum, masih ada waktu`
  if (lewat === 0)
    return `${formatAngka(dekat)} dari ${formatAngka(semua)} desa belum, paling lambat ${formatTanggal(tenggat)}`
  const kalimat = `${formatAngka(lewat)} dari ${formatAngka(semua)} desa terlewat, paling lama sejak ${formatTanggal(tenggat)}`
  return dekat === 0 ? kalimat : `${kalimat}; ${masih}`
}
