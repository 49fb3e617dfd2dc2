/** In place of the phone's store, for as long as the page is open: the phone keeps nothing, or is to keep nothing. */
import { KEADAAN_KOSONG, type Keadaan } from './keadaan-rules.ts'
import type { SimpananCatatan } from './simpanan.ts'

export class SimpananMemori implements SimpananCatatan {
  #keadaan: Keadaan = KEADAAN_KOSONG
  #selisih = 0

  getKeadaan(akun: string): Promise<Keadaan> {
    return this.update(akun, (keadaan) => keadaan)
  }
  async update(_akun: string, rule: (keadaan: Keadaan) => Keadaan): Promise<Keadaan> {
    this.#keadaan = rule(this.#keadaan)
    return this.#keadaan
  }
  async getSelisih(): Promise<number> {
    return this.#selisih
  }
  async setSelisih(nilai: number): Promise<void> {
    this.#selisih = nilai
  }
  /** News stands in the pages themselves. */
  async saveKabar(): Promise<void> {}
  async deletePendaftaran(): Promise<void> {}
}
