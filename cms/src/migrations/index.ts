import * as migration_20261124_044038_awal from './20261124_044038_awal';
import * as migration_20261124_050000_publik from './20261124_050000_publik';
import * as migration_20261124_115353_naskah from './20261124_115353_naskah';
import * as migration_20261124_115400_kata from './20261124_115400_kata';
import * as migration_20261124_130000_impor from './20261124_130000_impor';
import * as migration_20261124_140000_kiriman from './20261124_140000_kiriman';
import * as migration_20261124_172140_soal from './20261124_172140_soal';
import * as migration_20261124_201459_keterbukaan from './20261124_201459_keterbukaan';
import * as migration_20261125_200944_versi from './20261125_200944_versi';
import * as migration_20261125_201500_libur from './20261125_201500_libur';
import * as migration_20261125_203738_penduduk from './20261125_203738_penduduk';

export const migrations = [
  {
    up: migration_20261124_044038_awal.up,
    down: migration_20261124_044038_awal.down,
    name: '20261124_044038_awal',
  },
  {
    up: migration_20261124_050000_publik.up,
    down: migration_20261124_050000_publik.down,
    name: '20261124_050000_publik',
  },
  {
    up: migration_20261124_115353_naskah.up,
    down: migration_20261124_115353_naskah.down,
    name: '20261124_115353_naskah',
  },
  {
    up: migration_20261124_115400_kata.up,
    down: migration_20261124_115400_kata.down,
    name: '20261124_115400_kata',
  },
  {
    up: migration_20261124_130000_impor.up,
    down: migration_20261124_130000_impor.down,
    name: '20261124_130000_impor',
  },
  {
    up: migration_20261124_140000_kiriman.up,
    down: migration_20261124_140000_kiriman.down,
    name: '20261124_140000_kiriman',
  },
  {
    up: migration_20261124_172140_soal.up,
    down: migration_20261124_172140_soal.down,
    name: '20261124_172140_soal',
  },
  {
    up: migration_20261124_201459_keterbukaan.up,
    down: migration_20261124_201459_keterbukaan.down,
    name: '20261124_201459_keterbukaan',
  },
  {
    up: migration_20261125_200944_versi.up,
    down: migration_20261125_200944_versi.down,
    name: '20261125_200944_versi',
  },
  {
    up: migration_20261125_201500_libur.up,
    down: migration_20261125_201500_libur.down,
    name: '20261125_201500_libur',
  },
  {
    up: migration_20261125_203738_penduduk.up,
    down: migration_20261125_203738_penduduk.down,
    name: '20261125_203738_penduduk'
  },
];
