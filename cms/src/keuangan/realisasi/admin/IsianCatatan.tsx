import { LABEL_SUMBER_DANA, SUMBER_DANA } from '../../parameter/sumber-dana.ts'
import { KEMAJUAN } from '../catatan.ts'
import type { TujuanCatatan } from './TombolCatat.tsx'

/** Amount and what for; the rest only where the line asks for it. */
export function IsianUang({ tujuan }: { tujuan: TujuanCatatan }) {
  const isKoreksi = tujuan.jenis === 'koreksi'
  const isKeluar = tujuan.kodeRekening.startsWith('5') || tujuan.kodeRekening.startsWith('6.2')
  return (
    <>
      <label>
        {isKoreksi ? 'Selisih dalam rupiah (pakai tanda minus untuk mengurangi)' : 'Jumlah dalam rupiah'}
        <input
          name="jumlah"
          required
          inputMode={isKoreksi ? 'text' : 'decimal'}
          placeholder={isKoreksi ? '-250.000' : '1.250.000'}
        />
      </label>
      <Uraian contoh={isKeluar ? 'Semen 40 sak dan pasir 6 kubik' : 'Dana Desa tahap I'} />
      {tujuan.sumberDana === 'CAMPURAN' && !isKoreksi ? (
        <label>
          Dibayar dari
          <select name="dibayarDari" required defaultValue="">
            <option value="">Pilih sumber dana</option>
            {SUMBER_DANA.map((kode) => (
              <option key={kode} value={kode}>
                {LABEL_SUMBER_DANA[kode]}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <label>
        {isKoreksi ? 'Alasan koreksi (ikut terbit)' : 'Alasan, hanya kalau melebihi anggaran (ikut terbit)'}
        <textarea name="alasan" rows={2} maxLength={1000} required={isKoreksi} />
      </label>
      {tujuan.isTanda === true ? <input type="hidden" name="luarRekening" value="on" /> : null}
      {isKeluar && !isKoreksi && tujuan.isTanda !== true ? (
        <label className="lewu-centang">
          <input type="checkbox" name="luarRekening" /> Dibayar langsung dari kas negara, tidak melalui
          rekening desa
        </label>
      ) : null}
    </>
  )
}

/** How far the work is, at one place. */
export function IsianKemajuan() {
  return (
    <>
      <fieldset>
        <legend>Kemajuan fisik</legend>
        {KEMAJUAN.map((nilai) => (
          <label key={nilai} className="lewu-centang">
            <input type="radio" name="kemajuan" value={nilai} required /> {nilai} persen
          </label>
        ))}
      </fieldset>
      <label>
        Dusun (boleh kosong)
        <input name="dusun" maxLength={80} placeholder="Dusun 1" />
      </label>
      <label>
        Volume yang sudah jadi (boleh kosong)
        <input name="volume" inputMode="decimal" placeholder="120" />
      </label>
      <label>
        Satuan
        <input name="satuan" maxLength={40} placeholder="meter" />
      </label>
      <Uraian contoh="Pengecoran sampai jembatan" />
    </>
  )
}

const Uraian = ({ contoh }: { contoh: string }) => (
  <label>
    Untuk apa (ikut terbit, jangan menulis nama orang)
    <input name="uraian" required maxLength={200} placeholder={contoh} />
  </label>
)

/** Evidence stays private; a second, blackened copy is what the public may see. */
export function IsianBukti({ isKemajuan }: { isKemajuan: boolean }) {
  return (
    <>
      <label>
        {isKemajuan ? 'Foto (tidak terbit)' : 'Bukti: foto kuitansi atau PDF (tidak terbit)'}
        <input name="bukti" type="file" multiple accept="image/jpeg,image/png,image/webp,application/pdf" />
      </label>
      {isKemajuan ? null : (
        <details>
          <summary>Tambah salinan bukti untuk umum</summary>
          <label>
            Ikut terbit: hitamkan dahulu nama, tanda tangan, NIK, nomor HP, dan nomor rekening
            <input name="buktiPublik" type="file" accept="image/jpeg,image/png,image/webp,application/pdf" />
          </label>
        </details>
      )}
    </>
  )
}
