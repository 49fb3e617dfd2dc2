import { describe, expect, test } from 'vitest'
import type { Peran, PeranAktif } from '../akses/peran.ts'
import { type GalatDokumen, TANPA_GALAT } from './galat.ts'
import { type Aksi, ALUR, MASUKAN, type Status } from './kinds.ts'
import { checkLangkah, type Keadaan, listLangkahTerbuka, pickMasukan, type Sakelar } from './rules.ts'

const sebagai = (...daftar: Peran[]): PeranAktif[] =>
  daftar.map((peran) => ({ peran, sifat: 'definitif', wilayahId: 'w', kode: '62.01.02.2901' }))
const SAKELAR: Sakelar = {
  'kesepakatan-bpd': false,
  evaluasi: false,
  kertas: true,
  tayang: false,
  'serta-merta': false,
  peraturan: true,
  penjabaran: true,
  'evaluasi-lewat': false,
}
const PERDES = { nomorPerdes: '7 Tahun 2021', tanggalPerdes: '2021-12-28' }

function toKeadaan(perubahan: Partial<Keadaan> & { aksi: Aksi; status: Status }): Keadaan {
  return {
    tabel: ALUR.apbdes,
    peran: [],
    pelaku: 'saya',
    pelakuTerakhir: 'lain',
    sakelar: SAKELAR,
    masukan: {},
    galat: TANPA_GALAT,
    hariIni: '2026-11-24',
    ...perubahan,
  }
}

function toKode(keadaan: Keadaan): string {
  const hasil = checkLangkah(keadaan)
  return hasil.ok
    ? hasil.value.langkah.ke
    : `${hasil.reason.jenis}:${hasil.reason.alasan.map((a) => a.kode).join(',')}`
}

