import { expect, test } from 'vitest'
import { checkTelaah, type KeadaanTelaah } from './rules.ts'

const BAIK: KeadaanTelaah = {
  isPenelaah: true,
  saya: 'a',
  pengusul: 'b',
  rilis: 2,
  dibaca: 2,
  isDitelaah: false,
}

test.each<[string, Partial<KeadaanTelaah>, unknown]>([
  ['a reviewer signs what another handed in', {}, 2],
  ['nobody else does', { isPenelaah: false }, 'BUKAN_WEWENANG'],
  ['what is not released has nothing to sign', { rilis: null }, 'BELUM_RILIS'],
  ['not one that came since it was read', { dibaca: 1 }, 'RILIS_BERGANTI'],
  ['not the own work', { pengusul: 'a' }, 'KARYA_SENDIRI'],
  ['once a release', { isDitelaah: true }, 'SUDAH_DITELAAH'],
  ['also where nobody knows who handed it in', { pengusul: null }, 2],
])('%s', (_nama, beda, harus) => {
  const hasil = checkTelaah({ ...BAIK, ...beda })
  expect(hasil.ok ? hasil.value : hasil.reason).toBe(harus)
})
