/** Names of activities that the lists do not hold come with the import, where every word of them is known. */
import { describe, expect, test } from 'vitest'
import { toAcuanUji } from '../../../test/support/acuan.ts'
import { importOk, toCatatan, toJumlah, toKode } from '../../../test/support/impor-siskeudes.ts'
import { createEkspor, createZipSiskeudes, type Ekspor } from '../../../test/support/siskeudes.ts'
import { toSusunan } from '../apbdes/baris.ts'
import { calculatePerKegiatan } from '../apbdes/ringkasan.ts'
import { addNamaTercetak } from '../parameter/acuan.ts'

/** The road under a code of the kabupaten, and what its reference says of it. */
function toLokal(referensi: [idKeg: string, nama: string | null][], kode = '02.03.95.'): Ekspor {
  const semua = Object.entries(createEkspor()).map(([nama, { kolom, baris }]) => [
    nama,
    {
      kolom,
      baris: baris.map((satu) => satu.map((sel) => (sel === '99.2001.02.03.10.' ? `99.2001.${kode}` : sel))),
    },
  ])
  const baris = referensi.map(([id, nama]) => [id.slice(0, 6), id, nama])
  return {
    ...Object.fromEntries(semua),
    Ref_Kegiatan: { kolom: ['Kd_Sub', 'ID_Keg', 'Nama_Kegiatan'], baris },
  }
}
const JALAN = 'Pembangunan Jalan Usaha Tani (Lokal)'

async function importLokal(ekspor: Ekspor, fase: 'perubahan' | 'realisasi-akhir' = 'perubahan') {
  const hasil = await importOk(createZipSiskeudes(ekspor), { fase })
  const susunan = toSusunan(hasil.daftarBaris)
  const acuan = addNamaTercetak(
    toAcuanUji(2024),
    susunan.jumlahTercetak.map(({ baris }) => baris),
  )
  return { hasil, susunan, nama: calculatePerKegiatan(susunan.rincian, acuan) }
}

describe('an activity of the kabupaten', () => {
  test.each(['02.03.95.', '02.03.95', '.02.03.95.'])('is called as its reference %s says', async (id) => {
    const { hasil, nama } = await importLokal(
      toLokal([
        ['02.03.10.', 'Nama lain'],
        [id, JALAN],
      ]),
    )
    expect(nama.find(({ kode }) => kode === '02.03.95')).toMatchObject({
      uraian: JALAN,
      anggaran: 8_500_000_000n,
    })
    expect([hasil.ditolak, toKode(hasil)]).toEqual([[], ['RAB_BERUBAH']])
  })
  test.each(['perubahan', 'realisasi-akhir'] as const)(
    '%s: its heading is compared and adds nothing',
    async (fase) => {
      const { hasil, susunan } = await importLokal(toLokal([['02.03.95.', JALAN]]), fase)
      expect(toJumlah(hasil)).toEqual(toJumlah(await importOk(createZipSiskeudes(createEkspor()), { fase })))
      expect(
        susunan.jumlahTercetak.map(({ baris: { uraian, kodeRekening } }) => [kodeRekening, uraian]),
      ).toEqual([['5', JALAN]])
      expect(hasil.peringatan.filter(({ kode }) => kode === 'K01')).toEqual([])
      expect(hasil.verdik.find(({ verdik }) => verdik === 'jumlah')?.keterangan).toBe(
        `02.03.95 5 ${JALAN}: cocok dengan rinciannya.`,
      )
    },
  )
  test.each<[string, [string, string | null][]]>([
    ['a person', [['02.03.95.', 'Bantuan Rumah Budi Santoso']]],
    ['nothing', [['02.03.95.', null]]],
    ['no reference', []],
  ])('named after %s has no name, and that is told without it', async (_, referensi) => {
    const { hasil, susunan } = await importLokal(toLokal(referensi))
    expect(susunan.jumlahTercetak).toEqual([])
    expect(toCatatan(hasil, 'KEGIATAN_TANPA_NAMA')).toContain('Kegiatan 02.03.95 tidak ada dalam daftar kode')
    expect(JSON.stringify(hasil, (_, isi) => (typeof isi === 'bigint' ? `${isi}` : isi))).not.toContain(
      'Budi',
    )
  })
  test('below another that has lines of its own keeps the sums of both', async () => {
    const dalam = toLokal([['02.03.95.', JALAN]], '02.03.95.')
    const rinci = dalam.Ta_AnggaranRinci
    const kantor = (rinci?.baris ?? []).map((baris) =>
      baris.map((sel) => (sel === '99.2001.01.01.04.' ? '99.2001.02.03.95.01.' : sel)),
    )
    const ekspor = { ...dalam, Ta_AnggaranRinci: { kolom: rinci?.kolom ?? [], baris: kantor } }
    const { hasil } = await importLokal(ekspor)
    expect(hasil.peringatan.filter(({ kode }) => kode === 'K01')).toEqual([])
    expect(toJumlah(hasil)[1]).toEqual(['170500000', null])
  })
})

test('an activity of the list keeps its official name', async () => {
  const { hasil, susunan } = await importLokal(toLokal([['02.03.10.', JALAN]], '02.03.10.'))
  expect(susunan.jumlahTercetak).toEqual([])
  expect(toKode(hasil)).toEqual(['RAB_BERUBAH'])
})