describe('APBDes', () => {
  test.each<[Peran, Aksi, Status, string]>([
    ['operator-desa', 'ajukan', 'draf', 'diajukan'],
    ['kaur-keuangan', 'ajukan', 'dikembalikan', 'diajukan'],
    ['operator-desa', 'ajukan', 'diajukan', 'keadaan:LANGKAH_TIDAK_SESUAI'],
    ['operator-desa', 'batal-ajukan', 'diajukan', 'draf'],
    ['operator-desa', 'batal-ajukan', 'diverifikasi', 'keadaan:LANGKAH_TIDAK_SESUAI'],
    ['sekretaris-desa', 'batal-ajukan', 'diajukan', 'hak:PERAN_TIDAK_BERWENANG'],
    ['sekretaris-desa', 'verifikasi', 'diajukan', 'diverifikasi'],
    ['sekretaris-desa', 'verifikasi', 'draf', 'keadaan:LANGKAH_TIDAK_SESUAI'],
    ['operator-desa', 'verifikasi', 'diajukan', 'hak:PERAN_TIDAK_BERWENANG'],
    ['kepala-desa', 'tetapkan', 'diajukan', 'keadaan:LANGKAH_TIDAK_SESUAI'],
    ['kepala-desa', 'kembalikan', 'diverifikasi', 'isi:ALASAN_WAJIB'],
    ['sekretaris-desa', 'tetapkan', 'diverifikasi', 'hak:PERAN_TIDAK_BERWENANG'],
    ['bpd', 'sepakati', 'diverifikasi', 'keadaan:LANGKAH_TIDAK_SESUAI'],
    ['peserta', 'ajukan', 'draf', 'hak:PERAN_TIDAK_BERWENANG'],
    ['kepala-desa', 'terbitkan', 'diverifikasi', 'keadaan:LANGKAH_TIDAK_SESUAI'],
  ])('%s takes %s on %s: %s', (peran, aksi, status, hasil) => {
    expect(toKode(toKeadaan({ peran: sebagai(peran), aksi, status }))).toBe(hasil)
  })

  test('tetapkan asks for number and date, and for a day that is not ahead', () => {
    const dasar = { peran: sebagai('kepala-desa'), aksi: 'tetapkan', status: 'diverifikasi' } as const
    expect(toKode(toKeadaan(dasar))).toBe('isi:NOMOR_PERDES_WAJIB,TANGGAL_PERDES_WAJIB')
    expect(toKode(toKeadaan({ ...dasar, masukan: { ...PERDES, tanggalPerdes: '2026-11-25' } }))).toBe(
      'isi:TANGGAL_PERDES_WAJIB',
    )
    expect(toKode(toKeadaan({ ...dasar, masukan: PERDES }))).toBe('ditetapkan')
  })

  const K05 = { kode: 'K05', pesan: 'Tidak seimbang.' }
  const K18 = { kode: 'K18', pesan: 'Negatif.' }
  test.each<[string, GalatDokumen, string, string, boolean]>([
    ['nothing is wrong', TANPA_GALAT, 'Sudah rapat', 'ditetapkan', false],
    ['a reason is missing', { mutlak: [], beralasan: [K05] }, ' ', 'isi:K05', false],
    ['a reason is given', { mutlak: [], beralasan: [K05] }, 'Perdes lama', 'ditetapkan', true],
    ['no reason excuses it', { mutlak: [K05], beralasan: [] }, 'Perdes lama', 'isi:K05', false],
    ['one is excused, another not', { mutlak: [K05], beralasan: [K18] }, 'Koreksi', 'isi:K05,K18', false],
  ])('where %s', (_keadaan, galat, alasan, kode, isPengecualian) => {
    const dasar = { peran: sebagai('kepala-desa'), aksi: 'tetapkan', status: 'diverifikasi' } as const
    const keadaan = toKeadaan({ ...dasar, galat, masukan: { ...PERDES, alasan } })
    expect(toKode(keadaan)).toBe(kode)
    const hasil = checkLangkah(keadaan)
    expect(hasil.ok && hasil.value.isPengecualian).toBe(isPengecualian)
  })

  test('who handed it in takes it back and hands it in again, and still verifies nothing of their own', () => {
    const saya = { peran: sebagai('operator-desa', 'sekretaris-desa'), pelakuTerakhir: 'saya' }
    expect(toKode(toKeadaan({ ...saya, aksi: 'batal-ajukan', status: 'diajukan' }))).toBe('draf')
    expect(toKode(toKeadaan({ ...saya, aksi: 'ajukan', status: 'draf' }))).toBe('diajukan')
    expect(toKode(toKeadaan({ ...saya, aksi: 'verifikasi', status: 'diajukan' }))).toBe('hak:EMPAT_MATA')
  })

  test('nobody takes two consecutive steps, in whatever role', () => {
    const peran = sebagai('operator-desa', 'sekretaris-desa')
    expect(toKode(toKeadaan({ peran, aksi: 'verifikasi', status: 'diajukan', pelakuTerakhir: 'saya' }))).toBe(
      'hak:EMPAT_MATA',
    )
  })

  test('withdrawing needs a reason and is open to the one who set it', () => {
    const dasar = {
      peran: sebagai('kepala-desa'),
      aksi: 'cabut',
      status: 'ditetapkan',
      pelakuTerakhir: 'saya',
    } as const
    expect(toKode(toKeadaan(dasar))).toBe('isi:ALASAN_WAJIB')
    expect(toKode(toKeadaan({ ...dasar, masukan: { alasan: 'Salah tahun' } }))).toBe('dicabut')
  })

  test.each<[Partial<Sakelar>, Status[]]>([
    [{}, ['diverifikasi', 'disepakati', 'dievaluasi']],
    [{ 'kesepakatan-bpd': true }, ['disepakati', 'dievaluasi']],
    [{ evaluasi: true }, ['dievaluasi']],
    [{ 'kesepakatan-bpd': true, evaluasi: true }, ['dievaluasi']],
  ])('with %o the Kepala Desa sets it from %s only', (sakelar, dari) => {
    const semua: Status[] = ['diverifikasi', 'disepakati', 'dievaluasi']
    const boleh = semua.filter(
      (status) =>
        toKode(
          toKeadaan({
            peran: sebagai('kepala-desa'),
            aksi: 'tetapkan',
            status,
            masukan: PERDES,
            sakelar: { ...SAKELAR, ...sakelar },
          }),
        ) === 'ditetapkan',
    )
    expect(boleh).toEqual(dari)
  })

  test('on paper: operator records, Sekretaris confirms; the province can switch it off', () => {
    const rekam = {
      peran: sebagai('operator-desa'),
      aksi: 'rekam-kertas',
      status: 'diverifikasi',
      masukan: { ...PERDES, fotoTandaTangan: 'f' },
    } as const
    expect(toKode(toKeadaan(rekam))).toBe('menunggu-konfirmasi')
    expect(toKode(toKeadaan({ ...rekam, sakelar: { ...SAKELAR, kertas: false } }))).toBe(
      'keadaan:LANGKAH_TIDAK_SESUAI',
    )
    expect(
      toKode(
        toKeadaan({
          peran: sebagai('sekretaris-desa'),
          aksi: 'konfirmasi-kertas',
          status: 'menunggu-konfirmasi',
        }),
      ),
    ).toBe('ditetapkan')
  })

  test('open steps are those of the role, and none after an own step', () => {
    const dasar = {
      tabel: ALUR.apbdes,
      status: 'diajukan',
      peran: sebagai('sekretaris-desa'),
      pelaku: 'saya',
      pelakuTerakhir: 'lain',
      sakelar: SAKELAR,
    } as const
    expect(listLangkahTerbuka(dasar).map((l) => l.aksi)).toEqual(['verifikasi', 'kembalikan'])
    expect(listLangkahTerbuka({ ...dasar, pelakuTerakhir: 'saya' })).toEqual([])
  })
})

