/** What the forms of learning do: each asks the cms once or twice, and says where to go on. */
import { randomUUID } from 'node:crypto'
import { isiTanyaSchema, type PercobaanSaya } from 'cms/contract/belajar'
import { getAlamatPelajaran } from 'cms/contract/kursus'
import { getAlamatProgram } from 'cms/contract/program-belajar'
import { toTanggal } from 'cms/dasar/tanggal'
import { KUKI_KELUAR, toDaftarKuki } from '../platform/kuki-belajar.ts'
import { TEKS_BELAJAR as T } from '../teks/belajar.ts'
import { findKursusTujuan, findProgramTujuan, parseTujuan } from '../views/akun-belajar.ts'
import { getAlamatKursusSaya, getAlamatUji } from '../views/belajar.ts'
import { isHurufBesar, toHrefHuruf } from '../views/huruf.ts'
import { type GalatPintu, listIsianSalah, type Pintu, toGalatPintu } from '../views/isian-pintu.ts'
import {
  isAngkaSalah,
  type JawabanDikirim,
  listJawaban,
  listJawabanBaru,
  listNomorKosong,
  toButirIsian,
} from '../views/jawaban.ts'
import { getAlamatBerikut } from '../views/lanjut-saya.ts'
import {
  type DesaDimaksud,
  findGalatDesa,
  findGalatDesaSaja,
  listPilihan,
  type PilihanDesa,
} from '../views/pilih-desa.ts'
import { getAlamatSesudahPindah } from '../views/pindahan.ts'
import { getIdProgram } from '../views/program-saya.ts'
import {
  createPendaftaran,
  createSertifikat,
  createUlang,
  deleteAkun,
  finishMasuk,
  getPercobaan,
  type JawabanPintu,
  openDaftar,
  openKode,
  openMasuk,
  type Penanya,
  recordPeristiwa,
  requestNama,
  startPercobaan,
  updateAngkatan,
  updateDesa,
  updateIzinPemegang,
  updatePendaftaran,
  updateProgram,
} from './belajar.ts'
import { toIdTetap } from './id-tetap.ts'

type LembarTerbuka = Extract<PercobaanSaya, { keadaan: 'terbuka' }>
export type HasilAksi =
  | { jenis: 'alih'; tujuan: string; kuki?: readonly string[] }
  | { jenis: 'galat'; pintu: Pintu; galat: GalatPintu[]; status: number; pilihanDesa?: PilihanDesa[] }
  /** The paper comes back with what was typed, for a number is no number, or to ask of the questions left open. */
  | { jenis: 'lembar'; percobaan: LembarTerbuka; diketik: JawabanDikirim[]; kosong: number[] }
  /** The question comes back with what was typed. */
  | { jenis: 'tanya'; isian: IsianTanya; galat: string; status: number }
  | { jenis: 'mati' }
  /** The token ran out while a form was open: what was typed goes along. */
  | { jenis: 'masuk-dulu' }
type IsianTanya = { kursus: string; pelajaran: string; isi: string }
/** What an action reads of the public copies. */
type Bacaan = { findDesa: (form: FormData) => Promise<DesaDimaksud> }
type Aksi = (penanya: Penanya, form: FormData, bacaan: Bacaan) => Promise<HasilAksi>

const getIsian = (form: FormData, nama: string): string => String(form.get(nama) ?? '').trim()
/** As it was typed: a blank at its end belongs to it. */
const getSandi = (form: FormData): string => String(form.get('sandi') ?? '')
const toAlih = (tujuan: string, kuki?: readonly string[]): HasilAksi =>
  kuki === undefined ? { jenis: 'alih', tujuan } : { jenis: 'alih', tujuan, kuki }
const toMasuk = (tujuan: string): HasilAksi => toAlih(`/belajar/masuk?${new URLSearchParams({ tujuan })}`)

/** Who is not signed in (any more) signs in first and comes back; another refusal leads to what there is to see. */
function toTolakan(jawaban: Exclude<JawabanPintu<unknown>, { keadaan: 'ada' }>, tujuan: string): HasilAksi {
  if (jawaban.keadaan === 'mati' || jawaban.status === 429) return { jenis: 'mati' }
  if (jawaban.kode === 'PROGRAM_BERURUTAN') return toAlih('/belajar?kabar=urutan')
  return jawaban.status === 401 ? toMasuk(tujuan) : toAlih(tujuan)
}

