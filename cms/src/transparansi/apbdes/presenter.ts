/** A budget as everybody may see it: the page of a year, and one page for each of its versions. */
import {
  type ApbdesPublik,
  apbdesPublikSchema,
  getKunciApbdes,
  getKunciVersi,
  type JenisPeraturan,
  type SumberRealisasi,
  toNamaVersi,
} from '../../contract/apbdes.ts'
import type { Sen } from '../../dasar/rupiah.ts'
import {
  ATURAN_FASE,
  calculateLuarTerpakai,
  calculateTahun,
  calculateTotal,
  findVersiAngka,
  findVersiTampil,
  getAlasanLewat,
  getSumberRealisasi,
  listAnggaranSah,
  type Terpakai,
  toEvaluasi,
} from '../../keuangan/index.ts'
import type { BerkasFakta } from '../../naskah/terbitan.ts'
import type { Penyaji, Salinan, Sumber, Terkait } from '../../publikasi/penyaji.ts'
import type { DesaFakta } from '../desa/facts.ts'
import { toBerkasPublik } from '../naskah/penyaji.ts'
import { presentAnggaran } from './anggaran-presenter.ts'
import {
  type DokumenSah,
  type FaktaApbdes,
  getRincian,
  listIdVersi,
  listSilpaLalu,
  listSlot,
  listTahun,
  listTahunAnggaran,
  listTahunBerikut,
  listTercatat,
  parseIdApbdes,
  type TahunAnggaran,
  toIdApbdes,
  toIdTahun,
  toSumberTahun,
} from './facts.ts'
import { listBerkasBukti, presentRealisasi } from './realisasi-presenter.ts'
import { presentPeraturan, presentPerubahan, presentVersi } from './versi-presenter.ts'

export const apbdesPenyaji: Penyaji<FaktaApbdes> = {
  schema: apbdesPublikSchema,
  listId: async (db) => (await listTahun(db)).map(({ desaId, tahun }) => toIdApbdes(desaId, tahun)),
  listSumber: async (db, daftarId) => {
    const { daftarDesa, tahun } = await listTahunAnggaran(db, daftarId)
    const bekas = await listSlot(db, daftarId)
    const berikut = await listTahunBerikut(db, daftarId)
    const silpa = await listSilpaLalu(db, daftarId)
    return daftarId.flatMap((id) => {
      const desa = daftarDesa.find((satu) => satu.id === parseIdApbdes(id).desaId)
      if (desa === undefined) return []
      const silpaLalu = silpa.get(id) ?? null
      const terkait = listTerkait(id, bekas.get(id) ?? [], berikut.get(id) ?? [])
      return [toSumber(id, { desa, tahun: tahun.get(id), silpaLalu, terkait })]
    })
  },
  present: presentApbdes,
}

/** One version for itself, `<desa>/<tahun>/<versi>`: its address stays, whatever is set after it. */
export const apbdesVersiPenyaji: Penyaji<FaktaApbdes> = {
  schema: apbdesPublikSchema,
  listId: listIdVersi,
  listSumber: async (db, daftarId) => {
    const { daftarDesa, tahun } = await listTahunAnggaran(db, [...new Set(daftarId.map(toIdTahun))])
    return daftarId.flatMap((id) => {
      const { desaId, tahun: nomor, nama } = parseIdApbdes(id)
      const desa = daftarDesa.find((satu) => satu.id === desaId)
      if (desa === undefined) return []
      const isi = tahun.get(toIdTahun(id))
      const dokumen = isi?.dokumen.find((satu) => toNamaVersi(satu) === nama)
      const fakta =
        isi === undefined || dokumen === undefined ? null : { tahun: isi, dokumen, isTahun: false }
      return [{ id, kunci: getKunciVersi(desa.slug, nomor, nama), fakta, terkait: [] }]
    })
  },
  present: presentApbdes,
}

type Bahan = {
  desa: DesaFakta
  tahun: TahunAnggaran | undefined
  silpaLalu: Sen | null
  terkait: readonly Terkait[]
}

function toSumber(id: string, { desa, tahun, silpaLalu, terkait }: Bahan): Sumber<FaktaApbdes> {
  const dokumen = tahun === undefined ? undefined : findVersiTampil(listTercatat(tahun), toSumberTahun(tahun))
  const fakta =
    tahun === undefined || dokumen === undefined ? null : { tahun, dokumen, isTahun: true, silpaLalu }
  return { id, kunci: getKunciApbdes(desa.slug, parseIdApbdes(id).tahun), fakta, terkait: [...terkait] }
}

/** `berikut`: the next year, where anything of it stands: it is checked by what this one leaves over (K06). */
function listTerkait(id: string, slot: readonly string[], berikut: readonly string[]): Terkait[] {
  const { desaId } = parseIdApbdes(id)
  return [
    ...slot.map((nama): Terkait => ({ jenis: 'apbdes-versi', id: `${id}/${nama}` })),
    ...berikut.map((satu): Terkait => ({ jenis: 'apbdes', id: satu })),
    { jenis: 'keterbukaan', id: desaId },
    { jenis: 'lembaga-ekonomi', id: desaId },
    { jenis: 'desa', id: desaId },
  ]
}

/** A version by itself says what it set, and where its own realisation comes from. */
function toSumberVersi({ dokumen, tahun }: FaktaApbdes): SumberRealisasi {
  return getSumberRealisasi(
    listTercatat(tahun).filter(({ id }) => id === dokumen.id),
    { biasa: false, luar: false },
  )
}

/** The version whose figures are told; a version by itself tells its own. */
const findAngka = ({ tahun, dokumen, isTahun }: FaktaApbdes, sumber: SumberRealisasi) =>
  isTahun ? findVersiAngka(listTercatat(tahun), sumber) : dokumen

