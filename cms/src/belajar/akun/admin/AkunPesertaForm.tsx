'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useRef, useState } from 'react'
import { MAX_HURUF_ALASAN_KELOLA, MIN_HURUF_ALASAN_KELOLA } from '../../../contract/batas-belajar.ts'
import { DaftarGalat } from '../../../platform/admin/DaftarGalat.tsx'
import { sendJson } from '../../../platform/admin/requests.ts'
import { useKirim } from '../../../platform/admin/use-kirim.ts'
import { useSiap } from '../../../platform/admin/use-siap.ts'
import type { HasilKelola } from '../gabung-operations.ts'
import { HasilKelolaTampil, TEKS_KELOLA } from './HasilKelolaTampil.tsx'

type Jenis = 'gabung' | 'hapus'

/** Looks first; only what was looked at is carried out, and another name starts anew. */
export function AkunPesertaForm({ jenis }: { jenis: Jenis }) {
  const form = useRef<HTMLFormElement>(null)
  const [hasil, setHasil] = useState<HasilKelola | null>(null)
  const { galat, isSibuk, kirim } = useKirim()
  const isSiap = useSiap()
  const T = TEKS_KELOLA[jenis]
  const isDiperiksa = hasil !== null && !hasil.isJadi

  async function send(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const isi = new FormData(event.currentTarget)
    const get = (nama: string): string => String(isi.get(nama) ?? '').trim()
    const isian = { dari: get('dari'), ke: jenis === 'gabung' ? get('ke') : null, alasan: get('alasan') }
    const jawaban = await kirim(
      sendJson<HasilKelola>('/api/belajar/akun', { ...isian, pratinjau: !isDiperiksa }),
    )
    if (jawaban === null) return
    setHasil(jawaban)
    if (jawaban.isJadi) form.current?.reset()
  }

  return (
    <div className="lewu-impor">
      <form ref={form} onSubmit={(event) => void send(event)}>
        <IsianMasuk label={T.dari} nama="dari" isTetap={isSibuk} onUbah={() => setHasil(null)} />
        {jenis === 'gabung' ? (
          <IsianMasuk
            label="Akun yang tetap dipakai"
            nama="ke"
            isTetap={isSibuk}
            onUbah={() => setHasil(null)}
          />
        ) : null}
        <div aria-live="polite">
          <DaftarGalat daftar={galat} />
          {hasil === null ? null : <HasilKelolaTampil {...hasil} jenis={jenis} />}
        </div>
        {isDiperiksa ? (
          <label>
            Alasan, misalnya nomor surat permohonan
            <input
              name="alasan"
              minLength={MIN_HURUF_ALASAN_KELOLA}
              maxLength={MAX_HURUF_ALASAN_KELOLA}
              required
              autoComplete="off"
            />
          </label>
        ) : null}
        <Button type="submit" size="medium" disabled={isSibuk || !isSiap}>
          {isSibuk ? 'Menunggu…' : isDiperiksa ? T.jalankan : 'Periksa'}
        </Button>
      </form>
    </div>
  )
}

type PropsMasuk = { label: string; nama: string; isTetap: boolean; onUbah: () => void }

/** `isTetap`: while an answer is on its way, which tells of the names as they were sent. */
function IsianMasuk({ label, nama, isTetap, onUbah }: PropsMasuk) {
  return (
    <label>
      {label} (email atau nama masuk)
      <input
        name={nama}
        maxLength={200}
        required
        readOnly={isTetap}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        onChange={onUbah}
      />
    </label>
  )
}