describe('Naskah', () => {
  const tayang = { ...SAKELAR, tayang: true }
  test.each<[Peran, Aksi, Status, Sakelar, string]>([
    ['operator-desa', 'ajukan', 'draf', SAKELAR, 'diajukan'],
    ['operator-desa', 'ajukan', 'perbaikan', tayang, 'diajukan'],
    ['operator-desa', 'batal-ajukan', 'diajukan', SAKELAR, 'draf'],
    ['operator-desa', 'batal-ajukan', 'diajukan', tayang, 'perbaikan'],
    ['operator-desa', 'terbitkan', 'diajukan', SAKELAR, 'hak:PERAN_TIDAK_BERWENANG'],
    ['sekretaris-desa', 'terbitkan', 'diajukan', SAKELAR, 'terbit'],
    ['kepala-desa', 'terbitkan', 'draf', SAKELAR, 'keadaan:LANGKAH_TIDAK_SESUAI'],
    ['operator-desa', 'perbaiki', 'terbit', tayang, 'perbaikan'],
    ['operator-desa', 'cabut', 'terbit', tayang, 'isi:ALASAN_WAJIB'],
    ['operator-desa', 'cabut', 'dikembalikan', SAKELAR, 'keadaan:LANGKAH_TIDAK_SESUAI'],
    ['operator-desa', 'terbitkan-segera', 'draf', SAKELAR, 'keadaan:LANGKAH_TIDAK_SESUAI'],
    [
      'operator-desa',
      'terbitkan-segera',
      'draf',
      { ...SAKELAR, 'serta-merta': true },
      'terbit-belum-diverifikasi',
    ],
    ['operator-desa', 'verifikasi', 'terbit-belum-diverifikasi', tayang, 'hak:PERAN_TIDAK_BERWENANG'],
    ['sekretaris-desa', 'verifikasi', 'terbit-belum-diverifikasi', tayang, 'terbit'],
  ])('%s %s dari %s', (peran, aksi, status, sakelar, hasil) =>
    expect(toKode(toKeadaan({ tabel: ALUR.pengumuman, peran: sebagai(peran), aksi, status, sakelar }))).toBe(
      hasil,
    ),
  )
  test('handing in again after mending needs nobody else, releasing does', () => {
    const saya = { tabel: ALUR.berita, pelakuTerakhir: 'saya', sakelar: tayang }
    const dua = sebagai('operator-desa', 'sekretaris-desa')
    expect(toKode(toKeadaan({ ...saya, peran: dua, aksi: 'ajukan', status: 'perbaikan' }))).toBe('diajukan')
    expect(toKode(toKeadaan({ ...saya, peran: dua, aksi: 'terbitkan', status: 'diajukan' }))).toBe(
      'hak:EMPAT_MATA',
    )
  })
})

describe('when the days of the evaluation have run out', () => {
  const MENUNGGU = { ...SAKELAR, 'kesepakatan-bpd': true, evaluasi: true }
  const dasar = { status: 'disepakati', peran: sebagai('kepala-desa'), masukan: PERDES } as const

  test.each([
    [false, 'keadaan:LANGKAH_TIDAK_SESUAI'],
    [true, 'ditetapkan'],
  ])('%s: the head may set it without', (lewat, hasil) => {
    const sakelar = { ...MENUNGGU, 'evaluasi-lewat': lewat }
    expect(toKode(toKeadaan({ ...dasar, aksi: 'tetapkan', sakelar }))).toBe(hasil)
  })

  test('the evaluator may still be in time', () => {
    const keadaan = toKeadaan({
      ...dasar,
      aksi: 'evaluasi',
      peran: sebagai('camat'),
      sakelar: { ...MENUNGGU, 'evaluasi-lewat': true },
    })
    expect(toKode(keadaan)).toBe('dievaluasi')
  })

  test('what the BPD has not agreed to does not pass it', () => {
    const sakelar = { ...MENUNGGU, 'evaluasi-lewat': true }
    expect(toKode(toKeadaan({ ...dasar, status: 'diverifikasi', aksi: 'tetapkan', sakelar }))).toBe(
      'keadaan:LANGKAH_TIDAK_SESUAI',
    )
  })
})

