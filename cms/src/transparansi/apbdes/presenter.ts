/** A budget as everybody may see it: totals, bidang, lines, the regulation, the checks that did not pass, and all versions of its year. */
import { sql } from '@payloadcms/db-postgres'
import {
  type ApbdesPublik,
  apbdesPublikSchema,
  type BarisPublik,
  type Fase,
  getAlamatVersi,
  getKunciApbdes,
  getKunciVersi,
  type JenisPeraturan,
  type PeraturanPublik,
  type PerubahanPublik,
  type SumberRealisasi,
  toNamaVersi,
  type VersiPublik,
} from '../../contract/apbdes.ts'
import type { Alasan } from '../../contract/galat.ts'
import type { AnggaranRealisasi } from '../../contract/nilai.ts'
import { type Sen, toRupiahNumber } from '../../dasar/rupiah.ts'
import {
  ATURAN_FASE,
  type BarisApbdes,
  type Beda,
  type CatatanTersimpan,
  calculateBidang,
  calculateDanaDesa,
  calculatePerJenis,
  calculatePerKegiatan,
  calculatePerSumber,
  calculatePerubahan,
  calculateRingkasan,
  calculateTerpakai,
  checkApbdes,
  checkDokumen,
  compareVersi,
  type DanaDesa,
  findSemula,
  findVersiTampil,
  getSumberRealisasi,
  getTingkatRincian,
  isUang,
  type Jumlah,
  type JumlahKode,
  type JumlahSumber,
  KE,
  listBarisPerApbdes,
  listCatatanPerTahun,
  listSilpaAkhir,
  listTakDiperiksa,
  type Rab,
  toDalamRekening,
  toKunciTahun,
  toSusunan,
  toVolumeText,
  type Versi,
} from '../../keuangan/index.ts'
import { listBerkasFakta } from '../../naskah/queries.ts'
import type { BerkasFakta } from '../../naskah/terbitan.ts'
import type { Db } from '../../platform/transaction.ts'
import type { Penyaji, Salinan, Sumber, Terkait } from '../../publikasi/penyaji.ts'
import { type DesaFakta, listDesaFakta, toDesaRingkas } from '../desa/facts.ts'
import { toBerkasPublik, toUnduhan } from '../naskah/penyaji.ts'
import { listBerkasBukti, presentRealisasi } from './realisasi-presenter.ts'

export type DokumenSah = Versi & {
  id: string
  desaId: string
  status: 'ditetapkan' | 'diundangkan'
  nomor: string
  ditandatanganiDiKertas: boolean
  alasanPengecualian: string | null
  catatanEvaluasi: string | null
  nomorUndang: string | null
  tanggalUndang: string | null
  berkasId: string | null
  /** Since when it says what it says: set, or promulgated. */
  sejak: string
}
/** All that stands of a village's year, in order; at least one. */
export type TahunAnggaran = {
  desa: DesaFakta
  dokumen: DokumenSah[]
  baris: ReadonlyMap<string, readonly BarisApbdes[]>
  berkas: readonly BerkasFakta[]
  /** Approved records of realisation, in the order of their days. */
  catatan: readonly CatatanTersimpan[]
}
/**
 * `isTahun`: the page of the year, which takes its realisation from records where it has to. `silpaLalu`: what the account
 * of the year before left over; null where it does not stand here, and not asked for one version, which stays what it was.
 */
export type FaktaApbdes = {
  tahun: TahunAnggaran
  dokumen: DokumenSah
  isTahun: boolean
  silpaLalu?: Sen | null
}

/**
 * A source is one village and year, `<desa>/<tahun>`. Public is the last of its versions, in the order of their
 * regulations: an original taken over late from paper never hides an amendment.
 */
export const toIdApbdes = (desaId: string, tahun: number): string => `${desaId}/${tahun}`

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
  listId: async (db) => {
    const { tahun } = await listTahunAnggaran(
      db,
      (await listTahun(db)).map((satu) => toIdApbdes(satu.desaId, satu.tahun)),
    )
    return [...tahun].flatMap(([id, { dokumen }]) => dokumen.map((satu) => `${id}/${toNamaVersi(satu)}`))
  },
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

