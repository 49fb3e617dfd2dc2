/** The learner's own pages without a signal: what the phone knows of the courses that are followed. */
import type { Kabar } from 'cms/contract/belajar'
import { formatAngka } from 'cms/dasar/angka'
import { TEKS_LURING as T } from '../teks/luring.ts'
import type { Lembar } from './bentuk.ts'
import { type MilikHp, toMilikHp } from './milik-rules.ts'
import { listPaketAda } from './paket.ts'
import { getKunciPaket } from './paket-rules.ts'
import { createSarana } from './sarana.ts'
import type { Simpanan } from './simpanan.ts'
import { createAlinea, createUnsur } from './unsur.ts'

/** Parts of the page for no signal that stand here, too. */
export type Bagian = {
  listKabar: (daftar: readonly Kabar[]) => HTMLElement[]
  listLembar: (daftar: readonly Lembar[]) => HTMLElement[]
}

/** Which course's page was asked for; null for the page of all, undefined for another page. */
export function findKursusDiminta(jalur: string): string | null | undefined {
  if (jalur === '/belajar') return null
  return /^\/belajar\/kursus\/([^/]+)$/.exec(jalur)?.[1]
}

/** The whole page gives way. False where the phone knows no such course. */
export async function presentMilik(
  tempat: HTMLElement,
  { simpanan, akun, kursus }: { simpanan: Simpanan; akun: string; kursus: string | null },
  { listKabar, listLembar }: Bagian,
): Promise<boolean> {
  const { titipan, lembar } = await simpanan.getKeadaan(akun)
  const semua = (await simpanan.listPendaftaran(akun)).map((satu) => toMilikHp(satu, titipan))
  const milik = semua.filter((satu) => satu.kursus === (kursus ?? satu.kursus))
  if (milik.length === 0) return false
  const tersimpan = new Set((await listPaketAda(simpanan)).map((satu) => satu.kursus))
  const isTerbaca = (satu: MilikHp): boolean =>
    [getKunciPaket(satu.kursus, satu.versi), satu.kursus].some((kunci) => tersimpan.has(kunci))
  const kabar = (await simpanan.getKabar(akun)).filter((satu) => satu.kursus === (kursus ?? satu.kursus))
  // Once something was sent the server's own page shows more.
  const onHasil = ({ terkirim }: { terkirim: number }) => terkirim > 0 && location.reload()
  const sarana = createSarana(simpanan, akun, { isSelalu: true, onHasil })
  const judul = kursus === null ? T.milikJudul : (milik[0]?.judul ?? '')
  tempat
    .closest('main')
    ?.replaceChildren(
      createUnsur('h1', {}, judul),
      createUnsur('p', { class: 'jawaban' }, T.milikTanpaSinyal),
      createAlinea(createUnsur('a', { class: 'tombol', href: location.href }, T.cobaLagi)),
      sarana.panel.unsur,
      ...milik.flatMap((satu) => listKursus(satu, isTerbaca(satu), kursus !== null)),
      ...listLembar(lembar.filter((satu) => satu.kursus === (kursus ?? satu.kursus))),
      ...listKabar(kabar),
      createUnsur('p', { class: 'meta' }, T.milikPetunjuk),
    )
  document.title = judul
  await sarana.panel.update(null)
  await sarana.send()
  return true
}

function listKursus(milik: MilikHp, isTerbaca: boolean, isSendiri: boolean): HTMLElement[] {
  const { kursus, judul, selesai, pelajaran, lanjut } = milik
  const keadaan = T.pelajaranSelesaiDari(formatAngka(selesai), formatAngka(pelajaran.length))
  return [
    ...(isSendiri
      ? []
      : [createUnsur('h2', {}, createUnsur('a', { href: `/belajar/kursus/${kursus}` }, judul))]),
    createAlinea(keadaan),
    ...(lanjut === null
      ? []
      : [
          createAlinea(
            createUnsur(
              'a',
              { class: 'tombol', href: lanjut.href },
              T[lanjut.isBaru ? 'mulai' : 'lanjut'](lanjut.judul),
            ),
          ),
        ]),
    ...(isTerbaca ? [] : [createUnsur('p', { class: 'meta' }, T.belumDisimpan)]),
    ...(isSendiri ? listPelajaran(pelajaran) : []),
  ]
}

const listPelajaran = (daftar: MilikHp['pelajaran']): HTMLElement[] => [
  createUnsur('h2', {}, T.pelajaran),
  createUnsur(
    'ol',
    { class: 'daftar' },
    ...daftar.map(({ judul, href, selesai }) =>
      createUnsur(
        'li',
        {},
        createUnsur('a', { class: 'sendiri', href }, judul),
        ' ',
        createUnsur('span', { class: 'meta' }, selesai ? T.selesai : T.belum),
      ),
    ),
  ),
]
