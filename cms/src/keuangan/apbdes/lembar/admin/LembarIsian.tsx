'use client'
import { Button } from '@payloadcms/ui'
import { lazy, Suspense, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { DaftarGalat } from '../../../../platform/admin/DaftarGalat.tsx'
import type { AcuanAnggaran } from '../../../parameter/acuan.ts'
import { listBentukPendek, listTanpaAngka } from '../bentuk-pendek-rules.ts'
import {
  findNamaSel,
  isSelKosong,
  type KonteksLembar,
  readLembar,
  SEL_KOSONG,
  type SelLembar,
  toSelTerhitung,
} from '../lembar-rules.ts'
import { HasilLembarTampil } from './HasilLembarTampil.tsx'
import { sendLembar } from './kirim-lembar.ts'
import type { TunjukSel } from './LembarTabel.tsx'
import { TawaranBersihkan, TawaranJumlah, TawaranKoma, TawaranTanpaAngka } from './TawaranBetulkan.tsx'
import { TawaranLembar } from './TawaranLembar.tsx'
import { useRiwayat } from './use-riwayat.ts'

/** The sheet comes with a library that no other screen of the admin needs. */
const LembarTabel = lazy(() => import('./LembarTabel.tsx').then((isi) => ({ default: isi.LembarTabel })))

type Props = {
  id: string
  acuan: AcuanAnggaran
  konteks: KonteksLembar
  pengguna: string
  daftarSel: SelLembar[]
  sidik: string
  /** Lines of the budget that is in force, for a draft that holds none yet. */
  contoh: { dari: string; daftarSel: SelLembar[] } | null
}
const BARIS_AWAL = 20
const BARIS_LANJUT = 5
const MASIH_MERAH = 'Betulkan dahulu baris yang ditandai merah, lalu simpan lagi.'
const MASIH_KOSONG =
  'Masih ada baris yang belum berangka. Isi angkanya, atau hapus barisnya, lalu simpan lagi.'
type Kabar = { berhasil: string | null; galat: string[]; isi: readonly SelLembar[] }

/** Typed as in a spreadsheet, checked while it is typed, saved as a whole. */
export function LembarIsian({ id, acuan, konteks, pengguna, daftarSel, sidik, contoh }: Props) {
  const awal = useMemo(() => [...daftarSel, ...createKosong(daftarSel.length)], [daftarSel])
  const { kini, record, undo, redo, canUndo, canRedo } = useRiwayat(awal)
  const [tersimpan, setTersimpan] = useState<{ sidik: string; isi: readonly SelLembar[] }>({
    sidik,
    isi: awal,
  })
  // Told of the rows as they were then: what is typed after it makes it untrue.
  const [kabar, setKabar] = useState<Kabar>({ berhasil: null, galat: [], isi: awal })
  const [isSibuk, setIsSibuk] = useState(false)
  const tunjuk = useRef<TunjukSel>(null)
  const hasil = useMemo(() => readLembar(kini, acuan, konteks), [kini, acuan, konteks])
  const findNama = useCallback(
    (sel: SelLembar) => findNamaSel(sel, { ...acuan, susunanKode: hasil.susunanKode }),
    [acuan, hasil.susunanKode],
  )
  const tanpaAngka = useMemo(() => listTanpaAngka(kini), [kini])
  const merah = useMemo(
    () => hasil.salah.filter(({ nomor }) => !tanpaAngka.includes(nomor - 1)),
    [hasil.salah, tanpaAngka],
  )
  const tampil = useDeferredValue(useMemo(() => ({ ...hasil, salah: merah }), [hasil, merah]))
  const isBerubah = kini !== tersimpan.isi
  useCegahHilang(isBerubah)

  async function save(): Promise<void> {
    if (hasil.salah.length > 0) {
      const galat = [merah.length > 0 ? MASIH_MERAH : MASIH_KOSONG]
      return setKabar({ berhasil: null, galat, isi: kini })
    }
    if (hasil.jumlahSalah.nomor.length > 0) {
      const galat = [
        'Betulkan dahulu jumlah yang lain dari rinciannya, atau hapus barisnya, lalu simpan lagi.',
      ]
      return setKabar({ berhasil: null, galat, isi: kini })
    }
    setIsSibuk(true)
    const jawaban = await sendLembar(id, { daftarSel: kini, sidik: tersimpan.sidik })
    setIsSibuk(false)
    if (!jawaban.ok) return setKabar({ berhasil: null, galat: jawaban.reason, isi: kini })
    setTersimpan({ sidik: jawaban.value.sidik, isi: kini })
    setKabar({ berhasil: `Tersimpan: ${jawaban.value.baris} baris.`, galat: [], isi: kini })
  }
  const { berhasil, galat } = kabar.isi === kini ? kabar : { berhasil: null, galat: [] }

  return (
    <div className="lewu-lembar">
      <TawaranLembar {...{ pengguna, id, kini, isBerubah }} onPakai={record} />
      {kini.every(isSelKosong) ? <AwalIsian acuan={acuan} contoh={contoh} onPakai={record} /> : null}
      {hasil.susunanKode === 'permendagri-113-2014' ? (
        <p className="lewu-ingat">
          Anggaran sampai 2018 memakai kode lama dalam kolom Rekening saja: 1.2.1 untuk Dana Desa, 2.2.1 untuk
          kegiatan, 2.2.1.3 untuk belanja modalnya. Kolom Kegiatan dikosongkan.
        </p>
      ) : null}
      <TawaranBersihkan daftarSel={kini} onPakai={record} />
      <TawaranTanpaAngka daftarSel={kini} nomor={tanpaAngka} onPakai={record} />
      <TawaranKoma daftarSel={kini} onPakai={record} />
      <TawaranJumlah daftarSel={kini} nomor={hasil.jumlahSalah.nomor} onPakai={record} />
      <p>
        Tempel langsung dari Excel, atau ketik. Tombol panah dan Tab berpindah sel, Enter mengubah, Delete
        menghapus isinya lalu barisnya, Shift+Enter menyisipkan baris, Ctrl+Z membatalkan. Belum ada yang
        tersimpan sebelum Anda menekan Simpan.
      </p>
      <div className="lewu-tombol lewu-lembar-alat">
        <Button size="medium" margin={false} disabled={isSibuk || !isBerubah} onClick={() => void save()}>
          {isSibuk ? 'Menyimpan…' : 'Simpan'}
        </Button>
        <Button size="medium" margin={false} buttonStyle="secondary" disabled={!canUndo} onClick={undo}>
          Urungkan
        </Button>
        <Button size="medium" margin={false} buttonStyle="secondary" disabled={!canRedo} onClick={redo}>
          Ulangi
        </Button>
        <span role="status">{berhasil ?? (isBerubah ? 'Ada perubahan yang belum disimpan.' : '')}</span>
      </div>
      <DaftarGalat daftar={galat} />
      <Suspense fallback={<p role="status">Menyiapkan tabel…</p>}>
        <LembarTabel
          ref={tunjuk}
          daftarSel={kini}
          salah={merah}
          findNama={findNama}
          onUbah={(daftar) => record(daftar.map(toSelTerhitung))}
          onUrung={undo}
          onUlang={redo}
        />
      </Suspense>
      <HasilLembarTampil hasil={tampil} onTunjuk={(nomor) => tunjuk.current?.(nomor)} />
    </div>
  )
}

type PropsAwal = Pick<Props, 'acuan' | 'contoh'> & { onPakai: (daftarSel: readonly SelLembar[]) => void }

/** What an empty draft can begin with. */
function AwalIsian({ acuan, contoh, onPakai }: PropsAwal) {
  const pendek = listBentukPendek(acuan)
  return (
    <p className="lewu-ingat">
      Draf ini belum berisi. Tempel dari Excel, atau mulai dari:{' '}
      {contoh === null ? null : (
        <Button size="small" margin={false} onClick={() => onPakai(contoh.daftarSel)}>
          Baris {contoh.dari}
        </Button>
      )}{' '}
      <Button size="small" margin={false} buttonStyle="secondary" onClick={() => onPakai(pendek)}>
        Bentuk pendek ({pendek.length} baris: jenis pendapatan, bidang, pembiayaan)
      </Button>
    </p>
  )
}

/** Room to go on typing: a screenful at first, some rows below what is there. */
const createKosong = (terisi: number): SelLembar[] =>
  Array.from({ length: terisi === 0 ? BARIS_AWAL : BARIS_LANJUT }, () => SEL_KOSONG)

/** Closing the page asks first. */
function useCegahHilang(isBerubah: boolean): void {
  useEffect(() => {
    if (!isBerubah) return
    const tahan = (peristiwa: BeforeUnloadEvent): void => peristiwa.preventDefault()
    addEventListener('beforeunload', tahan)
    return () => removeEventListener('beforeunload', tahan)
  }, [isBerubah])
}
