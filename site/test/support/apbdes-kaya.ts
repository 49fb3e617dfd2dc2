/** A budget with activities, sen, a kelompok without revenue, places and progress: what the examples of the contract lack. */
import type { ApbdesPublik } from 'cms/contract/apbdes'
import type { DusunApbdes } from '../../src/publik/dusun.ts'
import type { TahunApbdes } from '../../src/publik/tahun-apbdes.ts'
import { readContoh } from './contoh.ts'

const jumlah = (anggaran: number, realisasi: number | null) => ({ anggaran, realisasi })

export function createApbdesKaya(): ApbdesPublik {
  const dasar = readContoh<ApbdesPublik>('apbdes.penuh')
  return {
    ...dasar,
    tingkatRincian: 'kegiatan',
    pendapatan: jumlah(1_000_000_000.75, 999_999_999.5),
    belanja: jumlah(900_000_000.25, 450_000_000.1),
    surplus: jumlah(100_000_000.5, 549_999_999.4),
    pembiayaan: {
      penerimaan: jumlah(50_000_000, 50_000_000),
      pengeluaran: jumlah(150_000_000.5, null),
      netto: jumlah(-100_000_000.5, null),
    },
    silpa: jumlah(0, null),
    rincianPendapatan: [
      { kode: '4.1.1', uraian: 'Hasil Usaha Desa', ...jumlah(0.1, 0.2) },
      { kode: '4.1.4', uraian: 'Lain-lain Pendapatan Asli Desa', ...jumlah(0.2, 0.1) },
      { kode: '4.2.1', uraian: 'Dana Desa', ...jumlah(1_000_000_000.45, 999_999_999.2) },
    ],
    rincianPembiayaan: [
      { kode: '6.1.1', uraian: 'SILPA Tahun Sebelumnya', ...jumlah(50_000_000, 50_000_000) },
      { kode: '6.2.2', uraian: 'Penyertaan Modal Desa', ...jumlah(150_000_000.5, null) },
    ],
    bidang: dasar.bidang.map(({ kode, nama }) => ({
      kode,
      nama,
      ...(kode === '02' ? jumlah(900_000_000.25, 450_000_000.1) : jumlah(0, 0)),
    })),
    daftarKegiatan: [
      { kode: '02.03.10', uraian: 'Jalan #usaha "tani" $x$', ...jumlah(400_000_000.25, 450_000_000.1) },
      { kode: '02.03.11', uraian: 'Jembatan kayu', ...jumlah(300_000_000, 0) },
      { kode: '02.03.12', uraian: 'Embung', ...jumlah(200_000_000, null) },
    ],
    realisasi: {
      ...dasar.realisasi,
      sumber: 'catatan',
      sampai: '2022-08-31',
      kemajuan: [
        {
          kode: '02.03.10',
          persen: 75,
          tempat: [
            { dusun: 'Hulu', persen: 100, volume: 120.5, satuan: 'meter', tanggal: '2022-08-01' },
            { dusun: null, persen: 50, volume: null, satuan: null, tanggal: '2022-08-02' },
          ],
        },
        {
          kode: '02.03.12',
          persen: 100,
          tempat: [{ dusun: 'Hilir', persen: 100, volume: 1, satuan: 'unit', tanggal: '2022-08-03' }],
        },
      ],
    },
  }
}

/** The newest year first. */
export function createTahunApbdes(jumlahTahun: number): TahunApbdes[] {
  const { desa, pendapatan, belanja, silpa, rincianPendapatan, bidang } = createApbdesKaya()
  return Array.from({ length: jumlahTahun }, (_, mundur) => ({
    desa,
    tahun: 2026 - mundur,
    susunanKode: 'permendagri-20-2018' as const,
    fase: 'awal',
    ke: null,
    jenis: 'perdes',
    nomor: `7 Tahun ${2025 - mundur}`,
    waktu: new Date('2026-11-24T03:00:00Z'),
    pendapatan,
    belanja: { ...belanja, anggaran: belanja.anggaran + mundur },
    silpa,
    rincianPendapatan,
    bidang,
  }))
}

/** With places, or of a village that has recorded none. */
export function createDusunApbdes(hasTempat: boolean): DusunApbdes {
  const { desa, tahun, daftarKegiatan, realisasi, peraturan } = createApbdesKaya()
  return {
    desa,
    tahun,
    peraturan: { jenis: peraturan.jenis, nomor: peraturan.nomor },
    daftarKegiatan,
    kemajuan: hasTempat ? realisasi.kemajuan : [],
    rencana: [],
    dusun: hasTempat ? ['Hulu', 'Hilir'] : [],
  }
}
