/** Open data keeps its promises: the published schema holds, and page, CSV, JSON and XLSX say the same to the sen. */
import { createHash } from 'node:crypto'
import { Ajv } from 'ajv'
import { type ApbdesPublik, getKunciApbdes, KOLOM_APBDES } from 'cms/contract/apbdes'
import type { KegiatanPublik } from 'cms/contract/kegiatan'
import { formatRupiah, parseRupiah, toSen } from 'cms/dasar/rupiah'
import readXlsx from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { createApbdesKaya } from '../../../test/support/apbdes-kaya.ts'
import { readContoh } from '../../../test/support/contoh.ts'
import { parseCsv } from '../../../test/support/csv.ts'
import { listGalatPaket } from '../../../test/support/frictionless.ts'
import type { BarisProvinsi } from '../../publik/data-provinsi.ts'
import type { KegiatanApbdes } from '../../publik/kegiatan-apbdes.ts'
import { toApbdesView } from '../apbdes.ts'
import { formatCsv } from '../csv.ts'
import { formatJsonApbdes, toTabelApbdes } from './apbdes-desa.ts'
import { toTabelProvinsi, toTabelRincian } from './apbdes-provinsi.ts'
import { toDataTerbukaView } from './halaman.ts'
import { formatJsonKegiatan, toTabelKegiatan } from './kegiatan.ts'
import { createPaketDesa, createPaketProvinsi, formatJsonProvinsi } from './paket-apbdes.ts'
import { formatCsvTabel, type Tabel, toObjek, type toSkema } from './tabel.ts'
import { formatXlsx } from './xlsx.ts'

const SITUS = 'https://lewu.example'
const waktu = new Date('2026-11-24T03:00:00.000Z')
const CONTOH = (['apbdes.penuh', 'apbdes.hampir-kosong', 'apbdes-versi.penuh'] as const).map((nama) =>
  readContoh<ApbdesPublik>(nama),
)
const daftar: BarisProvinsi[] = CONTOH.slice(0, 2).map((isi) => ({
  ...isi,
  tahun: 2026,
  catatan: isi.peringatan.length,
  waktu,
}))

type Skema = ReturnType<typeof toSkema>
type Sumber = {
  name: string
  path: string | string[]
  format: string
  bytes?: number
  hash?: string
  schema?: Skema
}

/** The Table Schema of a package as JSON Schema of one row. */
function toJsonSchema({ fields }: Skema) {
  const toJenis = (jenis: string, isWajib: boolean) => {
    const dasar = ['string', 'date', 'datetime'].includes(jenis)
      ? 'string'
      : jenis === 'year'
        ? 'integer'
        : jenis
    return isWajib ? dasar : [dasar, 'null']
  }
  return {
    type: 'object',
    additionalProperties: false,
    required: fields.map(({ name }) => name),
    properties: Object.fromEntries(
      fields.map(({ name, type, constraints }) => {
        const { required, pattern, enum: pilihan } = constraints as Record<string, unknown>
        return [
          name,
          {
            type: toJenis(type, required === true),
            ...(pattern === undefined ? {} : { pattern: `^${pattern}$` }),
            // What is missing is no value, and no constraint speaks of it.
            ...(pilihan === undefined
              ? {}
              : { enum: [...(pilihan as string[]), ...(required === true ? [] : [null])] }),
            ...(type === 'date' ? { pattern: '^\\d{4}-\\d{2}-\\d{2}$' } : {}),
            ...(type === 'number' ? { multipleOf: 0.01 } : {}),
          },
        ]
      }),
    ),
  }
}

/** A row of CSV by the published schema alone, as a stranger would read it. */
function toBarisSkema({ fields }: Skema, sel: readonly string[]) {
  return Object.fromEntries(
    fields.map(({ name, type, constraints }, i) => {
      const teks = sel[i] ?? ''
      if (teks === '') return [name, 'required' in constraints ? '' : null]
      if (['number', 'integer', 'year'].includes(type)) return [name, Number(teks)]
      return [name, type === 'boolean' ? teks === 'true' : teks]
    }),
  )
}

const ajv = new Ajv({ allErrors: true, multipleOfPrecision: 4 })
function assertCsv(csv: string, skema: Skema): void {
  const [kepala, ...baris] = parseCsv(csv)
  expect(kepala).toEqual(skema.fields.map(({ name }) => name))
  const check = ajv.compile(toJsonSchema(skema))
  for (const sel of baris) {
    check(toBarisSkema(skema, sel))
    expect(check.errors).toBeNull()
  }
}
const toSidik = (isi: string | Uint8Array): string =>
  `sha256:${createHash('sha256').update(isi).digest('hex')}`