export const DAFTAR_AKSI: Readonly<Record<string, Aksi>> = {
  daftar: async (penanya, form, { findDesa }) => {
    const desa = await findDesa(form)
    const pilihan = listPilihan(desa)
    const isDicari = getIsian(form, 'langkah') === 'desa'
    const galatDesa = findGalatDesa(desa, { isDicari, isSandi: getSandi(form) !== '' })
    if (galatDesa !== null) return toGalat('daftar', galatDesa, pilihan)
    const isi = {
      nama: getIsian(form, 'nama'),
      masuk: getIsian(form, 'masuk'),
      sandi: getSandi(form),
      desa: desa.keadaan === 'satu' ? desa.slug : null,
    }
    const salah = listIsianSalah('daftar', isi)
    if (salah.length > 0) return toGalat('daftar', salah, pilihan)
    const jawaban = await openDaftar(penanya, isi)
    if (jawaban.keadaan !== 'ada') return toDitolak('daftar', jawaban, pilihan)
    const tujuan = parseTujuan(getIsian(form, 'tujuan'))
    // The answer is the same for an account that was there before: that one opens by its own password alone.
    const masuk = await openMasuk(penanya, { masuk: isi.masuk, sandi: isi.sandi })
    return masuk.keadaan === 'ada'
      ? toSesudahMasuk(penanya, masuk.isi, tujuan)
      : toAlih(`/belajar/masuk?${new URLSearchParams({ kabar: 'terdaftar', tujuan })}`)
  },
  masuk: async (penanya, form) => {
    const isi = { masuk: getIsian(form, 'masuk'), sandi: getSandi(form) }
    const salah = listIsianSalah('masuk', isi)
    if (salah.length > 0) return toGalat('masuk', salah)
    const jawaban = await openMasuk(penanya, isi)
    return jawaban.keadaan === 'ada'
      ? toSesudahMasuk(penanya, jawaban.isi, parseTujuan(getIsian(form, 'tujuan')))
      : toDitolak('masuk', jawaban)
  },
  kode: async (penanya, form) => {
    const isi = {
      kode: getIsian(form, 'kode'),
      masuk: getIsian(form, 'masuk') || null,
      sandi: getSandi(form),
    }
    const salah = listIsianSalah('kode', isi)
    if (salah.length > 0) return toGalat('kode', salah)
    const jawaban = await openKode(penanya, isi)
    return jawaban.keadaan === 'ada'
      ? toAlih('/belajar', toDaftarKuki(jawaban.isi))
      : toDitolak('kode', jawaban)
  },
  hapus: async (penanya, form) => {
    const isi = { sandi: getSandi(form) }
    const salah = listIsianSalah('hapus', isi)
    if (salah.length > 0) return toGalat('hapus', salah)
    const jawaban = await deleteAkun(penanya, isi.sandi)
    if (jawaban.keadaan === 'ada') return toAlih('/belajar/masuk?kabar=dihapus', KUKI_KELUAR)
    const isKeluar = jawaban.keadaan === 'ditolak' && jawaban.status === 401
    return isKeluar ? toMasuk('/belajar') : toDitolak('hapus', jawaban)
  },
  nama: async (penanya, form) => {
    const isi = { nama: getIsian(form, 'nama') }
    const salah = listIsianSalah('nama', isi)
    if (salah.length > 0) return toGalat('nama', salah)
    const jawaban = await requestNama(penanya, isi.nama)
    if (jawaban.keadaan === 'ada') return toAlih('/belajar')
    const isKeluar = jawaban.keadaan === 'ditolak' && jawaban.status === 401
    return isKeluar ? toMasuk('/belajar') : toDitolak('nama', jawaban)
  },
  desa: async (penanya, form, { findDesa }) => {
    const desa = await findDesa(form)
    const pilihan = listPilihan(desa)
    const galat = findGalatDesaSaja(desa, getIsian(form, 'langkah') === 'desa')
    if (galat !== null) return toGalat('desa', galat, pilihan)
    const jawaban = await updateDesa(penanya, desa.keadaan === 'satu' ? desa.slug : '')
    if (jawaban.keadaan === 'ada') return toAlih('/belajar?kabar=desa')
    const isKeluar = jawaban.keadaan === 'ditolak' && jawaban.status === 401
    return isKeluar ? toMasuk('/belajar') : toDitolak('desa', jawaban, pilihan)
  },
  keluar: async (penanya) => {
    // The cookie goes in any case; the token on the server as soon as the cms is there to forget it.
    await finishMasuk(penanya)
    return toAlih('/kursus', KUKI_KELUAR)
  },
  ikut: async (penanya, form) => {
    const kursus = getIsian(form, 'kursus')
    const jawaban = await createPendaftaran(penanya, kursus)
    if (jawaban.keadaan === 'ada') return toAlih(getAlamatKursusSaya(jawaban.isi.kursus))
    // Signed in, they are enrolled without pressing again.
    const isMasukDulu = jawaban.keadaan === 'ditolak' && jawaban.status === 401
    return isMasukDulu
      ? toMasuk(parseTujuan(getAlamatKursusSaya(kursus)))
      : toTolakan(jawaban, parseTujuan(`/kursus/${kursus}`))
  },
  program: async (penanya, form) => {
    const [program, isIkut] = [getIsian(form, 'program'), getIsian(form, 'nilai') !== 'tidak']
    const jawaban = await updateProgram(penanya, program, isIkut)
    if (jawaban.keadaan === 'ada')
      return toAlih(isIkut ? `/belajar#${getIdProgram(jawaban.isi.slug)}` : '/belajar')
    return toTolakan(jawaban, parseTujuan(getAlamatProgram(program)))
  },
  selesai: async (penanya, form) => {
    const [kursus, pelajaran] = [getIsian(form, 'kursus'), getIsian(form, 'pelajaran')]
    const versi = getIsian(form, 'versi')
    const halaman = parseTujuan(getAlamatPelajaran(kursus, pelajaran, versi === '' ? null : Number(versi)))
    const pendaftaran = await createPendaftaran(penanya, kursus)
    if (pendaftaran.keadaan !== 'ada') return toTolakan(pendaftaran, halaman)
    const dasar = { waktu: new Date().toISOString(), pendaftaran: pendaftaran.isi.id, pelajaran }
    const daftar = ['buka', 'selesai'].map((jenis) => ({ ...dasar, id: randomUUID(), jenis }))
    const dicatat = await recordPeristiwa(penanya, daftar)
    return dicatat.keadaan === 'ada'
      ? toAlih(getAlamatBerikut(pendaftaran.isi, pelajaran, isHurufBesar(form.get('huruf'))))
      : toTolakan(dicatat, halaman)
  },
  mulai: async (penanya, form) => {
    const jawaban = await startPercobaan(penanya, getIsian(form, 'pendaftaran'), getIsian(form, 'kuis'))
    return jawaban.keadaan === 'ada' ? toAlih(getAlamatUji(jawaban.isi.id)) : toTolakan(jawaban, '/belajar')
  },
  simpan: updateLembar,
  tanya: createTanya,
  sertifikat: async (penanya, form) => {
    const halaman = parseTujuan(getAlamatKursusSaya(getIsian(form, 'kursus')))
    const jawaban = await createSertifikat(penanya, getIsian(form, 'pendaftaran'))
    return jawaban.keadaan === 'ada' ? toAlih(halaman) : toTolakan(jawaban, halaman)
  },
  izin: async (penanya, form) => {
    const halaman = `${parseTujuan(getAlamatKursusSaya(getIsian(form, 'kursus')))}#sertifikat`
    const izin = getIsian(form, 'izin') === 'ya'
    const jawaban = await updateIzinPemegang(penanya, getIsian(form, 'sertifikat'), izin)
    return jawaban.keadaan === 'ada' ? toAlih(halaman) : toTolakan(jawaban, halaman)
  },
  angkatan: async (penanya, form) => {
    const halaman = parseTujuan(getAlamatKursusSaya(getIsian(form, 'kursus')))
    const jawaban = await updateAngkatan(
      penanya,
      getIsian(form, 'pendaftaran'),
      getIsian(form, 'angkatan') || null,
    )
    return jawaban.keadaan === 'ada' ? toAlih(halaman) : toTolakan(jawaban, halaman)
  },
  ulang: async (penanya, form) => {
    const halaman = parseTujuan(getAlamatKursusSaya(getIsian(form, 'kursus')))
    const jawaban = await createUlang(penanya, getIsian(form, 'pendaftaran'))
    return jawaban.keadaan === 'ada' ? toAlih(halaman) : toTolakan(jawaban, halaman)
  },
  pindah: async (penanya, form) => {
    const jawaban = await updatePendaftaran(penanya, getIsian(form, 'pendaftaran'))
    return jawaban.keadaan === 'ada'
      ? toAlih(getAlamatSesudahPindah(jawaban.isi, getIsian(form, 'dari')))
      : toTolakan(jawaban, '/belajar')
  },
}