function parseIdApbdes(id: string): { desaId: string; tahun: number; nama: string } {
  const [desaId = '', tahun = '', nama = ''] = id.split('/')
  return { desaId, tahun: Number(tahun), nama }
}
const toIdTahun = (id: string): string => id.split('/').slice(0, 2).join('/')

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

/** Leftovers of the years before, by the ids of the years that go on with them. */
async function listSilpaLalu(db: Db, daftarId: readonly string[]): Promise<Map<string, Sen>> {
  const lalu = daftarId.map(parseIdApbdes).map(({ desaId, tahun }) => ({ desa: desaId, tahun: tahun - 1 }))
  const silpa = await listSilpaAkhir(db, lalu)
  return new Map(
    daftarId.flatMap((id): [string, Sen][] => {
      const { desaId, tahun } = parseIdApbdes(id)
      const sisa = silpa.get(toKunciTahun(desaId, tahun - 1))
      return sisa === undefined ? [] : [[id, sisa]]
    }),
  )
}

/** What each village and year among these is made of; those of which nothing stands are left out. */
async function listTahunAnggaran(
  db: Db,
  daftarId: readonly string[],
): Promise<{ daftarDesa: DesaFakta[]; tahun: Map<string, TahunAnggaran> }> {
  const daftarDesa = await listDesaFakta(db, [...new Set(daftarId.map((id) => parseIdApbdes(id).desaId))])
  const dokumen = await listDokumenSah(db, daftarId)
  const baris = await listBarisPerApbdes(
    db,
    dokumen.map(({ id }) => id),
  )
  const catatan = await listCatatanPerTahun(db, daftarId.map(parseIdApbdes))
  const berkas = await listBerkasFakta(db, [
    ...dokumen.flatMap(({ berkasId }) => berkasId ?? []),
    ...catatan.flatMap(({ buktiPublik }) => buktiPublik ?? []),
  ])
  const perTahun = Map.groupBy(catatan, (satu) => toIdApbdes(satu.desaId, satu.tahun))
  const milik = Map.groupBy(dokumen, ({ desaId, tahun }) => toIdApbdes(desaId, tahun))
  const tahun = [...milik].flatMap(([id, daftar]): [string, TahunAnggaran][] => {
    const desa = daftarDesa.find((satu) => satu.id === parseIdApbdes(id).desaId)
    const isi = { dokumen: daftar.toSorted(compareVersi), baris, berkas, catatan: perTahun.get(id) ?? [] }
    return desa === undefined ? [] : [[id, { desa, ...isi }]]
  })
  return { daftarDesa, tahun: new Map(tahun) }
}

const listTercatat = ({ dokumen, baris }: Pick<TahunAnggaran, 'dokumen' | 'baris'>) =>
  dokumen.map((satu) => ({
    ...satu,
    hasRealisasi: toRincian(baris.get(satu.id)).some(({ realisasi }) => realisasi !== null),
  }))

const toSumberTahun = (tahun: TahunAnggaran): SumberRealisasi =>
  getSumberRealisasi(listTercatat(tahun), tahun.catatan.some(isUang))

function listTahun(db: Db): Promise<{ desaId: string; tahun: number }[]> {
  return db.execute(sql`
    select distinct desa_id as "desaId", tahun::int as tahun from cms.apbdes
    where status in ('ditetapkan', 'diundangkan') and deleted_at is null order by 1, 2`)
}

/** Every version that was ever set, so that one that is withdrawn takes its page along. */
async function listSlot(db: Db, daftarId: readonly string[]): Promise<Map<string, string[]>> {
  const daftar = await db.execute<{ desaId: string; tahun: number; fase: Fase; ke: number | null }>(sql`
    select distinct desa_id as "desaId", a.tahun::int as tahun, fase,
      case when fase in ('perubahan', 'perubahan-penjabaran') then coalesce(ke, 1)::int end as ke
    from ${toPilihan(daftarId)} where ditetapkan_pada is not null order by 1, 2, 3, 4`)
  const milik = Map.groupBy(daftar, ({ desaId, tahun }) => toIdApbdes(desaId, tahun))
  return new Map([...milik].map(([id, slot]) => [id, slot.map(toNamaVersi)]))
}