test('the published profiles refuse what is no package', () =>
  expect(
    listGalatPaket({
      resources: [
        {
          name: 'a',
          path: 'a.csv',
          profile: 'tabular-data-resource',
          schema: { fields: [{ name: 'b', type: 'nope' }] },
        },
        { name: 'dua kata', path: 'b.csv', hash: 'sha256' },
      ],
    }).map((satu) => satu.split(' ')[0]),
  ).toEqual(
    expect.arrayContaining(['/resources/1/name', '/resources/1/hash', '/resources/0/schema/fields/0']),
  ))

describe('of one village and year', () => {
  test.each(CONTOH)(
    '$fase $tahun of $desa.nama: the package holds, its files are what it says',
    async (isi) => {
      const paket = await createPaketDesa({ isi, waktu }, SITUS)
      expect(listGalatPaket(paket)).toEqual([])
      const sumber = paket.resources as Sumber[]
      const berkas = new Map<string, string | Uint8Array>([
        ['csv', formatCsv(isi)],
        ['xlsx', await formatXlsx(toTabelApbdes(isi))],
        ['json', formatJsonApbdes({ isi, waktu })],
      ])
      const isVersi = ({ name }: Sumber): boolean => name.startsWith('versi-')
      expect(sumber.filter(isVersi).map(({ path }) => path)).toEqual(
        isi.versi.map(({ alamat }) => `${SITUS}${alamat}.csv`),
      )
      for (const { format, bytes, hash, path } of sumber.filter((satu) => satu.hash !== undefined)) {
        const satu = berkas.get(format) ?? ''
        expect([bytes, hash]).toEqual([Buffer.byteLength(satu), toSidik(satu)])
        expect(path).toBe(
          `${SITUS}/desa/${getKunciApbdes(isi.desa.slug, isi.tahun).replace('/', '/apbdes/')}.${format}`,
        )
      }
      assertCsv(formatCsv(isi), sumber[0]?.schema as Skema)
    },
  )

  test.each(CONTOH)('$fase $tahun of $desa.nama: page, CSV, JSON and XLSX agree to the sen', async (isi) => {
    const csv = parseCsv(formatCsv(isi)).slice(1)
    const json = JSON.parse(formatJsonApbdes({ isi, waktu })) as ApbdesPublik
    const [lembar] = await readXlsx(Buffer.from(await formatXlsx(toTabelApbdes(isi))))
    const xlsx = (lembar?.data ?? []).slice(1) as (string | number | null)[][]
    const toJumlah = (teks: unknown): bigint | null => {
      if (teks === null || teks === undefined || teks === '') return null
      const hasil = parseRupiah(String(teks))
      return hasil.ok ? hasil.value : toSen(Number(teks))
    }
    expect([csv.length, xlsx.length, json.baris.length]).toEqual(Array(3).fill(isi.baris.length))
    for (const [i, baris] of json.baris.entries()) {
      for (const [kolom, jumlah] of [
        [4, baris.anggaran],
        [5, baris.realisasi],
      ] as const) {
        const harus = jumlah === null ? null : toSen(jumlah)
        expect([toJumlah(csv[i]?.[kolom]), toJumlah(xlsx[i]?.[kolom])]).toEqual([harus, harus])
      }
    }
    const belanja = csv
      .filter(([, rekening = '']) => rekening.startsWith('5'))
      .reduce((jumlah, sel) => jumlah + (toJumlah(sel[4]) ?? 0n), 0n)
    const halaman = toApbdesView({ apbdes: isi, waktu, situs: SITUS })
    expect(halaman.ringkasan.find(({ nama }) => nama === 'Belanja')?.jumlah.anggaran).toBe(
      formatRupiah(belanja),
    )
    expect(json.sumberDana.reduce((jumlah, satu) => jumlah + toSen(satu.belanja.anggaran), 0n)).toBe(belanja)
  })

  test('the JSON names the regulation as people do, and when it last changed', () => {
    const [isi] = CONTOH
    const json = JSON.parse(formatJsonApbdes({ isi: isi as ApbdesPublik, waktu }))
    expect(json).toMatchObject({
      perdes: { jenis: 'perdes', nomor: '7 Tahun 2021', tanggal: '2021-12-28' },
      diperbarui: '2026-11-24T03:00:00.000Z',
      tingkatRincian: isi?.tingkatRincian,
      versi: [{ nama: 'awal' }],
    })
  })
})

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

