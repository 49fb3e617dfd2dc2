'use client'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { DaftarGalat } from '../../platform/admin/DaftarGalat.tsx'
import { createBerkasBukti, createBerkasFoto, createBerkasPeraturan } from '../../platform/admin/requests.ts'
import { TombolDialog } from '../../platform/admin/TombolDialog.tsx'
import type { Masukan, Penetapan } from '../kinds.ts'
import type { LangkahTampil } from './LangkahForm.tsx'

type Props = {
  langkah: LangkahTampil
  penetapan: Penetapan
  desa: string
  /** From this day on its evaluation was there; null where it had none. */
  evaluasiSejak: string | null
  judul: string
  galat: string[]
  isSibuk: boolean
  onBatal: () => void
  onKirim: (isian: Partial<Record<Masukan, string>>) => void
}

/**
 * Says what a step does and asks for what it needs. A dialog outside of the document's own form: a form inside a form is never
 * sent. What was typed stays while the answer is a refusal.
 */
export function IsianLangkah({
  langkah,
  penetapan,
  desa,
  evaluasiSejak,
  judul,
  galat,
  isSibuk,
  onBatal,
  onKirim,
}: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [salahFoto, setSalahFoto] = useState<string | null>(null)
  const [tanggalPerdes, setTanggalPerdes] = useState('')
  useEffect(() => dialog.current?.showModal(), [])
  const minta = (nama: Masukan): boolean => langkah.wajib.includes(nama) || langkah.boleh.includes(nama)
  const isDini = tanggalPerdes !== '' && evaluasiSejak !== null && tanggalPerdes < evaluasiSejak

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    // React hands events of a portal on to the form it was opened from, which would save the document.
    event.stopPropagation()
    const form = new FormData(event.currentTarget)
    const isian = toIsian(form)
    const foto = form.get('foto')
    if (minta('fotoTandaTangan') && foto instanceof File) {
      const hasil = await createBerkasFoto(foto)
      setSalahFoto(hasil.ok ? null : hasil.reason)
      if (!hasil.ok) return
      isian.fotoTandaTangan = hasil.value
    }
    const bukti = form.get('bukti')
    if (minta('buktiKertas') && bukti instanceof File && bukti.size > 0) {
      const hasil = await createBerkasBukti(bukti, langkah.label, desa)
      setSalahFoto(hasil.ok ? null : hasil.reason)
      if (!hasil.ok) return
      isian.buktiKertas = hasil.value
    }
    const naskah = form.get('naskah')
    if (naskah instanceof File && naskah.size > 0) {
      const hasil = await createBerkasPeraturan(naskah)
      setSalahFoto(hasil.ok ? null : hasil.reason)
      if (!hasil.ok) return
      isian.berkasPeraturan = hasil.value
    }
    onKirim(isian)
  }

  return createPortal(
    <dialog
      ref={dialog}
      className="lewu-isian"
      aria-labelledby="lewu-isian-judul"
      aria-describedby="lewu-isian-akibat"
      onClose={onBatal}
    >
      <form onSubmit={(event) => void submit(event)}>
        <h3 id="lewu-isian-judul">
          {langkah.label}: {judul}
        </h3>
        <p id="lewu-isian-akibat">{langkah.akibat}</p>
        <DaftarGalat daftar={[...galat, ...(salahFoto === null ? [] : [salahFoto])]} />
        {minta('nomorPerdes') ? (
          <label>
            Nomor {penetapan.nama}{' '}
            <input name="nomorPerdes" required maxLength={120} placeholder={penetapan.contoh} />
          </label>
        ) : null}
        {minta('tanggalPerdes') ? (
          <label>
            Tanggal {penetapan.nama}{' '}
            <input
              name="tanggalPerdes"
              type="date"
              required
              onChange={({ target }) => setTanggalPerdes(target.value)}
            />
          </label>
        ) : null}
        <div role="status">
          {isDini ? <p>Tanggal ini sebelum evaluasinya selesai. Catatannya ikut terbit.</p> : null}
        </div>
        {minta('nomorEvaluasi') ? (
          <label>
            Nomor Keputusan hasil evaluasi (boleh kosong){' '}
            <input name="nomorEvaluasi" maxLength={120} placeholder="188.45/12 Tahun 2026" />
          </label>
        ) : null}
        {minta('tanggalEvaluasi') ? (
          <label>
            Tanggal Keputusan hasil evaluasi (boleh kosong) <input name="tanggalEvaluasi" type="date" />
          </label>
        ) : null}
        {minta('fotoTandaTangan') ? (
          <label>
            Foto halaman bertanda tangan (JPG, PNG, atau WebP, paling besar 10 MB)
            <input name="foto" type="file" accept="image/jpeg,image/png,image/webp" required />
          </label>
        ) : null}
        {minta('buktiKertas') ? (
          <label>
            Berita acara atau surat yang ditandatangani (foto atau PDF, paling besar 10 MB; tidak ikut terbit
            {langkah.wajib.includes('buktiKertas') ? '' : '; boleh kosong'})
            <input
              name="bukti"
              type="file"
              accept="image/jpeg,image/png,image/webp,application/pdf"
              required={langkah.wajib.includes('buktiKertas')}
            />
          </label>
        ) : null}
        {minta('nomorUndang') ? (
          <label>
            Nomor Lembaran Desa atau Berita Desa{' '}
            <input name="nomorUndang" required maxLength={120} placeholder="7 Tahun 2021" />
          </label>
        ) : null}
        {minta('tanggalUndang') ? (
          <label>
            Tanggal diundangkan <input name="tanggalUndang" type="date" required />
          </label>
        ) : null}
        {minta('berkasPeraturan') ? (
          <label>
            Naskah peraturan yang ditandatangani (PDF, paling besar 10 MB;{' '}
            {minta('nomorUndang') ? 'boleh kosong bila sudah dilampirkan' : 'boleh menyusul saat diundangkan'}
            ). Naskah ini ikut terbit: pastikan tidak memuat data pribadi.
            <input name="naskah" type="file" accept="application/pdf" />
          </label>
        ) : null}
        {minta('alasan') || langkah.mintaAlasanGalat ? (
          <label>
            {minta('alasan') ? 'Alasan' : 'Alasan tetap ditetapkan walau ada yang harus dibetulkan'}
            <textarea name="alasan" required maxLength={2000} rows={3} />
          </label>
        ) : null}
        <TombolDialog teks={langkah.label} isSibuk={isSibuk} onBatal={onBatal} />
      </form>
    </dialog>,
    document.body,
  )
}

const DITULIS = [
  'alasan',
  'nomorPerdes',
  'tanggalPerdes',
  'nomorUndang',
  'tanggalUndang',
  'nomorEvaluasi',
  'tanggalEvaluasi',
] as const
function toIsian(form: FormData): Partial<Record<Masukan, string>> {
  const isian: Partial<Record<Masukan, string>> = {}
  for (const nama of DITULIS) {
    const nilai = form.get(nama)
    if (typeof nilai === 'string' && nilai.trim() !== '') isian[nama] = nilai
  }
  return isian
}
