/** What a learner is shown of an attempt: the paper while it is open, the result once it is marked. Pure. */
import type { Jawaban, NilaiUlangSaya, PercobaanSaya } from '../../contract/belajar.ts'
import { listPelajaranTopik } from '../rilis/rules.ts'
import { getSoal, presentLembar } from '../soal/lembar-rules.ts'
import type { PercobaanTersimpan } from './queries.ts'
import { calculateBerakhir, isHabisWaktu } from './rules.ts'

export function presentPercobaan(
  percobaan: PercobaanTersimpan,
  {
    daftarJawaban,
    nilaiUlang,
    now,
  }: { daftarJawaban: readonly Jawaban[]; nilaiUlang: readonly NilaiUlangSaya[]; now: Date },
): PercobaanSaya {
  const { id, pendaftaran, kursus, kuis, nomor, lembar, bank } = percobaan
  const dasar = { id, pendaftaran, kursus, kuis: kuis.slug, jenis: kuis.jenis, judul: kuis.judul, nomor }
  const berakhir = calculateBerakhir(kuis.aturan, percobaan.dibuka)
  if (percobaan.keadaan === 'dinilai')
    return {
      ...dasar,
      keadaan: 'dinilai',
      ...presentHasil(percobaan),
      nilaiUlang: [...nilaiUlang],
      isLewat: percobaan.lewat,
    }
  if (percobaan.keadaan === 'batal') return { ...dasar, keadaan: 'batal', alasan: percobaan.alasanBatal }
  if (percobaan.keadaan === 'habis' || isHabisWaktu(kuis.aturan, percobaan, now))
    return { ...dasar, keadaan: 'habis' }
  return {
    ...dasar,
    keadaan: 'terbuka',
    berakhir: berakhir.toISOString(),
    batas: percobaan.batas?.toISOString() ?? null,
    daftarSoal: presentLembar(lembar, bank),
    daftarJawaban: daftarJawaban.map(({ soal, jawaban }) => ({ soal, jawaban })),
  }
}

/** Topics and not answers: a new paper may ask the same question. */
function presentHasil({ butir, kuis, lembar, bank, persen, lulus, isi }: PercobaanTersimpan) {
  const salah = new Set(butir.filter(({ benar }) => !benar).map(({ soal }) => soal))
  const listKategori = (isSalah: boolean): string[] => {
    const dipakai = lembar.filter(({ soal }) => salah.has(soal) === isSalah)
    return [...new Set(dipakai.map((satu) => getSoal(bank, satu).kategori))].sort()
  }
  const topik = listKategori(true)
  return {
    persen: persen ?? 0,
    lulus: lulus ?? false,
    lulusPersen: kuis.aturan.lulusPersen,
    benar: butir.length - salah.size,
    jumlah: lembar.length,
    dikuasai: listKategori(false).filter((nama) => !topik.includes(nama)),
    topik: topik.map((nama) => ({
      nama,
      pelajaran: listPelajaranTopik(isi, [...bank.values()], nama).map(({ slug, judul }) => ({
        slug,
        judul,
      })),
    })),
  }
}