describe('of all villages of a year', () => {
  const tabel = toTabelProvinsi(daftar, 2026, SITUS)

  test('the package holds, its files are what it says', async () => {
    const paket = await createPaketProvinsi({ daftar, tahun: 2026, situs: SITUS })
    expect(listGalatPaket(paket)).toEqual([])
    const [csv, xlsx, json, rincian] = paket.resources as Sumber[]
    expect([csv?.hash, xlsx?.hash, json?.hash]).toEqual([
      toSidik(formatCsvTabel(tabel)),
      toSidik(await formatXlsx(tabel)),
      toSidik(formatJsonProvinsi(tabel)),
    ])
    assertCsv(formatCsvTabel(tabel), csv?.schema as Skema)
    const bagian = CONTOH.map(({ desa, baris, susunanKode }) => ({
      kode: desa.kode,
      nama: desa.nama,
      susunanKode,
      baris,
      banyak: 3,
    }))
    assertCsv(formatCsvTabel(toTabelRincian(bagian, 2026)), rincian?.schema as Skema)
  })

  test('CSV, JSON and XLSX hold the same cells', async () => {
    const csv = parseCsv(formatCsvTabel(tabel)).slice(1)
    const json = (JSON.parse(formatJsonProvinsi(tabel)) as { desa: Record<string, unknown>[] }).desa
    const [lembar] = await readXlsx(Buffer.from(await formatXlsx(tabel)))
    const xlsx = (lembar?.data ?? []).slice(1)
    for (const [i, objek] of json.entries()) {
      for (const [k, { nama, jenis }] of tabel.kolom.entries()) {
        const nilai = objek[nama]
        expect(xlsx[i]?.[k] ?? null).toEqual(nilai)
        const teks = csv[i]?.[k] ?? ''
        if (nilai === null) expect(teks).toBe('')
        else expect(jenis === 'rupiah' ? Number(teks) : teks).toBe(jenis === 'rupiah' ? nilai : String(nilai))
      }
    }
  })

  test('lines in parts: their addresses are all named', async () => {
    const banyak = Array.from({ length: 101 }, () => daftar[0] as BarisProvinsi)
    const { resources } = await createPaketProvinsi({ daftar: banyak, tahun: 2026, situs: SITUS })
    expect(resources.find(({ name }) => name === 'rincian')?.path).toEqual([
      `${SITUS}/data/apbdes/2026/rincian.csv`,
      `${SITUS}/data/apbdes/2026/rincian.csv?halaman=2`,
      `${SITUS}/data/apbdes/2026/rincian.csv?halaman=3`,
    ])
  })
})

test('a name that a spreadsheet would run is no formula in any form', async () => {
  const jahat: Tabel = {
    nama: 'uji',
    kolom: [{ nama: 'desa', judul: 'Desa', keterangan: '', jenis: 'string' }],
    baris: [['=1+1'], ['@SUM(A1)']],
  }
  expect(formatCsvTabel(jahat)).toBe("desa\r\n'=1+1\r\n'@SUM(A1)\r\n")
  const [lembar] = await readXlsx(Buffer.from(await formatXlsx(jahat)))
  expect(lembar?.data).toEqual([['desa'], ['=1+1'], ['@SUM(A1)']])
})

test('equal tables are equal files, whenever they are made', async () => {
  const tabel = toTabelProvinsi(daftar, 2026, SITUS)
  const pertama = await formatXlsx(tabel)
  await new Promise((lanjut) => setTimeout(lanjut, 2100))
  expect(toSidik(await formatXlsx(tabel))).toBe(toSidik(pertama))
})

test('the page leads to every village in one spreadsheet with one click, the latest year first', () => {
  const { tahun, kolom } = toDataTerbukaView({
    daftarTahun: [
      { tahun: 2026, desa: 1432, contoh: 13, waktu },
      { tahun: 2025, desa: 13, contoh: 13, waktu },
    ],
    register: [{ jenis: 'fasilitas', banyak: 13, waktu }],
    situs: SITUS,
  })
  expect(tahun.map(({ lembar, desa }) => [lembar.href, desa])).toEqual([
    ['/data/apbdes/2026.xlsx', '1.432'],
    ['/data/apbdes/2025.xlsx', '13, data contoh'],
  ])
  expect(kolom.flatMap(({ daftar }) => daftar).every(({ arti, jenis }) => arti !== '' && jenis !== '')).toBe(
    true,
  )
})

test('the page of open data names every column of the budget and every kind of table', () => {
  const teks = toDataTerbukaView({ daftarTahun: [], register: [], situs: SITUS })
    .blok.flatMap((blok) => (blok.jenis === 'daftar' ? blok.butir : [blok.teks]))
    .join(' ')
  for (const kolom of KOLOM_APBDES) expect(teks).toContain(kolom)
  for (const alamat of [
    '/versi/awal.csv',
    '/informasi-publik.csv',
    '/informasi-publik/dikecualikan.csv',
    '/fasilitas.csv',
    '/lembaga-ekonomi.csv',
    '/lembaga-ekonomi/penyertaan.csv',
    '/keterbukaan.csv',
  ])
    expect(teks).toContain(alamat)
})
