/** A village with many facilities: no two rows alike. */
import {
  type FasilitasPublik,
  JENIS_FASILITAS,
  KONDISI_FASILITAS,
  SUMBER_FASILITAS,
} from 'cms/contract/fasilitas'
import { readContoh } from './contoh.ts'

const pilih = <Nilai>(daftar: readonly [Nilai, ...Nilai[]], i: number): Nilai =>
  daftar[i % daftar.length] ?? daftar[0]

export const createFasilitas = (jumlah: number): FasilitasPublik => ({
  ...readContoh<FasilitasPublik>('fasilitas.penuh'),
  daftar: Array.from({ length: jumlah }, (_, i) => ({
    nama: `Jembatan kayu Handil ${i * 7919}`,
    jenis: pilih(JENIS_FASILITAS, i),
    dusun: i % 4 === 0 ? null : `Hulu ${i % 7}`,
    tahunDibangun: 1980 + (i % 46),
    sumberDana: pilih(SUMBER_FASILITAS, i),
    kondisi: pilih(KONDISI_FASILITAS, i),
    kapasitas: `${i * 13} meter`,
    jarakKm: i % 8 === 0 ? i / 4 : null,
  })),
})
