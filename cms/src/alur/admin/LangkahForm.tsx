'use client'
import { Button, toast } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { createBerkasFoto, recordLangkahDokumen } from '../../platform/admin/requests.ts'
import type { Aksi, Masukan } from '../kinds.ts'
import { TombolPratinjau } from './TombolPratinjau.tsx'

export type LangkahTampil = { aksi: Aksi; label: string; wajib: Masukan[]; bolehAlasan: boolean }
type Props = { kumpulan: string; id: string; daftarLangkah: LangkahTampil[] }

/** One button per open step; a step that needs more asks for it before anything is sent. */
export function LangkahForm({ kumpulan, id, daftarLangkah }: Props) {
  const [terbuka, setTerbuka] = useState<LangkahTampil | null>(null)
  const [isSibuk, setIsSibuk] = useState(false)
  const [galat, setGalat] = useState<string[]>([])

  async function send(langkah: LangkahTampil, isian: Partial<Record<Masukan, string>>): Promise<void> {
    setIsSibuk(true)
    const alasan = await recordLangkahDokumen(kumpulan, id, { aksi: langkah.aksi, ...isian })
    setIsSibuk(false)
    setGalat(alasan)
    if (alasan.length > 0) {
      setTerbuka(langkah)
      return
    }
    toast.success(`${langkah.label}: berhasil.`)
    window.location.reload()
  }

  return (
    <div className="lewu-alur">
      {daftarLangkah.map((langkah) => (
        <Button
          key={langkah.aksi}
          buttonStyle={langkah.aksi === 'kembalikan' || langkah.aksi === 'cabut' ? 'secondary' : 'primary'}
          size="medium"
          disabled={isSibuk}
          onClick={() => {
            setGalat([])
            if (langkah.wajib.length === 0) void send(langkah, {})
            else setTerbuka(langkah)
          }}
        >
          {langkah.label}
        </Button>
      ))}
      <TombolPratinjau kumpulan={kumpulan} id={id} />
      {terbuka === null ? null : (
        <Isian
          langkah={terbuka}
          galat={galat}
          isSibuk={isSibuk}
          onBatal={() => setTerbuka(null)}
          onKirim={(isian) => void send(terbuka, isian)}
        />
      )}
    </div>
  )
}

type IsianProps = {
  langkah: LangkahTampil
  galat: string[]
  isSibuk: boolean
  onBatal: () => void
  onKirim: (isian: Partial<Record<Masukan, string>>) => void
}

function Isian({ langkah, galat, isSibuk, onBatal, onKirim }: IsianProps) {
  const [salahFoto, setSalahFoto] = useState<string | null>(null)
  const minta = (nama: Masukan): boolean => langkah.wajib.includes(nama)
  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const isian: Partial<Record<Masukan, string>> = {}
    for (const nama of ['alasan', 'nomorPerdes', 'tanggalPerdes'] as const) {
      const nilai = form.get(nama)
      if (typeof nilai === 'string' && nilai.trim() !== '') isian[nama] = nilai
    }
    const foto = form.get('foto')
    if (minta('fotoTandaTangan') && foto instanceof File) {
      const hasil = await createBerkasFoto(foto)
      setSalahFoto(hasil.ok ? null : hasil.reason)
      if (!hasil.ok) return
      isian.fotoTandaTangan = hasil.value
    }
    onKirim(isian)
  }
  return (
    <form className="lewu-isian" aria-label={langkah.label} onSubmit={(event) => void submit(event)}>
      <h3>{langkah.label}</h3>
      {[...galat, ...(salahFoto === null ? [] : [salahFoto])].map((pesan) => (
        <p key={pesan} role="alert" className="lewu-galat">
          {pesan}
        </p>
      ))}
      {minta('nomorPerdes') ? (
        <label>
          Nomor Perdes <input name="nomorPerdes" required maxLength={120} placeholder="7 Tahun 2021" />
        </label>
      ) : null}
      {minta('tanggalPerdes') ? (
        <label>
          Tanggal Perdes <input name="tanggalPerdes" type="date" required />
        </label>
      ) : null}
      {minta('fotoTandaTangan') ? (
        <label>
          Foto halaman bertanda tangan (JPG atau PNG, paling besar 10 MB)
          <input name="foto" type="file" accept="image/jpeg,image/png,image/webp" required />
        </label>
      ) : null}
      {minta('alasan') || langkah.bolehAlasan ? (
        <label>
          {minta('alasan') ? 'Alasan' : 'Alasan, kalau tetap ditetapkan walau ada galat'}
          <textarea name="alasan" required={minta('alasan')} maxLength={2000} rows={3} />
        </label>
      ) : null}
      <div className="lewu-tombol">
        <Button type="submit" size="medium" disabled={isSibuk}>
          {langkah.label}
        </Button>
        <Button type="button" buttonStyle="secondary" size="medium" onClick={onBatal}>
          Batal
        </Button>
      </div>
    </form>
  )
}