/** On to where they wanted; who wanted a course of their own follows it from now on. */
async function toSesudahMasuk(
  penanya: Penanya,
  sesi: { token: string; pengguna: string },
  tujuan: string,
): Promise<HasilAksi> {
  const kuki = toDaftarKuki(sesi)
  const program = findProgramTujuan(tujuan)
  if (program !== null) {
    const jawaban = await updateProgram({ ...penanya, token: sesi.token }, program, true)
    return toAlih(jawaban.keadaan === 'ada' ? `/belajar#${getIdProgram(program)}` : tujuan, kuki)
  }
  const kursus = findKursusTujuan(tujuan)
  if (kursus === null) return toAlih(tujuan, kuki)
  const jawaban = await createPendaftaran({ ...penanya, token: sesi.token }, kursus)
  return toAlih(jawaban.keadaan === 'ada' ? tujuan : `/kursus/${kursus}`, kuki)
}

const toGalat = (pintu: Pintu, galat: GalatPintu[], pilihanDesa: PilihanDesa[] = []): HasilAksi => ({
  jenis: 'galat',
  pintu,
  galat,
  status: galat.length === 0 ? 200 : 422,
  pilihanDesa,
})

function toDitolak(
  pintu: Pintu,
  jawaban: Exclude<JawabanPintu<unknown>, { keadaan: 'ada' }>,
  pilihanDesa: PilihanDesa[] = [],
): HasilAksi {
  if (jawaban.keadaan === 'mati') return { jenis: 'mati' }
  const status = jawaban.status === 429 ? 429 : 422
  return { jenis: 'galat', pintu, galat: [toGalatPintu(pintu, jawaban)], status, pilihanDesa }
}