async function listTahunBerikut(db: Db, daftarId: readonly string[]): Promise<Map<string, string[]>> {
  const daftar = daftarId.map(parseIdApbdes).map(({ desaId, tahun }) => toIdApbdes(desaId, tahun + 1))
  const ada = await db.execute<{ desaId: string; tahun: number }>(sql`
    select distinct desa_id as "desaId", a.tahun::int as tahun from ${toPilihan(daftar)}
    where status in ('ditetapkan', 'diundangkan')`)
  return new Map(ada.map(({ desaId, tahun }) => [toIdApbdes(desaId, tahun - 1), [toIdApbdes(desaId, tahun)]]))
}

const toPilihan = (daftarId: readonly string[]) =>
  sql`jsonb_to_recordset(${JSON.stringify(daftarId.map(parseIdApbdes))}::jsonb) as x("desaId" uuid, tahun int)
    join cms.apbdes a on a.desa_id = x."desaId" and a.tahun = x.tahun and a.deleted_at is null`

const WAKTU = 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'

function listDokumenSah(db: Db, daftarId: readonly string[]): Promise<DokumenSah[]> {
  return db.execute<DokumenSah>(sql`
    select a.id, desa_id as "desaId", a.tahun::int as tahun, fase, ${KE} as ke, status, nomor_perdes as nomor,
      tanggal_perdes as tanggal, ditandatangani_di_kertas as "ditandatanganiDiKertas",
      alasan_pengecualian as "alasanPengecualian", catatan_evaluasi as "catatanEvaluasi",
      nomor_undang as "nomorUndang", tanggal_undang as "tanggalUndang", berkas_peraturan_id as "berkasId",
      to_char(ditetapkan_pada at time zone 'UTC', ${WAKTU}) as "ditetapkanPada",
      to_char(coalesce(status_sejak, ditetapkan_pada) at time zone 'UTC', ${WAKTU}) as sejak
    from ${toPilihan(daftarId)} where status in ('ditetapkan', 'diundangkan') order by a.id`)
}

/** A version by itself says what it set, and where its own realisation comes from. */
function toSumberVersi({ dokumen, tahun }: FaktaApbdes): SumberRealisasi {
  return getSumberRealisasi(
    listTercatat(tahun).filter(({ id }) => id === dokumen.id),
    false,
  )
}

