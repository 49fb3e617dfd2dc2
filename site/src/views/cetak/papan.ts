/** The budget on a board: poster, banner and picture show the same figures as the page. Pure. */
import { createQrSvg } from 'cms/cetak/hiasan'
import type { Pesanan } from 'cms/cetak/pesanan'
import { getAlamatApbdes } from 'cms/contract/alamat-apbdes'
import type { ApbdesPublik } from 'cms/contract/apbdes'
import { formatTanggal, formatWaktu, toTanggal } from 'cms/dasar/tanggal'
import { TEKS_APBDES } from '../../teks/apbdes.ts'
import { TEKS_PAPAN as T, TEKS_LRA } from '../../teks/cetak.ts'
import { toJawaban } from '../apbdes.ts'
import { type BatangView, listBatang } from '../batang.ts'
import { formatJumlah } from '../jumlah.ts'
import { formatNamaDesa } from '../kerangka.ts'
import { listTempatGabung, type RencanaTempat } from '../tempat.ts'
import { type BahanCetakan, listKalimat } from './bahan.ts'
import { TEMPLAT_PAPAN } from './templat-papan.ts'

export type BentukPapan = 'poster' | 'baliho' | 'gambar'

const KEGIATAN_TERBANYAK = 6
const KODE_BIDANG = /^Bidang\s+(?=[A-Z])/

export function createPesananPapan(bahan: BahanCetakan, bentuk: BentukPapan): Pesanan {
  const { apbdes, waktu, situs, rencana = [] } = bahan
  const { desa, tahun, peraturan } = apbdes
  const alamat = `${situs}${getAlamatApbdes(desa.slug, tahun)}`
  return {
    bentuk: bentuk === 'gambar' ? 'png' : 'pdf',
    templat: TEMPLAT_PAPAN[bentuk],
    tanggal: toTanggal(waktu),
    isi: {
      teks: listKalimat(T),
      judul: T.judul(tahun),
      desa: formatNamaDesa(desa),
      tempat: TEKS_LRA.tempat(desa.kecamatan, desa.kabupaten.nama),
      dasar: `${TEKS_APBDES.peraturan(peraturan.jenis, peraturan.nomor)}, ${formatTanggal(peraturan.tanggal)}`,
      jawaban: toJawaban(apbdes),
      contoh: desa.contoh ? T.contoh : '',
      pendapatan: listBatang(apbdes.rincianPendapatan.map((satu) => ({ ...satu, nama: satu.uraian }))).map(
        toBatangCetak,
      ),
      bidang: listBatang(
        apbdes.bidang.map((satu) => ({ ...satu, nama: satu.nama.replace(KODE_BIDANG, '') })),
      ).map(toBatangCetak),
      jumlah: listJumlah(apbdes),
      pembiayaan: [
        [T.penerimaan, formatJumlah(apbdes.pembiayaan.penerimaan.anggaran)],
        [T.pengeluaran, formatJumlah(apbdes.pembiayaan.pengeluaran.anggaran)],
      ],
      kegiatan: listKegiatan(apbdes, rencana),
      pengaduan: TEKS_LRA.pengaduanIsi(`${situs}/pesan?desa=${desa.slug}`),
      alamat,
      qr: createQrSvg(alamat),
      qrAlt: T.qr(alamat),
      diperbarui: TEKS_LRA.kaki(alamat, formatWaktu(waktu)),
    },
  }
}

/** Widths as numbers from 0 to 100; amounts as the page prints them. */
const toBatangCetak = ({ nama, rencana, realisasi, persen, lebarRencana, lebarRealisasi }: BatangView) => ({
  nama,
  rencana,
  realisasi,
  persen,
  lebar: Number.parseFloat(lebarRencana),
  isi: lebarRealisasi === null ? 0 : Number.parseFloat(lebarRealisasi),
})

const listJumlah = ({ pendapatan, belanja }: ApbdesPublik) =>
  [
    { nama: T.jumlahPendapatan, ...pendapatan },
    { nama: T.jumlahBelanja, ...belanja },
  ].map(({ nama, anggaran, realisasi }) => ({
    nama,
    rencana: formatJumlah(anggaran),
    realisasi: formatJumlah(realisasi),
  }))

/** The most expensive ones, with the places that are planned or reported: in January there is nothing to report yet. */
function listKegiatan({ daftarKegiatan, realisasi }: ApbdesPublik, rencana: readonly RencanaTempat[]) {
  const kemajuan = new Map(realisasi.kemajuan.map((satu) => [satu.kode, satu.tempat]))
  return daftarKegiatan
    .toSorted((satu, lain) => lain.anggaran - satu.anggaran)
    .slice(0, KEGIATAN_TERBANYAK)
    .map(({ kode, uraian, anggaran }) => {
      const direncanakan = rencana.filter((satu) => satu.kode === kode).flatMap(({ tempat }) => tempat)
      const dusun = listTempatGabung(direncanakan, kemajuan.get(kode) ?? []).flatMap(
        (satu) => satu.dusun ?? [],
      )
      return {
        nama: uraian,
        tempat: dusun.length === 0 ? '' : T.tempat(dusun.join(', ')),
        jumlah: formatJumlah(anggaran),
      }
    })
}