/** Asked about a lesson. The same words on the same day are the same question, however often they are sent. */
async function createTanya(penanya: Penanya, form: FormData): Promise<HasilAksi> {
  const isian = {
    kursus: getIsian(form, 'kursus'),
    pelajaran: getIsian(form, 'pelajaran'),
    isi: getIsian(form, 'isi').replaceAll('\r\n', '\n'),
  }
  const toKembali = (galat: string, status = 422): HasilAksi => ({ jenis: 'tanya', isian, galat, status })
  if (!isiTanyaSchema.safeParse(isian.isi).success) return toKembali(T.tanyaSalah)
  const pendaftaran = await createPendaftaran(penanya, isian.kursus)
  if (pendaftaran.keadaan !== 'ada') return toTolakanTanya(pendaftaran, toKembali)
  // The day that the limit counts by, so that tomorrow the same words are asked anew.
  const waktu = `${toTanggal(new Date())}T00:00:00.000Z`
  const isi = {
    jenis: 'tanya',
    waktu,
    pendaftaran: pendaftaran.isi.id,
    pelajaran: isian.pelajaran,
    isi: isian.isi,
  }
  const dicatat = await recordPeristiwa(penanya, [{ id: toIdTetap(JSON.stringify(isi)), ...isi }])
  if (dicatat.keadaan !== 'ada') return toTolakanTanya(dicatat, toKembali)
  const [hasil] = dicatat.isi.daftar
  if (hasil?.hasil !== 'ditolak') return toAlih(`${getAlamatKursusSaya(pendaftaran.isi.kursus)}#tanya`)
  return toKembali(hasil.kode === 'TANYA_TERLALU_BANYAK' ? T.tanyaBanyak : T.tanyaTidakAda)
}