export function presentApbdes(fakta: FaktaApbdes): Salinan {
  const { tahun, dokumen, isTahun } = fakta
  const { desa, baris, berkas } = tahun
  const catatan = isTahun ? tahun.catatan : []
  const sumber = isTahun ? toSumberTahun(tahun) : toSumberVersi(fakta)
  const isi: ApbdesPublik = {
    ...presentAnggaran({
      desa,
      dokumen: {
        ...dokumen,
        hasAwal: tahun.dokumen.some(({ fase }) => fase === 'awal'),
        ...('silpaLalu' in fakta ? { silpaLalu: fakta.silpaLalu } : {}),
      },
      baris: baris.get(dokumen.id) ?? [],
      catatan: sumber === 'catatan' ? catatan : [],
    }),
    realisasi: presentRealisasi(sumber, catatan, berkas),
    peraturan: presentPeraturan(dokumen, berkas),
    ditetapkanPada: dokumen.ditetapkanPada,
    versi: tahun.dokumen.map((satu) => presentVersi(tahun, satu)),
    perubahan: presentPerubahan(tahun, dokumen),
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
  versi.flatMap(({ peraturan }) => {
    const asli = berkas.find(({ sha256 }) => sha256 === peraturan.berkas?.sha256)
    return asli === undefined || peraturan.berkas === null
      ? []
      : [toBerkasPublik(asli, peraturan.berkas.nama)]
  })

const SINGKATAN: Readonly<Record<JenisPeraturan, string>> = {
  perdes: 'Perdes',
  perkades: 'Perkades',
  laporan: 'Laporan',
}

function presentPeraturan(dokumen: DokumenSah, berkas: readonly BerkasFakta[]): PeraturanPublik {
  const naskah = berkas.find(({ id }) => id === dokumen.berkasId)
  const { nomorUndang, tanggalUndang } = dokumen
  return {
    jenis: ATURAN_FASE[dokumen.fase].peraturan,
    nomor: dokumen.nomor,
    tanggal: dokumen.tanggal,
    ditandatanganiDiKertas: dokumen.ditandatanganiDiKertas,
    alasanPengecualian: dokumen.alasanPengecualian,
    catatanEvaluasi: dokumen.catatanEvaluasi,
    pengundangan:
      nomorUndang === null || tanggalUndang === null ? null : { nomor: nomorUndang, tanggal: tanggalUndang },
    berkas:
      naskah === undefined ? null : toUnduhan(naskah, `${toNamaVersi(dokumen)}-apbdes-${dokumen.tahun}`),
  }
}

function presentVersi({ desa, baris, berkas }: TahunAnggaran, dokumen: DokumenSah): VersiPublik {
  const nama = toNamaVersi(dokumen)
  const { pendapatan, belanja, pembiayaan, silpa } = toTotal(toRincian(baris.get(dokumen.id)))
  return {
    nama,
    fase: dokumen.fase,
    ke: dokumen.ke,
    alamat: getAlamatVersi(desa.slug, dokumen.tahun, nama),
    peraturan: presentPeraturan(dokumen, berkas),
    ditetapkanPada: dokumen.ditetapkanPada,
    pendapatan,
    belanja,
    pembiayaanNetto: pembiayaan.netto,
    silpa,
  }
}

const toRincian = (baris: readonly BarisApbdes[] = []): BarisApbdes[] => toSusunan(baris).rincian

function presentPerubahan(
  { dokumen: semua, baris }: TahunAnggaran,
  dokumen: DokumenSah,
): PerubahanPublik | null {
  const semula = findSemula(dokumen, semua)
  if (semula === null) return null
  const {
    pokok,
    bidang,
    baris: rincian,
  } = calculatePerubahan(toRincian(baris.get(semula.id)), toRincian(baris.get(dokumen.id)))
  return {
    dari: toNamaVersi(semula),
    pokok: pokok.map(({ kode, ...beda }) => ({ kode, ...toBedaAngka(beda) })),
    bidang: bidang.map(({ kode, nama, ...beda }) => ({ kode, nama, ...toBedaAngka(beda) })),
    baris: rincian.map(({ kodeKegiatan, kodeRekening, uraian, sumberDana, ...beda }) => ({
      kodeKegiatan,
      kodeRekening,
      uraian,
      sumberDana,
      ...toBedaAngka(beda),
    })),
  }
}

const toBedaAngka = ({ semula, menjadi, selisih }: Beda) => ({
  semula: toRupiahNumber(semula),
  menjadi: toRupiahNumber(menjadi),
  selisih: toRupiahNumber(selisih),
})

/** All but how and when it was set: also for the preview of a document that is not. */
export function presentAnggaran({
  desa,
  dokumen,
  baris,
  catatan = [],
}: {
  desa: DesaFakta
  dokumen: { tahun: number; fase: Fase; ke: number | null; hasAwal: boolean; silpaLalu?: Sen | null }
  baris: readonly BarisApbdes[]
  /** Records that are the realisation of these lines; where there are none the lines tell their own. */
  catatan?: readonly CatatanTersimpan[]
}): Omit<ApbdesPublik, 'peraturan' | 'ditetapkanPada' | 'realisasi' | 'versi' | 'perubahan'> {
  const tercetak = toSusunan(baris)
  const terpakai =
    catatan.length === 0
      ? { rincian: tercetak.rincian, luar: [] }
      : calculateTerpakai(tercetak.rincian, catatan)
  const susunan = { ...tercetak, rincian: terpakai.rincian }
  const dalamRekening = toDalamRekening(terpakai)
  const { galat, peringatan } = checkApbdes(susunan)
  return {
    desa: toDesaRingkas(desa),
    tahun: dokumen.tahun,
    fase: dokumen.fase,
    ke: dokumen.ke,
    tingkatRincian: getTingkatRincian(susunan.rincian),
    ...toTotal(susunan.rincian),
    rincianPendapatan: calculatePerJenis(susunan.rincian, '4').map(toKodeDanJumlah),
    rincianPembiayaan: calculatePerJenis(susunan.rincian, '6').map(toKodeDanJumlah),
    bidang: calculateBidang(susunan.rincian).map(({ kode, nama, jumlah }) => ({
      kode,
      nama,
      ...toAngka(jumlah),
    })),
    daftarKegiatan: calculatePerKegiatan(susunan.rincian).map(toKodeDanJumlah),
    sumberDana: calculatePerSumber(susunan.rincian).map(toSumberPublik),
    danaDesa: toDanaDesaPublik(calculateDanaDesa(susunan.rincian, dokumen.tahun, dalamRekening)),
    baris: susunan.rincian.toSorted(compareBaris).map(toBarisPublik),
    peringatan: [...galat, ...checkDokumen(susunan, { ...dokumen, dalamRekening }), ...peringatan].map(
      toAlasanPublik,
    ),
    tidakDiperiksa: listTakDiperiksa(susunan, dokumen).map(toAlasanPublik),
  }
}

const toAlasanPublik = ({ kode, pesan }: Alasan): ApbdesPublik['peringatan'][number] => ({ kode, pesan })

function toTotal(
  rincian: readonly BarisApbdes[],
): Pick<ApbdesPublik, 'pendapatan' | 'belanja' | 'surplus' | 'pembiayaan' | 'silpa'> {
  const ringkasan = calculateRingkasan(rincian)
  return {
    pendapatan: toAngka(ringkasan.pendapatan),
    belanja: toAngka(ringkasan.belanja),
    surplus: toAngka(ringkasan.surplus),
    pembiayaan: {
      penerimaan: toAngka(ringkasan.penerimaanPembiayaan),
      pengeluaran: toAngka(ringkasan.pengeluaranPembiayaan),
      netto: toAngka(ringkasan.pembiayaanNetto),
    },
    silpa: toAngka(ringkasan.silpa),
  }
}

function toAngka({ anggaran, realisasi }: Jumlah): AnggaranRealisasi {
  return {
    anggaran: toRupiahNumber(anggaran),
    realisasi: realisasi === null ? null : toRupiahNumber(realisasi),
  }
}

const toKodeDanJumlah = ({ kode, uraian, ...jumlah }: JumlahKode) => ({ kode, uraian, ...toAngka(jumlah) })

const toDanaDesaPublik = (danaDesa: DanaDesa): ApbdesPublik['danaDesa'] => ({
  pendapatan: toAngka(danaDesa.pendapatan),
  sisaLalu: toAngka(danaDesa.sisaLalu),
  belanja: toAngka(danaDesa.belanja),
  pengeluaran: toAngka(danaDesa.pengeluaran),
  isDirinci: danaDesa.isDirinci,
  bidang: danaDesa.bidang.map(({ kode, nama, jumlah }) => ({ kode, nama, ...toAngka(jumlah) })),
  kegiatan: danaDesa.kegiatan.map(toKodeDanJumlah),
  aturan: danaDesa.aturan.map(({ nama, jumlah, persen, min, maks, keadaan, dasarHukum }) => ({
    nama,
    jumlah: toRupiahNumber(jumlah),
    persen,
    min,
    maks,
    keadaan,
    dasarHukum,
  })),
})

const toSumberPublik = ({ kode, nama, ...jumlah }: JumlahSumber): ApbdesPublik['sumberDana'][number] => ({
  kode,
  nama,
  pendapatan: toAngka(jumlah.pendapatan),
  belanja: toAngka(jumlah.belanja),
  penerimaan: toAngka(jumlah.penerimaan),
  pengeluaran: toAngka(jumlah.pengeluaran),
})

function toBarisPublik({
  kodeKegiatan,
  kodeRekening,
  uraian,
  sumberDana,
  rab,
  ...jumlah
}: BarisApbdes): BarisPublik {
  return {
    kodeKegiatan,
    kodeRekening,
    uraian,
    sumberDana,
    ...toAngka(jumlah),
    ...(rab === undefined ? {} : { rab: toRabPublik(rab) }),
  }
}

const toRabPublik = (rab: Rab): NonNullable<BarisPublik['rab']> => ({
  volume: Number(toVolumeText(rab)),
  satuan: rab.satuan,
  hargaSatuan: toRupiahNumber(rab.harga),
})

/** Pendapatan, belanja by activity, pembiayaan. */
function compareBaris(a: BarisApbdes, b: BarisApbdes): number {
  const [kunciA, kunciB] = [a, b].map(
    (x) => `${x.kodeRekening.charAt(0)}|${x.kodeKegiatan}|${x.kodeRekening}`,
  )
  return (kunciA ?? '') < (kunciB ?? '') ? -1 : kunciA === kunciB ? 0 : 1
}
