import { Pilih } from '../../../platform/admin/Pilih.tsx'
import {
  type Anggota,
  BANTUAN,
  KEADAAN_ANGGOTA,
  LABEL_BANTUAN,
  LABEL_KEADAAN,
  listPilihan,
  type Saringan,
} from '../anggota-rules.ts'

type Props = { angkatan: string; daftar: readonly Anggota[]; saringan: Saringan }
const KOLOM = [
  ['kabupaten', 'Kabupaten'],
  ['kecamatan', 'Kecamatan'],
  ['desa', 'Desa'],
  ['jabatan', 'Jabatan'],
] as const

/** A plain form: what is chosen stands in the address, and in the links to the files. */
export function SaringanAnggota({ angkatan, daftar, saringan }: Props) {
  return (
    <form className="lewu-pilihan" method="get">
      <input type="hidden" name="angkatan" value={angkatan} />
      <Pilih
        label="Keadaan"
        nama="keadaan"
        terpilih={saringan.keadaan}
        daftar={KEADAAN_ANGGOTA.map((nilai) => ({ nilai, nama: LABEL_KEADAAN[nilai] }))}
      />
      <Pilih
        label="Perlu dibantu"
        nama="bantuan"
        terpilih={saringan.bantuan}
        daftar={BANTUAN.map((nilai) => ({ nilai, nama: LABEL_BANTUAN[nilai] }))}
      />
      {KOLOM.map(([kolom, label]) => (
        <Pilih
          key={kolom}
          label={label}
          nama={kolom}
          terpilih={saringan[kolom]}
          daftar={listPilihan(daftar, kolom).map((nilai) => ({ nilai, nama: nilai }))}
        />
      ))}
      <button type="submit" className="btn btn--style-secondary btn--size-medium">
        Tampilkan
      </button>
    </form>
  )
}
