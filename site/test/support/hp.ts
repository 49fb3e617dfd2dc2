/** A phone in a village: a browser with a store of its own, whose signal can be cut and which can be switched off. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, expect, type Page } from '@playwright/test'
import pg from 'pg'
import { SITUS } from './halaman-contoh.ts'
import { SinyalHp } from './sinyal-hp.ts'

export const KURSUS = '/kursus/membaca-apbdes-untuk-pemula'
export const PELAJARAN = [
  'tiga-bagian-apbdes',
  'anggaran-dan-realisasi',
  'bertanya-tentang-anggaran-desa',
] as const
export const SANDI = 'perahu-lentera-jagung-42'

export class Hp {
  readonly #folder = mkdtempSync(join(tmpdir(), 'lewu-hp-'))
  readonly #sinyal = new SinyalHp()
  #alamatSinyal: string | null = null
  #konteks: BrowserContext | null = null
  page: Page = undefined as unknown as Page

  /** Switches the phone on, with what it kept from the last time. */
  async open({ isSinyal = true } = {}): Promise<Page> {
    this.#alamatSinyal ??= await this.#sinyal.open()
    if (isSinyal) this.#sinyal.mend()
    else this.#sinyal.cut()
    this.#konteks = await chromium.launchPersistentContext(this.#folder, {
      ...(process.env.CHROME_PATH === undefined ? {} : { executablePath: process.env.CHROME_PATH }),
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking', '--no-first-run'],
      baseURL: SITUS,
      proxy: { server: this.#alamatSinyal },
      viewport: { width: 360, height: 740 },
      locale: 'id-ID',
      timezoneId: 'Asia/Pontianak',
    })
    if (!isSinyal) await this.#konteks.setOffline(true)
    this.page = this.#konteks.pages()[0] ?? (await this.#konteks.newPage())
    this.page.setDefaultTimeout(20_000)
    return this.page
  }
  get konteks(): BrowserContext {
    if (this.#konteks === null) throw new Error('The phone is switched off')
    return this.#konteks
  }
  /** Of the page and of the worker; the browser is told as well, as a phone would be. */
  async cutSinyal(): Promise<void> {
    this.#sinyal.cut()
    await this.konteks.setOffline(true)
  }
  async mendSinyal(): Promise<void> {
    // A page that came into a process of its own believes it has a line; only one without it can find one. Told the same
    // word twice the browser does not listen.
    await this.konteks.setOffline(false)
    await this.konteks.setOffline(true)
    this.#sinyal.mend()
    await this.konteks.setOffline(false)
  }
  async close(): Promise<void> {
    await this.#konteks?.close()
    this.#konteks = null
  }
  async delete(): Promise<void> {
    await this.close()
    this.#sinyal.close()
    rmSync(this.#folder, { recursive: true, force: true })
  }
}

/** Makes an account and signs in with it. */
export async function registerPeserta(page: Page, nama: string): Promise<string> {
  const masuk = `hp-${crypto.randomUUID().slice(0, 12)}`
  await page.goto('/belajar/daftar')
  await page.getByLabel('Nama lengkap').fill(nama)
  await page.getByLabel('Email atau nama masuk').fill(masuk)
  await page.getByLabel('Kata sandi').fill(SANDI)
  await page.getByRole('button', { name: 'Daftar' }).click()
  await expect(page.getByText(`Selamat belajar, ${nama}.`)).toBeVisible()
  return masuk
}

export async function loginPeserta(page: Page, masuk: string): Promise<void> {
  await page.goto('/belajar/masuk')
  await page.getByLabel('Email atau nama masuk').fill(masuk)
  await page.getByLabel('Kata sandi').fill(SANDI)
  await page.getByRole('button', { name: 'Masuk' }).click()
  await expect(page.getByText('Selamat belajar,')).toBeVisible()
}

/** Enrols, and saves the course on the phone. */
export async function saveKursus(page: Page): Promise<void> {
  await page.goto(KURSUS)
  await page.getByRole('button', { name: 'Ikuti kursus' }).click()
  await page.getByRole('button', { name: /^Simpan di HP \(\d+ kB\)$/ }).click()
  await expect(page.getByText(/^Kursus ini tersimpan di HP/)).toBeVisible()
}

export async function runSql<Baris extends Record<string, unknown>>(
  sql: string,
  nilai: unknown[],
): Promise<Baris[]> {
  const client = new pg.Client({ connectionString: process.env.LEWU_TEST_DATABASE_URL })
  await client.connect()
  const { rows } = await client.query(sql, nilai).finally(() => client.end())
  return rows as Baris[]
}

/** For tests of what comes after reading. */
export const finishPelajaran = (masuk: string): Promise<unknown> =>
  runSql(
    `insert into cms.kemajuan (pendaftaran_id, pelajaran, keadaan)
     select p.id, l->>'slug', '{"dibuka": "2026-11-01T00:00:00.000Z", "selesai": "2026-11-01T00:00:00.000Z", "posisi": null, "detik": {}}'
     from cms.pendaftaran p join cms.pengguna u on u.id = p.pengguna_id join cms.rilis r on r.id = p.rilis_id,
       jsonb_array_elements(r.isi->'daftarPelajaran') l
     where u.email like $1`,
    [`${masuk}@%`],
  )

/**
 * Events of an account by kind, as the server has them. Openings count once a lesson: the server notes those it serves,
 * and the phone its own; places of reading depend on how a page is scrolled.
 */
export async function countPeristiwa(masuk: string): Promise<Record<string, number>> {
  const baris = await runSql<{ jenis: string; banyak: string }>(
    `select p.jenis, count(distinct case when p.jenis = 'buka' then p.isi->>'pelajaran' else p.id::text end) as banyak from cms.peristiwa_belajar p join cms.pengguna u on u.id = p.pengguna_id
     where u.email like $1 and p.jenis <> 'posisi' group by p.jenis`,
    [`${masuk}@%`],
  )
  return Object.fromEntries(baris.map(({ jenis, banyak }) => [jenis, Number(banyak)]))
}

export async function listPercobaan(masuk: string): Promise<{ keadaan: string; persen: number | null }[]> {
  return runSql(
    `select c.keadaan, c.persen from cms.percobaan c join cms.pendaftaran p on p.id = c.pendaftaran_id
     join cms.pengguna u on u.id = p.pengguna_id where u.email like $1 order by c.nomor`,
    [`${masuk}@%`],
  )
}