describe('the decision on the evaluation', () => {
  const sakelar = { ...SAKELAR, 'kesepakatan-bpd': true, evaluasi: true }
  const sendiri = { aksi: 'evaluasi', peran: sebagai('camat') } as const
  const kertas = { aksi: 'catat-evaluasi', peran: sebagai('operator-desa') } as const

  test.each([
    ['nothing of it', {}, 'dievaluasi'],
    ['its day alone', { tanggalEvaluasi: '2021-12-20' }, 'dievaluasi'],
    ['number and day', { nomorEvaluasi: '188.45/3', tanggalEvaluasi: '2021-12-20' }, 'dievaluasi'],
    ['blanks', { nomorEvaluasi: ' ', tanggalEvaluasi: '' }, 'dievaluasi'],
    ['a number without its day', { nomorEvaluasi: '188.45/3' }, 'isi:TANGGAL_EVALUASI_WAJIB'],
    ['a day to come', { tanggalEvaluasi: '2199-01-01' }, 'isi:TANGGAL_EVALUASI_WAJIB'],
    ['no day', { tanggalEvaluasi: '2021-02-30' }, 'isi:TANGGAL_EVALUASI_WAJIB'],
  ])('stated as %s', (_, masukan, hasil) => {
    const dasar = { status: 'disepakati', sakelar } as const
    expect(toKode(toKeadaan({ ...dasar, ...sendiri, masukan }))).toBe(hasil)
    const lengkap = { ...masukan, buktiKertas: 'berkas' }
    expect(toKode(toKeadaan({ ...dasar, ...kertas, masukan: lengkap }))).toBe(hasil)
  })
})

describe('a decision that was recorded wrongly', () => {
  const dasar = { aksi: 'betulkan-evaluasi', status: 'dievaluasi', peran: sebagai('camat') } as const
  const PEMBETULAN = { alasan: 'Salah ketik', nomorEvaluasi: '188.45/3', tanggalEvaluasi: '2021-12-20' }

  test.each([
    ['with number, day and reason', PEMBETULAN, 'dievaluasi'],
    ['without a reason', { ...PEMBETULAN, alasan: '' }, 'isi:ALASAN_WAJIB'],
    ['with a number alone', { ...PEMBETULAN, tanggalEvaluasi: '' }, 'isi:TANGGAL_EVALUASI_WAJIB'],
    ['with another file alone', { alasan: 'Salah berkas', buktiKertas: 'berkas' }, 'dievaluasi'],
  ])('is put right by whoever evaluated, %s: %s', (_, masukan, hasil) =>
    expect(toKode(toKeadaan({ ...dasar, masukan, pelakuTerakhir: 'saya' }))).toBe(hasil),
  )

  test.each(['disepakati', 'menunggu-konfirmasi', 'ditetapkan', 'dikembalikan'] as const)(
    'is not put right once it is %s',
    (status) =>
      expect(toKode(toKeadaan({ ...dasar, status, masukan: PEMBETULAN }))).toBe(
        'keadaan:LANGKAH_TIDAK_SESUAI',
      ),
  )

  test('is not put right by the village', () =>
    expect(toKode(toKeadaan({ ...dasar, peran: sebagai('operator-desa'), masukan: PEMBETULAN }))).toBe(
      'hak:PERAN_TIDAK_BERWENANG',
    ))
})

describe('a regulation that was recorded wrongly', () => {
  const dasar = {
    aksi: 'betulkan-peraturan',
    status: 'diundangkan',
    peran: sebagai('sekretaris-desa'),
  } as const
  const PEMBETULAN = { alasan: 'Salah ketik', nomorPerdes: '5 Tahun 2021' }

  test.each([
    ['with a number', PEMBETULAN, 'diundangkan'],
    ['with a day', { alasan: 'Salah ketik', tanggalPerdes: '2021-12-20' }, 'diundangkan'],
    ['with a day to come', { ...PEMBETULAN, tanggalPerdes: '2199-01-01' }, 'isi:TANGGAL_PERDES_WAJIB'],
    ['with the gazette', { ...PEMBETULAN, nomorUndang: '5' }, 'diundangkan'],
    ['without a reason', { nomorPerdes: '5 Tahun 2021' }, 'isi:ALASAN_WAJIB'],
  ])('is put right by the keeper of the gazette, %s: %s', (_, masukan, hasil) =>
    expect(toKode(toKeadaan({ ...dasar, masukan, pelakuTerakhir: 'saya' }))).toBe(hasil),
  )

  test.each(['draf', 'dievaluasi', 'menunggu-konfirmasi', 'dicabut'] as const)(
    'is not put right while it is %s',
    (status) =>
      expect(toKode(toKeadaan({ ...dasar, status, masukan: PEMBETULAN }))).toBe(
        'keadaan:LANGKAH_TIDAK_SESUAI',
      ),
  )

  test.each(['operator-desa', 'kepala-desa', 'camat'] as const)('is not put right by %s', (peran) =>
    expect(toKode(toKeadaan({ ...dasar, peran: sebagai(peran), masukan: PEMBETULAN }))).toBe(
      'hak:PERAN_TIDAK_BERWENANG',
    ),
  )
})

