import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { Refusal } from './refusal.ts'

const ours = ['rahasia.json', 'kunci.json', 'proses.json']

/** Its rights are narrowed later, so a folder with things of others in it is left alone. */
export function assertDataFolder(dataDir: string, root: string): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const isOurs = ours.some((name) => existsSync(join(dataDir, name)))
  if (dataDir.startsWith(root + sep) || isOurs || readdirSync(dataDir).every((name) => name === 'lost+found'))
    return
  throw new Refusal({
    id: `Folder ${dataDir} berisi hal lain; isi LEWU_DATA_DIR dengan folder kosong atau folder yang belum ada.`,
    en: `The folder ${dataDir} holds other things; set LEWU_DATA_DIR to an empty folder or one that does not exist.`,
  })
}
