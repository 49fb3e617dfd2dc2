import * as awal from './20261124_044038_awal.ts'
import * as publik from './20261124_050000_publik.ts'

export const migrations = [
  { up: awal.up, down: awal.down, name: '20261124_044038_awal' },
  { up: publik.up, down: publik.down, name: '20261124_050000_publik' },
]
