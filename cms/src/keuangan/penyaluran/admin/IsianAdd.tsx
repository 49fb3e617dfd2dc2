'use client'
import type { FormEvent } from 'react'
import { DaftarGalat } from '../../../platform/admin/DaftarGalat.tsx'
import { sendJson } from '../../../platform/admin/requests.ts'
import { useKirim } from '../../../platform/admin/use-kirim.ts'

type Props = { daftarKabupaten: { id: string; nama: string; hasAdd: boolean }[]; tahun: number }

/** Stages of the ADD are the kabupaten's own: empty at first, and a sample that it has to confirm by its Perbup. */
export function IsianAdd({ daftarKabupaten, tahun }: Props) {
  const kosong = daftarKabupaten.filter(({ hasAdd }) => !hasAdd)
  const { galat, isSibuk, kirimLaluMuat } = useKirim()
  if (daftarKabupaten.length === 0) return null

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const isi = Object.fromEntries(new FormData(event.currentTarget))
    await kirimLaluMuat(sendJson('/api/aturan-penyaluran/tahap-add', { ...isi, tahun }))
  }

  return (
    <section className="lewu-bagian">
      <h2>Tahap ADD {tahun}</h2>
      {kosong.length === 0 ? (
        <p>Jadwal ADD sudah diisi. Perubahannya ditulis sebagai baris baru di Aturan penyaluran.</p>
      ) : (
        <>
          <p>
            Jadwal ADD belum diisi untuk {kosong.length} kabupaten. Tahapnya menurut Peraturan Bupati; contoh
            di bawah ini empat tahap masing-masing 25 persen dan baru berlaku bila Anda menyatakannya sesuai.
          </p>
          <form className="lewu-pilihan" onSubmit={(event) => void submit(event)}>
            <label>
              Kabupaten
              <select name="wilayah" required>
                {kosong.map(({ id, nama }) => (
                  <option key={id} value={id}>
                    {nama}
                  </option>
                ))}
              </select>
            </label>
            <label>
              Peraturan Bupati
              <input name="dasarHukum" required maxLength={200} placeholder="Perbup 7 Tahun 2026" />
            </label>
            <label>
              Berlaku sejak
              <input name="berlakuSejak" type="date" required defaultValue={`${tahun}-01-01`} />
            </label>
            <label className="lewu-centang">
              <input type="checkbox" required /> Peraturan itu memuat empat tahap, masing-masing 25 persen
            </label>
            <button type="submit" className="btn btn--style-secondary btn--size-medium" disabled={isSibuk}>
              {isSibuk ? 'Mengirim…' : 'Pakai contoh ini'}
            </button>
          </form>
          <DaftarGalat daftar={galat} />
        </>
      )}
    </section>
  )
}
