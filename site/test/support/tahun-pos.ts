/** The development of a village in some years, as the database gives it: two activities from two sources. */
import type { ApbdesPublik, CatatanPublik } from 'cms/contract/apbdes'
import type { TahunPos } from '../../src/publik/pos.ts'
import { readContoh } from './contoh.ts'

const { desa } = readContoh<ApbdesPublik>('apbdes.penuh')

export function createTahunPos(daftarTahun: readonly number[]): TahunPos[] {
  return daftarTahun.map((tahun) => ({
    desa,
    tahun,
    susunanKode: 'permendagri-20-2018',
    fase: 'awal',
    ke: null,
    perubahan: null,
    jenis: 'perdes',
    nomor: `7 Tahun ${tahun - 1}`,
    naskah: null,
    waktu: new Date('2026-11-24T03:00:00Z'),
    pendapatan: { anggaran: 4000, realisasi: null },
    belanja: { anggaran: 3000.5, realisasi: null },
    nama: [
      { kode: '02', nama: 'Bidang Pembangunan' },
      { kode: '02.03', nama: 'Sub Bidang Pekerjaan Umum' },
      { kode: '02.03.10', nama: 'Pembangunan Jalan Desa' },
      { kode: '02.04.01', nama: 'Rumah Layak Huni' },
    ],
    hasNamaKode: true,
    baris: [
      toBaris('02.03.10', '5.3.5.03', 'DDS', 1000.1, 900.05),
      toBaris('02.03.10', '5.3.5.04', 'ADD', 200.2, null),
      toBaris('02.04.01', '5.2.7.01', 'DDS', 300.2, 0.05),
    ],
    anggaran: null,
    sumber: 'catatan',
    catatan: [
      { ...CATATAN, nomor: 1, tanggal: `${tahun}-05-02`, jumlah: 905.05 },
      { ...CATATAN, nomor: 2, tanggal: `${tahun}-05-09`, jumlah: -5, alasan: 'Nota ganda', mengoreksi: 1 },
    ],
    kegiatan: null,
    tanya: [
      {
        desa: desa.slug,
        tahun,
        kode: '02.03.10',
        pertanyaan: 'Mengapa titian di hulu <b>belum</b> selesai?',
        jawaban: 'Kayunya baru datang.\n\nMinggu depan dilanjutkan.',
        ditanya: `${tahun}-08-01`,
        dijawab: `${tahun}-08-03`,
      },
    ],
    kemajuan: [
      {
        kode: '02.03.10',
        persen: 75,
        tempat: [
          { dusun: 'Dusun 1', persen: 100, volume: 120.5, satuan: 'meter', tanggal: `${tahun}-06-01` },
          { dusun: null, persen: 50, volume: null, satuan: null, tanggal: `${tahun}-06-01` },
        ],
      },
    ],
  }))
}

/** The same year after its first change: one line raised, one new, one as it was. */
export function toBerubah(tahun: TahunPos): TahunPos {
  const daftarSemula = [900.1, 200.2, 0]
  const baris = tahun.baris.map(({ anggaran, realisasi: _, rab: __, ...satu }, i) => {
    const semula = daftarSemula[i] ?? 0
    return { ...satu, semula, menjadi: anggaran, selisih: Math.round((anggaran - semula) * 100) / 100 }
  })
  return {
    ...tahun,
    fase: 'perubahan',
    ke: 1,
    perubahan: { dari: { fase: 'awal', ke: null }, menjadi: null, baris },
  }
}

const CATATAN: Omit<CatatanPublik, 'nomor' | 'tanggal' | 'jumlah'> = {
  kodeKegiatan: '02.03.10',
  kodeRekening: '5.3.5.03',
  sumberDana: 'DDS',
  uraian: 'Semen dan pasir',
  luarRekening: false,
  alasan: null,
  mengoreksi: null,
  bukti: null,
}

const toBaris = (
  kodeKegiatan: string,
  kodeRekening: string,
  sumberDana: string | null,
  anggaran: number,
  realisasi: number | null,
): TahunPos['baris'][number] => ({
  kodeKegiatan,
  kodeRekening,
  uraian: `Belanja ${kodeRekening}`,
  sumberDana,
  anggaran,
  realisasi,
})
