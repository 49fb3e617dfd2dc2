import type { ApbdesPublik } from 'cms/contract/apbdes'
import type { KegiatanPublik } from 'cms/contract/kegiatan'
import { describe, expect, test } from 'vitest'
import { createApbdesKaya } from '../../../test/support/apbdes-kaya.ts'
import { readContoh } from '../../../test/support/contoh.ts'
import {
  assertCsv,
  CONTOH,
  SITUS,
  type Skema,
  type Sumber,
  waktu,
} from '../../../test/support/data-terbuka.ts'
import type { KegiatanApbdes } from '../../publik/kegiatan-apbdes.ts'
import { formatJsonKegiatan, toTabelKegiatan } from './kegiatan.ts'
import { createPaketDesa } from './paket-apbdes.ts'
import { formatCsvTabel, toObjek } from './tabel.ts'

describe('the activities of a year', () => {
  const { desa, tahun, daftarKegiatan, realisasi } = createApbdesKaya()
  const isi: KegiatanApbdes = {
    desa,
    tahun,
    peraturan: { jenis: 'perdes', nomor: '7 Tahun 2021' },
    daftarKegiatan,
    kemajuan: realisasi.kemajuan,
    kegiatan: [
      {
        ...readContoh<KegiatanPublik>('kegiatan.penuh'),
        kode: '02.03.10',
        keluaran: '=Jalan',
        tempat: [
          { dusun: 'hulu', volume: 240.5, satuan: 'meter' },
          { dusun: 'Seberang', volume: null, satuan: null },
        ],
      },
    ],
  }
  const tabel = toTabelKegiatan(isi, SITUS)

  test('have a row per place, planned beside made, by the published schema', async () => {
    const paket = await createPaketDesa({ isi: CONTOH[0] as ApbdesPublik, waktu }, SITUS)
    const sumber = (paket.resources as Sumber[]).find(({ name }) => name === 'kegiatan')
    assertCsv(formatCsvTabel(tabel), sumber?.schema as Skema)
    const jalan = toObjek(tabel).filter(({ kode }) => kode === '02.03.10')
    expect(
      jalan.map(({ dusun, volume_rencana, volume_jadi, persen }) => [
        dusun,
        volume_rencana,
        volume_jadi,
        persen,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['hulu', 240.5, 120.5, 100],
        ['Seberang', null, null, null],
      ]),
    )
    expect(new Set(jalan.map(({ anggaran }) => anggaran)).size).toBe(1)
    expect(formatCsvTabel(tabel)).toContain("'=Jalan")
  })

  test('each have a row, also those of which nothing is told', () => {
    const kode = toObjek(toTabelKegiatan({ ...isi, kegiatan: [], kemajuan: [] }, SITUS)).map(
      (satu) => satu.kode,
    )
    expect(kode).toEqual(daftarKegiatan.map((satu) => satu.kode))
  })

  test('the JSON holds the same, and what a table has no room for', () => {
    const json = JSON.parse(formatJsonKegiatan(isi, SITUS)) as KegiatanApbdes
    expect(json).toMatchObject({ ...isi, halaman: `${SITUS}/desa/${desa.slug}/apbdes/${tahun}` })
  })
})
