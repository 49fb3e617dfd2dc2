/** What people look for that is no document: services of the portal, by the words they type. Pure. */
import { getAlamatMintaInformasi } from 'cms/contract/informasi-publik'
import { TEKS_MINTA } from '../teks/minta-informasi.ts'
import { TEKS_PESAN } from '../teks/pesan.ts'
import type { Tautan } from './kerangka.ts'

type Layanan = { kata: RegExp; teks: string; href: (desa: string | null) => string }

const LAYANAN: readonly Layanan[] = [
  {
    kata: /\b(minta|meminta|permintaan|permohonan|memohon|mohon)\b.*\b(informasi|data|dokumen)\b|\bppid\b|\bkeberatan\b/,
    teks: TEKS_MINTA.judul,
    href: getAlamatMintaInformasi,
  },
  { kata: /\bresi\b/, teks: TEKS_PESAN.cariResi, href: () => '/pesan/resi' },
  {
    kata: /\b(lapor|laporkan|melapor|pengaduan|mengadu|aduan|keluhan|kirim pesan|hubungi)\b/,
    teks: TEKS_PESAN.judul.kontak,
    href: (desa) => (desa === null ? '/pesan' : `/pesan?desa=${desa}`),
  },
]

/** `desa` is the slug of the village that is searched in. */
export function listLayanan(kata: string, desa: string | null): Tautan[] {
  const kecil = kata.toLowerCase()
  return LAYANAN.flatMap((satu) =>
    satu.kata.test(kecil) ? [{ teks: satu.teks, href: satu.href(desa) }] : [],
  )
}