function toTolakanTanya(
  jawaban: Exclude<JawabanPintu<unknown>, { keadaan: 'ada' }>,
  toKembali: (galat: string, status?: number) => HasilAksi,
): HasilAksi {
  if (jawaban.keadaan === 'mati') return { jenis: 'mati' }
  if (jawaban.status === 401) return { jenis: 'masuk-dulu' }
  return toKembali(jawaban.kode === 'PROGRAM_BERURUTAN' ? jawaban.pesan : T.tanyaTidakAda)
}

/**
 * All answers of the form; with the other button sent in besides, after asking once where questions are left open. What was refused shows itself
 * on the page.
 */
async function updateLembar(penanya: Penanya, form: FormData): Promise<HasilAksi> {
  const id = getIsian(form, 'percobaan')
  if (!/^[0-9a-f-]{36}$/.test(id)) return toAlih('/belajar')
  const halaman = getAlamatUji(id)
  const percobaan = await getPercobaan(penanya, id)
  if (percobaan.keadaan === 'ditolak' && percobaan.status === 401) return { jenis: 'masuk-dulu' }
  if (percobaan.keadaan !== 'ada') return toTolakan(percobaan, halaman)
  if (percobaan.isi.keadaan !== 'terbuka') return toAlih(halaman)
  const now = new Date()
  const dasar = { waktu: now.toISOString(), percobaan: id }
  const butir = percobaan.isi.daftarSoal.map(toButirIsian)
  const diketik = listJawaban(form, butir)
  const salah = new Set(
    butir.filter((satu, i) => isAngkaSalah(satu, diketik[i]?.jawaban)).map(({ soal }) => soal),
  )
  const baru = listJawabanBaru(form, butir).filter(({ soal }) => !salah.has(soal))
  const jawaban = baru.map((satu) => ({
    ...dasar,
    ...satu,
    id: randomUUID(),
    jenis: 'jawab',
    urut: now.getTime(),
  }))
  const langkah = getIsian(form, 'langkah')
  // At most a hundred go at once; sending in comes last, so that it marks what came before.
  for (let awal = 0; awal < jawaban.length; awal += 100) {
    const dicatat = await recordPeristiwa(penanya, jawaban.slice(awal, awal + 100))
    if (dicatat.keadaan !== 'ada') return toTolakan(dicatat, halaman)
  }
  const tersimpan = { ...percobaan.isi, daftarJawaban: mergeJawaban(percobaan.isi.daftarJawaban, baru) }
  const kembali = { jenis: 'lembar' as const, percobaan: tersimpan, kosong: [] }
  if (salah.size > 0) return { ...kembali, diketik: diketik.filter(({ soal }) => salah.has(soal)) }
  if (langkah !== 'kirim' && langkah !== 'kirim-saja')
    return toAlih(toHrefHuruf(`${halaman}?kabar=tersimpan`, isHurufBesar(form.get('huruf'))))
  const kosong = langkah === 'kirim' ? listNomorKosong(butir, tersimpan.daftarJawaban) : []
  // At the end of its time there is nothing left to complete.
  const isHabis = tersimpan.batas !== null && now.getTime() >= Date.parse(tersimpan.batas)
  if (kosong.length > 0 && !isHabis) return { ...kembali, diketik: [], kosong }
  const dikirim = await recordPeristiwa(penanya, [{ ...dasar, id: randomUUID(), jenis: 'kirim' }])
  return dikirim.keadaan === 'ada' ? toAlih(halaman) : toTolakan(dikirim, halaman)
}

/** As the server has them now. */
const mergeJawaban = (
  lama: LembarTerbuka['daftarJawaban'],
  baru: readonly JawabanDikirim[],
): LembarTerbuka['daftarJawaban'] => [
  ...lama.filter(({ soal }) => !baru.some((satu) => satu.soal === soal)),
  ...baru.flatMap(({ soal, jawaban }) => (jawaban === null ? [] : [{ soal, jawaban }])),
]