describe('the Perkades that details a budget', () => {
  const dasar = { aksi: 'catat-penjabaran', status: 'ditetapkan', peran: sebagai('sekretaris-desa') } as const
  const PENJABARAN = { nomorPenjabaran: '6 Tahun 2021', tanggalPenjabaran: '2021-12-29' }

  test.each([
    [{}, 'isi:NOMOR_PENJABARAN_WAJIB,TANGGAL_PENJABARAN_WAJIB'],
    [{ ...PENJABARAN, tanggalPenjabaran: '2199-01-01' }, 'isi:TANGGAL_PENJABARAN_WAJIB'],
    [PENJABARAN, 'ditetapkan'],
  ])('with %j gives %s', (masukan, hasil) => expect(toKode(toKeadaan({ ...dasar, masukan }))).toBe(hasil))

  test('is there for a Perdes alone', () =>
    expect(
      toKode(toKeadaan({ ...dasar, masukan: PENJABARAN, sakelar: { ...SAKELAR, penjabaran: false } })),
    ).toBe('keadaan:LANGKAH_TIDAK_SESUAI'))
})

describe('promulgation', () => {
  const dasar = { aksi: 'undangkan', status: 'ditetapkan', peran: sebagai('sekretaris-desa') } as const
  const UNDANG = { nomorUndang: '3', tanggalUndang: '2021-12-29' }

  test.each([
    [{}, 'isi:NOMOR_UNDANG_WAJIB,TANGGAL_UNDANG_WAJIB'],
    [{ nomorUndang: '3', tanggalUndang: '2199-01-01' }, 'isi:TANGGAL_UNDANG_WAJIB'],
    [UNDANG, 'diundangkan'],
  ])('with %j gives %s', (masukan, hasil) => expect(toKode(toKeadaan({ ...dasar, masukan }))).toBe(hasil))

  test('is there for regulations alone, and not for the head', () => {
    const tanpa = { ...SAKELAR, peraturan: false }
    expect(toKode(toKeadaan({ ...dasar, masukan: UNDANG, sakelar: tanpa }))).toBe(
      'keadaan:LANGKAH_TIDAK_SESUAI',
    )
    expect(toKode(toKeadaan({ ...dasar, masukan: UNDANG, peran: sebagai('kepala-desa') }))).toBe(
      'hak:PERAN_TIDAK_BERWENANG',
    )
  })

  test('whoever confirmed the paper may promulgate it too', () => {
    const keadaan = toKeadaan({ ...dasar, masukan: UNDANG, pelakuTerakhir: 'saya' })
    expect(toKode(keadaan)).toBe('diundangkan')
  })
})

test.each<[string, Parameters<typeof pickMasukan>[0], string[]]>([
  [
    'promulgating',
    { wajib: ['nomorUndang', 'tanggalUndang'], boleh: ['berkasPeraturan'] },
    ['alasan', 'berkasPeraturan', 'nomorUndang', 'tanggalUndang'],
  ],
  [
    'evaluating',
    { boleh: ['nomorEvaluasi', 'tanggalEvaluasi', 'buktiKertas'] },
    ['alasan', 'buktiKertas', 'nomorEvaluasi', 'tanggalEvaluasi'],
  ],
  ['verifying', {}, ['alasan']],
  [
    'setting',
    { wajib: ['nomorPerdes', 'tanggalPerdes'], boleh: ['berkasPeraturan'] },
    ['alasan', 'berkasPeraturan', 'nomorPerdes', 'tanggalPerdes'],
  ],
])('%s writes only what it asks for', (_, langkah, nama) => {
  const semua = Object.fromEntries(MASUKAN.map((satu) => [satu, 'isi']))
  expect(Object.keys(pickMasukan(langkah, semua)).sort()).toEqual(nama)
})
