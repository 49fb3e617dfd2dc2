/** The phone's own store (IndexedDB). What belongs to an account is only ever read by its name. */
import type { Kabar } from 'cms/contract/belajar'
import type { Lembar, PaketHp, PendaftaranHp, Titipan } from './bentuk.ts'
import type { Keadaan } from './keadaan-rules.ts'

const NAMA = 'lewu-belajar'
const VERSI = 1
const BAGIAN_AKUN = ['titipan', 'lembar'] as const

/** What is needed of a store to note events and papers and to send them. */
export type SimpananCatatan = Pick<
  Simpanan,
  'getKeadaan' | 'update' | 'getSelisih' | 'setSelisih' | 'saveKabar' | 'deletePendaftaran'
>

export class Simpanan {
  readonly #db: IDBDatabase

  constructor(db: IDBDatabase) {
    this.#db = db
  }

  getKeadaan(akun: string): Promise<Keadaan> {
    return this.update(akun, (keadaan) => keadaan)
  }

  /** Reads, applies the rule and writes in one transaction: all of it is kept, or nothing. */
  update(akun: string, rule: (keadaan: Keadaan) => Keadaan): Promise<Keadaan> {
    const tx = this.#db.transaction(BAGIAN_AKUN, 'readwrite')
    const titipan = tx.objectStore('titipan').index('akun').getAll(akun) as IDBRequest<Titipan[]>
    const lembar = tx.objectStore('lembar').index('akun').getAll(akun) as IDBRequest<Lembar[]>
    let baru: Keadaan = { titipan: [], lembar: [] }
    lembar.onsuccess = () => {
      const lama = { titipan: titipan.result, lembar: lembar.result }
      baru = rule(lama)
      writeBeda(tx.objectStore('titipan'), lama.titipan, baru.titipan, ({ id }) => id)
      writeBeda(tx.objectStore('lembar'), lama.lembar, baru.lembar, (satu) => [akun, satu.percobaan])
    }
    return wait(tx, () => baru)
  }

  findPendaftaran(akun: string, kursus: string): Promise<PendaftaranHp | null> {
    return this.#find<PendaftaranHp>('pendaftaran', [akun, kursus])
  }
  listPendaftaran(akun: string): Promise<PendaftaranHp[]> {
    const tx = this.#db.transaction('pendaftaran')
    const daftar = tx.objectStore('pendaftaran').getAll(toMilik(akun)) as IDBRequest<PendaftaranHp[]>
    return wait(tx, () => daftar.result)
  }
  /** All of one account. */
  deletePendaftaran(akun: string): Promise<void> {
    const tx = this.#db.transaction('pendaftaran', 'readwrite')
    tx.objectStore('pendaftaran').delete(toMilik(akun))
    return wait(tx, () => undefined)
  }
  savePendaftaran(pendaftaran: PendaftaranHp): Promise<void> {
    return this.#save('pendaftaran', pendaftaran)
  }
  /** Nothing where the phone knows no such enrolment. */
  updatePendaftaran(
    { akun, kursus }: Pick<PendaftaranHp, 'akun' | 'kursus'>,
    rule: (lama: PendaftaranHp) => PendaftaranHp,
  ): Promise<void> {
    const tx = this.#db.transaction('pendaftaran', 'readwrite')
    const bagian = tx.objectStore('pendaftaran')
    const permintaan = bagian.get([akun, kursus]) as IDBRequest<PendaftaranHp | undefined>
    permintaan.onsuccess = () => {
      if (permintaan.result !== undefined) bagian.put(rule(permintaan.result))
    }
    return wait(tx, () => undefined)
  }
  listPaket(): Promise<PaketHp[]> {
    const tx = this.#db.transaction('paket')
    const permintaan = tx.objectStore('paket').getAll() as IDBRequest<PaketHp[]>
    return wait(tx, () => permintaan.result)
  }
  savePaket(paket: PaketHp): Promise<void> {
    return this.#save('paket', paket)
  }
  deletePaket(kursus: string): Promise<void> {
    const tx = this.#db.transaction('paket', 'readwrite')
    tx.objectStore('paket').delete(kursus)
    return wait(tx, () => undefined)
  }

  /** How far the phone's clock is behind the server's, in milliseconds. */
  async getSelisih(): Promise<number> {
    return (await this.#find<{ nilai: number }>('setelan', 'selisih'))?.nilai ?? 0
  }
  setSelisih(nilai: number): Promise<void> {
    return this.#save('setelan', { nama: 'selisih', nilai })
  }

  /** News of tutors for one account, as the server last told them. */
  async getKabar(akun: string): Promise<Kabar[]> {
    return (await this.#find<{ daftar: Kabar[] }>('setelan', `kabar:${akun}`))?.daftar ?? []
  }
  saveKabar(akun: string, daftar: readonly Kabar[]): Promise<void> {
    return this.#save('setelan', { nama: `kabar:${akun}`, daftar })
  }

  #find<Isi>(bagian: string, kunci: IDBValidKey): Promise<Isi | null> {
    const tx = this.#db.transaction(bagian)
    const permintaan = tx.objectStore(bagian).get(kunci) as IDBRequest<Isi | undefined>
    return wait(tx, () => permintaan.result ?? null)
  }
  #save(bagian: string, isi: object): Promise<void> {
    const tx = this.#db.transaction(bagian, 'readwrite')
    tx.objectStore(bagian).put(isi)
    return wait(tx, () => undefined)
  }
}

/** Null where the browser keeps nothing (full, forbidden, too old): then the plain forms do all. */
export function openSimpanan(): Promise<Simpanan | null> {
  return new Promise((resolve) => {
    try {
      const permintaan = indexedDB.open(NAMA, VERSI)
      permintaan.onupgradeneeded = () => createBagian(permintaan.result)
      permintaan.onsuccess = () => {
        // A page of a newer edition waits for this one to let go.
        permintaan.result.onversionchange = () => permintaan.result.close()
        resolve(new Simpanan(permintaan.result))
      }
      permintaan.onerror = () => resolve(null)
      permintaan.onblocked = () => resolve(null)
    } catch {
      resolve(null)
    }
  })
}

function createBagian(db: IDBDatabase): void {
  db.createObjectStore('titipan', { keyPath: 'id' }).createIndex('akun', 'akun')
  db.createObjectStore('lembar', { keyPath: ['akun', 'percobaan'] }).createIndex('akun', 'akun')
  db.createObjectStore('pendaftaran', { keyPath: ['akun', 'kursus'] })
  db.createObjectStore('paket', { keyPath: 'kursus' })
  db.createObjectStore('setelan', { keyPath: 'nama' })
}

function writeBeda<Isi extends object>(
  bagian: IDBObjectStore,
  lama: readonly Isi[],
  baru: readonly Isi[],
  toKunci: (isi: Isi) => IDBValidKey,
): void {
  const tetap = new Set(baru.map((satu) => JSON.stringify(toKunci(satu))))
  for (const satu of lama) if (!tetap.has(JSON.stringify(toKunci(satu)))) bagian.delete(toKunci(satu))
  for (const satu of baru) if (!lama.includes(satu)) bagian.put(satu)
}

/** Of one account: the key begins with it, and a list sorts after every text. */
const toMilik = (akun: string): IDBKeyRange => IDBKeyRange.bound([akun], [akun, []])

function wait<Isi>(tx: IDBTransaction, getIsi: () => Isi): Promise<Isi> {
  return new Promise((resolve, reject) => {
    tx.oncomplete = () => resolve(getIsi())
    tx.onabort = () => reject(tx.error ?? new Error('The phone kept nothing'))
  })
}
