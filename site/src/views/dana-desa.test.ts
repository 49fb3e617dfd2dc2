import { apbdesPublikSchema } from 'cms/contract/apbdes'
import { describe, expect, test } from 'vitest'
import contoh from '../../../cms/src/contract/examples/apbdes.penuh.json' with { type: 'json' }
import { hasDanaDesa, toApbdesView } from './apbdes.ts'
import { toDanaDesaView } from './dana-desa.ts'

const dasar = apbdesPublikSchema.parse(contoh)
const bahan = { waktu: new Date('2026-01-02T03:04:05Z'), situs: 'https://lewu.example' }
const jumlah = (anggaran: number, realisasi: number | null = null) => ({ anggaran, realisasi })
const penuh = {
  ...dasar,
  danaDesa: {
    pendapatan: jumlah(800_000_000, 480_000_000),
    sisaLalu: jumlah(20_000_000),
    belanja: jumlah(700_000_000, 350_000_000),
    pengeluaran: jumlah(0),
    isDirinci: true,
    bidang: [
      { kode: '03', nama: 'Pembinaan', ...jumlah(0, 0) },
      { kode: '02', nama: 'Pembangunan', ...jumlah(700_000_000, 350_000_000) },
    ],
    kegiatan: [{ kode: '02.03.10', uraian: 'Titian', ...jumlah(700_000_000, 350_000_000) }],
    aturan: [
      {
        nama: 'Ketahanan pangan',
        jumlah: 100_000_000,
        persen: 12.5,
        min: 20,
        maks: null,
        keadaan: 'kurang' as const,
        dasarHukum: 'PMK 108/2024',
      },
    ],
  },
}

describe('the page on the Dana Desa', () => {
  test('tells what comes, what it pays for, and which share is off', () => {
    const view = toDanaDesaView({ apbdes: penuh, ...bahan })
    expect(view.jawaban).toContain('Rp800.000.000')
    expect(view.jawaban).toContain('Rp700.000.000')
    expect(view.kartu.map(({ label }) => label)).toEqual([
      'Dana Desa tahun ini',
      'Sisa tahun lalu',
      'Belanja dari Dana Desa',
    ])
    // What gets nothing is not listed.
    expect(view.bidang.baris.map(({ nama }) => nama)).toEqual(['Pembangunan'])
    expect(view.bidang.jumlah.persen).toBe('50%')
    expect(view.kegiatan[0]?.href).toContain('/pos/02.03.10')
    expect(view.aturan).toEqual([
      {
        nama: 'Ketahanan pangan',
        jumlah: 'Rp100.000.000',
        persen: '12,5%',
        batas: 'paling sedikit 20%',
        keadaan: 'Kurang dari batas',
        isMenyimpang: true,
        dasarHukum: 'PMK 108/2024',
      },
    ])
  })

  test('of which whole it is a share, where that is not all of it', () => {
    const aturan = penuh.danaDesa.aturan.map((satu) => ({
      ...satu,
      dasar: 'dana-desa-rekening' as const,
      min: null,
      maks: 3,
    }))
    const view = toDanaDesaView({
      apbdes: { ...penuh, danaDesa: { ...penuh.danaDesa, aturan } },
      ...bahan,
    })
    expect(view.aturan.map(({ batas }) => batas)).toEqual([
      'paling banyak 3% dari Dana Desa tanpa yang dibayar langsung dari kas negara',
    ])
  })

  test('names where, with the amount, and does not hide what nobody has said', () => {
    const di = (dusun: string | null) => ({ dusun, volume: null, satuan: null })
    const view = (tempat: ReturnType<typeof di>[]) =>
      toDanaDesaView({ apbdes: penuh, rencana: [{ kode: '02.03.10', tempat }], ...bahan }).kegiatan[0]
    expect(view([di('Hulu'), di('Hulu'), di(null)])).toMatchObject({
      tempat: 'Dusun Hulu, Seluruh desa',
      anggaran: 'Rp700.000.000',
    })
    expect(view([])?.tempat).toBe('belum disebut desa')
  })

  test('leads to the file and to a question about this very page', () => {
    const { keterangan } = toDanaDesaView({ apbdes: penuh, ...bahan })
    expect(keterangan.unduh.map(({ href }) => href)).toEqual([
      `/desa/${penuh.desa.slug}/apbdes/${penuh.tahun}.csv`,
    ])
    const tanya = new URL(keterangan.tanya?.href ?? '', bahan.situs)
    expect(tanya.searchParams.get('halaman')).toMatch(/\/dana-desa$/)
    expect(keterangan.sumber).toContain('Sumber:')
  })

  const operasional = {
    nama: 'Operasional',
    jumlah: 10_368_000,
    dasar: 'dana-desa-rekening' as const,
    persen: 2.8,
    min: null,
    maks: 3,
    keadaan: 'belum' as const,
    dasarHukum: 'Permendesa 16/2025',
  }

  test('gives no verdict where the whole is not known, and says why', () => {
    const apbdes = {
      ...penuh,
      danaDesa: { ...penuh.danaDesa, aturan: [operasional] },
      tidakDiperiksa: [
        { kode: 'K06', pesan: 'Lain.' },
        { kode: 'K16', pesan: 'Bagian itu belum dicatat.' },
      ],
    }
    const view = toDanaDesaView({ apbdes, ...bahan })
    expect(view.aturan).toMatchObject([
      { keadaan: 'Belum dapat dinilai', persen: '2,8% dari seluruh Dana Desa', isMenyimpang: false },
    ])
    expect(view.takDinilai).toEqual(['Bagian itu belum dicatat.'])
    expect(view.jelas).toContain('tidak pernah masuk ke rekening desa')
    expect(view.jelas).toContain('belum dicatat desa')
  })

  test('tells what never reached the account, and of which rest the shares are', () => {
    const uang = { pendapatan: jumlah(0), belanja: jumlah(0), penerimaan: jumlah(0), pengeluaran: jumlah(0) }
    const dds = { kode: 'DDS', nama: 'Dana Desa', ...uang }
    const apbdes = {
      ...penuh,
      danaDesa: { ...penuh.danaDesa, aturan: [{ ...operasional, keadaan: 'lebih' as const }] },
      sumberDana: [{ ...dds, dalamRekening: { pendapatan: 338_200_000, belanja: null } }],
    }
    const view = toDanaDesaView({ apbdes, ...bahan })
    expect(view.jelas).toContain('Rp461.800.000 dari Dana Desa ini dibayar langsung dari kas negara')
    expect(view.jelas).toContain('dihitung dari Rp338.200.000 yang melalui rekening desa')
    expect(view.takDinilai).toEqual([])
  })

  test('says so where lines name no source, and where there is none', () => {
    const takDirinci = { ...penuh.danaDesa, isDirinci: false, bidang: [], kegiatan: [], aturan: [] }
    expect(toDanaDesaView({ apbdes: { ...penuh, danaDesa: takDirinci }, ...bahan }).jawaban).toContain(
      'tidak menyebut sumber dana',
    )
    const kosong = { ...takDirinci, pendapatan: jumlah(0), belanja: jumlah(0), sisaLalu: jumlah(0) }
    const tanpa = { ...penuh, danaDesa: kosong }
    expect(hasDanaDesa(tanpa)).toBe(false)
    expect(toDanaDesaView({ apbdes: tanpa, ...bahan }).jawaban).toContain('tidak memuat Dana Desa')
    expect(toApbdesView({ apbdes: tanpa, ...bahan }).danaDesa).toBeNull()
    expect(toApbdesView({ apbdes: penuh, ...bahan }).danaDesa?.href).toMatch(/\/dana-desa$/)
  })
})
