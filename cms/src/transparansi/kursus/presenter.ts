/** A released course with its lessons; it belongs to the province, not to a village. */
import { z } from 'zod'
import {
  findTempatKuis,
  getTulisanTempat,
  listIdVersiKursus,
  listNomorRilis,
  listStatusPeraturan,
  listTelaah,
  type StatusKini,
  type Telaah,
} from '../../belajar/index.ts'
import { JENIS_KUIS, type KursusPublik, kursusPublikSchema } from '../../contract/kursus.ts'
import type { PenyajiNaskah } from '../naskah/penyaji.ts'
import {
  type FaktaProvinsi,
  getTanggalTerbit,
  type SajianProvinsi,
  toPenyajiProvinsi,
} from '../naskah/provinsi.ts'
import { blokNaskahSchema, presentDaftarBlok } from './blok-presenter.ts'

/** `status`: of the regulations as the province knows them by now, which an edition does not freeze. */
export type KonteksKursus = {
  telaah: Telaah | null
  status: ReadonlyMap<string, StatusKini>
  /** Number of the release; `versi` where it is not the newest. */
  rilis: number | null
  versi?: number | null
}

const naskahSchema = z.object({
  judul: z.string(),
  ringkasan: z.string(),
  untuk: z.string(),
  contoh: z.boolean().nullish(),
  tujuan: z.array(z.object({ teks: z.string() })).nullish(),
  daftarPelajaran: z.array(
    z.object({
      slug: z.string(),
      judul: z.string(),
      menit: z.number(),
      modul: z.string().nullish(),
      wajib: z.boolean().nullish(),
      blok: z.array(blokNaskahSchema),
    }),
  ),
  daftarKuis: z
    .array(
      z.object({
        slug: z.string(),
        jenis: z.enum(JENIS_KUIS),
        judul: z.string(),
        sesudah: z.string().nullish(),
        lulusPersen: z.number(),
        undi: z.array(z.object({ jumlah: z.number() })),
      }),
    )
    .nullish(),
})

export const kursus: PenyajiNaskah = toPenyajiProvinsi<KonteksKursus>({
  kumpulan: 'kursus',
  schema: kursusPublikSchema,
  // What is not released yet nobody has signed.
  listKonteks: async (db, daftarId) => {
    const telaah = await listTelaah(db, daftarId)
    const status = await listStatusPeraturan(db)
    const rilis = await listNomorRilis(db, daftarId)
    return (id) => ({ telaah: telaah.get(id) ?? null, status, rilis: rilis.get(id) ?? null })
  },
  present: presentKursus,
  // A version that people are held to comes and goes with its course.
  listTerkait: async (db, daftarId) => {
    const milik = Map.groupBy(await listIdVersiKursus(db, daftarId), (satu) => satu.kursus)
    return (id) => (milik.get(id) ?? []).map((satu) => ({ jenis: 'kursus-versi', id: satu.id }))
  },
})

/** As the release pins it. */
function findTempat(
  daftarPelajaran: z.infer<typeof naskahSchema>['daftarPelajaran'],
  kuis: Parameters<typeof getTulisanTempat>[0],
): string | null {
  const tulisan = getTulisanTempat(kuis)
  return tulisan === null ? null : findTempatKuis(daftarPelajaran, tulisan)
}

const toTelaahPublik = ({ nama, jabatan, tanggal, rilis }: Telaah): KursusPublik['telaah'] => ({
  nama,
  jabatan,
  tanggal,
  rilis,
})

/** Pure. */
export function presentKursus({
  slug,
  terbitan,
  konteks: { telaah, status, rilis, versi = null },
}: FaktaProvinsi<KonteksKursus>): SajianProvinsi {
  const naskah = naskahSchema.parse(terbitan.naskah)
  const daftarSajian = naskah.daftarPelajaran.map(({ blok }) => presentDaftarBlok(blok, { terbitan, status }))
  const waktu = [
    terbitan.diperbarui,
    ...(telaah === null ? [] : [telaah.waktu]),
    ...daftarSajian.flatMap((satu) => satu.waktuPeraturan),
  ]
    .sort()
    .at(-1)
  const isi: KursusPublik = {
    slug,
    versi,
    rilis,
    judul: naskah.judul,
    tanggal: getTanggalTerbit(terbitan),
    diperbarui: waktu ?? terbitan.diperbarui,
    ringkasan: naskah.ringkasan,
    untuk: naskah.untuk,
    tujuan: (naskah.tujuan ?? []).map(({ teks }) => teks),
    menit: naskah.daftarPelajaran.reduce((jumlah, { menit }) => jumlah + menit, 0),
    contoh: naskah.contoh ?? false,
    daftarPelajaran: naskah.daftarPelajaran.map(({ slug: alamat, judul, menit, modul, wajib }, i) => ({
      slug: alamat,
      judul,
      menit,
      modul: modul?.trim() || null,
      wajib: wajib ?? true,
      daftarBlok: daftarSajian[i]?.daftarBlok ?? [],
    })),
    daftarKuis: (naskah.daftarKuis ?? []).map((kuis) => ({
      slug: kuis.slug,
      jenis: kuis.jenis,
      judul: kuis.judul,
      lulusPersen: kuis.lulusPersen,
      jumlahSoal: kuis.undi.reduce((jumlah, satu) => jumlah + satu.jumlah, 0),
      sesudah: findTempat(naskah.daftarPelajaran, kuis),
    })),
    telaah: telaah === null ? null : toTelaahPublik(telaah),
  }
  return {
    judul: isi.judul,
    isi,
    waktu: waktu ?? terbitan.diperbarui,
    teks: {
      a: isi.judul,
      b: `${isi.ringkasan} ${isi.daftarPelajaran.map(({ judul }) => judul).join(' ')}`,
      c: daftarSajian.flatMap(({ daftarKata }) => daftarKata).join(' '),
    },
    // A file that two lessons show is published once.
    berkas: [
      ...new Map(
        daftarSajian.flatMap(({ berkas }) => berkas.map((satu) => [`${satu.sha256} ${satu.nama}`, satu])),
      ).values(),
    ],
  }
}
