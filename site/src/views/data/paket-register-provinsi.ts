/** `datapackage.json` of the registers of all villages: each file with its parts and columns. */
import type { RingkasRegister } from '../../publik/data-provinsi.ts'
import { TEKS_DATA as T } from '../../teks/data.ts'
import { NAMA_REGISTER } from './nama-register.ts'
import { listAlamatBagian, toKepala, toSumberBagian } from './paket.ts'
import { REGISTER, toKolomRegister } from './register-provinsi.ts'

type Bahan = { register: readonly RingkasRegister[]; situs: string }

/** Null before any village has a register. */
export function createPaketRegisterProvinsi({ register, situs }: Bahan) {
  if (register.length === 0) return null
  return {
    ...toKepala({
      nama: 'daftar-desa',
      judul: T.judulPaketRegister,
      uraian: T.uraianPaketRegister,
      waktu: new Date(Math.max(...register.map(({ waktu }) => waktu.getTime()))),
      situs: `${situs}/data`,
    }),
    resources: NAMA_REGISTER.flatMap((nama) => {
      const banyak = register.find(({ jenis }) => jenis === REGISTER[nama].jenis)?.banyak ?? 0
      if (banyak === 0) return []
      const path = listAlamatBagian(`${situs}/data/${nama}.csv`, banyak)
      return [toSumberBagian({ nama, judul: REGISTER[nama].judul, path, kolom: toKolomRegister(nama) })]
    }),
  }
}
