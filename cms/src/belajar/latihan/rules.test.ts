import { expect, test } from 'vitest'
import { ISI_CONTOH, toSoalBank } from '../../../test/support/soal.ts'
import { createLembarLatihan, presentLembar, toBankSoal, toNamaVersi } from '../soal/lembar-rules.ts'
import { presentHasilLatihan } from './rules.ts'

const DAFTAR = [
  { ...toSoalBank('a', ISI_CONTOH.benar), pembahasan: 'Karena begitu.' },
  toSoalBank('b', ISI_CONTOH.isian),
]
const BAHAN = {
  lembar: createLembarLatihan(DAFTAR),
  bank: toBankSoal(DAFTAR),
  gratis: new Set<string>(),
  diujikan: new Set<string>(),
  tertutup: new Set<string>(),
}
const run = (
  jawaban: { soal: string; jawaban: boolean | string | null }[],
  lain: Partial<typeof BAHAN> = {},
) => presentHasilLatihan({ ...BAHAN, ...lain }, jawaban).daftar

test.each([
  [true, 'salah', 'salah', 'Karena begitu.'],
  [false, 'benar', null, 'Karena begitu.'],
  [null, 'kosong', null, null],
])('answered %s it is %s', (jawaban, keadaan, kunci, pembahasan) =>
  expect(run([{ soal: 'a', jawaban }])).toEqual([
    { soal: 'a', keadaan, kunci, pembahasan },
    { soal: 'b', keadaan: 'kosong', kunci: null, pembahasan: null },
  ]),
)

test('the key of what a test of an earlier release still asks is not told', () => {
  const [hasil] = run([{ soal: 'a', jawaban: true }], { diujikan: new Set(['a']) })
  expect(hasil).toMatchObject({ keadaan: 'salah', kunci: null, pembahasan: null })
})

test('of what a test of the newest asks an earlier version says nothing, whatever was answered', () => {
  for (const jawaban of [true, false, null])
    expect(run([{ soal: 'a', jawaban }], { tertutup: new Set(['a']) })[0]).toEqual({
      soal: 'a',
      keadaan: 'diujikan',
      kunci: null,
      pembahasan: null,
    })
})

test('what is right for everybody is told right, whatever was answered', () => {
  const [lembar] = BAHAN.lembar
  if (lembar === undefined) throw new Error('no question')
  const [hasil] = run([{ soal: 'a', jawaban: true }], { gratis: new Set([toNamaVersi(lembar)]) })
  expect(hasil).toMatchObject({ keadaan: 'benar', kunci: null })
})

test('an empty text is no answer, and a question that is not asked is passed over', () =>
  expect(
    run([
      { soal: 'b', jawaban: '' },
      { soal: 'x', jawaban: 'APBDes' },
    ]).map(({ keadaan }) => keadaan),
  ).toEqual(['kosong', 'kosong']))

test('the order is the same for everybody, and steps never stand in their own', () => {
  const urut = [toSoalBank('u', ISI_CONTOH.urut)]
  const [satu, dua] = [0, 1].map(() => presentLembar(createLembarLatihan(urut), toBankSoal(urut)))
  expect(satu).toEqual(dua)
  expect(JSON.stringify(satu)).not.toContain(JSON.stringify(ISI_CONTOH.urut.langkah))
})
