import type { AkunTampil, HasilKelola } from '../gabung-operations.ts'

export const TEKS_KELOLA = {
  gabung: {
    dari: 'Akun yang ditutup',
    jalankan: 'Gabungkan',
    akan: 'Catatan belajar akun pertama pindah ke akun kedua; kursus yang sama dihitung yang lebih dahulu selesai. Sesudah itu akun pertama ditutup.',
    jadi: 'Kedua akun sudah digabung.',
  },
  hapus: {
    dari: 'Akun yang dihapus',
    jalankan: 'Hapus akun',
    akan: 'Nama, cara masuk, dan pertanyaan kepada tutor dihapus. Hitungan belajarnya tetap, tanpa nama. Pada sertifikatnya tertulis bahwa nama pemegang dihapus atas permintaannya.',
    jadi: 'Akun sudah dihapus.',
  },
} as const

/** What was found, and what pressing the button will do or did. */
export function HasilKelolaTampil({
  dari,
  ke,
  isJadi,
  jenis,
}: HasilKelola & { jenis: keyof typeof TEKS_KELOLA }) {
  const T = TEKS_KELOLA[jenis]
  if (isJadi) return <p role="status">{T.jadi}</p>
  return (
    <>
      <ul>
        <li>{formatAkun(dari)}</li>
        {ke === null ? null : <li>{formatAkun(ke)}</li>}
      </ul>
      <p>{T.akan}</p>
    </>
  )
}

const formatAkun = ({ nama, masuk, pendaftaran, selesai, sertifikat }: AkunTampil): string =>
  `${nama} (${masuk}): ${pendaftaran} kursus diikuti, ${selesai} selesai, ${sertifikat} sertifikat`
