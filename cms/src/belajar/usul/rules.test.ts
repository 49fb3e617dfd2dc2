import { expect, test } from 'vitest'
import { checkPutus, checkUsul, type JenisUsul, type KeadaanUsul } from './rules.ts'

const KEADAAN: KeadaanUsul = { isTuntas: false, sertifikat: null, menunggu: [] }
test.each<[JenisUsul, Partial<KeadaanUsul>, true | string]>([
  ['tuntas', {}, true],
  ['tuntas', { isTuntas: true }, 'SUDAH_SELESAI'],
  ['tuntas', { menunggu: ['tuntas'] }, 'SUDAH_DIUSULKAN'],
  ['tuntas', { menunggu: ['cabut'] }, true],
  ['cabut', {}, 'TANPA_SERTIFIKAT'],
  ['cabut', { isTuntas: true, sertifikat: 'dicabut' }, 'TANPA_SERTIFIKAT'],
  ['cabut', { isTuntas: true, sertifikat: 'berlaku' }, true],
  ['cabut', { isTuntas: true, sertifikat: 'berlaku', menunggu: ['cabut'] }, 'SUDAH_DIUSULKAN'],
])('proposing %s of %j: %s', (jenis, keadaan, hasil) => {
  const jawaban = checkUsul(jenis, { ...KEADAAN, ...keadaan })
  expect(jawaban.ok ? jawaban.value : jawaban.reason).toBe(hasil)
})

const USUL = { isDiputus: false, pengusul: 'tutor', peserta: 'peserta' }
const PUTUSAN = { saya: 'admin', setuju: true, tanggapan: '' }
test.each<[object, object, true | string]>([
  [{}, {}, true],
  [{}, { setuju: false }, 'TANGGAPAN_KOSONG'],
  [{}, { setuju: false, tanggapan: 'Tidak terbukti.' }, true],
  [{ isDiputus: true }, {}, 'SUDAH_DIPUTUS'],
  [{}, { saya: 'tutor' }, 'USUL_SENDIRI'],
  [{}, { saya: 'peserta' }, 'CATATAN_SENDIRI'],
])('deciding %j by %j: %s', (usul, putusan, hasil) => {
  const jawaban = checkPutus({ ...USUL, ...usul }, { ...PUTUSAN, ...putusan })
  expect(jawaban.ok ? jawaban.value : jawaban.reason).toBe(hasil)
})
