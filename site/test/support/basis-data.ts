/** A database of the site's tests: schema `publik`, a role that may only read, and rows from the contract. */
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import pg from 'pg'

const SQL_PUBLIK = new URL('./publik.sql', import.meta.url)

export type Baris = {
  jenis: string
  kunci: string
  judul: string
  isi: unknown
  waktu?: Date
  desa?: string
  tahun?: number
  tanggal?: string
  status?: string
  /** Words it is found by beside its title. */
  teks?: string
}

export class BasisDataUji {
  readonly pemilik: pg.Client
  readonly url: string
  readonly nama: string
  readonly #admin: string

  private constructor(admin: string, nama: string, url: string) {
    this.#admin = admin
    this.nama = nama
    this.url = url
    this.pemilik = new pg.Client({ connectionString: url })
  }

  static async create(admin: string, nama = `lewu_situs_${randomBytes(4).toString('hex')}`) {
    await runSatu(admin, `create database ${nama}`)
    const url = new URL(admin)
    url.pathname = `/${nama}`
    const basisData = new BasisDataUji(admin, nama, url.href)
    await basisData.pemilik.connect()
    await basisData.pemilik.query(readFileSync(SQL_PUBLIK, 'utf8'))
    return basisData
  }

  /** One transaction as the cms does it: the row, its change key, the notification. */
  async publish(baris: Baris, isDiumumkan = true): Promise<void> {
    await this.pemilik.query('begin')
    await this.write(baris)
    await this.recordPerubahan([`${baris.jenis}:${baris.kunci}`], isDiumumkan)
    await this.pemilik.query('commit')
  }

  async withdraw(jenis: string, kunci: string): Promise<void> {
    await this.pemilik.query('begin')
    await this.pemilik.query('delete from publik.salinan where jenis = $1 and kunci = $2', [jenis, kunci])
    await this.pemilik.query('insert into publik.bekas (jenis, kunci) values ($1, $2)', [jenis, kunci])
    await this.recordPerubahan([`${jenis}:${kunci}`], true)
    await this.pemilik.query('commit')
  }

  async write(baris: Baris): Promise<void> {
    const { jenis, kunci, judul, isi, waktu = new Date(), teks = '', status = 'terbit' } = baris
    const { desa = null, tahun = null, tanggal = null } = baris
    await this.pemilik.query(
      `insert into publik.salinan (jenis, kunci, status, judul, isi, versi, waktu, cari, desa, tahun, tanggal)
       values ($1, $2, $6, $3, $4, '0123456789abcdef', $5,
         setweight(to_tsvector('indonesian', $3), 'A') || setweight(to_tsvector('indonesian', $7), 'C'), $8, $9, $10)
       on conflict (jenis, kunci) do update set isi = excluded.isi, waktu = excluded.waktu, judul = excluded.judul`,
      [jenis, kunci, judul, JSON.stringify(isi), waktu, status, teks, desa, tahun, tanggal],
    )
    await this.pemilik.query('delete from publik.bekas where jenis = $1 and kunci = $2', [jenis, kunci])
    await this.pemilik.query(
      `insert into publik.kata select lexeme from unnest(to_tsvector('simple', $1)) where length(lexeme) >= 4 on conflict do nothing`,
      [judul],
    )
  }

  async recordPerubahan(daftarKunci: string[], isDiumumkan: boolean): Promise<void> {
    for (const kunci of daftarKunci) {
      await this.pemilik.query('insert into publik.perubahan (kunci) values ($1)', [kunci])
    }
    if (!isDiumumkan) return
    await this.pemilik.query('select pg_notify($1, $2)', ['publik_berubah', JSON.stringify(daftarKunci)])
  }

  async delete(): Promise<void> {
    await this.pemilik.end()
    await runSatu(this.#admin, `drop database ${this.nama} with (force)`)
  }
}

async function runSatu(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql)
  await client.end()
}