/** The lines of the page: those of the version, on the page of a year with all that is known of its realisation. */
function toTerpakai(fakta: FaktaApbdes, sumber: SumberRealisasi): Terpakai {
  const { tahun, dokumen, isTahun } = fakta
  const rincian = getRincian(tahun.rincian, dokumen.id)
  if (!isTahun) return { rincian, luar: [] }
  const angka = findAngka(fakta, sumber)
  const isLain = angka !== undefined && angka.id !== dokumen.id
  const laporan = isLain ? getRincian(tahun.rincian, angka.id) : null
  return calculateTahun({ rincian, laporan, sumber, catatan: tahun.catatan })
}

/** The reason of the report whose figures are told, also where its lines stand beside a later budget. */
function presentAlasanLewat(
  { acuan, baris }: TahunAnggaran,
  angka: DokumenSah | undefined,
): Pick<ApbdesPublik, 'alasanLewat'> {
  if (angka === undefined) return {}
  const milik = { ...acuan, susunanKode: angka.susunanKode }
  const alasanLewat = getAlasanLewat({ ...angka, acuan: milik, baris: baris.get(angka.id) ?? [] })
  return alasanLewat === null ? {} : { alasanLewat }
}

/** Only reports are held against them. */
const listTotalSah = ({ dokumen, rincian }: TahunAnggaran) =>
  listAnggaranSah(dokumen).map(({ id }) => calculateTotal(getRincian(rincian, id)))

function toAnggaran(
  fakta: FaktaApbdes,
  { angka, terpakai }: { angka: DokumenSah | undefined; terpakai: Terpakai },
): ReturnType<typeof presentAnggaran> {
  const { tahun, dokumen } = fakta
  return presentAnggaran({
    desa: tahun.desa,
    dokumen: {
      ...dokumen,
      acuan: tahun.acuan,
      hasAwal: tahun.dokumen.some(({ fase }) => fase === 'awal'),
      ...('silpaLalu' in fakta ? { silpaLalu: fakta.silpaLalu } : {}),
      anggaranSah: ATURAN_FASE[dokumen.fase].isAnggaran ? [] : listTotalSah(tahun),
      perubahanKe: dokumen.ke ?? 1,
      evaluasi: toEvaluasi(dokumen),
      tanggalPerdes: dokumen.tanggal,
      tanggalPenjabaran: dokumen.tanggalPenjabaran,
      uangAda: tahun.uangAda.get(angka?.id ?? '') ?? null,
    },
    baris: tahun.baris.get(dokumen.id) ?? [],
    terpakai,
  })
}

export function presentApbdes(fakta: FaktaApbdes): Salinan {
  const { tahun, dokumen, isTahun } = fakta
  const { desa, berkas } = tahun
  const catatan = isTahun ? tahun.catatan : []
  const sumber = isTahun ? toSumberTahun(tahun) : toSumberVersi(fakta)
  const terpakai = toTerpakai(fakta, sumber)
  const angka = findAngka(fakta, sumber)
  const anggaran = toAnggaran(fakta, { angka, terpakai })
  // A later budget may have room for what the report went above: then there is nothing to give a reason for.
  const isLewat = anggaran.peringatan.some(({ kode }) => kode === 'K09')
  const isi: ApbdesPublik = {
    ...anggaran,
    ...(isLewat ? presentAlasanLewat(tahun, angka) : {}),
    realisasi: presentRealisasi({
      sumber,
      daftar: catatan,
      berkas,
      luar: calculateLuarTerpakai(terpakai),
      sampai: angka?.sampai ?? null,
    }),
    peraturan: presentPeraturan(dokumen, berkas),
    ditetapkanPada: dokumen.ditetapkanPada,
    versi: tahun.dokumen.map((satu) => presentVersi(tahun, satu)),
    perubahan: presentPerubahan(tahun, dokumen, { isTahun }),
  }
  return {
    desa: desa.kode,
    tahun: dokumen.tahun,
    status: dokumen.status,
    tanggal: dokumen.tanggal,
    judul: `APBDes ${dokumen.tahun} ${desa.nama}`,
    isi,
    waktu:
      [
        ...tahun.dokumen.map(({ sejak }) => sejak),
        ...catatan.flatMap(({ disetujuiPada }) => disetujuiPada ?? []),
      ]
        .sort()
        .at(-1) ?? dokumen.sejak,
    teks: {
      a: `APBDes anggaran ${dokumen.tahun} ${desa.nama}`,
      b: [
        `${SINGKATAN[isi.peraturan.jenis]} ${dokumen.nomor}`,
        ...new Set(isi.daftarKegiatan.map(({ uraian }) => uraian)),
      ].join(' '),
      // The words of the lines, too: a road has its name there.
      c: [...new Set(isi.baris.map(({ uraian }) => uraian))].join(' '),
    },
    berkas: [...listBerkasPeraturan(isi, berkas), ...listBerkasBukti(catatan, berkas)],
  }
}

const listBerkasPeraturan = ({ versi }: ApbdesPublik, berkas: readonly BerkasFakta[]): Salinan['berkas'] =>
  versi
    .flatMap(({ peraturan }) => [peraturan.berkas, peraturan.penjabaran?.berkas])
    .filter((satu) => satu != null)
    .flatMap(({ sha256, nama }) => {
      const asli = berkas.find((satu) => satu.sha256 === sha256)
      return asli === undefined ? [] : [toBerkasPublik(asli, nama)]
    })

const SINGKATAN: Readonly<Record<JenisPeraturan, string>> = {
  perdes: 'Perdes',
  perkades: 'Perkades',
  laporan: 'Laporan',
}
