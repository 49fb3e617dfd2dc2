import { describe, expect, test } from 'vitest'
import { checkKegiatan, type IsiKegiatan, type KonteksKegiatan } from './kegiatan-rules.ts'

const ISI: IsiKegiatan = {
  tahun: 2026,
  kode: '02.03.10',
  tempat: [
    { dusun: 'Hulu', volume: 120.5, satuan: 'meter' },
    { dusun: '', volume: null, satuan: '' },
  ],
  mulai: '2026-04-01',
  selesai: '2026-09-30',
  teks: [{ isian: 'keluaran', nilai: 'Titian kayu ulin' }],
}
const KONTEKS: KonteksKegiatan = { namaByKode: new Map([['02.03.10', 'Jalan Desa']]) }

describe('what is told of an activity', () => {
  test.each<[string, Partial<IsiKegiatan>, Partial<KonteksKegiatan>, [string, string][]]>([
    ['is kept', {}, {}, []],
    ['needs no days', { mulai: '', selesai: '' }, {}, []],
    ['begins and ends on one day', { selesai: '2026-04-01' }, {}, []],
    ['needs a code', { kode: '' }, {}, [['kodeKegiatan', 'KODE_KEGIATAN_SALAH']]],
    ['needs a budget', {}, { namaByKode: new Map() }, [['tahun', 'ANGGARAN_BELUM_DITETAPKAN']]],
    ['needs an activity of it', { kode: '02.03.11' }, {}, [['kodeKegiatan', 'KEGIATAN_TIDAK_ADA']]],
    [
      'names the unit of a number',
      { tempat: [{ dusun: 'Hulu', volume: 3, satuan: '' }] },
      {},
      [['daftarTempat.0.satuan', 'SATUAN_WAJIB']],
    ],
    [
      'names a place once',
      {
        tempat: [
          { dusun: 'Hulu', volume: null, satuan: '' },
          { dusun: ' Dusun HULU ', volume: null, satuan: '' },
        ],
      },
      {},
      [['daftarTempat.1.dusun', 'TEMPAT_KEMBAR']],
    ],
    ['does not end before it begins', { selesai: '2026-03-31' }, {}, [['selesai', 'SELESAI_SEBELUM_MULAI']]],
    [
      'holds no number of a person',
      { teks: [{ isian: 'tim.0.fungsi', nilai: 'Ketua 0812 3456 7890' }] },
      {},
      [['tim.0.fungsi', 'DATA_ORANG']],
    ],
  ])('%s', (_nama, isi, konteks, salah) =>
    expect(
      checkKegiatan({ ...ISI, ...isi }, { ...KONTEKS, ...konteks }).map(({ isian, kode }) => [isian, kode]),
    ).toEqual(salah),
  )
})
