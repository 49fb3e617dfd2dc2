import { MAX_HURUF_ALASAN_TUTOR } from '../../../contract/batas-belajar.ts'
import type { CatatanTutor } from '../../../contract/belajar.ts'
import { isPenentu, type JenisKuis } from '../../../contract/kursus.ts'
import { formatAngka, formatPersen } from '../../../dasar/angka.ts'
import { formatTanggal, formatWaktu, toTanggal } from '../../../dasar/tanggal.ts'
import type { BarisPercobaan } from '../../pendaftaran/queries.ts'
import { isHabisWaktu } from '../../percobaan/rules.ts'
import { TulisTutor } from '../../tanya/admin/TulisTutor.tsx'
import { UsulPeserta } from '../../usul/admin/UsulPeserta.tsx'
import { type Ditinjau, SEBAB } from '../operations.ts'
import { checkBatal, checkBeri, checkMulaiUji, listCatatanTutor } from '../rules.ts'

type Props = { angkatan: string; ditinjau: Ditinjau; now: Date }
const LABEL_ALASAN = 'Alasan, dibaca peserta di halaman kursusnya (10–300 huruf)'

/** One learner of the cohort: what was tried at each test, with what the tutor may do about it. */
export function UjiPeserta({ angkatan, ditinjau, now }: Props) {
  const { selesaiPada } = ditinjau.pendaftaran
  return (
    <div className="lewu-realisasi lewu-angkatan">
      <p>
        <a href={`/admin/angkatan-belajar?angkatan=${angkatan}`}>Kembali ke peserta angkatan</a>
      </p>
      <p>
        {selesaiPada === null
          ? 'Belum selesai.'
          : `Selesai ${formatTanggal(toTanggal(new Date(selesaiPada)))}. Yang selesai tetap selesai.`}{' '}
        Jawabannya tidak ditampilkan. Setiap pembatalan dan kesempatan tercatat di jejak dengan nama Anda dan
        alasannya.
      </p>
      {ditinjau.isDiri ? <p>{SEBAB.DIRI_SENDIRI}</p> : null}
      {ditinjau.daftarUji.map((satu) => (
        <SatuUji key={satu.kuis.slug} {...satu} angkatan={angkatan} ditinjau={ditinjau} now={now} />
      ))}
      {ditinjau.isDiri ? null : (
        <UsulPeserta
          angkatan={angkatan}
          pendaftaran={ditinjau.pendaftaran.id}
          daftar={ditinjau.usul}
          isTuntas={selesaiPada !== null}
          sertifikat={ditinjau.sertifikat}
        />
      )}
    </div>
  )
}

function SatuUji({ kuis, uji, angkatan, ditinjau, now }: Ditinjau['daftarUji'][number] & Props) {
  const beri = checkBeri(checkMulaiUji(uji, now))
  const catatan = listCatatanTutor(uji, now)
  return (
    <section className="lewu-impor">
      <h2>{kuis.judul}</h2>
      {uji.percobaan.length === 0 ? <p>Belum pernah dicoba.</p> : null}
      <ul className="lewu-baris">
        {uji.percobaan.map((satu) => (
          <li key={satu.id}>
            <span>
              Percobaan ke-{satu.nomor}:{' '}
              {formatKeadaan(satu, kuis.jenis, isHabisWaktu(kuis.aturan, satu, now))}
            </span>
            <Pembatalan {...{ satu, kuis, angkatan, ditinjau }} />
          </li>
        ))}
      </ul>
      {catatan.map((satu) => (
        <p key={`${satu.jenis}:${satu.waktu}`}>{formatCatatan(satu)}</p>
      ))}
      {ditinjau.isDiri ? null : beri.ok ? (
        <details>
          <summary>Beri satu kesempatan lagi: {kuis.judul}</summary>
          <TulisTutor
            alamat={`/api/belajar/angkatan/${angkatan}/kesempatan`}
            label={LABEL_ALASAN}
            tombol="Beri kesempatan"
            maks={MAX_HURUF_ALASAN_TUTOR}
            serta={{ pendaftaran: ditinjau.pendaftaran.id, kuis: kuis.slug }}
          />
        </details>
      ) : (
        <p>{SEBAB[beri.reason]}</p>
      )}
    </section>
  )
}

type PropsPembatalan = Omit<Props, 'now'> & {
  satu: BarisPercobaan
  kuis: Ditinjau['daftarUji'][number]['kuis']
}
function Pembatalan({ satu, kuis, angkatan, ditinjau }: PropsPembatalan) {
  const { id: pendaftaran, selesaiPada } = ditinjau.pendaftaran
  const boleh = checkBatal(
    { ...satu, jenis: kuis.jenis },
    selesaiPada === null ? null : new Date(selesaiPada),
  )
  if (satu.keadaan === 'batal' || ditinjau.isDiri) return null
  if (!boleh.ok) return <small>{SEBAB[boleh.reason]}</small>
  return (
    <details>
      <summary>
        Batalkan percobaan ke-{satu.nomor}: {kuis.judul}
      </summary>
      <p>Percobaan yang dibatalkan tidak dihitung, dan tidak dapat dikembalikan.</p>
      <TulisTutor
        alamat={`/api/belajar/angkatan/${angkatan}/batalkan`}
        label={LABEL_ALASAN}
        tombol={`Batalkan percobaan ke-${satu.nomor}`}
        maks={MAX_HURUF_ALASAN_TUTOR}
        serta={{ pendaftaran, percobaan: satu.id }}
      />
    </details>
  )
}

function formatKeadaan(
  { keadaan, nilai, maks, lulus, dinilai }: BarisPercobaan,
  jenis: JenisKuis,
  isHabis: boolean,
): string {
  switch (keadaan) {
    case 'batal':
      return 'dibatalkan, tidak dihitung'
    case 'terbuka':
      return isHabis ? 'waktunya habis sebelum dikirim' : 'lembar masih terbuka'
    case 'dinilai': {
      const persen = formatPersen(maks === 0 ? 0 : Math.floor((nilai * 100) / maks))
      const waktu = dinilai === null ? '' : `, ${formatWaktu(dinilai)}`
      const hasil = !isPenentu(jenis) ? 'tidak dihitung' : lulus ? 'lulus' : 'belum lulus'
      return `nilai ${persen}, ${hasil}${waktu}`
    }
  }
}

const formatCatatan = ({ jenis, nomor, alasan, waktu }: CatatanTutor): string => {
  const kapan = formatWaktu(new Date(waktu))
  if (jenis === 'batal') return `Percobaan ke-${formatAngka(nomor)} dibatalkan ${kapan}. Alasan: ${alasan}`
  const pakai = nomor === null ? 'belum dipakai' : `dipakai untuk percobaan ke-${formatAngka(nomor)}`
  return `Kesempatan diberikan ${kapan}, ${pakai}. Alasan: ${alasan}`
}
