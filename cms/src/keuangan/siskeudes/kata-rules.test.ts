import { describe, expect, test } from 'vitest'
import { toKataDikenal, toSatuanDikenal } from './kata-rules.ts'

describe('a wording of known words is taken as it is written', () => {
  test.each([
    'Semen PC 50 kg',
    'Kertas HVS F4 70 gr',
    'Honor Ketua RT 01 / RW 02',
    'Insentif Kader Posyandu (5 orang x 12 bulan)',
    'Upah Tukang Kayu',
    'Batu kali/belah',
    'Pembangunan Rabat Beton 3 x 120 m',
    'Kegiatan Padat Karya Tunai Desa',
    'Makan minum ibu hamil, balita & lansia',
    'Bibit nila',
    'Papan 2x20 4 m, cat 5l',
    'Obat P3K dan paving 12 m2',
    'BLT Dana Desa',
    'Kusen pintu kayu ulin',
    'Handy talky 2 unit',
    'Honor Ketua RT 01 selama 12 bulan',
  ])('%s', (teks) => expect(toKataDikenal(teks)).toBe(teks))
  test('spaces and a sign in front are put right', () => {
    expect(toKataDikenal('  - Semen   PC\n50 kg ')).toBe('Semen PC 50 kg')
    expect(toKataDikenal('=Semen')).toBe('Semen')
    expect(toKataDikenal('Paving block m²')).toBe('Paving block m2')
  })
  test('where its column has cut it, up to the last whole word', () => {
    const teks = 'Belanja Honorarium Petugas Kebersihan Kantor Desax'
    expect(teks.length).toBe(50)
    expect(toKataDikenal(teks)).toBe('Belanja Honorarium Petugas Kebersihan Kantor')
    expect(toKataDikenal(`${teks}yz`)).toBe('')
  })
})

describe('anything else is dropped as a whole', () => {
  test.each([
    ['a name', 'Honor Ketua RT an. Budi Santoso'],
    ['a name alone', 'Siti Aminah'],
    ['a name that is a word of the code lists', 'Honor Kader Bunga'],
    ['a name that is a unit', 'Honor Ketua RT Hari'],
    ['a name that is a fish', 'Honor Kader Nila'],
    ['a name that is a book', 'Honor Kader Posyandu Suci'],
    ['a name that is a radio', 'Honor Operator Handy'],
    ['a name that is a frame', 'Upah tukang Kusen'],
    ['a name behind a word of respect', 'Honor Kader Ibu Seni'],
    ['a name behind the number of an office', 'Honor Ketua RT 01 Hari'],
    ['an initial behind the number of an office', 'Honor Ketua RT/RW 02 M.'],
    ['a name behind a title', 'Honor Sdr. Semen'],
    ['an initial', 'Honor Ketua RT B.'],
    ['an initial of a size', 'Honor Ketua RT A.'],
    ['an initial of a unit', 'Honor Ketua RT M'],
    ['an initial with a number', 'Honor A12'],
    ['a telephone number', 'Honor operator 0812 3456 789'],
    ['a number of a person', 'BLT 6201010101800001'],
    ['an account number in parts', 'Upah tukang 123-45-6789'],
    ['an address of the net', 'Honor admin@desa'],
    ['a formula', 'Semen=HYPERLINK'],
    ['letters of another alphabet', 'Semen Б'],
    ['a name hidden in a word', 'Honor_Ani'],
    ['no word', '12'],
    ['nothing', ''],
    ['a text without end', `Semen ${'semen '.repeat(40)}`],
  ])('%s', (_, teks) => expect(toKataDikenal(teks)).toBe(''))
})

const NAMA_UMUM = `
  abdul adi agus agustina ahmad aisyah ali amin andi anton ardi arif asih astuti awang ayu bagus bakti bambang bayu berkat
  budi bunga cahaya candra cinta citra damai darma dedi dewi dian dina dwi eka elok endang fajar fitri galuh gusti hadi
  handoko handy hani hari hasan hendra heru hidayat iman indah indra intan iwan jamal jati jaya joko juli juni karim karya
  kartika kasih kencana kurnia kusen laila lestari lia lina lukas made mangku maria mawar maya mega melati mila mulia
  mustika nila nina noor nur pandu permata pertiwi puji purnama putra putri rahmat raya restu ria rini rudi rukun sabar
  salam sari satria seni setia siti slamet sri suci sugeng surya susi taruna teguh tirta tono tuti untung utama wahyu
  wati wira yani yanto yuli yusuf
`
test.each(NAMA_UMUM.trim().split(/\s+/))('%s, a common name, is no known word', (nama) => {
  for (const teks of [`Honor Kader ${nama}`, `Upah tukang ${nama}`, `Honor Ketua RT 01 ${nama}`])
    expect(toKataDikenal(teks)).toBe('')
})

test.each([
  ['OB', 'OB'],
  ['Orang/Hari', 'Orang/Hari'],
  ['Bulan', 'Bulan'],
  ['m³', 'm3'],
  ['Zak', 'Zak'],
  ['M', 'M'],
  ['Budi', ''],
  ['', ''],
])('unit %s', (teks, satuan) => expect(toSatuanDikenal(teks)).toBe(satuan))
